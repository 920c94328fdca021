"""The line at the foot of the panel: how old the data is, what came in, what is going on; with pause and refresh."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from . import icons, words

_OFTEN = 20_000  # milliseconds between two looks at the age


class FootLine(QWidget):
    """Tells quietly; what it says follows from the last success, the problem since, and whether it runs or pauses."""

    refresh_wanted = pyqtSignal()
    pause_wanted = pyqtSignal(bool)
    details_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._last_success: datetime | None = None
        self._problem = ""
        self._offline = False
        self._failed = False
        self._news = ""
        self._percent: int | None = None
        self._build()
        self._clock = QTimer(self, interval=_OFTEN)
        self._clock.timeout.connect(self._say)
        self._say()

    def _build(self) -> None:
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setFixedWidth(48)
        self.bar.setAccessibleName(self.tr("Progress of the update"))
        self.details = self._button("mIconWarning", self.tr("What went wrong"))
        self.details.clicked.connect(self.details_wanted)
        self.pause = self._button("temporal_navigation/pause", self.tr("Pause looking for changes"))
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._toggle_pause)
        self.refresh = self._button("mActionRefresh", self.tr("Look for changes now (F5)"))
        self.refresh.clicked.connect(self.refresh_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.text, self.bar, self.details, self.pause, self.refresh):
            layout.addWidget(widget)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(icons.theme(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """The age grows only for those who look."""
        super().showEvent(event)
        self._say()
        self._clock.start()

    def hideEvent(self, event):  # noqa: N802 - Qt's name
        """Nobody looks."""
        self._clock.stop()
        super().hideEvent(event)

    def set_last_success(self, moment: datetime | None) -> None:
        """When the data was last known to be what the source has (UTC)."""
        self._last_success = moment
        self._say()

    def set_problem(self, sentence: str, offline: bool, failed: bool = True) -> None:
        """Why the last update failed, or, if it did not, why it is incomplete; "" when all is well."""
        self._problem, self._offline, self._failed = sentence, offline, failed
        self._say()

    def set_news(self, news: str) -> None:
        """What the last update brought, such as "2 new courses"; "" leaves what was told before."""
        self._news = news
        self._say()

    def set_progress(self, percent: int | None) -> None:
        """How far the running update is; None when none runs."""
        self._percent = percent
        self._say()

    def set_paused(self, paused: bool) -> None:
        """Show the pause button pressed, without telling anybody."""
        blocked = self.pause.blockSignals(True)
        self.pause.setChecked(paused)
        self.pause.blockSignals(blocked)
        self._say()

    def _toggle_pause(self, paused: bool) -> None:
        self._say()
        self.pause_wanted.emit(paused)

    def _say(self) -> None:
        running = self._percent is not None
        self.bar.setVisible(running)
        if running:
            self.bar.setRange(0, 100 if self._percent else 0)
            self.bar.setValue(self._percent)
        self.refresh.setEnabled(not running)
        self.details.setVisible(bool(self._problem) and not running)
        self.text.setText(self._sentence())
        self.text.setToolTip(f"<p>{words.escaped(self._problem)}</p>" if self._problem else "")
        self.text.setAccessibleName(self.text.text())

    def _sentence(self) -> str:
        if self._percent is not None:
            return self.tr("Updating…")
        if self._last_success is None:
            return self.tr("No data yet") if not self._problem else self.tr("No data yet: the update failed")
        age = words.age((_now() - self._last_success).total_seconds())
        if self.pause.isChecked():
            return self.tr("Paused: showing data from {age}").format(age=age)
        if self._problem and self._offline:
            return self.tr("Offline: showing data from {age}").format(age=age)
        if self._problem and self._failed:
            return self.tr("Update failed: showing data from {age}").format(age=age)
        told = self.tr("Updated {age}").format(age=age)
        for news in (self._news, self.tr("incomplete") if self._problem else ""):
            told = self.tr("{updated} · {news}").format(updated=told, news=news) if news else told
        return told


def _now() -> datetime:
    return datetime.now(timezone.utc)
