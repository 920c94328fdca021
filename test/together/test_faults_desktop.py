"""Faults that need the real desktop: two QGIS on one profile, one that dies in mid-update, a proxy that is dead."""

from __future__ import annotations

import pytest

from test.desktop import Desktop
from test.hostile import hostile_server

SETUP = """
from qgis.core import QgsProject
from qgis.utils import plugins
plugin = plugins["qgis_certification"]
plugin.show_dock()
when = plugin.dock.explore.results.filters.when
when.setCurrentIndex(when.findData("all"))

def seen():
    rows = {}
    for layer in QgsProject.instance().mapLayers().values():
        role = layer.customProperty("qgis_certification/layer")
        rows[role] = sum(1 for _feature in layer.getFeatures())
    listed = plugin.dock.explore.results.list.model().rowCount()
    return [listed, rows["organisations"], rows["training_centres"], rows["upcoming_courses"] + rows["past_courses"]]

def foot():
    return plugin.dock.foot.text.text()

def bar():
    return [item.text() for item in iface.messageBar().items() if item.title() == "QGIS Certification"]
"""
EVERYTHING = [107, 27, 47, 107]
ONE_LESS = [106, 27, 47, 106]
SYNCED = "plugin._synchroniser.last_outcome is not None and not plugin._synchroniser.is_running"


@pytest.fixture
def server():
    with hostile_server() as running:
        yield running


def settings(server, **more) -> dict:
    return {"qgis_certification/source_url": server.url, **more}


def test_two_qgis_on_one_profile_and_the_death_of_one_in_mid_update(server, tmp_path):
    with Desktop(tmp_path, settings(server)) as first, Desktop(tmp_path, settings(server)) as second:
        for qgis in (first, second):
            qgis.run(SETUP)
            qgis.wait(f"seen() == {EVERYTHING}")  # the second from what the first has fetched
            assert qgis.value("bar()") == []

        # Both ask at the same time: one updates, the other waits for it and shows the same, without a word.
        server.feeds["upcoming"] = server.feeds["upcoming"][1:]
        server.fault, server.fault_path = "held", "upcoming-course"
        first.run("plugin._synchroniser.refresh()")
        assert server.reached.wait(20)
        second.run("plugin._synchroniser.refresh()")
        second.wait("not plugin._synchroniser.is_running")
        assert second.value("foot()").startswith("Updated")
        assert second.value("seen()") == EVERYTHING

        # The one that updates dies as in a power cut: the other one does the work.
        first.kill()
        server.fault = ""
        server.let_go.set()
        second.wait(f"seen() == {ONE_LESS}", 20)
        assert second.value("foot()").startswith("Updated just now")
        assert second.value("bar()") == []


def test_a_dead_proxy_is_named_and_the_next_update_heals(server, tmp_path):
    dead = {"proxy/proxyEnabled": True, "proxy/proxyType": "HttpProxy", "proxy/proxyHost": "127.0.0.1"}
    with Desktop(tmp_path, settings(server, **dead, **{"proxy/proxyPort": "9"})) as qgis:
        qgis.run(SETUP)
        qgis.wait(SYNCED)
        assert qgis.value("plugin.dock.explore.results.empty.title.plain") == "No data yet: offline"
        qgis.run("plugin.refresh()")
        qgis.wait("bar()")
        [said] = qgis.value("bar()")
        assert "The proxy that is set in QGIS's options" in said
        assert "Check it there." in said
        assert server.requests == []
    with Desktop(tmp_path, settings(server, **{"proxy/proxyEnabled": False})) as qgis:
        qgis.run(SETUP)
        qgis.wait(f"{SYNCED} and seen() == {EVERYTHING}")
        assert qgis.value("bar()") == []
