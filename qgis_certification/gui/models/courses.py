"""The courses that match a query, as a list model that keeps only the pages in use, however many match."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date

from qgis.PyQt.QtCore import QStringListModel, Qt

from .items import ROLES, ListItem, course_item, role_of

PAGE = 100
PAGES_KEPT = 20


class CourseListModel(QStringListModel):
    """Rows are read from the mirror when the view asks for them: a page at a time, the pages used last are kept.

    The number of rows is known from the start, so the scroll bar is honest and End goes to the end. It is kept as that
    many empty strings, because a view asks a model for its number of rows once per row when it lays them out: 100,000
    calls into Python take a quarter of a second, and Qt's own model answers at once.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self._finder = None
        self._query = None
        self._today = date.min
        self._pages: OrderedDict[int, list] = OrderedDict()
        # Making a row's texts takes longer than drawing them, and Qt draws often.
        self._items: dict[int, ListItem] = {}
        self.total_organisations = 0

    def show(self, finder, query, today: date) -> None:
        """Show what the query finds."""
        found = finder.find(query, today, PAGE, 0)
        self._finder, self._query, self._today = finder, query, today
        self._refill({0: found.rows}, found.total_courses, found.total_organisations)

    def clear(self) -> None:
        """Show nothing and let go of the mirror."""
        self._finder = self._query = None
        self._refill({}, 0, 0)

    def _refill(self, pages: dict[int, list], courses: int, organisations: int) -> None:
        self._pages, self.total_organisations = OrderedDict(pages), organisations
        self._items.clear()
        self.setStringList([""] * courses)

    def flags(self, index):
        """Rows are chosen, never edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        """The title to be shown, the whole row to be read aloud and as tool tip, and the ListItem."""
        item = self.item(index.row()) if role in ROLES and index.isValid() else None
        return role_of(item, role) if item else None

    def item(self, row: int) -> ListItem | None:
        """The row's ListItem, or None when the mirror was changed under us and no longer has it."""
        item = self._items.get(row)
        if item is None:
            course = self.course(row)
            if course is None:
                return None
            if len(self._items) >= PAGE * PAGES_KEPT:
                self._items.clear()
            item = self._items[row] = course_item(course, self._today)
        return item

    def rows_of(self, ids) -> list[int]:
        """The rows of these courses, as far as they are listed."""
        if self._finder is None or not ids:
            return []
        return sorted(self._finder.positions(self._query, self._today, list(ids)).values())

    def rows_near(self, ids, row: int) -> dict[str, int]:
        """The rows of these courses that are not far from a row: cheap, to find them again after a small change."""
        begin = max(row - PAGE, 0)
        found = {}
        for near in range(begin, min(row + PAGE, self.rowCount())):
            course = self.course(near)
            if course and course.id in ids:
                found[course.id] = near
        return found

    def course(self, row: int):
        """The row's CourseRow, read now unless it was lately."""
        page, place = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._finder.page(self._query, self._today, PAGE, page * PAGE)
            self._pages[page] = rows
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None
