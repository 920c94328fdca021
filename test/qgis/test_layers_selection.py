"""List and map as one selection, pointing at places, and zooming to them."""

import pytest
from qgis.PyQt.QtTest import QSignalSpy

from qgis_certification.layers import group
from test.qgis.live_map import live_map


@pytest.fixture
def shown(qgis_app, tmp_path):
    with live_map(tmp_path) as found:
        yield found


def told(spy, count=1):
    while len(spy) < count:
        assert spy.wait(2000)
    return [sorted(said[0]) for said in spy]


def selected(shown):
    layers = [shown.layer(role) for role in ("upcoming_courses", "past_courses")]
    return sorted(feature["id"] for layer in layers for feature in layer.selectedFeatures())


def test_what_the_list_selects_is_selected_on_the_map_in_silence(shown):
    spy = QSignalSpy(shown.layers.course_ids_selected)
    shown.layers.select_courses(["course-00-0", "course-00-2", "no-such-course"])
    assert selected(shown) == ["course-00-0", "course-00-2"]
    shown.layers.select_courses(["course-03-0"])
    assert selected(shown) == ["course-03-0"]
    shown.layers.select_courses([])
    assert selected(shown) == []
    assert not spy.wait(50)


def test_what_the_person_selects_is_told_once_for_both_layers(shown):
    spy = QSignalSpy(shown.layers.course_ids_selected)
    shown.layer("upcoming_courses").selectByIds([shown.id_of("upcoming_courses", "course-00-0")])
    shown.layer("past_courses").selectByIds([shown.id_of("past_courses", "course-00-2")])
    assert told(spy) == [["course-00-0", "course-00-2"]]
    shown.layer("upcoming_courses").removeSelection()
    assert told(spy, 2)[1] == ["course-00-2"]


def test_the_map_listens_again_to_a_layer_that_came_back(shown):
    shown.project.removeMapLayer(shown.layer("upcoming_courses").id())
    shown.layers.add_to_project()
    spy = QSignalSpy(shown.layers.course_ids_selected)
    shown.layer("upcoming_courses").selectByIds([shown.id_of("upcoming_courses", "course-00-0")])
    assert told(spy) == [["course-00-0"]]


def test_names_with_quotes_in_ids_select_nothing_wrong(shown):
    shown.layers.select_courses(["' OR 1=1 --", 'a"b'])
    assert selected(shown) == []


def test_selected_courses_are_ringed_also_inside_a_cluster(shown):
    shown.layers.select_courses([])
    before = len(shown.canvas.scene().items())
    shown.layers.select_courses(["course-00-0", "course-00-3", "course-03-0"])
    rings = [item for item in shown.canvas.scene().items() if hasattr(item, "numberOfVertices")]
    assert len(shown.canvas.scene().items()) == before + 2  # the ring and its dark edge
    assert {ring.numberOfVertices() for ring in rings} == {2}  # two of the three are at one spot
    shown.look_at(-170, -60, 179, 75, crs="EPSG:4326")
    ring = next(item for item in shown.canvas.scene().items() if hasattr(item, "numberOfVertices"))
    assert abs(ring.getPoint(0, 0).x()) <= 180
    shown.layers.select_courses([])
    assert len(shown.canvas.scene().items()) == before


def rings(shown):
    return [item for item in shown.canvas.scene().items() if hasattr(item, "numberOfVertices")]


def test_rings_go_when_no_course_is_drawn_and_come_back(shown):
    shown.layers.select_courses(["course-00-0"])
    assert len(rings(shown)) == 2
    group.find_group(shown.project).setItemVisibilityChecked(False)
    shown.settle()
    assert rings(shown) == []
    group.find_group(shown.project).setItemVisibilityChecked(True)
    shown.settle()
    assert len(rings(shown)) == 2


@pytest.mark.parametrize("remove", ["the plugin", "the person", "another project"])
def test_rings_go_with_the_layers(shown, remove):
    shown.layers.select_courses(["course-00-0"])
    if remove == "the plugin":
        shown.layers.remove_from_project()
    elif remove == "the person":
        shown.project.layerTreeRoot().removeChildNode(group.find_group(shown.project))
    else:
        shown.project.clear()
    shown.settle()
    assert rings(shown) == []
    shown.layers.add_to_project()
    shown.settle()
    assert rings(shown) == []


def test_rings_can_be_taken_away_and_leave_the_selection(shown):
    shown.layers.select_courses(["course-00-0"])
    shown.layers.ring_selection(False)
    assert rings(shown) == []
    assert selected(shown) == ["course-00-0"]
    shown.reload(shown.path)
    assert rings(shown) == []
    shown.layers.ring_selection(True)
    assert len(rings(shown)) == 2


def test_zoom_to_a_place_shows_it_among_its_surroundings(shown):
    assert shown.layers.zoom_to("organisation", "org-00")
    centre = shown.canvas.center()
    assert centre.distance(shown.on_map(23.59, 46.77)) < 10
    assert shown.canvas.scale() == pytest.approx(250_000, rel=0.02)
    shown.canvas.zoomScale(5000)
    assert shown.layers.zoom_to("training_centre", "centre-01-a")
    assert shown.canvas.scale() == pytest.approx(5000, rel=0.02)
    assert shown.canvas.center().distance(shown.on_map(30.06, -1.95)) < 10


def test_zoom_to_an_online_course_shows_its_organisation_and_says_so(shown):
    assert not shown.layers.zoom_to("course", "course-00-1")
    assert shown.canvas.center().distance(shown.on_map(23.59, 46.77)) < 10
    before = shown.canvas.extent()
    assert not shown.layers.zoom_to("training_centre", "centre-00-b")
    assert not shown.layers.zoom_to("course", "no-such-course")
    assert shown.canvas.extent() == before


def test_flashing_needs_a_place_and_no_layer(shown):
    shown.project.clear()
    assert shown.layers.flash("organisation", "org-00")
    assert shown.layers.flash("course", "course-00-0")
    assert not shown.layers.flash("course", "course-00-1")
