"""Runs the tests, each folder in a process of its own, and sums up: `./dev test [part] [pytest's arguments]`.

Two lanes side by side, as the machines have two cores: what has windows, and the service on its two databases.
"""

import io
import os
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "test-results"
CACHES = ROOT / ".local" / "pytest"
sys.path.insert(0, str(ROOT))


@dataclass(frozen=True)
class Part:
    """One folder of tests and what it runs under. `seconds` is when it counts as hanging.

    `again`: threads, servers and windows meet here, so what failed runs once more, and the difference is told.
    """

    name: str
    folder: str
    plugins_off: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)
    database: Callable[[], AbstractContextManager[str]] | None = None
    seconds: int = 1200
    again: bool = False
    lane: str = "windows"


def _postgres() -> AbstractContextManager[str]:
    from test.postgres import running_cluster

    return running_cluster()


SERVICE = {"DJANGO_SETTINGS_MODULE": "certification_service.settings", "SECRET_KEY": "only in tests"}
HEADLESS = {"QT_QPA_PLATFORM": "offscreen"}
PARTS = (
    Part("unit", "test/unit", ("pytest_qgis", "django", "schemathesis")),
    Part("qgis", "test/qgis", ("django", "schemathesis"), HEADLESS, again=True),
    Part("service-sqlite", "test/service", ("pytest_qgis",), SERVICE, lambda: nullcontext(""), lane="service"),
    Part("service-postgresql", "test/service", ("pytest_qgis",), SERVICE, _postgres, lane="service"),
    Part("together", "test/together", ("pytest_qgis", "django", "schemathesis"), again=True),
    Part("packaging", "test/packaging", ("pytest_qgis", "django", "schemathesis"), lane="service"),
)


@dataclass
class Count:
    passed: int = 0
    failed: int = 0
    skipped: int = 0


class Told:
    """What a part prints: at once where it runs alone, at its end where another runs beside it."""

    _turn = threading.Lock()

    def __init__(self, at_once: bool) -> None:
        self._kept = None if at_once else io.BytesIO()

    def run(self, command: list[str], environment: dict, seconds: int) -> int:
        """Runs it and returns how it ended; raises TimeoutExpired."""
        where = {} if self._kept is None else {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, **where)
        try:
            printed, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            printed, _ = process.communicate()
            self._keep(printed)
            raise
        self._keep(printed)
        return process.returncode

    def say(self, text: str) -> None:
        """One line."""
        if self._kept is None:
            print(text, flush=True)
        else:
            self._kept.write(f"{text}\n".encode())

    def end(self) -> None:
        """Prints what was kept, in one piece."""
        if self._kept is not None:
            with self._turn:
                sys.stdout.write(self._kept.getvalue().decode(errors="replace"))
                sys.stdout.flush()

    def _keep(self, printed: bytes | None) -> None:
        if self._kept is not None and printed:
            self._kept.write(printed)


def run(part: Part, arguments: list[str], told: Told) -> Count:
    """Runs one part to its end, whatever happens in it, and reads its counts from pytest's own report."""
    report = RESULTS / f"{part.name}.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", part.folder, f"--junitxml={report}"]
    command += ["-o", f"cache_dir={CACHES / part.name}"]  # of its own: what failed is remembered there
    for plugin in part.plugins_off:
        command += ["-p", f"no:{plugin}"]
    with part.database() if part.database else nullcontext() as url:
        environment = {**os.environ, **part.environment}
        if url is not None:
            environment["DATABASE_URL"] = url
        try:
            ended = told.run([*command, *arguments], environment, part.seconds)
        except subprocess.TimeoutExpired:
            told.say(f"{part.name} did not end within {part.seconds} s and was stopped.")
            return Count(failed=1)
        count = _read(report)
        if part.again and ended == 1 and count.failed:
            count = _failed_again(count, command, environment, report, part.seconds, told)
            ended = 1 if count.failed else 0
    nothing_selected = ended == 5 and arguments
    if ended and not count.failed and not nothing_selected:
        told.say(f"{part.name} ended with {ended}.")
        count.failed += 1
    return count


def _failed_again(first: Count, command: list[str], environment: dict, report: Path, seconds: int, told: Told) -> Count:
    """Runs what failed once more; what passes then is told as unsteady and counts as passed."""
    second = report.with_suffix(".again.xml")
    second.unlink(missing_ok=True)
    command = [*command, "--last-failed", f"--junitxml={second}"]
    try:
        told.run(command, environment, seconds)
    except subprocess.TimeoutExpired:
        return first
    still = _read(second).failed if second.exists() else first.failed
    steady = first.failed - still
    told.say(f"{steady} of {first.failed} that failed passed when run again: unsteady, look into them.")
    return Count(first.passed + steady, still, first.skipped)


def _run_lane(parts: Iterable[Part], arguments: list[str], alone: bool) -> Iterable[tuple[str, Count, float]]:
    for part in parts:
        told = Told(at_once=alone or part.lane == "windows")
        told.say(f"\n=== {part.name} ===")
        begin = time.monotonic()
        count = run(part, arguments, told)
        told.end()
        yield part.name, count, time.monotonic() - begin


def _read(report: Path) -> Count:
    if not report.exists():
        return Count()
    suite = ElementTree.parse(report).getroot().find("testsuite")
    tests, skipped = int(suite.get("tests")), int(suite.get("skipped"))
    failed = int(suite.get("failures")) + int(suite.get("errors"))
    return Count(tests - skipped - failed, failed, skipped)


def main(words: list[str]) -> int:
    names = [part.name for part in PARTS]
    wanted = [part for part in PARTS if words and part.name.startswith(words[0])]
    arguments = words[1:] if wanted else words
    parts = wanted or PARTS
    if words and not wanted and not words[0].startswith("-"):
        print(f"There is no part {words[0]!r}; there are: {', '.join(names)}.")
        return 2
    RESULTS.mkdir(parents=True, exist_ok=True)
    lanes = {lane: [part for part in parts if part.lane == lane] for lane in dict.fromkeys(p.lane for p in parts)}
    alone = len(lanes) == 1
    with ThreadPoolExecutor(len(lanes)) as pool:
        done = list(pool.map(lambda lane: list(_run_lane(lane, arguments, alone)), lanes.values()))
    rows = [row for lane in done for row in lane]
    print()
    for name, count, seconds in rows:
        print(f"{name:20}{count.passed:6} passed {count.failed:4} failed {count.skipped:4} skipped {seconds:7.0f} s")
    passed, failed, skipped = (sum(getattr(row[1], kind) for row in rows) for kind in ("passed", "failed", "skipped"))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
