"""The panel as a person uses it: search, filters, details, one selection with the map, updates that keep the place."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

from qgis_certification.domain.changes import Changes
from qgis_certification.domain.places import Course
from qgis_certification.layers.hits import Places
from qgis_certification.mirror.finder import Finder
from test.mirror_sample import build_mirror, snapshot
from test.qgis.conftest import settle

PAUSE = 80  # milliseconds, longer than the panel waits for another keystroke


def choose(combo, data) -> None:
    combo.setCurrentIndex(combo.findData(data))
    settle()


def row_point(panel, row: int) -> QPoint:
    return panel.list.visualRect(panel.list.model().index(row, 0)).center()


def click_row(panel, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, modifier, row_point(panel, row))


# Search and filters


def test_the_list_shows_what_is_running_and_to_come_soonest_first(panel, english):
    model = panel.list.model()
    days = [model.course(row).first_day for row in range(model.rowCount())]
    assert len(days) > 20
    assert all(model.course(row).last_day >= date.today() for row in range(model.rowCount()))
    assert days == sorted(days)


def test_search_ignores_case_and_accents_in_every_script(panel):
    wanted = (("LODZKA", "Łódzka Szkoła Map"), ("γεωπληροφορικη", "Γεωπληροφορική Αθήνα"), ("המיפוי", "מרכז המיפוי"))
    for typed, expected in wanted:
        panel.filters.search.clear()
        if typed.isascii():
            QTest.keyClicks(panel.filters.search, typed)
        else:  # QTest's keyboard has ASCII only
            panel.filters.search.insert(typed)
        QTest.qWait(PAUSE)
        settle()
        model = panel.list.model()
        found = {model.course(row).organisation for row in range(model.rowCount())}
        assert found == {expected}


def test_filters_narrow_together_and_clear_together(panel):
    everything = panel.list.model().rowCount()
    choose(panel.filters.country, "RO")
    romanian = panel.list.model().rowCount()
    choose(panel.filters.online, True)
    assert 0 < panel.list.model().rowCount() < romanian < everything
    choose(panel.filters.language, "ja")
    assert panel.results.empty.isVisible()
    assert panel.results.empty.title.plain == "Nothing found"
    QTest.mouseClick(panel.results.empty.button, Qt.MouseButton.LeftButton)
    settle()
    assert panel.list.model().rowCount() == everything
    assert panel.list.isVisible()


def test_past_courses_are_found_when_asked_for(panel):
    choose(panel.filters.when, "past")
    model = panel.list.model()
    assert model.rowCount()
    assert all(model.course(row).last_day < date.today() for row in range(model.rowCount()))


def test_in_the_maps_view_follows_the_map(panel, desktop, wait_for):
    panel.filters.in_view.setChecked(True)
    settle()
    everywhere = panel.list.model().rowCount()
    desktop.canvas.setExtent(QgsRectangle(20, 44, 28, 48))
    wait_for(lambda: panel.list.model().rowCount() < everywhere)
    assert {panel.list.model().course(row).country for row in range(panel.list.model().rowCount())} == {"RO"}


def test_by_distance_the_nearest_to_the_maps_centre_comes_first(panel, desktop, wait_for):
    desktop.canvas.setExtent(QgsRectangle(29, -3, 31, -1))
    choose(panel.results.sort, "distance")
    first = panel.list.model().course(0)
    assert first.organisation == "Kigali Map Lab"
    assert "km" in panel.list.model().item(0).facts
    desktop.canvas.setExtent(QgsRectangle(138, 34, 141, 37))
    wait_for(lambda: panel.list.model().course(0).country == "JP")


def test_the_summary_counts_in_words(panel, english):
    choose(panel.filters.country, "RO")
    courses = panel.list.model().rowCount()
    assert panel.results.summary.text() == f"{courses} courses at 1 organisation"


def test_folded_filters_are_told_and_taken_back(panel):
    everything = panel.list.model().rowCount()
    assert not panel.results.clear.isVisible()
    choose(panel.filters.country, "RO")
    panel.filters.toggle.setChecked(False)
    assert "Filters in force: Romania" in panel.filters.toggle.toolTip()
    QTest.mouseClick(panel.results.clear, Qt.MouseButton.LeftButton)
    settle()
    assert panel.list.model().rowCount() == everything
    assert not panel.results.clear.isVisible()
    assert "in force" not in panel.filters.toggle.toolTip()


@pytest.mark.parametrize("typed", ["japanese", "日本語", "japoneză"])
def test_search_knows_the_languages_by_name(panel, typed):
    panel.filters.search.insert(typed)
    QTest.qWait(PAUSE)
    model = panel.list.model()
    assert {model.course(row).language for row in range(model.rowCount())} == {"ja"}


def test_by_distance_the_list_begins_at_the_top_when_the_map_moved(panel, desktop, wait_for):
    choose(panel.results.sort, "distance")
    panel.list.verticalScrollBar().setValue(8)
    desktop.canvas.setExtent(QgsRectangle(138, 34, 141, 37))
    wait_for(lambda: panel.list.model().course(0).country == "JP")
    assert panel.list.verticalScrollBar().value() == 0


# Details and the way back


def test_a_click_opens_the_details_and_esc_leads_back_to_the_same_row(panel):
    panel.list.verticalScrollBar().setValue(4)
    settle()
    wanted = panel.list.model().course(6).id
    click_row(panel, 6)
    assert panel.page is panel.explore.course
    assert panel.explore.course.thing_id == wanted
    settle()
    QTest.keyClick(panel.explore.course.back_button, Qt.Key.Key_Escape)
    assert panel.page is panel.results
    assert panel.list.verticalScrollBar().value() == 4


def test_enter_opens_and_the_back_button_leads_back(panel):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(2, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.page is panel.explore.course
    QTest.mouseClick(panel.explore.course.back_button, Qt.MouseButton.LeftButton)
    assert panel.page is panel.results


def test_from_course_to_organisation_and_back_step_by_step(panel):
    panel.explore.open("course", "course-00-0")
    QTest.mouseClick(panel.page.findChild(QPushButton, "organisation_button"), Qt.MouseButton.LeftButton)
    assert panel.page is panel.explore.organisation
    panel.explore.go_back()
    assert panel.page is panel.explore.course
    panel.explore.go_back()
    assert panel.page is panel.results


def texts(page) -> str:
    return "\n".join(getattr(label, "plain", "") for label in page.findChildren(type(page.add_text("x"))))


def test_course_details_say_when_where_who_and_what(panel, english):
    panel.explore.open("course", "course-00-0")
    said = texts(panel.page)
    for expected in ("QGIS for hydrologists", "Begins in 10 days", "Room 0", "Romania", "Geoprocessing", "Jiří Dvořák"):
        assert expected in said
    buttons = [button.text() for button in panel.page.findChildren(QToolButton)]
    assert "Add to calendar…" in buttons and "Zoom to" in buttons


def test_markup_in_names_is_shown_as_it_is(panel):
    panel.explore.open("organisation", "org-09")
    assert "Edge <b>Markup</b> \"quoted\" 'org' & Söhne second line" in texts(panel.page)


def test_an_unconfirmed_organisation_is_marked_and_explained(panel):
    panel.explore.open("organisation", "org-11")
    assert "Not confirmed" in texts(panel.page)
    panel.explore.go_back()
    panel.filters.search.setText("Not on the list")
    QTest.qWait(PAUSE)
    assert "unconfirmed" in panel.list.model().item(0).facts


def test_zoom_asks_the_map(panel):
    panel.explore.open("organisation", "org-00")
    zoom = next(button for button in panel.page.findChildren(QToolButton) if button.text() == "Zoom to")
    QTest.mouseClick(zoom, Qt.MouseButton.LeftButton)
    assert panel.told == [("zoom", "organisation", "org-00")]


def test_copy_link_puts_the_address_into_the_clipboard(panel, desktop):
    panel.explore.open("organisation", "org-00")
    copy = next(button for button in panel.page.findChildren(QToolButton) if button.text() == "Copy link")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("https://org0.example.org")
    assert [item.text() for item in desktop.bar.items()] == ["Link copied"]


# One selection in list and map


def test_opening_a_course_selects_it_on_the_map(panel):
    panel.explore.open("course", "course-00-0")
    panel.explore.open("organisation", "org-00")
    assert panel.told == [("selected", ["course-00-0"])]


def test_selecting_in_the_list_selects_on_the_map_once(panel, wait_for):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    wait_for(lambda: panel.told)
    QTest.qWait(200)
    assert panel.told == [("selected", [panel.list.model().course(1).id])]


def test_selecting_on_the_map_selects_in_the_list_and_tells_nobody(panel):
    wanted = [panel.list.model().course(row).id for row in (3, 20)]
    panel.explore.select_courses(wanted)
    QTest.qWait(200)
    assert [item.id for item in panel.list.selected_items()] == wanted
    assert panel.told == []


def test_ctrl_click_selects_several_and_opens_nothing(panel, wait_for):
    click_row(panel, 0, Qt.KeyboardModifier.ControlModifier)
    click_row(panel, 2, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: panel.told and len(panel.told[-1][1]) == 2)
    assert panel.page is panel.results


def test_where_the_mouse_rests_the_map_flashes(panel, wait_for):
    QTest.mouseMove(panel.list.viewport(), row_point(panel, 1))
    QTest.qWait(30)
    QTest.mouseMove(panel.list.viewport(), row_point(panel, 2))
    wait_for(lambda: panel.told)
    assert panel.told == [("flash", "course", panel.list.model().course(2).id)]


def test_one_thing_clicked_on_the_map_opens_its_details(panel):
    panel.explore.show_places(Places(centre_ids=("centre-00-a",)))
    assert panel.page is panel.explore.centre
    panel.explore.show_places(Places(organisation_ids=("org-03",)))
    assert panel.page is panel.explore.organisation


def test_a_cluster_lists_exactly_what_it_holds_until_it_is_left(panel):
    places = Places(("org-00", "org-01"), ("centre-00-a",), ("course-00-0", "course-00-2"))
    panel.explore.show_places(places)
    assert set(panel.ids()) == {"org-00", "org-01", "centre-00-a", "course-00-0", "course-00-2"}
    assert panel.results.chip.text() == "At this place (5)"
    assert not panel.filters.isVisible()
    click_row(panel, 0)
    assert panel.page is panel.explore.organisation
    panel.explore.go_back()
    assert panel.results.shows_place
    QTest.mouseClick(panel.results.chip, Qt.MouseButton.LeftButton)
    assert not panel.results.shows_place
    assert panel.list.model().rowCount() > 20


# Updates


def add_course(panel, course: Course) -> None:
    changes = snapshot(date.today())
    changes.upsert(course)
    build_mirror(panel.path.parent, changes=changes)


def another(panel, course_id: str, days: int) -> Course:
    details = Finder(panel.path).course(course_id)
    day = date.fromordinal(date.today().toordinal() + days)
    return Course(
        "course-new",
        details.course.organisation_id,
        details.course.course_type_id,
        details.course.centre_id,
        (),
        day,
        day,
        "en",
    )


def test_an_update_keeps_filter_selection_and_place_in_the_list(panel, wait_for):
    choose(panel.filters.when, "all")
    panel.list.verticalScrollBar().setValue(10)
    settle()
    panel.list.select_rows([12])
    panel.list.verticalScrollBar().setValue(10)
    top, selected = panel.ids()[10], panel.ids()[12]
    add_course(panel, another(panel, "course-00-0", 0))
    panel.explore.mirror_changed(str(panel.path))
    settle()
    assert "course-new" in panel.ids()
    assert panel.ids()[panel.list.verticalScrollBar().value()] == top
    assert [item.id for item in panel.list.selected_items()] == [selected]
    assert panel.filters.when.currentData() == "all"
    assert panel.told == []


def test_an_update_keeps_the_details_open_where_they_were(panel):
    panel.dock.resize(320, 300)
    panel.explore.open("organisation", "org-00")
    settle()
    bar = panel.page._scroll.verticalScrollBar()
    bar.setValue(60)
    add_course(panel, another(panel, "course-00-0", 5))
    panel.explore.mirror_changed(str(panel.path))
    settle()
    assert panel.page is panel.explore.organisation
    assert bar.value() == 60


def test_what_an_update_removed_is_said_not_hidden(panel):
    panel.explore.open("course", "course-00-0")
    everything = snapshot(date.today())
    without = Changes(complete=True)
    for things in everything.upserts.values():
        for thing in things.values():
            if thing.id != "course-00-0":
                without.upsert(thing)
    build_mirror(panel.path.parent, changes=without)
    panel.explore.mirror_changed(str(panel.path))
    assert "no longer listed" in texts(panel.page)


# Empty states


@pytest.fixture
def empty_panel(desktop, tmp_path, settings):
    from test.qgis.conftest import Panel

    panel = Panel(desktop, tmp_path / "nothing" / "certification.gpkg", settings)
    yield panel
    panel.close()


def test_without_data_the_panel_says_so_and_offers_to_fetch(empty_panel):
    asked = []
    empty_panel.dock.refresh_wanted.connect(lambda: asked.append(True))
    assert empty_panel.results.empty.title.plain == "No data yet"
    QTest.mouseClick(empty_panel.results.empty.button, Qt.MouseButton.LeftButton)
    assert asked == [True]
    empty_panel.dock.sync_started()
    assert empty_panel.results.empty.title.plain == "Fetching certified training…"


def test_offline_at_the_first_start_there_is_a_retry(empty_panel):
    from qgis_certification.domain.problems import Problem, ProblemKind
    from qgis_certification.tasks.outcome import SyncOutcome

    empty_panel.dock.sync_started()
    empty_panel.dock.sync_finished(SyncOutcome(ok=False, problem=Problem(ProblemKind.UNREACHABLE)), None)
    assert empty_panel.results.empty.title.plain == "No data yet: offline"
    assert empty_panel.results.empty.button.text() == "&Retry"
    assert empty_panel.dock.foot.text.text() == "No data yet: the update failed"
