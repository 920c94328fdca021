"""A real QGIS desktop under Xvfb that a test drives: Python sent in, clicks made, screenshots taken."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tools.desktop_profile import profile_folder, write_profile
from tools.screen import virtual_screen


class DesktopError(RuntimeError):
    """The desktop did not start, went away, or code sent into it raised."""


class Desktop:
    """One QGIS with a profile of its own; several may share a profile folder one after another or at once.

    `settings` maps QGIS setting keys such as ``qgis_certification/source_url`` to values. `size` is the screen in
    pixels. Lengths of time are seconds.
    """

    def __init__(self, profiles: Path, settings: dict | None = None, size=(1800, 1000), locale="en", arguments=()):
        self.profiles = Path(profiles)
        self.settings = settings or {}
        self.size = size
        self.locale = locale
        self.arguments = list(arguments)
        self._requests = 0
        self._folder = Path(tempfile.mkdtemp(prefix="desktop-agent-"))
        self._screen = ExitStack()
        self._qgis = None

    # -- life ---------------------------------------------------------------------------------------------------
    def __enter__(self) -> "Desktop":
        self.start()
        return self

    def __exit__(self, *_) -> None:
        self.close()

    @property
    def profile(self) -> Path:
        return profile_folder(self.profiles)

    def start(self, timeout=90) -> None:
        """Starts Xvfb and QGIS and waits until the desktop answers. Raises DesktopError when it does not."""
        write_profile(self.profiles, self.settings, self.locale)
        self.display = self._screen.enter_context(virtual_screen(*self.size))
        log = self._screen.enter_context(open(self._folder / "qgis.log", "wb"))  # noqa: SIM115
        environment = {**os.environ, "DISPLAY": self.display, "DESKTOP_AGENT_FOLDER": str(self._folder)}
        # Without a window manager Qt and the screen disagree about where a window is, and clicks miss.
        manager = subprocess.Popen(["openbox"], env=environment, stdout=log, stderr=log)
        self._screen.callback(lambda: (manager.terminate(), manager.wait(10)))
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["qgis", "--profiles-path", str(self.profiles), "--noversioncheck", "--nologo"]
        command += ["--code", str(Path(__file__).with_name("desktop_agent.py")), *self.arguments]
        self._qgis = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
        end = time.monotonic() + timeout
        while not (self._folder / "ready").exists():
            self._must_live()
            if time.monotonic() > end:
                self.close()
                raise DesktopError(f"QGIS did not start within {timeout} s:\n{self.log()}")
            time.sleep(0.1)
        self.run("iface.mainWindow().showMaximized()")
        self.wait(f"iface.mainWindow().width() > {self.size[0] - 20}")

    def close(self) -> None:
        """Ends QGIS politely if it can, then Xvfb."""
        if self._qgis and self._qgis.poll() is None:
            self._qgis.terminate()
            try:
                self._qgis.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        self._screen.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def kill(self) -> None:
        """Ends QGIS as a power cut would."""
        self._qgis.send_signal(signal.SIGKILL)
        self._qgis.wait()

    def log(self) -> str:
        path = self._folder / "qgis.log"
        return path.read_text(errors="replace") if path.exists() else ""

    # -- driving ------------------------------------------------------------------------------------------------
    def run(self, code: str, timeout=60):
        """Executes `code` on the GUI thread; names stay between calls. Returns what it leaves in `result`."""
        self._must_live()
        self._requests += 1
        name = f"{self._requests:06d}"
        part = self._folder / f"{name}.tmp"
        part.write_text(code, encoding="utf-8")
        part.rename(self._folder / f"{name}.py")
        answer = self._folder / f"{name}.json"
        end = time.monotonic() + timeout
        while not answer.exists():
            self._must_live()
            if time.monotonic() > end:
                raise DesktopError(f"No answer within {timeout} s to:\n{code}")
            time.sleep(0.01)
        reply = json.loads(answer.read_text(encoding="utf-8"))
        if "error" in reply:
            raise DesktopError(reply["error"])
        return reply["result"]

    def value(self, expression: str):
        """The value of a Python expression inside QGIS (must be plain data)."""
        return self.run(f"result = {expression}")

    def wait(self, expression: str, seconds=60):
        """Waits until the expression is true inside QGIS and returns its value."""
        end = time.monotonic() + seconds
        while True:
            value = self.value(expression)
            if value:
                return value
            if time.monotonic() > end:
                raise DesktopError(f"Not true within {seconds} s: {expression} (it is {value!r})")
            time.sleep(0.1)

    def click(self, x: int, y: int, button=1, count=1) -> None:
        """A real click of the mouse at screen pixels."""
        self._xdotool("mousemove", str(int(x)), str(int(y)))
        self._xdotool("click", "--repeat", str(count), str(button))

    def key(self, *keys: str) -> None:
        """Real key presses, in xdotool's names such as ``ctrl+f`` or ``Escape``."""
        self._xdotool("key", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "20", text)

    def screenshot(self, path: Path) -> Path:
        """The whole screen, dialogs and menus included, as PNG."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run(
            "from qgis.PyQt.QtGui import QGuiApplication\n"
            f"result = QGuiApplication.primaryScreen().grabWindow(0).save({str(path)!r})"
        )
        return path

    # -- parts --------------------------------------------------------------------------------------------------
    def _must_live(self) -> None:
        if self._qgis.poll() is not None:
            raise DesktopError(f"QGIS ended with {self._qgis.returncode}:\n{self.log()}")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True, timeout=20)
