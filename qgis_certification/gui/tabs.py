"""The tabs at the top of the panel: one for each page that the person can use, none where there is one page only."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTabBar

from . import words


class PageTabs(QTabBar):
    """Icons with their titles, and how much waits behind them."""

    chosen = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationTabs")
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)  # how much waits stands at the end, and stays
        self.setAccessibleName(self.tr("Pages"))
        self._titles: dict[str, str] = {}
        self._badges: dict[str, int] = {}
        self.currentChanged.connect(self._tell)
        self.setVisible(False)

    def keys(self) -> list[str]:
        """The pages there are, in their order."""
        return [self.tabData(index) for index in range(self.count())]

    @property
    def key(self) -> str:
        """The page that is chosen."""
        return self.tabData(self.currentIndex()) or ""

    def add(self, key: str, icon: QIcon, title: str) -> None:
        """One more page, at the end."""
        self._titles[key] = title
        blocked = self.blockSignals(True)  # until it has its key, the tab is nobody's
        index = self.addTab(icon, "")
        self.setTabData(index, key)
        self.blockSignals(blocked)
        self._name(key)
        self.setVisible(self.count() > 1)

    def remove(self, key: str) -> None:
        """The person can no longer use it."""
        self._badges.pop(key, None)
        self.removeTab(self.keys().index(key))
        self.setVisible(self.count() > 1)

    def choose(self, key: str) -> None:
        """Go to a page."""
        self.setCurrentIndex(self.keys().index(key))

    def set_badge(self, key: str, waiting: int) -> None:
        """How much waits on a page."""
        self._badges[key] = waiting
        self._name(key)

    def minimumSizeHint(self):  # noqa: N802 - Qt's name
        """As narrow as the panel."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event):  # noqa: N802 - Qt's name
        """More room, or less, for titles."""
        super().resizeEvent(event)
        self._write()

    def _name(self, key: str) -> None:
        index, title, waiting = self.keys().index(key), self._titles[key], self._badges.get(key, 0)
        told = self.tr("{page}: %n waiting for you", "", waiting).format(page=title) if waiting else title
        self.setTabToolTip(index, f"<p>{words.escaped(told)}</p>")
        if hasattr(self, "setAccessibleTabName"):  # from Qt 5.15 on
            self.setAccessibleTabName(index, told)
        self._write()

    def _write(self) -> None:
        """Titles and numbers; where there is no room for all, only the chosen one has its title."""
        full = {key: f"{self._titles[key]} {self._count(key)}".strip() for key in self.keys()}
        metrics = self.fontMetrics()
        padding = self.iconSize().width() + 2 * metrics.height()
        roomy = sum(metrics.horizontalAdvance(text) + padding for text in full.values()) <= self.width()
        for index, key in enumerate(self.keys()):
            text = full[key] if roomy or index == self.currentIndex() else self._count(key)
            text = text.replace("&", "&&")
            if text != self.tabText(index):
                self.setTabText(index, text)

    def _count(self, key: str) -> str:
        waiting = self._badges.get(key, 0)
        return words.number(waiting) if waiting else ""

    def _tell(self, index: int) -> None:
        self._write()
        if index >= 0 and self.tabData(index):
            self.chosen.emit(self.tabData(index))
