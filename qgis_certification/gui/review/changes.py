"""What differs between what was sent last and the time before."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTreeWidget, QTreeWidgetItem

from ...domain.review import Difference
from .. import words as names
from ..dialogs.apply.names import field_name, section_name, value_text

_MARGIN = 4  # pixels around a text


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their texts are in columns of this width."""

    def sizeHint(self, option, index):  # noqa: N802 - Qt's name
        width = self.parent().columnWidth(index.column())
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
        box = option.fontMetrics.boundingRect(0, 0, width - 2 * _MARGIN, 100_000, flags, index.data() or "")
        return QSize(width, box.height() + 2 * _MARGIN)


class ChangesView(QTreeWidget):
    """One row for each thing that is otherwise: what it is, before, after."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setHeaderLabels([self.tr("What"), self.tr("Before"), self.tr("Now")])
        self.setAccessibleName(self.tr("What changed since it was sent before"))
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapped(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())  # lines break elsewhere

    def show_differences(self, differences: Iterable[Difference]) -> None:
        """Show these."""
        self.clear()
        for difference in differences:
            self.addTopLevelItem(self._row(difference))
        if self.topLevelItemCount() == 0:
            self.addTopLevelItem(QTreeWidgetItem([self.tr("Nothing changed."), "", ""]))

    def _row(self, difference: Difference) -> QTreeWidgetItem:
        field = field_name(difference.field) if difference.field else ""
        what = names.dotted(section_name(difference.section), difference.label, field)
        before, after = (self._told(difference.field, value) for value in (difference.before, difference.after))
        item = QTreeWidgetItem([what, before, after])
        for column, text in enumerate((what, before, after)):
            item.setToolTip(column, f"<p>{names.escaped(text)}</p>")
            item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft))
        return item

    def _told(self, field: str, value) -> str:
        if value is None:
            return self.tr("(nothing)")
        if isinstance(value, dict):
            return str(value.get("path", ""))
        return value_text(field, value)
