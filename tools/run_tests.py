"""Runs the tests, each folder in a process of its own, and sums up: `./dev test [part] [pytest's arguments]`."""

import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "test-results"
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
    seconds: int = 600
    again: bool = False


def _postgres() -> AbstractContextManager[str]:
    from test.postgres import running_cluster

    return running_cluster()


SERVICE = {"DJANGO_SETTINGS_MODULE": "certification_service.settings", "SECRET_KEY": "only in tests"}
HEADLESS = {"QT_QPA_PLATFORM": "offscreen"}
PARTS = (
    Part("unit", "test/unit", ("pytest_qgis", "django", "schemathesis")),
    Part("qgis", "test/qgis", ("django", "schemathesis"), HEADLESS, again=True),
    Part("service-sqlite", "test/service", ("pytest_qgis",), SERVICE, lambda: nullcontext("")),
    Part("service-postgresql", "test/service", ("pytest_qgis",), SERVICE, _postgres),
    Part("together", "test/together", ("pytest_qgis", "django", "schemathesis"), again=True),
    Part("packaging", "test/packaging", ("pytest_qgis", "django", "schemathesis")),
)


@dataclass
class Count:
    passed: int = 0
    failed: int = 0
    skipped: int = 0


def run(part: Part, arguments: list[str]) -> Count:
    """Runs one part to its end, whatever happens in it, and reads its counts from pytest's own report."""
    report = RESULTS / f"{part.name}.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", part.folder, f"--junitxml={report}"]
    for plugin in part.plugins_off:
        command += ["-p", f"no:{plugin}"]
    with part.database() if part.database else nullcontext() as url:
        environment = {**os.environ, **part.environment}
        if url is not None:
            environment["DATABASE_URL"] = url
        try:
            done = subprocess.run(
                [*command, *arguments], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, timeout=part.seconds
            )
        except subprocess.TimeoutExpired:
            print(f"{part.name} did not end within {part.seconds} s and was stopped.", flush=True)
            return Count(failed=1)
        count = _read(report)
        if part.again and done.returncode == 1 and count.failed:
            count = _failed_again(count, command, environment, report, part.seconds)
            done.returncode = 1 if count.failed else 0
    nothing_selected = done.returncode == 5 and arguments
    if done.returncode and not count.failed and not nothing_selected:
        print(f"{part.name} ended with {done.returncode}.", flush=True)
        count.failed += 1
    return count


def _failed_again(first: Count, command: list[str], environment: dict, report: Path, seconds: int) -> Count:
    """Runs what failed once more; what passes then is told as unsteady and counts as passed."""
    second = report.with_suffix(".again.xml")
    second.unlink(missing_ok=True)
    command = [*command, "--last-failed", f"--junitxml={second}"]
    try:
        subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, timeout=seconds)
    except subprocess.TimeoutExpired:
        return first
    still = _read(second).failed if second.exists() else first.failed
    steady = first.failed - still
    print(f"{steady} of {first.failed} that failed passed when run again: unsteady, look into them.", flush=True)
    return Count(first.passed + steady, still, first.skipped)


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
    rows = []
    for part in parts:
        print(f"\n=== {part.name} ===", flush=True)
        begin = time.monotonic()
        rows.append((part.name, run(part, arguments), time.monotonic() - begin))
    print()
    for name, count, seconds in rows:
        print(f"{name:20}{count.passed:6} passed {count.failed:4} failed {count.skipped:4} skipped {seconds:7.0f} s")
    passed, failed, skipped = (sum(getattr(row[1], kind) for row in rows) for kind in ("passed", "failed", "skipped"))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
