"""Projects with courses in them, opened one after the other: the real desktop's temporal controller hides none."""

import pytest

from test.together.conftest import SCREENSHOTS

OFF, FIXED = 0, 2
TEMPORAL = "canvas.mapSettings().isTemporal()"
MODE = "int(canvas.temporalController().navigationMode())"


@pytest.fixture(scope="module")
def project(desktop, tmp_path_factory):
    """A saved project with the layers; the session goes on with an untitled one that holds them too."""
    path = str(tmp_path_factory.mktemp("projects") / "courses.qgz")
    desktop.run("plugin.show_dock()")
    desktop.wait("plugin._synchroniser.last_success is not None")
    assert desktop.value(f"QgsProject.instance().write({path!r})")
    begin_anew(desktop)
    desktop.run("plugin.add_layers()")
    return path


def begin_anew(desktop):
    desktop.run("QgsProject.instance().setDirty(False)\niface.newProject(False)")


def opened(desktop, path):
    desktop.run("QgsProject.instance().setDirty(False)")
    assert desktop.value(f"iface.addProject({path!r})")
    desktop.wait("layer('upcoming_courses').isValid()")


def test_a_project_opened_after_another_with_courses_shows_those_to_come(desktop, project):
    assert [desktop.value(MODE), desktop.value(TEMPORAL)] == [OFF, False]
    opened(desktop, project)
    assert [desktop.value(MODE), desktop.value(TEMPORAL)] == [OFF, False]
    desktop.screenshot(SCREENSHOTS / "opened.png")


def test_a_new_project_after_one_with_courses_has_no_moment_either(desktop, project):
    begin_anew(desktop)
    desktop.run("plugin.add_layers()")
    assert [desktop.value(MODE), desktop.value(TEMPORAL)] == [OFF, False]


def test_a_range_that_a_project_was_saved_with_is_there_again(desktop, project):
    desktop.run("from qgis.core import Qgis, QgsDateTimeRange\nfrom qgis.PyQt.QtWidgets import QToolButton")
    opened(desktop, project)
    button = "iface.mainWindow().findChild(QToolButton, 'mNavigationFixedRange')"
    desktop.run(f"{button}.click()")
    desktop.wait(TEMPORAL)
    chosen = desktop.value("[canvas.temporalRange().begin().toString(), canvas.temporalRange().end().toString()]")
    ranged = project.replace("courses", "ranged")
    assert desktop.value(f"QgsProject.instance().write({ranged!r})")
    opened(desktop, project)
    assert [desktop.value(MODE), desktop.value(TEMPORAL)] == [OFF, False]
    opened(desktop, ranged)
    assert [desktop.value(MODE), desktop.value(TEMPORAL)] == [FIXED, True]
    again = desktop.value("[canvas.temporalRange().begin().toString(), canvas.temporalRange().end().toString()]")
    assert again == chosen
