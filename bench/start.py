"""The plugin's share of QGIS's start: loading and initGui by the clock, and whole starts with and without it."""

import sys
import time

from bench.common.report import table, verdict
from bench.common.visit import desktop

COURSES, QUICK_COURSES = 100_000, 10_000
LIMIT_MS = 100
STARTS, QUICK_STARTS = 3, 1
_LOAD = """
import sys, time
from qgis import utils
began = time.perf_counter()
utils.loadPlugin("qgis_certification")
loaded = time.perf_counter()
utils.startPlugin("qgis_certification")
started = time.perf_counter()
result = [1000 * (loaded - began), 1000 * (started - loaded)]
"""


def start(enabled: bool, courses: int) -> tuple[float, object]:
    """Seconds until QGIS runs code, and the plugin's ms: as QGIS says, or (not enabled) loaded afterwards."""
    settings = {"PythonPlugins/qgis_certification": str(enabled).lower()}
    begin = time.perf_counter()
    with desktop(courses=courses, settings=settings) as qgis:
        seconds = time.perf_counter() - begin
        if enabled:
            told = qgis.run("from qgis import utils\nresult = utils.plugin_times['qgis_certification']")
            return seconds, told
        return seconds, qgis.run(_LOAD)


def main(words: list[str]) -> None:
    """`--quick`: one start each, 10,000 courses in the mirror."""
    quick = "--quick" in words
    courses = QUICK_COURSES if quick else COURSES
    start(True, courses)  # compiles, and fills the disk's cache
    without, with_plugin = [], []
    for _ in range(QUICK_STARTS if quick else STARTS):
        without.append(start(False, courses))
        with_plugin.append(start(True, courses))
    fastest = [min(seconds for seconds, _ in runs) for runs in (without, with_plugin)]
    share = min(1000 * float(told.rstrip("s")) for _seconds, told in with_plugin)
    imported, begun = min((told for _seconds, told in without), key=sum)
    rows = [
        ["QGIS without the plugin: s", fastest[0]],
        ["QGIS with the plugin: s", fastest[1]],
        ["ratio", f"{fastest[1] / fastest[0]:.3f}"],
        ["loaded into the running QGIS, package: ms", imported],
        ["  classFactory with imports, and initGui: ms", begun],
        ["both as QGIS itself tells it at a real start: ms", share],
    ]
    table(f"Start of QGIS, {courses:,} courses in the mirror", ["", ""], rows)
    verdict("  the plugin's share", share, LIMIT_MS)


if __name__ == "__main__":
    main(sys.argv[1:])
