"""The steps at the left, each with how it stands."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ....domain.application import SECTION_OF, SECTIONS, SEND
from .names import section_name
from .notes import DONE, ERROR, REMARK, note_icon
from .send_step import still_missing

_WIDTH = 24  # characters


class StepList(QListWidget):
    """Free movement between the steps; the mark and the words beneath say what is to do in each."""

    def __init__(self, saver, parent=None):
        super().__init__(parent)
        self._saver = saver
        self.setAccessibleName(self.tr("Steps of the application"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        empty = QPixmap(side, side)
        empty.fill(Qt.GlobalColor.transparent)
        self._nothing = QIcon(empty)
        self.setFixedWidth(_WIDTH * self.fontMetrics().averageCharWidth() + 2 * side)
        for section in (*SECTIONS, SEND):
            item = QListWidgetItem(section_name(section))
            item.setData(Qt.ItemDataRole.UserRole, section)
            self.addItem(item)
        self.setCurrentRow(0)
        for signal in (saver.application_changed, saver.status_changed, saver.conflicts_changed):
            signal.connect(self.update_marks)

    def update_marks(self) -> None:
        """Done, missing and how much, remarks and how many."""
        application = self._saver.application
        if application is None:
            return
        missing = still_missing(self._saver) if application.is_editable else []
        wrong = [
            SECTION_OF[p.kind] for p in self._saver.draft.parts.values() if (p.errors or p.theirs or p.gone)
        ]  # fmt: skip
        for row in range(self.count()):
            item = self.item(row)
            section = item.data(Qt.ItemDataRole.UserRole)
            remarks = sum(r.section == section and r.settled is None for r in application.remarks)
            lacks = sum(m.section == section for m in missing) if section != SEND else 0
            mend = wrong.count(section)
            words = []
            if lacks:
                words.append(self.tr("%n missing", "", lacks))
            if mend:
                words.append(self.tr("%n to mend", "", mend))
            if remarks:
                words.append(self.tr("%n remark(s)", "", remarks))
            if not words and section != SEND and application.is_editable:
                words.append(self.tr("complete"))
            name = f"{row + 1}. {section_name(section)}"
            item.setText("\n".join(filter(None, (name, ", ".join(words)))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((name, *words)))
            item.setIcon(self._icon(lacks + mend, remarks, section))

    def _icon(self, lacks: int, remarks: int, section: str) -> QIcon:
        if lacks:
            return note_icon(ERROR)
        if remarks:
            return note_icon(REMARK)
        if section == SEND or not self._saver.application.is_editable:
            return self._nothing
        return note_icon(DONE)

    @property
    def section(self) -> str:
        """The chosen step's."""
        return self.currentItem().data(Qt.ItemDataRole.UserRole)
