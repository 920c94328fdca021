"""Short notes beside what they are about: an error, a remark of a reviewer, a hint. Never by colour alone."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ... import icons, words
from ...dates import long_day
from ...text import TextLabel

ERROR, REMARK, HINT, DONE = "error", "remark", "hint", "done"
_ICONS = {
    ERROR: "mIconWarning",
    REMARK: "mActionTextAnnotation",
    HINT: "mIconInfo",
    DONE: "mIconSuccess",
}


def note_icon(kind: str):
    """The icon that a kind of note has everywhere in the dialog."""
    return icons.theme(_ICONS[kind])


class Note(QWidget):
    """An icon and a text; hidden while there is nothing to say."""

    def __init__(self, kind: str, text: str = "", parent=None):
        super().__init__(parent)
        side = self.fontMetrics().height()
        self._icon = QLabel(self)
        self._icon.setPixmap(note_icon(kind).pixmap(QSize(side, side)))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._icon.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.label = TextLabel("", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(side // 3)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this; nothing hides the note."""
        self.label.set_plain(text)
        self.setVisible(bool(text))


class Remarks(QFrame):
    """What reviewers said of one thing and is not settled, each with who said it."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._layout = QVBoxLayout(self)
        self.setAccessibleName(self.tr("Remarks of the reviewers"))
        self.hide()

    def show_remarks(self, remarks) -> None:
        """Show these `Remark`s; none hides the box."""
        while self._layout.count():
            old = self._layout.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for remark in remarks:
            when = long_day(remark.published.astimezone().date()) if remark.published is not None else ""
            who = words.dotted(remark.author or self.tr("The reviewers"), when)
            self._layout.addWidget(Note(REMARK, f"{who}\n{remark.text}", self))
        self.setVisible(bool(remarks))
