"""From keystroke to drawn result at 100,000 courses, in the real desktop, for several kinds of questions."""

import sys

from bench.common.report import table, verdict
from bench.common.visit import desktop, visit

COURSES, QUICK_COURSES = 100_000, 10_000
LIMIT_MS = 100
TIMES = 5
_MEASURE = '''
import time
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
explore = plugin.dock.explore
results, filters = explore.results, explore.results.filters

def taken(act, times):
    """From the act until its first page is drawn, the longest and the shortest of several; the longest until the totals
    are known too; in ms. And how many were found."""
    found, counted = [], []
    for _ in range(times):
        filters.clear()
        results.sort.setCurrentIndex(0)
        loop = QEventLoop()
        QTimer.singleShot(150, loop.quit)
        loop.exec()

        def drawn():
            results.repaint()
            loop.quit()

        def reset():
            QTimer.singleShot(0, drawn)

        results.courses.modelReset.connect(reset)
        begin = time.perf_counter()
        act()
        loop.exec()
        found.append(1000 * (time.perf_counter() - begin))
        results.courses.modelReset.disconnect(reset)
        while explore.is_reading:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        counted.append(1000 * (time.perf_counter() - begin))
    return [max(found), min(found), max(counted), results.courses.rowCount()]

def typed(text, when="upcoming", **chosen):
    def act():
        filters.search.setText(text)
    def prepared():
        for name, value in {"when": when, **chosen}.items():
            combo = getattr(filters, name)
            combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(value))
            combo.blockSignals(False)
        act()
    return prepared

def chosen(name, value):
    return lambda: getattr(filters, name).setCurrentIndex(getattr(filters, name).findData(value))

def by_distance():
    results.sort.setCurrentIndex(results.sort.findData("distance"))

def in_view():
    filters.in_view.setChecked(True)
'''
QUESTIONS = {
    "one letter: q": "typed('q')",
    "two letters: gi": "typed('gi')",
    "a word: hydrology": "typed('hydrology')",
    "three words: qgis for beginners": "typed('qgis for beginners')",
    "an accent left out: formacao": "typed('formacao')",
    "Chinese: 地理": "typed('地理')",
    "Cyrillic: карт": "typed('карт')",
    "no hit: zzqx": "typed('zzqx')",
    "one letter, past too: e": "typed('e', when='all')",
    "a word, past too: course": "typed('course', when='all')",
    "a word in a country: qgis, RO": "typed('qgis', country='RO')",
    "country chosen: RO": "chosen('country', 'RO')",
    "language chosen: en": "chosen('language', 'en')",
    "past and upcoming chosen": "chosen('when', 'all')",
    "online chosen": "chosen('online', True)",
    "sorted by distance": "by_distance",
    "only in the map's view": "in_view",
}


def main(words: list[str]) -> None:
    """`--quick`: 10,000 courses."""
    courses = QUICK_COURSES if "--quick" in words else COURSES
    with desktop(courses=courses) as qgis:
        visit(qgis)
        qgis.run(_MEASURE)
        found = {name: qgis.run(f"result = taken({act}, {TIMES})") for name, act in QUESTIONS.items()}
    rows = [[name, *figures] for name, figures in found.items()]
    head = ["", "longest ms", "shortest ms", "longest with totals ms", "courses found"]
    table(f"{courses:,} courses: from keystroke (and its short pause) or choice to the drawn result", head, rows)
    verdict("  longest", max(figures[0] for figures in found.values()), LIMIT_MS)


if __name__ == "__main__":
    main(sys.argv[1:])
