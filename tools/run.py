"""Starts the service and the QGIS desktop with the plugin, its dock open and synced: `./dev run`."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import local_service
from desktop_profile import write_profile
from screen import ScreenError, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
PROFILES = ROOT / ".local" / "profile"
LOG = ROOT / ".local" / "qgis.log"
SCREENSHOT = ROOT / "build" / "screenshot.png"
SECONDS = 180


class RunError(RuntimeError):
    """QGIS did not come up as it should; the text says what to do."""


def has_display() -> bool:
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def desktop(url: str, report: Path, ends: bool, display: str | None) -> subprocess.Popen:
    """Starts QGIS with its own profile, pointed at the service."""
    program = shutil.which("qgis")
    if program is None:
        raise RunError("The program `qgis` is not on the PATH. Install QGIS 3.40 or later.")
    write_profile(PROFILES, {"qgis_certification/source_url": url})
    environment = {**os.environ, "DESKTOP_REPORT": str(report), "DESKTOP_SCREENSHOT": str(SCREENSHOT)}
    environment["DESKTOP_ENDS"] = "1" if ends else "0"
    if ends:
        environment["PYQGIS_STARTUP"] = str(Path(__file__).with_name("desktop_early.py"))
    environment.pop("QT_QPA_PLATFORM", None)
    # QGIS brings its own Python: what a virtual environment says must not reach it.
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        environment.pop(name, None)
    if display:
        environment["DISPLAY"] = display
    command = [program, "--profiles-path", str(PROFILES), "--noversioncheck", "--nologo"]
    command += ["--code", str(Path(__file__).with_name("desktop_start.py"))]
    with LOG.open("wb") as log:
        return subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        )


def await_report(process: subprocess.Popen, report: Path) -> dict:
    """What the script inside QGIS found; raises RunError when QGIS ends or hangs before it says so."""
    end = time.monotonic() + SECONDS
    while not report.exists():
        if process.poll() is not None:
            raise RunError(f"QGIS ended by itself ({process.returncode}). Its last words ({LOG}):\n{last_words()}")
        if time.monotonic() > end:
            raise RunError(f"QGIS said nothing within {SECONDS} s. Its last words ({LOG}):\n{last_words()}")
        time.sleep(0.1)
    found = json.loads(report.read_text(encoding="utf-8"))
    if "problem" in found:
        raise RunError(f"{found['problem']}\nSee {SCREENSHOT} and {LOG}:\n{last_words()}")
    return found["counts"]


def last_words() -> str:
    return LOG.read_text(encoding="utf-8", errors="replace")[-2000:]


def stop(process: subprocess.Popen, patience: float) -> None:
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def main() -> None:
    begin = time.monotonic()
    ends = not has_display()
    with ExitStack() as stack:
        local_service.prepare()
        url = stack.enter_context(local_service.running())
        display = stack.enter_context(virtual_screen()) if ends else None
        report = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "report.json"
        process = desktop(url, report, ends, display)
        stack.callback(stop, process, 15 if ends else 0)
        counts = await_report(process, report)
        print(
            f"{counts['organisations']} organisations, {counts['training_centres']} centres, "
            f"{counts['upcoming_courses']} courses on the map, {time.monotonic() - begin:.0f} s",
        )
        print(local_service.sign_ins())
        print(f"The service is at {url}; its mails are kept in {local_service.LOCAL / 'mail'}.", flush=True)
        if not ends:
            process.wait()


if __name__ == "__main__":
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda got, _frame: sys.exit(128 + got))
    try:
        main()
    except (local_service.ServiceError, ScreenError, RunError) as error:
        sys.exit(f"./dev run: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
