"""A person in front of the whole plugin while something goes wrong: what they read, still see, and press."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from html import unescape
from pathlib import Path
from time import monotonic

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification.client.transport import Limits
from qgis_certification.domain.problems import ProblemKind
from qgis_certification.plugin import CertificationPlugin
from test.qgis.conftest import Desktop, settle

SHORT = Limits(first_byte_s=1, silence_s=1, total_s=1.5, most_bytes=2_000_000)
ANSWERS_WITHIN_S = 1.0
"""How long QGIS may fail to answer here, where other tests share the machine; `./dev bench` measures what it is."""
TICK_MS = 5


class Heartbeat(QObject):
    """The longest time for which the interface's thread did not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._last = monotonic()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        now = monotonic()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


class Scene:
    """The plugin on a mirror's folder, its panel open and listing all courses, past ones too."""

    def __init__(self, desktop: Desktop, settings, folder: Path, url: str):
        settings.source_url = url
        self.desktop = desktop
        self.settings = settings
        self.plugin = CertificationPlugin(desktop, folder, limits=SHORT)
        self.outcomes: list = []
        self.errors: list[str] = []
        """Python errors, of which QGIS would show a window."""

    def open(self) -> Scene:
        """Load the plugin and open the panel, which begins an update."""
        sys.excepthook = lambda *error: self.errors.append("".join(traceback.format_exception(*error)))
        self.plugin.initGui()
        self.plugin.show_dock()
        filters = self.plugin.dock.explore.results.filters
        filters.when.setCurrentIndex(filters.when.findData("all"))
        self.plugin._synchroniser.finished.connect(self.outcomes.append)
        settle()
        return self

    def close(self) -> None:
        if self.plugin._layers is not None:
            self.plugin.unload()
        settle()
        sys.excepthook = sys.__excepthook__
        assert not self.errors, "\n".join(self.errors)

    # What the person reads

    @property
    def foot(self) -> str:
        return self.plugin.dock.foot.text.text()

    @property
    def foot_reason(self) -> str:
        """What resting on the foot line tells, as read (a tool tip is markup)."""
        return unescape(self.plugin.dock.foot.text.toolTip().removeprefix("<p>").removesuffix("</p>"))

    @property
    def bar(self) -> list[str]:
        return [item.text() for item in self.desktop.bar.items()]

    @property
    def empty(self) -> tuple[str, str]:
        """Heading and sentence that stand where the list would; empty when the list is shown."""
        empty = self.plugin.dock.explore.results.empty
        return (empty.title.plain, empty.sentence.plain) if empty.isVisible() else ("", "")

    # What the person sees

    @property
    def listed(self) -> int:
        results = self.plugin.dock.explore.results
        return results.list.model().rowCount() if results.list.isVisible() else 0

    def names(self) -> list[str]:
        """The list's rows as they are read aloud."""
        model = self.plugin.dock.explore.results.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def on_map(self) -> dict[str, int]:
        """Rows that our layers really deliver, by role; -1 for a layer that delivers none because it is broken."""
        found = {}
        for layer in QgsProject.instance().mapLayers().values():
            role = layer.customProperty("qgis_certification/layer")
            if role in ("organisations", "training_centres", "upcoming_courses", "past_courses"):
                found[role] = sum(1 for _feature in layer.getFeatures()) if layer.isValid() else -1
        return found

    def seen(self) -> tuple[int, int, int, int]:
        """Courses in the list; organisations, centres and courses on the map's layers."""
        rows = self.on_map
        courses = rows.get("upcoming_courses", 0) + rows.get("past_courses", 0)
        return self.listed, rows.get("organisations", 0), rows.get("training_centres", 0), courses

    # What the person does

    def press(self, text: str) -> None:
        """Click the first button with this text: in a message over the map, else where the list would be."""
        places = [*self.desktop.bar.items(), self.plugin.dock.explore.results.empty]
        buttons = [button for place in places for button in place.findChildren(QPushButton) if button.isVisible()]
        next(button for button in buttons if button.text().replace("&", "") == text).click()
        settle()

    def refresh(self, seconds: float = 20):
        """Press refresh in the foot line and wait for the end; returns the outcome."""
        return self.after(self.plugin.dock.foot.refresh.click, seconds)

    def after(self, act: Callable[[], object], seconds: float = 20):
        """Do something that begins an update and wait for its end, while QGIS goes on answering."""
        before = len(self.outcomes)
        act()
        return self.outcome(before, seconds)

    def outcome(self, before: int = 0, seconds: float = 20):
        """Wait until more than `before` updates have ended; returns the newest."""
        heart = Heartbeat()
        wait_until(lambda: len(self.outcomes) > before, seconds)
        wait_until(lambda: self.plugin._layers is None or not self.plugin._layers.is_reloading)
        heart.beat()
        assert heart.longest_s < ANSWERS_WITHIN_S, f"QGIS did not answer for {heart.longest_s:.2f} s"
        settle()
        assert not self.errors, "\n".join(self.errors)
        problem = self.outcomes[-1].problem
        assert problem is None or problem.kind != ProblemKind.UNEXPECTED, problem.details
        return self.outcomes[-1]


def wait_until(condition: Callable[[], object], seconds: float = 15) -> None:
    """Let events happen until it is true."""
    end = monotonic() + seconds
    while not condition():
        assert monotonic() < end, "it did not come true in time"
        QTest.qWait(10)
