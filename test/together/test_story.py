"""The main job, in the real desktop in front of the real service, as a person goes through it."""

import time
from datetime import date, timedelta

import pytest

from test.desktop import Desktop
from test.together.conftest import SCREENSHOTS, WORLD

# One poll a minute, and what the sync itself may take.
ONE_POLL_S = 75

ACADEMY = """
from datetime import date
from test.service import samples
owner = samples.organisation("Point Nemo Academy", website="https://academy.example/")
buoy = samples.centre(owner, "Buoy One", lon=-140.0, lat=-40.0)
kind = samples.course_type(owner, "QGIS for hydrologists", hours=18)
ana = samples.convener(owner)
days = date.fromisoformat({day!r})
for _ in range(3):
    samples.course(kind, buoy, [ana], first_day=days, last_day=days)
"""

NEW_COURSE = """
kind = samples.course_type(owner, "Caves and karst", hours=6)
print(samples.course(kind, buoy, [ana], first_day=days, last_day=days).pk)
"""

MOVE = """
from certification_service.domain import courses, organisations
from certification_service.enums import OrganisationState
from certification_service.models import Course, Organisation, TrainingCentre
centre = TrainingCentre.objects.get(name="Buoy One")
centre.lon, centre.lat = -150.0, -45.0
organisations.save_centre(centre)
other = Organisation.objects.get(name="Soon Archived School")
organisations.set_state(other, OrganisationState.ARCHIVED)
"""

DAY = date.today() + timedelta(days=40)


@pytest.fixture(scope="module", autouse=True)
def academy(service):
    """Three courses at one spot far from all others, and a school that will be archived."""
    code = ACADEMY.format(day=DAY.isoformat())
    code += "soon = samples.organisation('Soon Archived School')\n"
    code += "samples.course(samples.course_type(soon, 'Doomed course'), samples.centre(soon, lon=-120.0, lat=-50.0),"
    code += " first_day=days, last_day=days)\n"
    service.python(code)


def add_course(service) -> str:
    find = "from certification_service.models import *\nfrom test.service import samples\nfrom datetime import date\n"
    find += "owner = Organisation.objects.get(name='Point Nemo Academy')\n"
    find += "buoy, ana = owner.centres.get(), owner.conveners.get()\n"
    find += f"days = date.fromisoformat({DAY.isoformat()!r})\n"
    return service.python(find + NEW_COURSE).strip()


def test_the_panel_opens_from_the_menu(desktop):
    desktop.run("bar, menu = iface.mainWindow().menuBar(), iface.pluginMenu()")
    desktop.click(*desktop.value("menu_entry(bar, menu)"))
    desktop.wait("menu.isVisible()")
    desktop.click(*desktop.value("action_entry(menu, 'QGIS Certification')"))
    desktop.run("sub = next(a.menu() for a in menu.actions() if a.text().replace('&', '') == 'QGIS Certification')")
    desktop.wait("sub.isVisible()")
    desktop.click(*desktop.value("action_entry(sub, 'Certified Training')"))
    desktop.wait("plugin.dock is not None and plugin.dock.isVisible()")
    desktop.wait("'QGIS for hydrologists' in ' '.join(listed())", 30)
    assert desktop.value("len(rows('upcoming_courses', \"name = 'QGIS for hydrologists'\"))") == 3
    desktop.screenshot(SCREENSHOTS / "panel.png")


def test_a_course_added_to_the_service_appears_within_one_poll(desktop, service):
    course = add_course(service)
    begin = time.monotonic()
    desktop.wait(f"rows('upcoming_courses', \"id = '{course}'\")", ONE_POLL_S)
    assert time.monotonic() - begin < ONE_POLL_S
    desktop.wait("'Caves and karst' in ' '.join(listed())", 5)
    assert "1 new course" in desktop.value("plugin.dock.foot.text.text()")


def test_a_click_on_a_cluster_lists_what_it_holds(desktop):
    tool = "type(canvas.mapTool()).__name__"
    before = desktop.value(tool)
    desktop.click(*desktop.value("pixel(-140.0, -40.0)"))
    desktop.wait("plugin.dock.explore.results.shows_place", 10)
    found = desktop.value("listed()")
    assert sum("QGIS for hydrologists" in row for row in found) == 3
    assert sum("Caves and karst" in row for row in found) == 1
    assert not any("Doomed course" in row for row in found)
    assert desktop.value(tool) == before
    desktop.screenshot(SCREENSHOTS / "cluster.png")
    desktop.wait("plugin.dock.explore.results.chip.isVisible()")
    desktop.click(*desktop.value("middle(plugin.dock.explore.results.chip)"))
    desktop.wait("not plugin.dock.explore.results.shows_place")


def test_a_changed_course_moves_and_an_archived_organisation_disappears(desktop, service):
    assert desktop.value("len(rows('upcoming_courses', \"name = 'Doomed course'\"))") == 1
    service.python("from test.service import samples\n" + MOVE)
    desktop.wait("not rows('upcoming_courses', \"name = 'Doomed course'\")", ONE_POLL_S)
    assert desktop.value("rows('organisations', \"name = 'Soon Archived School'\")") == []
    assert "Doomed course" not in " ".join(desktop.value("listed()"))
    moved = desktop.value("[row['place'] for row in rows('upcoming_courses', \"name = 'QGIS for hydrologists'\")]")
    assert moved == ["Point (-150 -45)"] * 3


def test_without_the_service_the_age_grows_and_nothing_else_changes(desktop, service):
    before = desktop.value("[listed(), len(rows('upcoming_courses', '1=1')), len(rows('past_courses', '1=1'))]")
    service.kill()
    try:
        desktop.wait("'Offline' in plugin.dock.foot.text.text()", ONE_POLL_S + 30)
        now = desktop.value("[listed(), len(rows('upcoming_courses', '1=1')), len(rows('past_courses', '1=1'))]")
        assert now == before
        assert "ago" in desktop.value("plugin.dock.foot.text.text()")
        assert desktop.value("len(iface.messageBar().items())") == 0
        desktop.screenshot(SCREENSHOTS / "offline.png")
    finally:
        service.start()


def test_when_it_comes_back_all_heals(desktop, service):
    course = add_course(service)
    # A minute after the first failure, two after the second.
    desktop.wait(f"rows('upcoming_courses', \"id = '{course}'\")", 2 * 60 + ONE_POLL_S)
    desktop.wait("'Offline' not in plugin.dock.foot.text.text()", 5)


def test_a_restarted_qgis_shows_the_layers_of_the_project(desktop, service, profiles):
    project = profiles / "course_map.qgz"
    shown = desktop.value("len(rows('upcoming_courses', '1=1'))")
    assert desktop.run(f"result = QgsProject.instance().write({str(project)!r})")
    desktop.close()
    settings = {"qgis_certification/source_url": service.url}
    with Desktop(profiles, settings, arguments=["--project", str(project)]) as again:
        again.run(WORLD.replace("QgsProject.instance().addMapLayer(background)", ""))
        again.wait("QgsProject.instance().fileName()")
        assert again.value("len(rows('upcoming_courses', '1=1'))") == shown
        assert all(again.value("[one.isValid() for one in QgsProject.instance().mapLayers().values()]"))
        again.wait("plugin._synchroniser is not None and plugin._synchroniser.last_success is not None")
        course = add_course(service)
        again.wait(f"rows('upcoming_courses', \"id = '{course}'\")", ONE_POLL_S)
        again.screenshot(SCREENSHOTS / "restarted.png")
