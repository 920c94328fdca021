"""A short, fixed list of rows: what a place on the map holds, or the courses of one organisation."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt

from .items import ListItem, role_of


class ItemListModel(QAbstractListModel):
    """ListItems as they were given."""

    def __init__(self, items: list[ListItem] | None = None, parent=None):
        super().__init__(parent)
        self._items = list(items or [])

    def show(self, items: list[ListItem]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """All of them."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """As CourseListModel has it."""
        return role_of(self._items[index.row()], role) if index.isValid() else None

    def item(self, row: int) -> ListItem:
        """The row's ListItem."""
        return self._items[row]

    def rows_of(self, ids) -> list[int]:
        """The rows with these ids."""
        return [row for row, item in enumerate(self._items) if item.id in ids]

    def rows_near(self, ids, _row: int) -> dict[str, int]:
        """As CourseListModel has it."""
        return {item.id: row for row, item in enumerate(self._items) if item.id in ids}
