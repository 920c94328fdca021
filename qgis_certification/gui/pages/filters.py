"""What to look for: the search field and the filters, as one Query."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...domain.finding import Query
from .. import icons, words

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAUSE = 20  # milliseconds without a keystroke before the search runs


class FilterBar(QWidget):
    """The search field with a button that shows or hides the filters below it."""

    changed = pyqtSignal()
    filters_toggled = pyqtSignal(bool)
    list_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._build_search()
        self._build_filters()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.search)
        top.addWidget(self.toggle)
        layout.addLayout(top, 0, 0)
        layout.addWidget(self.filters, 1, 0)
        self.show_in_force()

    def _build_search(self) -> None:
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setShowClearButton(True)
        self.search.setPlaceholderText(self.tr("Search course, organisation, place"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setAccessibleDescription(self.tr("Words of the course, the organisation, the place or the trainer"))
        self.search.textChanged.connect(self._pause.start)
        self.search.installEventFilter(self)
        self.toggle = QToolButton(self)
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setIcon(icons.theme("mActionFilter2"))
        self.toggle.setAccessibleName(self.tr("Filters"))
        self.toggle.toggled.connect(self._show_filters)

    def _build_filters(self) -> None:
        self.filters = QWidget(self)
        self.country = self._combo(self.tr("Country"))
        self.language = self._combo(self.tr("Language"))
        self.when = self._combo(self.tr("When"))
        self.online = self._combo(self.tr("Online or on site"))
        self.course_type = self._combo(self.tr("Course type"))
        self.in_view = QCheckBox(self.tr("In map &view"), self.filters)
        self.in_view.setToolTip(self.tr("Only courses at places that the map shows now"))
        self.in_view.toggled.connect(self.changed)
        for text, when in (
            (self.tr("Upcoming"), "upcoming"),
            (self.tr("Running today"), "running"),
            (self.tr("In the next month"), "month"),
            (self.tr("Past"), "past"),
            (self.tr("Past and upcoming"), "all"),
        ):
            self.when.addItem(text, when)
        for text, online in (
            (self.tr("Online and on site"), None),
            (self.tr("Online"), True),
            (self.tr("On site"), False),
        ):
            self.online.addItem(text, online)
        self.set_choices([], [], [])
        for combo in self._combos:
            combo.currentIndexChanged.connect(self.changed)
        grid = QGridLayout(self.filters)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, widget in enumerate((*self._combos, self.in_view)):
            grid.addWidget(widget, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.filters.setVisible(False)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self.filters)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    @property
    def _combos(self) -> tuple[QComboBox, ...]:
        return (self.country, self.language, self.when, self.online, self.course_type)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        """From the search field down to what it found."""
        if event.type() == QEvent.Type.KeyPress and event.key() in _TO_THE_LIST:
            if self._pause.isActive():
                self._pause.stop()
                self.changed.emit()
            self.list_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def show_in_force(self) -> None:
        """Say at the button which filters are set: they may be folded away."""
        said = self.in_force
        self.toggle.setIcon(icons.dotted("mActionFilter2", self.palette()) if said else icons.theme("mActionFilter2"))
        tip = self.tr("Show or hide the filters")
        if said:
            tip += "\n" + self.tr("Filters in force: {filters}").format(filters=", ".join(said))
        self.toggle.setToolTip(f"<p>{words.escaped(tip)}</p>".replace("\n", "<br>"))
        self.toggle.setAccessibleDescription(tip)

    @property
    def in_force(self) -> list[str]:
        """The filters that are set, in words."""
        said = [combo.currentText() for combo in self._combos if combo.currentIndex() > 0]
        return said + ([self.in_view.text().replace("&", "")] if self.in_view.isChecked() else [])

    def _show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)
        self.filters_toggled.emit(shown)

    def set_choices(self, countries, languages, course_types) -> None:
        """Offer the mirror's `Choice`s; what was chosen stays chosen, even if no course has it now."""
        named = sorted(((words.country_name(choice.value), choice.value) for choice in countries), key=_by_name)
        self._offer(self.country, self.tr("All countries"), named)
        named = sorted(((words.language_name(choice.value), choice.value) for choice in languages), key=_by_name)
        self._offer(self.language, self.tr("All languages"), named)
        self._offer(self.course_type, self.tr("All course types"), [(c.value, c.value) for c in course_types])

    def _offer(self, combo: QComboBox, every: str, choices: list[tuple[str, str]]) -> None:
        chosen, chosen_text = combo.currentData() or "", combo.currentText()
        if chosen and chosen not in (value for _text, value in choices):
            choices = [(chosen_text, chosen), *choices]
        choices = [(words.one_line(text), value) for text, value in ((every, ""), *choices)]
        if choices == [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]:
            return
        with QSignalBlocker(combo):
            combo.clear()
            for row, (text, value) in enumerate(choices):
                combo.addItem(text, value)
                combo.setItemData(row, text, Qt.ItemDataRole.AccessibleTextRole)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def query(self, sort: str, bbox, near) -> Query:
        """What is asked for; `bbox` counts only when 'in map view' is ticked."""
        return Query(
            text=self.search.text(),
            country=self.country.currentData(),
            language=self.language.currentData(),
            course_type=self.course_type.currentData(),
            when=self.when.currentData(),
            online=self.online.currentData(),
            bbox=bbox if self.in_view.isChecked() else None,
            sort=sort if near else "date",
            near=near if sort == "distance" else None,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the first choice of everything is asked for."""
        chosen = any(combo.currentIndex() for combo in self._combos)
        return bool(chosen or self.search.text() or self.in_view.isChecked())

    def clear(self) -> None:
        """Ask for everything upcoming again."""
        for widget in (*self._combos, self.search, self.in_view):
            widget.blockSignals(True)
        self.search.clear()
        self.in_view.setChecked(False)
        for combo in self._combos:
            combo.setCurrentIndex(0)
        for widget in (*self._combos, self.search, self.in_view):
            widget.blockSignals(False)
        self.changed.emit()


def _by_name(choice: tuple[str, str]) -> str:
    return choice[0].casefold()
