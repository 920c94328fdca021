"""How wide the panel opens: enough for its list at first, later as the person left it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt

from qgis_certification.plugin import CertificationPlugin
from test.qgis.conftest import settle


@pytest.fixture
def open_plugin(desktop, settings, mirror):
    """Loads the plugin and opens its panel; unloads it at the end, or when it is opened anew."""
    settings.source_url = "http://127.0.0.1:9"
    loaded = []

    def make() -> CertificationPlugin:
        while loaded:
            loaded.pop().unload()
            settle()
        loaded.append(CertificationPlugin(desktop, mirror.parent))
        loaded[0].initGui()
        loaded[0].show_dock()
        settle()
        return loaded[0]

    yield make
    while loaded:
        loaded.pop().unload()
    settle()


def test_it_opens_wide_enough_to_read_the_list(open_plugin):
    assert open_plugin().dock.width() >= 360


def test_it_opens_as_wide_as_it_was_left(desktop, open_plugin):
    dock = open_plugin().dock
    desktop.window.resizeDocks([dock], [430], Qt.Orientation.Horizontal)
    settle()
    assert dock.width() == 430
    assert open_plugin().dock.width() == 430


def test_a_locator_result_is_shown_on_the_map(desktop, open_plugin):
    plugin = open_plugin()
    before = desktop.canvas.scale()
    plugin.show_details_and_place("organisation", "org-00")
    assert desktop.canvas.scale() < before / 10
