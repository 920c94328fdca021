"""The list of courses and places: opens by click and Enter, tells where the mouse rests, keeps its place."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QPersistentModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QMenu

from .models.delegate import TwoLineDelegate
from .models.items import ITEM

_REST = 350  # milliseconds that the mouse rests on a row before its place flashes
_MOST_SELECTED = 2000  # rows; a selection beyond that is not read row by row


@dataclass(frozen=True)
class PlaceInList:
    """Where the person was: the rows selected, the current one, the topmost one and how many rows were above it."""

    selected: frozenset[str]
    current: str
    top: str
    top_row: int

    @property
    def things(self) -> frozenset[str]:
        """The ids of all rows that it speaks of."""
        return (self.selected | {self.current, self.top}) - {""}


class ItemListView(QListView):
    """A QListView of ListItems in two lines each."""

    opened = pyqtSignal(str, str)
    rested = pyqtSignal(str, str)
    selection_changed = pyqtSignal(list)
    menu_wanted = pyqtSignal(str, str, QMenu)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._hovered = QPersistentModelIndex()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell_rest)
        self.entered.connect(self._start_rest)
        self.viewportEntered.connect(self._rest.stop)

    def item_at(self, index):
        """The ListItem of an index, or None."""
        return index.data(ITEM) if index.isValid() else None

    def selected_items(self) -> list:
        """The selected rows' ListItems, the first couple of thousand of them."""
        items = []
        selection = self.selectionModel().selection() if self.selectionModel() else QItemSelection()
        for part in selection:
            for row in range(part.top(), part.bottom() + 1):
                if len(items) == _MOST_SELECTED:
                    return items
                items.append(self.item_at(self.model().index(row, 0)))
        return [item for item in items if item]

    def select_rows(self, rows: list[int], silently: bool = True) -> None:
        """Select these rows and show the first of them."""
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        blocked = self.selectionModel().blockSignals(silently)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            first = self.model().index(min(rows), 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def place(self) -> PlaceInList:
        """Where the person is, to come back to after the rows were read anew."""
        top = self.indexAt(self.viewport().rect().topLeft())
        item = self.item_at(top)
        current = self.item_at(self.currentIndex())
        return PlaceInList(
            frozenset(item.id for item in self.selected_items()),
            current.id if current else "",
            item.id if item else "",
            max(top.row(), 0),
        )

    def go_back_to(self, place: PlaceInList, known: dict[str, int | None] | None = None) -> None:
        """Select the same rows again and show the same row at the top, wherever they are now; tells nobody.

        `known` says of some things in which row they are, or None that they are in none.
        """
        model = self.model()
        known = known or {}
        rows = model.rows_near({*place.selected, place.current, place.top}, place.top_row)
        rows |= {thing: row for thing, row in known.items() if row is not None}
        missing = [thing for thing in place.selected if thing not in rows and thing not in known]
        selected = [rows[thing] for thing in place.selected if thing in rows]
        self.select_rows(selected + (model.rows_of(missing) if missing else []))
        if place.current in rows:
            current = model.index(rows[place.current], 0)
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        top = model.index(rows.get(place.top, min(place.top_row, max(model.rowCount() - 1, 0))), 0)
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def selectionChanged(self, selected, deselected):  # noqa: N802 - Qt's name
        """Tell what is selected now."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(self.selected_items())

    def keyPressEvent(self, event):  # noqa: N802 - Qt's name
        """Enter opens, on every platform (Qt leaves it to the platform's style)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.item_at(self.currentIndex())
            if item:
                self.opened.emit(item.kind, item.id)
                return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event):  # noqa: N802 - Qt's name
        """A plain click opens; with Ctrl or Shift it selects, as everywhere."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        item = self.item_at(self.indexAt(event.pos()))
        if plain and item:
            self._rest.stop()
            self.opened.emit(item.kind, item.id)

    def leaveEvent(self, event):  # noqa: N802 - Qt's name
        """The mouse rests nowhere any more."""
        self._rest.stop()
        super().leaveEvent(event)

    def _start_rest(self, index) -> None:
        self._hovered = QPersistentModelIndex(index)
        self._rest.start()

    def _tell_rest(self) -> None:
        if self._hovered.isValid() and self.underMouse():
            item = self._hovered.data(ITEM)
            if item:
                self.rested.emit(item.kind, item.id)

    def _show_menu(self, position) -> None:
        item = self.item_at(self.indexAt(position))
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(item.kind, item.id, menu)
        menu.popup(self.viewport().mapToGlobal(position))
