"""Code for inside QGIS: how long its GUI thread does not answer, told by a timer that should tick every 5 ms."""

from test.desktop import Desktop

CODE = '''
import time
from qgis.PyQt.QtCore import QTimer, Qt

class Watch:
    """Remembers the longest times between two ticks, with when they began and what was told meanwhile."""

    def __init__(self):
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.marks = []

    def start(self):
        self.gaps, self.marks = [], []
        self.began = self.last = time.perf_counter()
        self.timer.start(5)

    def tick(self):
        now = time.perf_counter()
        # What the tick itself should take is no waiting.
        self.gaps.append((now - self.last - 0.005, self.last - self.began))
        self.last = now

    def mark(self, what):
        self.marks.append((what, time.perf_counter() - self.began))

    def stop(self):
        self.timer.stop()
        longest = sorted(self.gaps, reverse=True)[:5]
        over = sum(1 for gap, _when in self.gaps if gap >= 0.05)
        return {"gaps": [[1000 * gap, when] for gap, when in longest], "over": over, "marks": self.marks,
                "seconds": time.perf_counter() - self.began}

watch = Watch()
'''


def install(desktop: Desktop) -> None:
    """Puts a `watch` into the desktop."""
    desktop.run(CODE)


def start(desktop: Desktop) -> None:
    """Begins to watch."""
    desktop.run("watch.start()")


def stop(desktop: Desktop) -> dict:
    """What was seen: `gaps` (ms, seconds after the start), longest first; `over` 50 ms; `marks`; `seconds`."""
    return desktop.run("result = watch.stop()")
