"""Tab goes through a window as the eye does: by its layouts, whatever the order in which the widgets were made."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLayout, QScrollArea, QStackedWidget, QTabWidget, QWidget


def follow_layouts(window: QWidget) -> None:
    """Put everything that takes the focus by Tab into the order of the layouts."""
    widgets = list(_stops(window))
    for before, after in zip(widgets, widgets[1:]):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if isinstance(widget, QTabWidget):
        yield widget  # stands for its tab bar, its focus proxy
        for number in range(widget.count()):
            yield from _stops(widget.widget(number))
        return
    if takes_tab and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QStackedWidget):
        for number in range(widget.count()):
            yield from _stops(widget.widget(number))
    elif isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from _stops(widget.widget())
    elif widget.layout() is not None:
        yield from _within(widget.layout())


def _within(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield from _stops(item.widget())
        elif item.layout() is not None:
            yield from _within(item.layout())
