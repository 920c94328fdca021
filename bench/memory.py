"""Memory of the list at 100,000 courses: what opening the dock takes, and what scrolling through everything adds."""

import sys

from bench.common.report import table
from bench.common.visit import desktop, visit

COURSES, QUICK_COURSES = 100_000, 10_000
_READY = """
import gc, time, tracemalloc

def resident():
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6
"""
_ALL = """
explore = plugin.dock.explore
explore.results.filters.when.setCurrentIndex(explore.results.filters.when.findData("all"))
result = explore.results.courses.rowCount()
"""
_SCROLL = """
view = explore.results.list
bar = view.verticalScrollBar()
longest, steps = 0, 0
while bar.value() < bar.maximum():
    began = time.perf_counter()
    # A screenful in every third page of rows, down to the end.
    bar.setValue(bar.value() + 300)
    view.viewport().repaint()
    longest, steps = max(longest, time.perf_counter() - began), steps + 1
result = [1000 * longest, steps, len(explore.results.courses._pages)]
"""


def main(words: list[str]) -> None:
    """`--quick`: 10,000 courses."""
    courses = QUICK_COURSES if "--quick" in words else COURSES
    with desktop(courses=courses, settings={"qgis_certification/layers_in_project": "false"}) as qgis:
        qgis.run(_READY)
        before = qgis.value("resident()")
        visit(qgis)
        opened = qgis.value("resident()")
        rows_listed = qgis.run(_ALL)
        qgis.run("tracemalloc.start()\nbegan = tracemalloc.get_traced_memory()[0]")
        longest, steps, kept = qgis.run(_SCROLL, timeout=300)
        traced = qgis.value("(gc.collect(), tracemalloc.get_traced_memory()[0] - began)[1] / 1e6")
        qgis.run("tracemalloc.stop()")
        scrolled = qgis.value("resident()")
    rows = [
        ["rows in the list", rows_listed],
        ["QGIS before: MB", before],
        ["opening the dock (with the world map): MB more", opened - before],
        ["scrolling through everything: MB more", scrolled - opened],
        ["  of it Python's: MB", traced],
        ["ratio of QGIS after everything to before", f"{scrolled / before:.3f}"],
        ["pages of 100 rows kept", kept],
        ["steps of the scroll bar", steps],
        ["longest step, read and drawn (while memory is traced): ms", longest],
    ]
    table(f"Memory of the list, {courses:,} courses", ["", ""], rows)


if __name__ == "__main__":
    main(sys.argv[1:])
