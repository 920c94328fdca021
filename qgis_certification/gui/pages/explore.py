"""The page Explore: results and details as one place, with a way back, reading the mirror and nothing else."""

from __future__ import annotations

import sqlite3
from datetime import date

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...domain.finding import Query
from ...tasks.mirror_reader import MirrorReader
from ..models import listing
from ..models.items import centre_item, course_item, organisation_item
from .centre_page import CentrePage
from .course_page import CoursePage
from .empty_states import EmptyStates
from .organisation_page import OrganisationPage
from .results import ResultsPage

_MINUTE = 60_000
_SETTLED = 120  # milliseconds after which a selection that is being extended is told to the map


class ExplorePage(QWidget):
    """Lists what the filters find, opens details, and keeps all of it where it was when the mirror changes."""

    courses_selected = pyqtSignal(list)
    flash_wanted = pyqtSignal(str, str)
    refresh_wanted = pyqtSignal()

    def __init__(self, finder, map_view, actions, settings, parent=None):
        super().__init__(parent)
        self._finder, self._map, self._settings = finder, map_view, settings
        self._reader = MirrorReader(finder.path, self)
        self._actions = actions
        self._today = date.today()
        self._history: list[tuple[str, str]] = []
        self._told: frozenset[str] = frozenset()
        self._to_top = False
        self._query = Query()
        self._build()
        self._connect()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._tell_selection)
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self._check_day)
        self._clock.start()

    def _build(self) -> None:
        self.results = ResultsPage(self)
        self.results.sort.setCurrentIndex(max(self.results.sort.findData(self._settings.sort), 0))
        self.results.filters.toggle.setChecked(self._settings.filters_shown)
        self.states = EmptyStates(self.results, self)
        self.organisation = OrganisationPage(self._actions, self)
        self.course = CoursePage(self._actions, self)
        self.centre = CentrePage(self._actions, self)
        self.stack = QStackedWidget(self)
        for page in (self.results, *self._details_pages):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    @property
    def _details_pages(self) -> tuple:
        return (self.organisation, self.course, self.centre)

    def _connect(self) -> None:
        results = self.results
        results.filters.changed.connect(self.search)
        results.filters.filters_toggled.connect(self._keep_filters_shown)
        results.sort_changed.connect(self._sort)
        results.place_left.connect(self.leave_place)
        results.list.opened.connect(self.open)
        results.list.rested.connect(self.flash_wanted)
        results.list.selection_changed.connect(lambda _items: self._settled.start())
        results.list.menu_wanted.connect(self._fill_menu)
        self.states.refresh_wanted.connect(self.refresh_wanted)
        self.states.past_wanted.connect(self._show_past)
        for page in self._details_pages:
            page.back.connect(self.go_back)
            page.opened.connect(self.open)
            page.rested.connect(self.flash_wanted)
        self._map.moved.connect(self._map_moved)
        self._actions.list_wanted.connect(self.list_courses_of)

    # What is listed

    @property
    def is_reading(self) -> bool:
        """Whether the list or the filters wait for the mirror's answer."""
        return self._reader.is_asked

    def search(self) -> None:
        """Find anew and begin at the top."""
        self._today = date.today()
        self._list_from_the_top()

    def _list_from_the_top(self) -> None:
        self._to_top = True
        self._ask_for_list(lambda query: listing.from_the_top(query, self._today))

    def _list_again(self) -> None:
        """Read the list anew and keep the person's place in it, unless it is about to begin at the top."""
        if self._to_top:
            self._list_from_the_top()
            return
        place = self.results.list.place()
        self._ask_for_list(lambda query: listing.around(query, self._today, place.top_row, place.things))

    def _ask_for_list(self, about) -> None:
        sort = self.results.sort.currentData()
        self._query = self.results.filters.query(sort, self._map.bbox(), self._map.centre())
        self._reader.ask("list", about(self._query), self._show_listing)

    def _show_listing(self, answer) -> None:
        """What the reader found, or why it could not; until it says so, the list stays as it was."""
        courses = self.results.courses
        if isinstance(answer, sqlite3.Error):
            self._to_top = False
            courses.clear()
            self.states.without_mirror()
            return
        place = self.results.list.place()
        if isinstance(answer, listing.Totals):
            courses.complete(answer)
            self.results.list.go_back_to(place)
            self.results.show_courses()
            return
        entered = self.results.list.hasFocus()  # as a key in the search field does, which did not wait for the answer
        courses.show(answer, self._reader.edition)
        self.results.show_courses()
        self.states.after_search(answer.filled, courses.rowCount(), self.results.filters)
        if not self._to_top:
            self.results.list.go_back_to(place, answer.rows)
        elif entered:
            self.results.enter_list()
        else:
            self.results.list.scrollToTop()
        self._to_top = False

    def mirror_changed(self, path: str) -> None:
        """Read the new mirror: same filters, same selection, same place in the list, same details."""
        self._finder.reopen(path)
        self._reader.reopen(path)
        self._today = date.today()
        if self.results.shows_place:
            self._show_again_what_is_at_place()
        else:
            self._list_again()
        if self._history:
            self._show_details(*self._history[-1], gone_is_news=True)
        self._offer_choices()

    def close_mirror(self) -> None:
        """Let go of the mirror's file; nothing is read afterwards."""
        for timer in (self._clock, self._settled):
            timer.stop()
        self._reader.close()
        self.results.courses.clear()
        self._finder.close()

    def _offer_choices(self) -> None:
        since = date.min if self.results.filters.when.currentData() in ("past", "all") else self._today
        self._reader.ask("choices", listing.choices(since), self._show_choices)

    def _show_choices(self, answer) -> None:
        found = listing.Choices((), (), ()) if isinstance(answer, sqlite3.Error) else answer
        self.results.filters.set_choices(found.countries, found.languages, found.course_types)

    def _sort(self, sort: str) -> None:
        self._settings.sort = sort
        self.search()

    def _keep_filters_shown(self, shown: bool) -> None:
        self._settings.filters_shown = shown

    def _map_moved(self) -> None:
        by_distance = self.results.sort.currentData() == "distance"
        follows = by_distance or self.results.filters.in_view.isChecked()
        if follows and self.isVisible() and not self.results.shows_place:
            if by_distance:  # other places are the nearest now
                self._list_from_the_top()
            else:
                self._list_again()

    def _check_day(self) -> None:
        if date.today() != self._today:
            self.mirror_changed(str(self._finder.path))

    def _show_past(self) -> None:
        self.results.filters.when.setCurrentIndex(self.results.filters.when.findData("past"))

    def list_courses_of(self, organisation: str, when: str) -> None:
        """The list of an organisation's courses."""
        self._history.clear()
        self.results.filters.clear()
        self.results.filters.search.setText(organisation)
        self.results.filters.when.setCurrentIndex(self.results.filters.when.findData(when))
        self.leave_place()
        self.stack.setCurrentWidget(self.results)

    # A place on the map

    def show_places(self, places) -> None:
        """What a click on the map met: one thing opens its details, several are listed."""
        self._places = places
        items = self._items_of(places)
        if len(items) == 1:
            self.open(items[0].kind, items[0].id)
        elif items:
            self._history.clear()
            for name in ("list", "selection"):
                self._reader.forget(name)
            self.results.show_place(items)
            self.results.list.scrollToTop()
            self.stack.setCurrentWidget(self.results)

    def _items_of(self, places) -> list:
        try:
            organisations = [self._finder.organisation(i, self._today) for i in places.organisation_ids]
            centres = [self._finder.centre(i, self._today) for i in places.centre_ids]
            courses = self._finder.courses_by_id(places.course_ids) if places.course_ids else ()
        except sqlite3.Error:
            return []
        items = [organisation_item(d.organisation, len(d.upcoming)) for d in organisations if d]
        items += [centre_item(d.centre, d.organisation.name if d.organisation else "") for d in centres if d]
        return items + [course_item(row, self._today) for row in courses]

    def _show_again_what_is_at_place(self) -> None:
        items = self._items_of(self._places)
        if items:
            place = self.results.list.place()
            self.results.show_place(items)
            self.results.list.go_back_to(place)
        else:
            self._list_from_the_top()

    def leave_place(self) -> None:
        """From what a place holds back to all courses: those listed before, and then as they are now."""
        self.results.show_courses()
        self._list_from_the_top()

    # Details

    def open(self, kind: str, thing_id: str) -> None:
        """Show the details of a thing."""
        if self._history and self._history[-1] == (kind, thing_id):
            return
        self._history.append((kind, thing_id))
        if kind == "course":
            self._select_on_map(thing_id)
        self._show_details(kind, thing_id)
        page = self.stack.currentWidget()
        if page is not self.results and self.isVisible():
            page.back_button.setFocus()

    def _show_details(self, kind: str, thing_id: str, gone_is_news: bool = False) -> None:
        read, page, show = {
            "organisation": (
                lambda: self._finder.organisation(thing_id, self._today),
                self.organisation,
                lambda details: self.organisation.show_organisation(details, self._today),
            ),
            "course": (
                lambda: self._finder.course(thing_id),
                self.course,
                lambda details: self.course.show_course(details, self._today),
            ),
            "training_centre": (
                lambda: self._finder.centre(thing_id, self._today),
                self.centre,
                lambda details: self.centre.show_centre(details, self._today),
            ),
        }[kind]
        try:
            details = read()
        except sqlite3.Error:
            details = None
        if details is not None:
            show(details)
        elif gone_is_news:
            page.show_gone(thing_id)
        else:
            self._history.pop()
            return
        self.stack.setCurrentWidget(page)

    def go_back(self) -> bool:
        """One step back: to what was shown before, to the list, from a place to all courses; False at the beginning."""
        if self._history:
            self._history.pop()
            if self._history:
                self._show_details(*self._history[-1], gone_is_news=True)
            else:
                self.stack.setCurrentWidget(self.results)
                self.results.list.setFocus()
            return True
        if self.results.shows_place:
            self.leave_place()
            return True
        return False

    # One selection in list and map

    def _tell_selection(self) -> None:
        ids = [item.id for item in self.results.list.selected_items() if item.kind == "course"]
        if frozenset(ids) != self._told:
            self._told = frozenset(ids)
            self.courses_selected.emit(ids)

    def _select_on_map(self, course_id: str) -> None:
        self._settled.stop()
        if self._told != {course_id}:
            self._told = frozenset((course_id,))
            self.courses_selected.emit([course_id])

    def select_courses(self, ids: list[str]) -> None:
        """Select in the list what the person selected on the map; tells nobody."""
        self._told = frozenset(ids)
        self._settled.stop()
        if self.results.shows_place:
            self._select_rows(self.results.place.rows_of(ids))
        else:
            self._reader.ask("selection", listing.rows_of(self._query, self._today, ids), self._select_rows)

    def _select_rows(self, rows) -> None:
        self.results.list.select_rows([] if isinstance(rows, sqlite3.Error) else rows)

    def _fill_menu(self, kind: str, thing_id: str, menu) -> None:
        menu.addAction(self.tr("&Open"), lambda: self.open(kind, thing_id))
        readers = {
            "course": (lambda: self._finder.course(thing_id), self._actions.for_course),
            "organisation": (
                lambda: self._finder.organisation(thing_id, self._today),
                self._actions.for_organisation,
            ),
            "training_centre": (lambda: self._finder.centre(thing_id, self._today), self._actions.for_centre),
        }
        read, actions_for = readers[kind]
        details = read()
        for action in actions_for(details) if details else ():
            action.setParent(menu)
            menu.addAction(action)

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """First shown: read the mirror."""
        super().showEvent(event)
        if self.results.courses.rowCount() == 0 and not self._history:
            self._list_from_the_top()
            self._offer_choices()
