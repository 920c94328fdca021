"""A sync under the layers' feet: what the person selected, filtered, styled and opened stays."""

import os
from datetime import date, timedelta

import pytest
from qgis.core import QgsSingleSymbolRenderer, QgsVectorLayer, QgsVectorLayerCache
from qgis.gui import QgsAttributeTableFilterModel, QgsAttributeTableModel, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QSignalSpy

from qgis_certification.domain.changes import Changes
from qgis_certification.domain.places import Course
from qgis_certification.layers import group
from qgis_certification.layers.live import LiveLayers
from test.mirror_sample import build_mirror
from test.qgis.live_map import live_map, same_mirror_elsewhere


@pytest.fixture
def shown(qgis_app, tmp_path):
    with live_map(tmp_path) as found:
        yield found


def course(identifier: str, first: date, last: date) -> Course:
    return Course(
        identifier,
        "org-00",
        "type-00-0",
        "centre-00-a",
        ("convener-00-a",),
        first,
        last,
        "ro",
        "Geoprocessing; digitising",
    )


def sync(shown, *upserts, removed=()):
    """Write changes to the mirror as a sync does, and tell the layers."""
    changes = Changes()
    for thing in upserts:
        changes.upsert(thing)
    for identifier in removed:
        changes.remove("course", identifier)
    path = build_mirror(shown.folder, changes=changes)
    shown.reload(path)


def ids(layer: QgsVectorLayer) -> set[str]:
    return {feature["id"] for feature in layer.getFeatures()}


def test_a_new_course_appears_and_a_removed_one_goes(shown):
    upcoming = shown.layer("upcoming_courses")
    repainted = QSignalSpy(upcoming.repaintRequested)
    day = date.today() + timedelta(days=5)
    sync(shown, course("course-new", day, day), removed=["course-00-0"])
    assert "course-new" in ids(upcoming)
    assert "course-00-0" not in ids(upcoming)
    assert len(repainted) > 0


def test_a_layer_that_is_switched_off_is_not_painted_again(shown):
    repainted = QSignalSpy(shown.layer("past_courses").repaintRequested)
    sync(shown)
    assert len(repainted) == 0


def test_what_the_person_selected_stays_selected(shown):
    upcoming = shown.layer("upcoming_courses")
    kept, gone = shown.id_of("upcoming_courses", "course-03-0"), shown.id_of("upcoming_courses", "course-00-0")
    upcoming.selectByIds([kept, gone])
    QCoreApplication.processEvents()  # that is told
    told = QSignalSpy(shown.layers.course_ids_selected)
    day = date.today() + timedelta(days=5)
    sync(shown, course("course-new", day, day), removed=["course-00-0"])
    assert [feature["id"] for feature in upcoming.selectedFeatures()] == ["course-03-0"]
    assert upcoming.selectedFeatureIds() == [kept]
    told.wait(100)
    assert all("course-00-0" not in said[0] for said in told)


def test_a_course_that_ends_moves_to_the_past_courses(shown):
    day = date.today() - timedelta(days=1)
    sync(shown, course("course-00-0", day, day))
    assert "course-00-0" in ids(shown.layer("past_courses"))
    assert "course-00-0" not in ids(shown.layer("upcoming_courses"))


def test_the_persons_own_filter_stays(shown):
    own = "\"language\" = 'ro'"
    shown.layer("upcoming_courses").setSubsetString(own)
    day = date.today() + timedelta(days=5)
    sync(shown, course("course-new", day, day))
    assert shown.layer("upcoming_courses").subsetString() == own
    assert "course-new" in ids(shown.layer("upcoming_courses"))
    assert all(feature["language"] == "ro" for feature in shown.layer("upcoming_courses").getFeatures())


def test_an_open_attribute_table_shows_the_new_row(shown):
    layer = shown.layer("upcoming_courses")
    cache = QgsVectorLayerCache(layer, 1000)
    model = QgsAttributeTableModel(cache)
    model.loadLayer()
    shown_rows = QgsAttributeTableFilterModel(shown.canvas, model)
    before = shown_rows.rowCount()
    day = date.today() + timedelta(days=5)
    sync(shown, course("course-new", day, day))
    assert shown_rows.rowCount() == before + 1
    column = model.fieldCol(layer.fields().indexOf("id"))
    said = {model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())}
    assert "course-new" in said


def test_the_mirror_in_its_other_slot_keeps_layer_style_selection_and_filter(shown, tmp_path):
    upcoming, past = shown.layer("upcoming_courses"), shown.layer("past_courses")
    upcoming.setRenderer(
        QgsSingleSymbolRenderer(upcoming.renderer().embeddedRenderer().symbols(_context(shown))[0].clone())
    )
    upcoming.setName("My courses")
    past.setSubsetString("\"language\" = 'ro'")
    upcoming.selectByIds([shown.id_of("upcoming_courses", "course-03-0")])
    before = {layer.id() for _role, layer in group.ours(shown.project)}
    elsewhere = same_mirror_elsewhere(shown.path, tmp_path / "b").rename(shown.folder / "certification-b.gpkg")
    os.remove(shown.path)
    shown.reload(elsewhere)
    assert {layer.id() for _role, layer in group.ours(shown.project)} == before
    assert all(layer.isValid() and "certification-b.gpkg" in layer.source() for _r, layer in group.ours(shown.project))
    assert upcoming.renderer().type() == "singleSymbol"
    assert upcoming.name() == "My courses"
    assert [feature["id"] for feature in upcoming.selectedFeatures()] == ["course-03-0"]
    assert past.subsetString() == "\"language\" = 'ro'"
    assert "date('now','localtime')" in upcoming.subsetString()
    assert all(relation.isValid() for relation in shown.project.relationManager().relations().values())


def test_layers_group_or_project_removed_between_two_syncs(shown):
    shown.project.removeMapLayer(shown.layer("upcoming_courses").id())
    sync(shown)
    shown.project.layerTreeRoot().removeChildNode(group.find_group(shown.project))
    sync(shown)
    shown.project.removeAllMapLayers()
    sync(shown)
    shown.project.clear()
    sync(shown)
    assert not shown.layers.in_project


def test_a_persons_copy_of_a_layer_follows_too(shown):
    copy = shown.layer("upcoming_courses").clone()
    shown.project.addMapLayer(copy)
    day = date.today() + timedelta(days=5)
    sync(shown, course("course-new", day, day))
    assert "course-new" in ids(copy)


def test_the_map_knows_whether_anything_of_ours_is_visible(shown):
    assert shown.layers.any_visible
    said = QSignalSpy(shown.layers.visibility_changed)
    node = group.find_group(shown.project)
    node.setItemVisibilityChecked(False)
    shown.settle()
    assert not shown.layers.any_visible
    node.setItemVisibilityChecked(True)
    shown.settle()
    assert shown.layers.any_visible
    assert [list(one) for one in said] == [[False], [True]]


def test_twenty_lives_leave_nothing(qgis_app, tmp_path):
    from qgis.core import QgsPathResolver, QgsProject
    from qgis.gui import QgsLayerTreeMapCanvasBridge

    from qgis_certification.layers.live import LiveLayers

    path = build_mirror(tmp_path / "qgis_certification")
    project = QgsProject.instance()
    project.clear()
    canvas = QgsMapCanvas()
    bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)

    def heard():
        signals = (project.receivers(project.readProject), project.receivers(project.layersAdded))
        return *signals, canvas.receivers(canvas.layersChanged), canvas.receivers(canvas.destinationCrsChanged)

    before = heard(), len(canvas.scene().items()), len(project.layerTreeRoot().children())
    for _ in range(20):
        layers = LiveLayers(canvas, path)
        layers.add_to_project()
        layers.select_courses(["course-00-0"])
        layers.close(remove_layers=True)
        layers.deleteLater()
        del layers
    assert (heard(), len(canvas.scene().items()), len(project.layerTreeRoot().children())) == before
    assert project.mapLayers() == {}
    assert project.relationManager().relations() == {}
    assert QgsPathResolver().readPath("x/qgis_certification/certification.gpkg|layername=courses").startswith("x/")
    bridge.deleteLater()
    canvas.deleteLater()


def _context(shown):
    from qgis.core import QgsRenderContext

    return QgsRenderContext.fromMapSettings(shown.canvas.mapSettings())


def test_layers_that_are_taken_away_while_a_new_mirror_is_shown_are_no_trouble(shown):
    """One layer is read in each turn of the event loop: meanwhile the person may remove others, or all of them."""
    reloaded = QSignalSpy(shown.layer("upcoming_courses").dataProvider().dataChanged)
    shown.layers.reload(build_mirror(shown.folder))
    assert shown.layers.is_reloading
    assert len(reloaded) == 0
    shown.project.removeMapLayer(shown.layer("training_centres").id())
    while not len(reloaded):
        QCoreApplication.processEvents()
    shown.project.clear()
    while shown.layers.is_reloading:
        QCoreApplication.processEvents()


def test_nothing_is_read_any_more_after_unloading(shown):
    reloaded = [QSignalSpy(layer.dataProvider().dataChanged) for _role, layer in group.ours(shown.project)]
    shown.layers.reload(build_mirror(shown.folder))
    shown.layers.close()
    for _turn in range(2 * len(reloaded)):
        QCoreApplication.processEvents()
    assert not shown.layers.is_reloading
    assert sum(map(len, reloaded)) == 0
    shown.layers = LiveLayers(shown.canvas, shown.path)  # to be closed in the end
