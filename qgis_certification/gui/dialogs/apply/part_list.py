"""A list of parts of one kind and the editor of the chosen one: places, contributions, course types."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ... import words
from ...text import TextLabel
from .banner import Banner
from .notes import ERROR, REMARK, note_icon

_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6
_NO_ICON = QIcon()


class PartList(QWidget):
    """The list with its buttons, and below it what shows the chosen part; an empty list teaches what belongs there.

    `editor` has `bind(key)`; `title_of(part)` is the text in the list. The adding buttons are the step's.
    """

    chosen = pyqtSignal(str)

    def __init__(self, saver, kind: str, name: str, empty: str, title_of, editor: QWidget, parent=None):
        super().__init__(parent)
        self._saver, self._kind, self._title_of = saver, kind, title_of
        self.editor = editor
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.empty = TextLabel(empty, self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.removed = Banner(self)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.list)
        layout.addLayout(self.buttons)
        layout.addWidget(self.removed)
        layout.addWidget(editor)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._choose)
        saver.parts_changed.connect(lambda changed: changed == kind and self.fill())
        saver.part_changed.connect(self._part_changed)
        saver.errors_changed.connect(self._part_changed)
        saver.application_changed.connect(self._retitle)
        self.fill()

    def add_button(self, button: QPushButton) -> None:
        """A button that adds a part, before the one that removes it."""
        self.buttons.insertWidget(self.buttons.count() - 2, button)

    @property
    def key(self) -> str:
        """The chosen part's; "" when there is none."""
        item = self.list.currentItem()
        return item.data(_KEY) if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose a part by its key."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    def fill(self) -> None:
        """Show the parts there are; what was chosen stays chosen."""
        parts = self._saver.draft.of_kind(self._kind)
        keys = [part.key for part in parts]
        before, row = self.key, max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.clear()
            for part in parts:
                item = QListWidgetItem()
                item.setData(_KEY, part.key)
                self.list.addItem(item)
            if keys:
                self.list.setCurrentRow(keys.index(before) if before in keys else min(row, len(keys) - 1))
        self._retitle()
        self._choose()

    def _choose(self, *_ignored) -> None:
        key = self.key
        self.editor.setVisible(bool(key))
        self._retitle()
        if key:
            self.editor.bind(key)
        self.chosen.emit(key)

    def _part_changed(self, key: str) -> None:
        if key.startswith(f"{self._kind}/"):
            self._retitle()

    def _retitle(self) -> None:
        """Texts and marks; the list is as high as it needs to be."""
        application = self._saver.application
        for row in range(self.list.count()):
            item = self.list.item(row)
            part = self._saver.part(item.data(_KEY))
            if part is None:
                continue
            title, marks = words.one_line(self._title_of(part)), []
            remarks = application.remarks if application is not None else ()
            if part.id and any(remark.target == part.id and remark.settled is None for remark in remarks):
                marks.append(self.tr("remark"))
            if part.errors or part.theirs or part.gone:
                marks.append(self.tr("to be mended"))
            item.setText(title)
            said = f"{title} ({', '.join(marks)})" if marks else title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setIcon(note_icon(ERROR if part.errors or part.theirs or part.gone else REMARK) if marks else _NO_ICON)
            item.setToolTip(f"<p>{words.escaped(said)}</p>")
        count = self.list.count()
        self.list.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.remove.setVisible(count > 0 and not self._saver.is_read_only)
        height = self.list.sizeHintForRow(0) if count else 0
        self.list.setFixedHeight(min(count, _MOST_ROWS) * max(height, 20) + 2 * self.list.frameWidth() + 2)

    def _remove(self) -> None:
        """Take the chosen part away; what was typed into it can be brought back. Its files can't, and stay away."""
        part = self._saver.part(self.key)
        if part is None:
            return
        title, values = words.one_line(self._title_of(part)), part.values
        self._saver.remove(part.key)
        self.list.setFocus()
        sentence = self.tr("Removed: {title}").format(title=words.isolated(title))
        self.removed.say(sentence, self.tr("&Undo"), lambda: self._bring_back(values))

    def _bring_back(self, values: dict) -> None:
        self.removed.say("")
        self.choose(self._saver.add(self._kind, **values))
