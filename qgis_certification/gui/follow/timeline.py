"""The timeline of an application as a vertical line: what was, where it stands, what is still to come."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPen
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...domain.following import Step, Timeline
from .. import words as names
from ..text import TextLabel, embolden
from . import words

_RADIUS = 5


class Mark(Enum):
    """What a step looks like beside the line."""

    DONE = "filled"
    NOW = "ringed"
    TO_COME = "hollow"


class _Line(QWidget):
    """The piece of the line beside one step, with its mark."""

    def __init__(self, mark: Mark, parent=None):
        super().__init__(parent)
        self._mark = mark
        self.first = self.last = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(4 * _RADIUS)

    def sizeHint(self):  # noqa: N802 - Qt's name
        return QSize(4 * _RADIUS, 4 * _RADIUS)

    def paintEvent(self, _event):  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().windowText().color()
        middle = QPointF(self.width() / 2, self.fontMetrics().height() * 0.75)
        style = Qt.PenStyle.DotLine if self._mark is Mark.TO_COME else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.5, style))
        if not self.first:
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), middle.y() - _RADIUS))
        if not self.last:
            painter.drawLine(QPointF(middle.x(), middle.y() + _RADIUS), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self._mark is Mark.DONE else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        if self._mark is Mark.NOW:
            painter.setBrush(self.palette().highlight().color())
            painter.drawEllipse(middle, _RADIUS - 2, _RADIUS - 2)


class _Entry(QWidget):
    """One step: the line, a title, who and when, and what was said, which unfolds when it is long."""

    def __init__(self, mark: Mark, title: str, below: str, said: str, parent=None):
        super().__init__(parent)
        self.line = _Line(mark, self)
        self.title = TextLabel(title, self)
        if mark is not Mark.TO_COME:
            embolden(self.title)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 8)
        body.setSpacing(2)
        body.addWidget(self.title)
        body.addWidget(TextLabel(below, self))
        self.said = TextLabel(said, self)
        self.unfold = QToolButton(self)
        if said:
            self._add_unfolding(body, open_now=mark is Mark.NOW)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addLayout(body, 1)
        self.unfold.setVisible(bool(said))
        self.setAccessibleName("\n".join(filter(None, (title, below, said))))

    def _add_unfolding(self, body: QVBoxLayout, open_now: bool) -> None:
        self.unfold.setAutoRaise(True)
        self.unfold.setCheckable(True)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.toggled.connect(self._show_said)
        body.addWidget(self.unfold)
        body.addWidget(self.said)
        self.unfold.setChecked(open_now)
        self._show_said(open_now)

    def _show_said(self, shown: bool) -> None:
        self.unfold.setText(self.tr("Hide the reason") if shown else self.tr("What was said"))
        self.unfold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.said.setVisible(shown)


class TimelineView(QScrollArea):
    """Shows a timeline; scrolls to where the application stands."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline of the application"))
        self.entries: list[_Entry] = []

    def show_timeline(self, timeline: Timeline, mine: bool) -> None:
        """`mine`: the reader belongs to the applying organisation."""
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(4, 4, 8, 4)
        layout.setSpacing(0)
        self.entries = [self._done(step, body) for step in timeline.done]
        self.entries.append(self._now(timeline, mine, body))
        self.entries += [self._ahead(state, body) for state in timeline.to_come]
        self.entries[0].line.first = self.entries[-1].line.last = True
        for entry in self.entries:
            layout.addWidget(entry)
        layout.addStretch(1)
        self.setWidget(body)
        now = self.entries[len(timeline.done)]
        body.adjustSize()
        self.ensureWidgetVisible(now)

    def _done(self, step: Step, parent: QWidget) -> _Entry:
        title = words.step_title(step)
        if step.is_new:
            title = self.tr("New: {what}").format(what=title)
        said = "\n".join(filter(None, (step.reason, self._details(step))))
        return _Entry(Mark.DONE, title, names.dotted(words.moment(step.at), words.who(step)), said, parent)

    def _details(self, step: Step) -> str:
        groups = step.details.get("user_groups") or step.details.get("unanswered")
        if not isinstance(groups, list) or not all(isinstance(group, str) for group in groups):
            return ""
        listed = ", ".join(groups)
        if step.kind == "consultation_closed" and listed:
            return self.tr("Without the opinion of: {groups}").format(groups=listed)
        return self.tr("User groups: {groups}").format(groups=listed) if listed else ""

    def _now(self, timeline: Timeline, mine: bool, parent: QWidget) -> _Entry:
        now = timeline.now
        since = self.tr("since {moment}").format(moment=words.moment(now.since)) if now.since else ""
        until = self.tr("until {day}").format(day=words.day(now.until)) if now.until else ""
        below = "\n".join(filter(None, (names.dotted(since, until), words.whose_turn(now, mine), words.waits_for(now))))
        below = below or words.what_follows(now.state, mine)
        title = self.tr("Now: {state}").format(state=words.state_name(now.state))
        return _Entry(Mark.NOW, title, below, "", parent)

    def _ahead(self, state: str, parent: QWidget) -> _Entry:
        title = self.tr("To come: {state}").format(state=words.state_name(state))
        return _Entry(Mark.TO_COME, title, "", "", parent)
