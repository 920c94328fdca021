"""The panel's keys, which are its own wherever the focus is in it, and what a course's buttons keep and tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QToolButton

from test.qgis.conftest import settle


def test_ctrl_f_goes_to_the_search_from_the_details_too(panel, desktop):
    desktop.window.activateWindow()
    panel.explore.open("organisation", "org-00")
    settle()
    QTest.keyClick(panel.page.back_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.page is panel.results
    assert panel.filters.search.hasFocus()


def test_f5_asks_for_an_update(panel, desktop):
    asked = []
    desktop.window.activateWindow()
    panel.list.setFocus()
    settle()
    panel.dock.refresh_wanted.connect(lambda: asked.append(True))
    QTest.keyClick(panel.list, Qt.Key.Key_F5)
    assert asked == [True]


@pytest.mark.parametrize("place", ["list", "search", "country"])
def test_both_keys_are_the_panels_wherever_its_focus_is(panel, desktop, place):
    asked = []
    desktop.window.activateWindow()
    panel.dock.refresh_wanted.connect(lambda: asked.append(True))
    widget = panel.list if place == "list" else getattr(panel.filters, place)
    QTest.keyClick(widget, Qt.Key.Key_F5)
    assert asked == [True]
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.filters.search.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_a_key_leads_to_the_first_row_of_what_it_finds(panel, desktop, key):
    desktop.window.activateWindow()
    panel.filters.search.setFocus()
    QTest.keyClicks(panel.filters.search, "Kigali")
    QTest.keyClick(panel.filters.search, key)  # at once: the search had not begun
    settle()
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 0
    assert panel.list.model().course(0).organisation == "Kigali Map Lab"
    assert panel.page is panel.results


def course_button(panel, text: str) -> QToolButton | None:
    buttons = panel.explore.course.findChildren(QToolButton)
    return next((button for button in buttons if button.text().startswith(text)), None)


def test_a_calendar_entry_is_kept_where_the_person_says(panel, desktop, tmp_path, settings, wait_for):
    settings.calendar_folder = str(tmp_path)
    panel.explore.open("course", "course-00-0")
    QTest.mouseClick(course_button(panel, "Add to calendar"), Qt.MouseButton.LeftButton)
    dialog = desktop.window.findChild(QFileDialog)
    [chosen] = dialog.selectedFiles()
    assert Path(chosen).parent == tmp_path and chosen.endswith(" QGIS for hydrologists.ics")
    dialog.accept()
    wait_for(Path(chosen).is_file)
    entry = Path(chosen).read_bytes().decode().replace("\r\n ", "")
    assert "LOCATION:" in entry and "\\, Romania\r\n" in entry
    assert "\\nTrainers: Jiří Dvořák" in entry and "\\nLanguage: " in entry
    assert Path(chosen).name in desktop.bar.currentItem().text()
    buttons = [button.text() for button in desktop.bar.currentItem().findChildren(QPushButton)]
    assert buttons == ["&Open", "Open &folder"]


def test_what_is_over_goes_into_no_calendar(panel):
    panel.filters.when.setCurrentIndex(panel.filters.when.findData("past"))
    settle()
    panel.explore.open("course", panel.list.model().course(0).id)
    assert course_button(panel, "Copy link") is not None
    assert course_button(panel, "Add to calendar") is None
