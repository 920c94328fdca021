"""Decides what the list says when it has nothing to list, and keeps it true while updates run and fail."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import icons
from ..messages import in_words, is_offline


class EmptyStates(QObject):
    """Knows whether there is data, whether an update runs and how the last one failed."""

    refresh_wanted = pyqtSignal()
    past_wanted = pyqtSignal()

    def __init__(self, results, parent=None):
        super().__init__(parent)
        self._results = results
        self._has_data: bool | None = None  # not known yet: the mirror was not read
        self._running = False
        self._problem = None

    def set_sync(self, running: bool, problem) -> None:
        """An update began, or ended well (None) or with a problem."""
        self._running, self._problem = running, problem
        if self._has_data is False:
            self._say_no_data()

    def without_mirror(self) -> None:
        """There is no mirror that can be read."""
        self._has_data = False
        self._say_no_data()

    def after_search(self, has_data: bool, found: int, filters) -> None:
        """Show the list, or why it is empty."""
        self._has_data = has_data
        if found:
            self._results.show_list()
        elif not has_data:
            self._say_no_data()
        elif filters.is_narrowed:
            self._show(
                "search",
                self.tr("Nothing found"),
                self.tr("No course matches the search and the filters."),
                self.tr("&Clear search and filters"),
                filters.clear,
            )
        else:
            self._show(
                "mIconFieldDate",
                self.tr("No upcoming courses"),
                self.tr("No course is announced at the moment. The courses of the past show who teaches what."),
                self.tr("Show &past courses"),
                self.past_wanted.emit,
            )

    def _say_no_data(self) -> None:
        if self._running:
            self._show(
                "mActionRefresh",
                self.tr("Fetching certified training…"),
                self.tr("Organisations, training centres and courses appear here and on the map in a moment."),
            )
        elif self._problem is not None:
            offline = is_offline(self._problem)
            self._show(
                "mIndicatorOffline" if offline else "mIconWarning",
                self.tr("No data yet: offline") if offline else self.tr("No data yet"),
                in_words(self._problem),
                self.tr("&Retry"),
                self.refresh_wanted.emit,
            )
        else:
            self._show(
                "mActionRefresh",
                self.tr("No data yet"),
                self.tr("Certified organisations and their courses are fetched, and kept for when you are offline."),
                self.tr("&Fetch now"),
                self.refresh_wanted.emit,
            )

    def _show(self, icon: str, title: str, sentence: str, button: str = "", action=None) -> None:
        self._results.empty.show_state(icons.theme(icon), title, sentence, button, action)
        self._results.show_empty()
