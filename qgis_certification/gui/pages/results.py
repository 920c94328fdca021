"""The results: search, filters, the summary line with the order, and the list, or what stands in its place."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import icons, words
from ..empty import EmptyState
from ..list_view import ItemListView
from ..models.courses import CourseListModel
from ..models.places import ItemListModel
from .filters import FilterBar


class ResultsPage(QWidget):
    """Two lists in one view: the courses that the filters find, or what a place holds (then the filters rest)."""

    place_left = pyqtSignal()
    sort_changed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.filters = FilterBar(self)
        self.courses = CourseListModel(self)
        self.place = ItemListModel(parent=self)
        self.list = ItemListView(self)
        self.list.setAccessibleName(self.tr("Courses"))
        self.list.setModel(self.courses)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.filters)
        layout.addLayout(self._summary_line())
        layout.addWidget(self._stack, 1)
        self.filters.list_wanted.connect(self.enter_list)

    def _summary_line(self) -> QHBoxLayout:
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.chip = QToolButton(self)
        self.chip.setIcon(icons.theme("mIconClose"))
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setToolTip(self.tr("Show all courses again (Esc)"))
        self.chip.clicked.connect(self.place_left)
        self.chip.setVisible(False)
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Order"))
        self.sort.setToolTip(self.tr("Order of the list; distances are from the map's centre"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort.setMinimumContentsLength(8)
        self.sort.addItem(self.tr("By date"), "date")
        self.sort.addItem(self.tr("By distance"), "distance")
        self.sort.setItemData(1, self.tr("Nearest to the map's centre first"), Qt.ItemDataRole.ToolTipRole)
        self.sort.currentIndexChanged.connect(lambda: self.sort_changed.emit(self.sort.currentData()))
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("C&lear"))
        self.clear.setAutoRaise(True)
        self.clear.setIcon(icons.theme("mIconClearText"))
        self.clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear.setToolTip(self.tr("Clear search and filters"))
        self.clear.setAccessibleName(self.tr("Clear search and filters"))
        self.clear.clicked.connect(self.filters.clear)
        self.clear.setVisible(False)
        line = QHBoxLayout()
        line.addWidget(self.chip)
        line.addWidget(self.summary, 1)
        line.addWidget(self.clear)
        line.addWidget(self.sort)
        return line

    @property
    def shows_place(self) -> bool:
        """Whether the list shows what a place holds."""
        return self.list.model() is self.place

    def show_courses(self) -> None:
        """Show what the filters found, and how much that is, as soon as it is known."""
        self._use(self.courses)
        totals = self.courses.totals
        if totals is not None:
            self.summary.setText(words.summary(totals.courses, totals.organisations))

    def show_place(self, items: list) -> None:
        """Show exactly these."""
        self.place.show(items)
        self._use(self.place)
        self.chip.setText(self.tr("At this place ({number})").format(number=words.number(len(items))))
        self.summary.setText("")
        self.show_list()

    def _use(self, model) -> None:
        place = model is self.place
        if self.list.model() is not model:
            self.list.setModel(model)
        self.list.setAccessibleName(self.tr("What is at this place") if place else self.tr("Courses"))
        self.chip.setVisible(place)
        self.sort.setVisible(not place)
        self.filters.setVisible(not place)
        self.filters.show_in_force()
        self.clear.setVisible(self.filters.is_narrowed and not place)

    def enter_list(self) -> None:
        """Go to the first row, or to what can be done where there is none."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
            return
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def show_list(self) -> None:
        """The list rather than the empty state."""
        self._stack.setCurrentWidget(self.list)

    def show_empty(self) -> None:
        """The empty state rather than the list."""
        self._stack.setCurrentWidget(self.empty)
