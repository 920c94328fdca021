"""Things the person does in mid-update, and a clock that moves: QGIS answers, and what is asked for is there."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtTest import QTest

from test.qgis.fault_scene import Heartbeat, wait_until

EVERYTHING = (107, 27, 47, 107)
ONE_LESS = (106, 27, 47, 106)


def ours() -> dict:
    found = QgsProject.instance().mapLayers().values()
    return {layer.customProperty("qgis_certification/layer"): layer for layer in found}


def remove_a_layer(_scene, _tmp_path) -> None:
    QgsProject.instance().removeMapLayer(ours()["training_centres"].id())


def remove_the_group(_scene, _tmp_path) -> None:
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup("QGIS Certification")
    QgsProject.instance().removeMapLayers([node.layerId() for node in group.findLayers()])
    root.removeChildNode(group)


def begin_a_new_project(_scene, _tmp_path) -> None:
    QgsProject.instance().clear()


def open_another_project(_scene, tmp_path) -> None:
    other = tmp_path / "other.qgs"
    blank = QgsProject()
    assert blank.write(str(other))
    assert QgsProject.instance().read(str(other))


@pytest.mark.parametrize("act", [remove_a_layer, remove_the_group, begin_a_new_project, open_another_project])
def test_layers_that_go_in_mid_update_are_the_persons_choice(scene_at, server, tmp_path, act):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.seen() == EVERYTHING
    server.feeds["upcoming"] = server.feeds["upcoming"][1:]
    server.fault, server.fault_path = "held", "upcoming-course"
    scene.plugin._synchroniser.refresh()
    wait_until(server.reached.is_set)
    assert scene.foot == "Updating…"
    act(scene, tmp_path)
    server.fault = ""
    ended = len(scene.outcomes)
    server.let_go.set()
    assert scene.outcome(ended).ok
    assert scene.bar == []
    assert scene.foot.startswith("Updated just now")
    assert scene.listed == ONE_LESS[0]
    assert scene.on_map.get("training_centres") is None
    scene.plugin.add_layers()
    assert scene.seen() == ONE_LESS


def test_unloading_in_mid_update_is_quick_and_leaves_the_old_data(scene_at, server):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    scene.close()
    server.fault = "held"
    again = scene_at(server.url)
    again.plugin.refresh()
    wait_until(server.reached.is_set)
    heart = Heartbeat()
    again.close()
    heart.beat()
    assert heart.longest_s < 2, "unloading held up QGIS"
    assert QgsApplication.taskManager().count() == 0
    assert not ours()
    server.fault = ""
    server.let_go.set()
    third = scene_at(server.url)
    assert third.seen() == EVERYTHING  # at once, from the mirror
    assert third.refresh().ok
    assert third.seen() == EVERYTHING


def write_last_success(path, moment: datetime) -> None:
    """As if the computer's clock had shown this when the mirror was filled."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE mirror_state SET value = ? WHERE key = 'last_success'", [moment.isoformat()])
        connection.commit()
    note = path.with_name(path.stem + ".noted.json")
    if note.exists():
        noted = json.loads(note.read_text(encoding="utf-8"))
        note.write_text(json.dumps({**noted, "last_success": moment.isoformat()}), encoding="utf-8")


@pytest.mark.parametrize("off", [timedelta(days=-4000), timedelta(days=40), timedelta(days=4000)], ids=str)
def test_a_clock_that_was_moved_neither_stops_nor_floods_the_updates(scene_at, server, tmp_path, off):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    scene.close()
    write_last_success(tmp_path / "qgis_certification" / "certification.gpkg", datetime.now(UTC) + off)
    server.requests.clear()
    again = scene_at(server.url)
    assert again.seen() == EVERYTHING
    assert again.outcome().ok  # by itself, at once
    assert again.foot == "Updated just now"
    asked = len(server.requests)
    QTest.qWait(500)
    assert len(again.outcomes) == 1 and len(server.requests) == asked
    assert again.plugin._synchroniser.seconds_to_next > 3000  # the website wants to be asked hourly
    assert again.seen() == EVERYTHING
