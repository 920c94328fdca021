"""Both versions of what two people changed, side by side, with a choice for each field."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ... import words
from ...text import TextLabel, embolden
from .names import field_name, part_name, value_text
from .notes import ERROR, Note

_MOST_HEIGHT = 260


class ConflictsPanel(QFrame):
    """Shown while there is something to choose; what was typed stays in the fields meanwhile."""

    def __init__(self, saver, go_to, parent=None):
        super().__init__(parent)
        self._saver, self._go_to = saver, go_to
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Changed by two people"))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        sentence = self.tr(
            "Somebody else changed the same while you were typing. Nothing is lost: choose what is right."
        )
        layout.addWidget(Note(ERROR, sentence, self))
        layout.addWidget(self._area)
        self._shown: object = None
        saver.conflicts_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show what there is to choose now."""
        parts = self._saver.draft.in_conflict
        shown = [(part.key, dict(part.theirs), part.gone, [part.value(name) for name in part.theirs]) for part in parts]
        self.setVisible(bool(parts))
        if shown == self._shown:
            return
        self._shown = shown
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for part in parts:
            if part.gone:
                self._add_gone(grid, part)
            else:
                for name in list(part.theirs):
                    self._add_field(grid, part, name)
        old = self._area.takeWidget()
        if old is not None:  # its button may be what was just pressed
            old.hide()
            old.deleteLater()
        self._area.setWidget(inside)
        self._area.setMaximumHeight(min(_MOST_HEIGHT, inside.sizeHint().height() + 8))

    def _add_field(self, grid: QGridLayout, part, name: str) -> None:
        title = words.dotted(part_name(part), field_name(name))
        self._title(grid, title)
        row = grid.rowCount()
        for column, label, value, mine in (
            (0, self.tr("Mine"), part.value(name), True),
            (1, self.tr("Theirs"), part.theirs[name], False),
        ):
            head = QLabel(label)
            grid.addWidget(head, row, column)
            text = TextLabel(value_text(name, value) or self.tr("(empty)"))
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(text, row + 1, column)
            button = QPushButton(self.tr("Take mine") if mine else self.tr("Take theirs"))
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(lambda _c=False, key=part.key, mine=mine: self._saver.choose(key, name, mine))
            grid.addWidget(button, row + 2, column, Qt.AlignmentFlag.AlignLeading)

    def _add_gone(self, grid: QGridLayout, part) -> None:
        self._title(grid, part_name(part))
        row = grid.rowCount()
        sentence = self.tr("Somebody else removed this, and you had typed into it.")
        grid.addWidget(TextLabel(sentence), row, 0, 1, 2)
        for column, label, again in ((0, self.tr("Add it again with my text"), True), (1, self.tr("Let it go"), False)):
            button = QPushButton(label)
            button.clicked.connect(lambda _c=False, key=part.key, again=again: self._saver.settle_gone(key, again))
            grid.addWidget(button, row + 1, column, Qt.AlignmentFlag.AlignLeading)

    def _title(self, grid: QGridLayout, title: str) -> None:
        label = TextLabel(title)
        embolden(label)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)
