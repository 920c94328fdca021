"""A choice among a few with a reason: the opinion of a user group, the vote of a committee's member."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QPlainTextEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from ...tasks.kept_texts import KeptText
from ..dialogs.apply.notes import DONE, ERROR, Note
from ..text import TextLabel, embolden


class Ballot(QWidget):
    """The choices, the reason, and one button."""

    given = pyqtSignal(str, str)
    """What was chosen, and why."""

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], action: str, folder: Path, kept_as: str, parent=None
    ):
        """`choices` are value and name; `action` is what the button says."""
        super().__init__(parent)
        head = TextLabel(title, self)
        embolden(head)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(head)
        for value, name in choices:
            button = QRadioButton(name, self)
            button.toggled.connect(self._update)
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[value] = button
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why (needed)"))
        self.reason.setFixedHeight(4 * self.reason.fontMetrics().lineSpacing())
        self.kept = KeptText(self.reason, folder, kept_as)
        self._touched = bool(self.reason.toPlainText())
        self.reason.textChanged.connect(self._touch)
        self.trouble = Note(ERROR, "", self)
        self.done = Note(DONE, "", self)
        self.give = QPushButton(action, self)
        self.give.setAutoDefault(False)
        self.give.clicked.connect(self._give)
        for widget in (self.reason, self.trouble, self.done):
            layout.addWidget(widget)
        layout.addWidget(self.give, 0, Qt.AlignmentFlag.AlignRight)
        self._busy = False
        self._update()

    def show_given(self, value: str, reason: str) -> None:
        """What the service has; what is being typed stays."""
        if self._touched:
            return
        if value in self.buttons:
            self.buttons[value].setChecked(True)
        if reason != self.reason.toPlainText():
            self.reason.setPlainText(reason)
        self._touched = False

    def _touch(self) -> None:
        self._touched = True
        self.done.say("")
        self._update()

    def _chosen(self) -> str:
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def _update(self) -> None:
        ready = bool(self._chosen() and self.reason.toPlainText().strip())
        self.give.setEnabled(ready and not self._busy)
        self.give.setToolTip("" if ready else self.tr("Choose, and give a reason."))

    def _give(self) -> None:
        self._busy = True
        self.trouble.say("")
        self._update()
        self.given.emit(self._chosen(), self.reason.toPlainText().strip())

    def arrived(self, what: str) -> None:
        """The service has it."""
        self._busy, self._touched = False, False
        self.kept.settle()
        self._update()
        self.done.say(what)

    def refused(self, what: str) -> None:
        """It has not: choice and reason stay."""
        self._busy = False
        self._update()
        self.trouble.say(what)
