"""The page Review: the applications that a person may assess, those that wait for them first."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...client.review_api import queue
from ...domain.application import CHANGES_REQUESTED
from ...domain.problems import Problem, ProblemKind
from ...domain.queue import ApplicationRow, Rows
from .. import icons
from .. import words as names
from ..empty import EmptyState
from ..follow.words import state_name
from ..messages import in_words, is_offline
from ..process_words import since_text, until_text
from ..text import TextLabel

_TYPING_MS = 300
_STATES = (
    "submitted",
    "in_consultation",
    "in_decision",
    CHANGES_REQUESTED,
    "accepted",
    "refused",
    "withdrawn",
    "lapsed",
)


class ReviewPage(QWidget):
    """A queue with filters; a row opens the review of its application."""

    open_wanted = pyqtSignal(str)

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session = session
        self._rows: list[ApplicationRow] = []
        self._count = 0
        self._question = 0
        self._build()
        self._typed = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typed.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._typed.start)
        for combo in (self.which, self.sort):
            combo.currentIndexChanged.connect(self.refresh)
        self.list.itemActivated.connect(self._open)
        session.person_changed.connect(self._news)

    def _build(self) -> None:
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search organisations…"))
        self.search.setAccessibleName(self.tr("Search organisations"))
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which applications"))
        for title, params in (
            (self.tr("Waiting for me"), {"waiting": "true"}),
            (self.tr("Not assigned yet"), {"assigned": "none", "state": "submitted"}),
            (self.tr("Assigned to me"), {"assigned": "me"}),
            (self.tr("All"), {}),
            *((state_name(state), {"state": state}) for state in _STATES),
        ):
            self.which.addItem(title, params)
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Order"))
        for title, value in (
            (self.tr("Longest waiting first"), "age"),
            (self.tr("Nearest deadline first"), "deadline"),
            (self.tr("Newest first"), "newest"),
        ):
            self.sort.addItem(title, value)
        for combo in (self.which, self.sort):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.total = TextLabel("", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Applications"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.more = QPushButton(self.tr("Show &more"), self)
        self.more.clicked.connect(self._ask_more)
        self.empty = EmptyState(self)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.total, self.list, self.more):
            column.addWidget(widget)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(listed)
        self.stack.addWidget(self.empty)
        line = QHBoxLayout()
        line.addWidget(self.which, 1)
        line.addWidget(self.sort, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(line)
        layout.addWidget(self.stack, 1)

    # Asking

    def refresh(self, *_ignored) -> None:
        """Ask anew, from the beginning."""
        self._typed.stop()
        self._ask(0)

    def _ask_more(self) -> None:
        self._ask(len(self._rows))

    def _ask(self, offset: int) -> None:
        if not self._session.is_signed_in:
            self._show_problem(Problem(ProblemKind.NOT_SIGNED_IN))
            return
        self._question += 1
        number = self._question
        params = {**self.which.currentData(), "q": self.search.text().strip(), "sort": self.sort.currentData()}
        params = {name: value for name, value in params.items() if value}

        def answered(rows: Rows | None, problem: Problem | None) -> None:
            if number != self._question:
                return  # another question was asked meanwhile
            if problem is not None:
                self._show_problem(problem)
            else:
                self._show(rows, offset)

        self._session.run(
            self.tr("Reading the applications"), lambda api, _progress: queue(api, params, offset), answered
        )

    def _news(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """Somebody looks: what is shown should be true."""
        super().showEvent(event)
        self.refresh()

    # Showing

    def _show(self, rows: Rows, offset: int) -> None:
        chosen = self._chosen_id()
        self._rows = [*self._rows[:offset], *rows.rows]
        self._count = rows.count
        self.list.clear()
        for row in self._rows:
            self.list.addItem(self._item(row))
            if row.id == chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        self.total.set_plain(self.tr("%n application(s)", "", self._count))
        self.more.setVisible(len(self._rows) < self._count)
        if self._rows:
            self.stack.setCurrentIndex(0)
        elif self.which.currentIndex() == 0 and not self.search.text():
            self.empty.show_state(
                icons.theme("mIconSuccess"),
                self.tr("Nothing waits for you"),
                self.tr("Applications that need your review, opinion or vote appear here."),
                self.tr("Show &all"),
                lambda: self.which.setCurrentIndex(self.which.findText(self.tr("All"))),
            )
            self.stack.setCurrentIndex(1)
        else:
            self.empty.show_state(
                icons.theme("mActionFilter2"),
                self.tr("No application fits"),
                self.tr("Choose other applications above, or search for less."),
                self.tr("Show &all"),
                self._show_all,
            )
            self.stack.setCurrentIndex(1)

    def _show_all(self) -> None:
        self.search.clear()
        self.which.setCurrentIndex(self.which.findText(self.tr("All")))

    def _item(self, row: ApplicationRow) -> QListWidgetItem:
        lines = (
            names.dotted(row.organisation, names.country_name(row.country) if row.country else ""),
            names.dotted(state_name(row.state), row.reviewer or ""),
            since_text(row.since),
            until_text(row.until) if row.whose_turn not in ("", "nobody") else "",
            self.tr("%n new", "", row.unread) if row.unread else "",
        )
        text = "\n".join(filter(None, lines))
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, row.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        line_height = self.list.fontMetrics().lineSpacing()
        item.setSizeHint(QSize(0, line_height * len(text.splitlines()) + line_height // 2))
        return item

    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def _show_problem(self, problem: Problem) -> None:
        if problem.kind is ProblemKind.CANCELLED:
            return
        self.empty.show_state(
            icons.theme("mIndicatorOffline" if is_offline(problem) else "mIconWarning"),
            self.tr("Not known at the moment"),
            in_words(problem),
            self.tr("&Retry"),
            self.refresh,
        )
        self.stack.setCurrentIndex(1)

    def _open(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
