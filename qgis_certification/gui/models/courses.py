"""The courses that match a query, as a list model that keeps only the pages in use, however many match."""

from __future__ import annotations

from collections import OrderedDict

from qgis.PyQt.QtCore import QStringListModel, Qt

from ...mirror.finder import Finder
from ...tasks.mirror_reader import Edition
from .items import ROLES, ListItem, course_item, role_of
from .listing import PAGE, Listing, Totals

PAGES_KEPT = 20


class CourseListModel(QStringListModel):
    """What stands in the Listing is there at once; other rows are read from the mirror when the view asks for them, a
    page at a time. The pages used last are kept.

    The number of rows is known early, so the scroll bar is honest and End goes to the end. It is kept as that many
    empty strings, because a view asks a model for its number of rows once per row when it lays them out: 100,000 calls
    into Python take a quarter of a second, and Qt's own model answers at once.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self._edition: Edition | None = None
        self._finder: Finder | None = None
        self._listing: Listing | None = None
        self._pages: OrderedDict[int, tuple] = OrderedDict()
        # Making a row's texts takes longer than drawing them, and Qt draws often.
        self._items: dict[int, ListItem] = {}
        self.totals: Totals | None = Totals(0, 0)
        """None for as long as only the first page is known."""

    def show(self, listing: Listing, edition: Edition) -> None:
        """Show what a query found in this edition of the mirror, which is read on as long as it is shown."""
        if edition != self._edition:
            if self._finder is not None:
                self._finder.close()
            self._edition, self._finder = edition, Finder(edition.path)
        self._listing = listing
        self._pages = OrderedDict(listing.pages)
        self._items.clear()
        self._count(listing.totals)

    def complete(self, totals: Totals) -> None:
        """Show that there are rows beyond the first page: anew, because Qt takes a second to add 100,000 to others."""
        self._count(totals)

    def clear(self) -> None:
        """Show nothing and let go of the mirror."""
        if self._finder is not None:
            self._finder.close()
        self._edition = self._finder = self._listing = None
        self._pages.clear()
        self._items.clear()
        self._count(Totals(0, 0))

    def _count(self, totals: Totals | None) -> None:
        self.totals = totals
        known = sum(map(len, self._pages.values()))
        self.setStringList([""] * (known if totals is None else totals.courses))

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
            item = self._items[row] = course_item(course, self._listing.today)
        return item

    def rows_of(self, ids) -> list[int]:
        """The rows of these courses, as far as they are listed."""
        if self._listing is None or not ids:
            return []
        found = self._finder.positions(self._listing.query, self._listing.today, list(ids))
        return sorted(found.values())

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
            rows = self._finder.page(self._listing.query, self._listing.today, PAGE, page * PAGE)
            self._pages[page] = rows
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None
