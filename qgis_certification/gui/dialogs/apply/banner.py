"""A line over the steps for what concerns the whole application, with the one thing to do about it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton

from .notes import HINT, Note


class Banner(QFrame):
    """A sentence and at most one button; hidden while there is nothing to say."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.note = Note(HINT, "", self)
        self.button = QPushButton(self)
        self._act = None
        layout = QHBoxLayout(self)
        layout.addWidget(self.note, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(lambda: self._act and self._act())
        self.say("")

    def say(self, text: str, button: str = "", act=None) -> None:
        """Say this; the button calls `act`."""
        self.note.say(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act
        self.setVisible(bool(text))
