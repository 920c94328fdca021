"""The kinds of fields of the dialog: each shows a value of the draft, tells of what is typed, and can be read only."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QCompleter, QDoubleSpinBox, QLineEdit, QPlainTextEdit, QSizePolicy

from ....domain.countries import NAMES
from ....domain.languages import CODES, language_code
from ... import words
from ...links import web_address

_MOST_HOURS = 9999.9
_MOST_LINES = 14


class LineField(QLineEdit):
    """One line of text."""

    edited = pyqtSignal()

    def __init__(self, most: int = 200, parent=None):
        super().__init__(parent)
        self.setMaxLength(most)
        self.textEdited.connect(self.edited)

    def value(self) -> str:
        return self.text()

    def show_value(self, value: str) -> None:
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)


class AddressField(LineField):
    """A web or mail address: left to right in every language."""

    def __init__(self, most: int = 500, parent=None):
        super().__init__(most, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class WebField(AddressField):
    """The address of a web page; "www.example.org", as everybody types it, becomes one."""

    def __init__(self, most: int = 500, parent=None):
        super().__init__(most, parent)
        self.editingFinished.connect(self._complete)

    def _complete(self) -> None:
        text = self.text().strip()
        if "://" in text or self.isReadOnly() or web_address(text) is None:
            return
        self.setText(f"https://{text}")
        self.edited.emit()


class TextField(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    edited = pyqtSignal()

    def __init__(self, lines: int = 3, parent=None):
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self.edited)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, within reason: scrolling within what scrolls is tedious."""
        lines = min(max(self._lines, self.document().size().height()), _MOST_LINES)
        margin = 2 * (self.frameWidth() + self.document().documentMargin())
        self.setFixedHeight(int(lines * self.fontMetrics().lineSpacing() + margin) + 4)

    def sizeHint(self):  # noqa: N802 - Qt's name
        """Tabs give their pages what these wish for, whatever is fixed."""
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event):  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def value(self) -> Any:
        return self.toPlainText()

    def show_value(self, value: str) -> None:
        if self.toPlainText() != value:
            with QSignalBlocker(self):
                self.setPlainText(value)
            self._fit()

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)


class LinksField(TextField):
    """Links, one on each line."""

    def __init__(self, parent=None):
        super().__init__(2, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def focusOutEvent(self, event):  # noqa: N802 - Qt's name
        """ "www.example.org", as everybody types it, becomes a link."""
        super().focusOutEvent(event)
        links = [f"https://{link}" if "://" not in link and web_address(link) else link for link in self.value()]
        if links != self.value() and not self.isReadOnly():
            self.setPlainText("\n".join(links))

    def value(self) -> list[str]:
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def show_value(self, value: list[str]) -> None:
        if self.value() != value:
            super().show_value("\n".join(value))


class ChoiceField(QComboBox):
    """One of several values, each under its name; the first is that nothing is chosen."""

    edited = pyqtSignal()

    def __init__(self, choices: list[tuple[str, str]], nothing: str, parent=None):
        super().__init__(parent)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, value in [(nothing, ""), *choices]:
            self.addItem(name, value)
        self.activated.connect(lambda _index: self.edited.emit())

    def value(self) -> str:
        return self.currentData() or ""

    def show_value(self, value: str) -> None:
        index = self.findData(value)
        if index < 0:
            self.addItem(value, value)  # one that came after this version of the plugin
            index = self.count() - 1
        self.setCurrentIndex(index)

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)

    def wheelEvent(self, event):  # noqa: N802 - Qt's name
        """The wheel scrolls the form; it changes a choice only where the person has put the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SearchableField(ChoiceField):
    """A choice among very many: typing any part of a name finds it."""

    def __init__(self, choices: list[tuple[str, str]], placeholder: str, parent=None):
        super().__init__(choices, "", parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.lineEdit().setPlaceholderText(placeholder)
        self.lineEdit().editingFinished.connect(self._settle)
        self.lineEdit().textEdited.connect(self._typed)

    def value(self) -> str:
        index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return (self.itemData(index) or "") if index >= 0 else self._other(self.currentText().strip())

    def show_value(self, value: str) -> None:
        super().show_value(value)
        self.lineEdit().setText(self.currentText())
        self.lineEdit().setCursorPosition(0)

    def _other(self, _text: str) -> str:
        """The value of what is no name in the list: none."""
        return ""

    def _typed(self, _text: str) -> None:
        """Half a name is no value yet."""
        if self.value():
            self.edited.emit()

    def _settle(self, *_ignored) -> None:
        """What was typed becomes a choice; what is none goes away, and what was chosen is told."""
        value = self.value()
        with QSignalBlocker(self):
            self.show_value(value)
        self.edited.emit()

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)


class CountryField(SearchableField):
    """A country, by its name in the language of QGIS."""

    def __init__(self, placeholder: str, parent=None):
        super().__init__(_named(NAMES, words.country_name), placeholder, parent)


class OtherField(SearchableField):
    """A choice among many that also takes what is not in the list."""

    def _other(self, text: str) -> str:
        return text


class LanguageField(OtherField):
    """A language, by its name in the language of QGIS; one that we do not know stays in the person's words."""

    def __init__(self, placeholder: str, parent=None):
        super().__init__(_named(CODES, words.language_name), placeholder, parent)

    def _other(self, text: str) -> str:
        return language_code(text)


class HoursField(QDoubleSpinBox):
    """Hours, or nothing."""

    edited = pyqtSignal()

    def __init__(self, nothing: str, parent=None):
        super().__init__(parent)
        self.setRange(0, _MOST_HOURS)
        self.setDecimals(1)
        self.setSpecialValueText(nothing)
        self.valueChanged.connect(lambda _value: self.edited.emit())

    def value(self) -> float | None:
        return super().value() or None

    def show_value(self, value: float | None) -> None:
        with QSignalBlocker(self):
            self.setValue(value or 0)

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)
        buttons = QDoubleSpinBox.ButtonSymbols
        self.setButtonSymbols(buttons.NoButtons if read_only else buttons.UpDownArrows)

    def wheelEvent(self, event):  # noqa: N802 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _named(codes, name_of) -> list[tuple[str, str]]:
    return sorted(((name_of(code), code) for code in codes), key=lambda choice: choice[0].casefold())


class CoordinateField(QLineEdit):
    """A longitude or latitude in degrees, with a point or a comma."""

    edited = pyqtSignal()

    def __init__(self, most: float, parent=None):
        super().__init__(parent)
        self._most = most
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.textEdited.connect(self.edited)

    def value(self) -> float | None:
        """The number; nothing when it is none, or none on this earth."""
        try:
            number = float(self.text().strip().replace(",", "."))
        except ValueError:
            return None
        return number if -self._most <= number <= self._most else None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands there that is no coordinate."""
        return bool(self.text().strip()) and self.value() is None

    def show_value(self, value: float | None) -> None:
        if self.value() != value or (value is None and not self.hasFocus()):
            self.setText("" if value is None else f"{value:.6f}".rstrip("0").rstrip("."))

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)


class SwitchField(QCheckBox):
    """Yes or no."""

    edited = pyqtSignal()

    def __init__(self, text: str, parent=None):
        super().__init__(text, parent)
        self.clicked.connect(lambda _checked: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def show_value(self, value: bool) -> None:
        self.setChecked(value)

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)
