"""The plugin in a desktop: what it adds, what it contacts when, and that nothing of it stays behind."""

from __future__ import annotations

import gc
import threading

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QWidget

from qgis_certification import classFactory
from qgis_certification.plugin import CertificationPlugin
from test.qgis.conftest import settle

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def plugin(desktop, tmp_path, settings, mirror):
    settings.source_url = NOWHERE
    plugin = CertificationPlugin(desktop, mirror.parent)
    plugin.initGui()
    yield plugin
    if plugin._layers is not None:
        plugin.unload()
    settle()


def our_actions(desktop) -> list[str]:
    return [action.text() for menu in desktop.menus.values() for action in menu.actions()]


def test_qgis_gets_the_plugin_from_the_package(desktop):
    assert isinstance(classFactory(desktop), CertificationPlugin)


def test_everything_is_where_qgis_users_look(desktop, plugin):
    assert our_actions(desktop) == [
        "&Certified Training",
        "&Refresh Now",
        "&Add Layers to Project",
        "&Options…",
        "&Help",
    ]
    assert [action.text() for action in desktop.toolbar.actions()] == ["&Certified Training"]
    assert desktop.toolbar.actions()[0].isCheckable()
    assert [action.text() for action in desktop.help_menu.actions()] == ["QGIS Certification"]
    assert [factory.title() for factory in desktop.factories] == ["QGIS Certification"]
    assert [locator.prefix() for locator in desktop.filters] == ["cert"]


def test_nothing_is_contacted_before_the_panel_opens(desktop, plugin, wait_for):
    assert plugin._synchroniser is None
    assert plugin.dock is None
    plugin.show_dock()
    wait_for(lambda: plugin._synchroniser.is_running)


def test_the_button_opens_and_closes_the_panel_and_follows_its_own_close_button(desktop, plugin):
    button = desktop.toolbar.actions()[0]
    button.trigger()
    settle()
    assert plugin.dock.isUserVisible()
    plugin.dock.close()
    settle()
    assert not button.isChecked()
    button.trigger()
    settle()
    assert plugin.dock.isUserVisible()


def test_opening_adds_the_layers_once_and_they_go_with_the_plugin(desktop, plugin):
    plugin.show_dock()
    settle()
    names = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    assert "Upcoming courses" in names
    plugin.dock.close()
    plugin.show_dock()
    settle()
    assert sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()) == names
    plugin.unload()
    assert not QgsProject.instance().mapLayers()


def test_layers_that_were_saved_with_a_project_stay_when_the_plugin_goes(desktop, plugin, tmp_path):
    plugin.show_dock()
    assert QgsProject.instance().write(str(tmp_path / "mine.qgz"))
    plugin.unload()
    assert QgsProject.instance().mapLayers()


def test_a_person_who_wants_no_layers_gets_a_hint_instead(desktop, plugin, settings):
    settings.layers_in_project = False
    plugin.show_dock()
    settle()
    assert not QgsProject.instance().mapLayers()
    assert plugin.dock.layers_hint.isVisible()
    plugin.add_layers()
    settle()
    assert QgsProject.instance().mapLayers()
    assert not plugin.dock.layers_hint.isVisible()


def test_polling_rests_while_nothing_of_ours_is_to_be_seen(desktop, plugin, settings):
    settings.layers_in_project = False
    plugin.show_dock()
    settle()
    assert plugin._synchroniser._polling
    plugin.dock.close()
    settle()
    assert not plugin._synchroniser._polling


def test_what_the_person_asked_for_and_failed_is_said_in_the_message_bar(desktop, plugin, wait_for):
    plugin.show_dock()
    wait_for(lambda: plugin._synchroniser.last_outcome is not None)
    assert not desktop.bar.items()
    plugin.refresh()
    wait_for(lambda: desktop.bar.items())
    item = desktop.bar.items()[0]
    assert "could not be reached" in item.text()
    buttons = [button.text() for button in item.findChildren(QWidget) if hasattr(button, "text") and button.text()]
    assert "&Retry" in buttons and "&Details" in buttons
    plugin.unload()
    assert not desktop.bar.items()


def traces(desktop) -> dict[str, int]:
    """What a plugin could leave behind, counted."""
    settle()
    gc.collect()
    canvas, project = desktop.canvas, QgsProject.instance()
    return {
        "widgets": len(QgsApplication.allWidgets()),
        "docks": len(desktop.window.findChildren(QDockWidget)),
        "actions": len(desktop.window.findChildren(QAction)),
        "children of the window": len(desktop.window.children()),
        "menus": len(desktop.menus),
        "toolbar": len(desktop.toolbar.actions()),
        "options": len(desktop.factories),
        "locator": len(desktop.filters),
        "layers": len(project.mapLayers()),
        "groups": len(project.layerTreeRoot().children()),
        "relations": len(project.relationManager().relations()),
        "tasks": QgsApplication.taskManager().count(),
        "python threads": threading.active_count(),
        "canvas connections": canvas.receivers(canvas.extentsChanged),
        "canvas layer connections": canvas.receivers(canvas.layersChanged),
        "project connections": project.receivers(project.readProject),
        "project layer connections": project.receivers(project.layersAdded),
        "start connections": desktop.receivers(desktop.initializationCompleted),
        "children of the application": len(QgsApplication.instance().children()),
        "threads of ours": len(QgsApplication.instance().findChildren(QThread)),
        "plugins alive": sum(isinstance(thing, CertificationPlugin) for thing in gc.get_objects()),
    }


def test_loading_and_unloading_twenty_times_leaves_nothing(desktop, settings, mirror):
    settings.source_url = NOWHERE

    def once() -> None:
        plugin = CertificationPlugin(desktop, mirror.parent)
        plugin.initGui()
        plugin.show_dock()
        settle()
        plugin.dock.explore.open("organisation", "org-00")
        plugin.show_manual()
        settle()
        plugin.unload()

    once()
    before = traces(desktop)
    for _cycle in range(20):
        once()
    assert traces(desktop) == before


def test_unloading_during_an_update_ends_it(desktop, plugin):
    plugin.show_dock()
    plugin.refresh()
    assert plugin._synchroniser.is_running
    plugin.unload()
    assert plugin._synchroniser is None


def test_a_locator_result_opens_the_details(desktop, plugin):
    plugin.show_details("course", "course-00-0")
    settle()
    assert plugin.dock.explore.stack.currentWidget() is plugin.dock.explore.course


def test_rings_on_the_map_belong_to_the_list_of_the_panel(desktop, plugin):
    def rings():
        return sum(hasattr(item, "numberOfVertices") for item in desktop.mapCanvas().scene().items())

    plugin.show_dock()
    desktop.mapCanvas().setLayers(list(QgsProject.instance().mapLayers().values()))
    plugin._layers.select_courses(["course-00-0"])
    assert rings() == 2
    plugin.dock.explore.open("organisation", "org-03")
    assert rings() == 0
    plugin.dock.explore.go_back()
    assert rings() == 2
    plugin.dock.setUserVisible(False)
    settle()
    assert rings() == 0


def test_the_panel_opens_with_qgis_only_when_asked_to(desktop, settings, mirror):
    settings.source_url = NOWHERE
    desktop.window.hide()
    for wanted in (False, True):
        settings.open_at_start = wanted
        plugin = CertificationPlugin(desktop, mirror.parent)
        plugin.initGui()
        assert plugin.dock is None
        desktop.initializationCompleted.emit()
        assert (plugin.dock is not None) is wanted
        plugin.unload()
