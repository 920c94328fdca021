"""What the source says is odd: places that are none, names full of markup, two centres at one spot."""

from __future__ import annotations

from copy import deepcopy

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

EVERYTHING = (107, 27, 47, 107)
NASTY = "<b>Bold</b> \"quoted\" 'single' & <img src=x onerror=alert(1)>\nsecond line \\ [% 1 + 1 %]"
INCOMPLETE = "Some entries of the data source cannot be read, or have no usable place."


def added(server, geometry=None, **properties) -> dict:
    """Another upcoming course in the feed."""
    course = deepcopy(server.feeds["upcoming"][0])
    course["geometry"] = geometry
    course["properties"].update({"start_date": "2031-05-05", "end_date": "2031-05-06", **properties})
    server.feeds["upcoming"].append(course)
    return course


def point(lon, lat) -> dict:
    return {"type": "Point", "coordinates": [lon, lat]}


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": ["23.5", "46.7"]},
        {"type": "GeometryCollection", "geometries": []},
        "POINT(23.5 46.7)",
        point(float("nan"), 46.7),
        point(float("inf"), 46.7),
        point(200, 46.7),
        point(23.5, -91),
    ],
    ids=str,
)
def test_a_course_without_a_usable_place_is_listed_and_the_person_is_told(scene_at, server, geometry):
    added(server, geometry, training_center_name="A centre in no list")
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.foot == "Updated just now · incomplete"
    assert scene.foot_reason.startswith(INCOMPLETE) and "Tell who runs the source" in scene.foot_reason
    assert scene.bar == []
    assert scene.listed == 108
    assert scene.on_map["training_centres"] == 48
    server.feeds["upcoming"][-1]["geometry"] = point(23.5, 46.7)
    assert scene.refresh().ok
    assert scene.foot.startswith("Updated just now") and "incomplete" not in scene.foot
    assert scene.foot_reason == ""


def test_a_place_that_is_not_known_is_no_fault(scene_at, server):
    added(server, None)
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.foot == "Updated just now"
    assert scene.seen()[0] == scene.seen()[3] == 108


def test_entries_that_cannot_be_read_are_left_out_and_named_in_the_details(scene_at, server):
    added(server, start_date="soon")
    server.feeds["organisations"].append({"name": ["not", "a", "text"]})
    server.feeds["centres"].append("not a feature")
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.seen() == EVERYTHING
    assert scene.foot == "Updated just now · incomplete"
    scene.plugin.dock.foot.details.click()
    dialog = scene.plugin._messages._dialog
    words = dialog.words.toPlainText()
    assert "start_date: is not a date" in words and "organisation" in words and "training_centre" in words
    dialog.close()


def test_markup_quotes_and_line_breaks_in_names_are_text_everywhere(scene_at, server):
    added(
        server,
        point(23.5, 46.7),
        course_type_name=NASTY,
        certifying_organisation_name=NASTY,
        training_center_name=NASTY,
    )
    scene = scene_at(server.url)
    assert scene.outcome().ok
    one_line = " ".join(NASTY.split())
    [row] = [name for name in scene.names() if one_line[:20] in name]
    assert one_line in row.replace("\u2068", "").replace("\u2069", "")

    explore = scene.plugin.dock.explore
    model = explore.results.list.model()
    course = next(model.course(n) for n in range(model.rowCount()) if model.course(n).name == NASTY)
    for kind, thing in (("course", course.id), ("organisation", course.organisation_id)):
        explore.open(kind, thing)
        page = explore.stack.currentWidget()
        shown = [label for label in page.findChildren(QLabel) if label.isVisible() and "onerror" in label.text()]
        assert shown
        for label in shown:
            assert label.textFormat() == Qt.TextFormat.PlainText
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty("qgis_certification/layer") == "training_centres":
            assert NASTY in {feature["name"] for feature in layer.getFeatures()}


def test_two_centres_at_one_spot_are_two_in_list_and_layer(scene_at, server):
    first, second = (deepcopy(server.feeds["centres"][0]) for _copy in range(2))
    for number, centre in enumerate((first, second)):
        centre["id"] = 90_000 + number
        centre["geometry"] = point(23.5, 46.7)
        centre["properties"]["name"] = f"Floor {number}"
        server.feeds["centres"].append(centre)
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.foot == "Updated just now"
    assert scene.on_map["training_centres"] == 49
    assert scene.refresh().ok
    assert scene.on_map["training_centres"] == 49
