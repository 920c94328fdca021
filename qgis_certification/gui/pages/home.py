"""The page My organisation: what waits for the person first, then where each of their organisations stands."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...domain.person import Me
from ...domain.problems import Problem
from ...domain.queue import ApplicationRow
from .. import icons
from ..empty import EmptyState
from ..messages import in_words, is_offline
from ..text import TextLabel
from .home_cards import OrganisationCard, WaitingCard
from .home_start import StartCard


class HomePage(QWidget):
    """Shows what it is told; what is pressed is told to whoever opens windows."""

    continue_wanted = pyqtSignal(str)
    copy_wanted = pyqtSignal(str)
    follow_wanted = pyqtSignal(str)
    people_wanted = pyqtSignal(str)
    start_wanted = pyqtSignal()
    refresh_wanted = pyqtSignal()
    shown = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._told: tuple | None = None
        self.empty = EmptyState(self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.show_nothing(None)

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """Somebody looks: what is shown should be true."""
        super().showEvent(event)
        self.shown.emit()

    def show_nothing(self, problem: Problem | None) -> None:
        """Nothing is known yet: it is being asked, or asking failed."""
        self._told = None
        self._stack.setCurrentWidget(self.empty)
        if problem is None:
            self.empty.show_state(
                icons.theme("mActionRefresh"),
                self.tr("Asking the service…"),
                self.tr("What concerns your organisation appears here in a moment."),
            )
        else:
            self.empty.show_state(
                icons.theme("mIndicatorOffline" if is_offline(problem) else "mIconWarning"),
                self.tr("Not known at the moment"),
                in_words(problem),
                self.tr("&Retry"),
                self.refresh_wanted.emit,
            )

    def show_person(
        self,
        person: Me,
        rows: tuple[ApplicationRow, ...],
        kept: frozenset[str] = frozenset(),
        problem: Problem | None = None,
    ) -> None:
        """What the service says; `kept` are the applications of which something is only on this computer. With a
        problem it may be out of date.
        """
        told = (person, rows, kept, problem)
        if told == self._told:
            return
        self._told = told
        at = self.area.verticalScrollBar().value()
        self.area.setWidget(self._body(person, rows, kept, problem))
        self._stack.setCurrentWidget(self.area)
        self.area.verticalScrollBar().setValue(at)

    def _body(self, person: Me, rows: tuple[ApplicationRow, ...], kept: frozenset[str], problem) -> QWidget:
        body = QWidget(self.area)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(10)
        if problem is not None:
            layout.addWidget(TextLabel(in_words(problem), body))
        if any(row.whose_turn == "applicant" or row.unread or row.id in kept for row in rows):
            waiting = WaitingCard(rows, kept, body)
            waiting.continue_wanted.connect(self.continue_wanted)
            waiting.follow_wanted.connect(self.follow_wanted)
            layout.addWidget(waiting)
        for organisation in person.organisations:
            row = next((row for row in rows if row.organisation_id == organisation.id), None)
            card = OrganisationCard(organisation, row, body)
            for signal in ("continue_wanted", "copy_wanted", "follow_wanted", "people_wanted"):
                getattr(card, signal).connect(getattr(self, signal))
            layout.addWidget(card)
        if person.organisations:
            another = QPushButton(self.tr("Apply for &another organisation…"), body)
            another.setFlat(True)
            another.clicked.connect(self.start_wanted)
            layout.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            start = StartCard(body)
            start.start_wanted.connect(self.start_wanted)
            layout.addWidget(start)
        layout.addStretch(1)
        return body
