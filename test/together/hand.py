"""A person's hand in the real desktop: looks for a thing, moves the mouse onto it, presses, types, and waits."""

from __future__ import annotations

from pathlib import Path

from test.desktop import Desktop, DesktopError

# Of a machine that does other things too.
PATIENCE_S = 90

EYES = """
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea)

def window(name):
    "The window of that name that is open, if one is."
    found = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    return found[-1] if found else None

def reveal(widget):
    "Scroll to it."
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.widget() is not None and parent.widget().isAncestorOf(widget):
            parent.ensureWidgetVisible(widget, 10, 60)
        parent = parent.parentWidget()

def spot(widget, at=None):
    "Where a click meets the widget (at a point in it), or None while it does not."
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return None
    reveal(widget)
    seen = widget.visibleRegion().boundingRect()
    if isinstance(widget, (QCheckBox, QRadioButton)):  # beside their words they are deaf
        seen.setWidth(20)
    point = widget.mapToGlobal(seen.center() if at is None else at)
    met = QApplication.widgetAt(point)
    return [point.x(), point.y()] if met is widget or (met is not None and widget.isAncestorOf(met)) else None

def spot_of_row(view, row):
    "Where a row of a list or tree is."
    index = view.model().index(row, 0)
    if not index.isValid():
        return None
    reveal(view)
    view.scrollTo(index)
    return spot(view.viewport(), view.visualRect(index).center())

def spot_of_tab(bar, index):
    "Where a tab is."
    return spot(bar, bar.tabRect(index).center())

def tab_of(tabs, page):
    "Where the tab of a page is."
    return spot_of_tab(tabs.tabBar(), tabs.indexOf(page))

def text_of(field):
    "What stands in a field."
    if hasattr(field, "toPlainText"):
        return field.toPlainText()
    return field.currentText() if hasattr(field, "currentText") else field.text()

def button(parent, text):
    "The button that says, or is named, so."
    for one in parent.findChildren(QPushButton):
        if text in (one.text().replace("&", ""), one.accessibleName()) and one.isVisible():
            return one
    return None

def still_at_work():
    "The tasks that have not ended."
    return [[task.description(), int(task.status())] for task in QgsApplication.taskManager().tasks()]

def words(widget):
    "What can be read there."
    return "\\n".join(getattr(one, "plain", one.text()) for one in widget.findChildren(QLabel) if one.isVisible())
"""


class Hand:
    """Everything is named by a Python expression for a widget inside QGIS, and waited for until it can be used."""

    def __init__(self, desk: Desktop, pictures: Path):
        self.desk, self._pictures, self._taken = desk, pictures, 0
        desk.run(EYES)

    def wait(self, expression: str):
        """Until it is true; its value. What is seen when it does not come true is kept as a picture."""
        try:
            return self.desk.wait(expression, PATIENCE_S)
        except DesktopError:
            self.picture("failed")
            print("Still at work:", self.desk.value("still_at_work()"))  # noqa: T201 - for who reads why it failed
            raise

    def press(self, what: str, count: int = 1) -> None:
        """Click on a widget."""
        self.press_at(f"spot({what})", count)

    def press_at(self, spot: str, count: int = 1) -> None:
        """Click where an expression says, once it does."""
        self.desk.click(*self.wait(spot), count=count)

    def write(self, field: str, text: str, then: str = "") -> None:
        """Type into a field, in place of what stands there; `then` is a key that is pressed after it."""
        self.press(field)
        self.wait(f"QApplication.focusWidget() is not None and ({field}).hasFocus()")
        self.desk.key("ctrl+a")
        self.desk.type(text)
        self.wait(f"text_of({field}) == {text!r}")
        if then:
            self.desk.key(then)

    def choose(self, combo: str, text: str) -> None:
        """Choose from a drop-down list, with the keys."""
        self.press(combo)
        self.wait(f"({combo}).view().isVisible()")
        row = self.wait(f"[({combo}).findText({text!r})]")[0]
        self.desk.key("Home", *["Down"] * row, "Return")
        self.wait(f"({combo}).currentText() == {text!r} and not ({combo}).view().isVisible()")

    def picture(self, name: str) -> None:
        """What the person sees at this moment."""
        self._taken += 1
        self.desk.run("QApplication.processEvents()")
        self.desk.screenshot(self._pictures / f"certified-{self._taken:02}-{name}.png")
