"""What stands where a list would stand when there is nothing to list: what this is about and what to do next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .text import TextLabel, heading


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one button."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = heading("", self)
        self.sentence = TextLabel("", self)
        self.button = QPushButton(self)
        self._action = None
        self.button.clicked.connect(self._act)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)

    def show_state(self, icon: QIcon, title: str, sentence: str, button: str = "", action=None) -> None:
        """Say this; the button calls `action`."""
        side = self.fontMetrics().height() * 3
        self._icon.setPixmap(icon.pixmap(QSize(side, side)))
        self.title.set_plain(title)
        self.sentence.set_plain(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action

    def _act(self) -> None:
        if self._action:
            self._action()
