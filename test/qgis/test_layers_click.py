"""Clicks on the map: heard in passing, everything that a cluster holds, on both sides of the dateline."""

import random

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsHeatmapRenderer,
    QgsMapRendererSequentialJob,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsPointXY,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolEmitPoint, QgsMapToolIdentify, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_certification.layers import hits
from qgis_certification.layers.roles import UPCOMING_COURSES
from test.qgis.live_map import around, live_map

CLUJ = (23.59, 46.77)


@pytest.fixture
def shown(qgis_app, tmp_path):
    with live_map(tmp_path) as found:
        pan = QgsMapToolPan(found.canvas)
        found.canvas.setMapTool(pan)
        yield found


class Heard(list):
    """What clicks told."""

    def __init__(self, shown):
        super().__init__()
        shown.layers.places_clicked.connect(self.append)


def click(shown, at: QPoint, button=Qt.MouseButton.LeftButton, to: QPoint | None = None, modifier=None):
    viewport = shown.canvas.viewport()
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, button, modifier, at)
    if to is not None:
        QTest.mouseMove(viewport, to)
    QTest.mouseRelease(viewport, button, modifier, to or at)
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_click_on_a_pin_tells_its_courses(shown):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ), dy=-18))
    assert [set(places.course_ids) for places in heard] == [{"course-00-0", "course-00-4"}]
    assert heard[0].organisation_ids == () and heard[0].centre_ids == ()


def test_a_click_on_the_spot_tells_organisation_centres_and_courses(shown):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ)))
    assert heard[0].organisation_ids == ("org-00",)
    assert set(heard[0].centre_ids) == {"centre-00-a", "centre-00-c"}
    assert set(heard[0].course_ids) == {"course-00-0", "course-00-4"}


def test_a_click_beside_everything_is_silent(shown):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ), dx=120))
    click(shown, around(shown.pixel(*CLUJ), dy=40))
    assert heard == []


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:3832", "EPSG:3035", "ESRI:54030"])
def test_a_click_finds_places_in_any_projection(shown, crs):
    shown.look_at(20, 44, 27, 49, crs)
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ)))
    assert heard and heard[0].organisation_ids == ("org-00",)


def test_a_click_finds_places_on_a_turned_map(shown):
    shown.look_at(20, 44, 27, 49)
    shown.canvas.setRotation(40)
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ)))
    assert heard and heard[0].organisation_ids == ("org-00",)


EAST, WEST = (179.99, -16.8), (-179.98, -16.9)


def test_both_sides_of_the_dateline_in_a_pacific_projection(shown):
    heard = Heard(shown)
    # Near: the two centres stand apart, the line between them.
    shown.look_at(179.9, -17.0, -179.9, -16.7, "EPSG:3832")
    for spot in (EAST, WEST):
        click(shown, around(shown.pixel(*spot)))
    assert [places.centre_ids for places in heard] == [("centre-09-a",), ("centre-09-b",)]
    # Far: they are one cluster, and a click tells both.
    heard.clear()
    shown.look_at(170, -30, -170, -5, "EPSG:3832")
    click(shown, around(shown.pixel(*EAST)))
    assert set(heard[0].centre_ids) == {"centre-09-a", "centre-09-b"}


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_both_edges_of_a_world_map(shown, crs):
    heard = Heard(shown)
    shown.look_at(178, -18, 179.999, -16, crs)
    click(shown, around(shown.pixel(*EAST)))
    shown.look_at(-179.999, -18, -178, -16, crs)
    click(shown, around(shown.pixel(*WEST)))
    assert [places.centre_ids for places in heard] == [("centre-09-a",), ("centre-09-b",)]


def test_a_far_cluster_tells_everything_that_it_holds(shown):
    shown.look_at(-170, -60, 179, 75)
    heard = Heard(shown)
    click(shown, around(shown.pixel(31.24, 30.04)))  # Cairo and Haifa drawn as one
    assert heard
    assert {"org-05", "org-06"} <= set(heard[0].organisation_ids)


def test_dragging_and_modifiers_are_no_clicks(shown):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    at = around(shown.pixel(*CLUJ))
    far = QPoint(at.x() + QApplication.startDragDistance() + 30, at.y())
    click(shown, at, to=far)
    shown.look_at(20, 44, 27, 49)
    click(shown, at, modifier=Qt.KeyboardModifier.ControlModifier)
    assert heard == []


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_are_no_clicks(shown, button):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    # To the filter alone: the canvas would open its context menu and wait for an answer.
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, shown.pixel(*CLUJ), button, button, Qt.KeyboardModifier.NoModifier)
        shown.layers._clicks.eventFilter(shown.canvas.viewport(), event)
    QCoreApplication.processEvents()
    assert heard == []


def test_only_tools_that_look_are_listened_to_and_none_loses_an_event(shown):
    shown.look_at(20, 44, 27, 49)
    at = around(shown.pixel(*CLUJ))
    heard = Heard(shown)
    placing = QgsMapToolEmitPoint(shown.canvas)
    placed = QSignalSpy(placing.canvasClicked)
    shown.canvas.setMapTool(placing)
    click(shown, at)
    assert heard == [] and len(placed) == 1
    shown.canvas.setMapTool(QgsMapToolIdentify(shown.canvas))
    click(shown, at)
    assert len(heard) == 1
    shown.canvas.unsetMapTool(shown.canvas.mapTool())
    click(shown, at)
    assert len(heard) == 2


def test_no_event_is_consumed(shown):
    watcher = shown.layers._clicks
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
        point = shown.pixel(*CLUJ)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, point, left, left, none)
        assert watcher.eventFilter(shown.canvas.viewport(), event) is False


def test_layers_that_are_off_or_removed_are_not_hit(shown):
    shown.look_at(20, 44, 27, 49)
    heard = Heard(shown)
    root = shown.project.layerTreeRoot()
    root.findLayer(shown.layer("upcoming_courses").id()).setItemVisibilityChecked(False)
    shown.project.removeMapLayer(shown.layer("training_centres").id())
    shown.settle()
    click(shown, around(shown.pixel(*CLUJ)))
    assert [(p.organisation_ids, p.centre_ids, p.course_ids) for p in heard] == [(("org-00",), (), ())]


@pytest.mark.parametrize("look", ["single", "heatmap"])
def test_a_persons_own_style_is_clicked_as_it_looks(shown, look):
    shown.look_at(20, 44, 27, 49)
    layer = shown.layer("organisations")
    symbol = QgsMarkerSymbol.createSimple({"size": "2"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol) if look == "single" else QgsHeatmapRenderer())
    heard = Heard(shown)
    click(shown, around(shown.pixel(*CLUJ), dy=2))
    assert heard[0].organisation_ids == ("org-00",)


def clusters_in_picture(shown, layer) -> dict[tuple[int, int], int]:
    """How many features QGIS itself draws at each spot: the cluster's symbol is painted in a colour that says so."""
    renderer = layer.renderer().clone()
    original = layer.renderer().clone()
    dot = QgsMarkerSymbol.createSimple({"size": "1", "size_unit": "Pixel", "outline_style": "no", "name": "square"})
    one = dot.clone()
    one.setColor(QColor(1, 0, 0))
    colour = QgsProperty.fromExpression("color_rgb(@cluster_size % 256, @cluster_size // 256, 0)")
    dot.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, colour)
    renderer.setEmbeddedRenderer(QgsSingleSymbolRenderer(one))
    renderer.setClusterSymbol(dot)
    layer.setRenderer(renderer)
    settings = shown.canvas.mapSettings()
    settings.setLayers([layer])
    settings.setBackgroundColor(QColor(0, 0, 255))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, False)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    layer.setRenderer(original)
    pixels = ((x, y, image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height()))
    return {(x, y): c.red() + 256 * c.green() for x, y, c in pixels if c.blue() == 0}


@pytest.mark.parametrize("seed", [1, 2])
def test_clusters_are_those_that_qgis_draws(shown, seed):
    """A thousand random places: for what QGIS draws at a spot, a click gives exactly as many."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=id:string", "many", "memory")
    chance = random.Random(seed)
    features = []
    for n in range(1000):
        feature = QgsFeature(layer.fields())
        feature["id"] = f"course-{n}"
        place = QgsPointXY(chance.gauss(20, 12), chance.gauss(47, 6))
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    shown.project.addMapLayer(layer)
    layer.setCustomProperty("qgis_certification/layer", UPCOMING_COURSES.name)
    renderer = shown.layer("organisations").renderer().clone()
    assert isinstance(renderer, QgsPointClusterRenderer)
    renderer.setTolerance(chance.choice([3, 6, 9]))
    layer.setRenderer(renderer)
    shown.project.removeMapLayers([i for i in shown.project.mapLayers() if i != layer.id()])
    shown.look_at(0, 38, 40, 56)
    drawn = clusters_in_picture(shown, layer)
    assert sum(drawn.values()) > 300
    dot = QgsMarkerSymbol.createSimple({"size": "2", "size_unit": "Pixel"})
    renderer = layer.renderer().clone()
    renderer.setClusterSymbol(dot)
    renderer.setEmbeddedRenderer(QgsSingleSymbolRenderer(dot.clone()))
    layer.setRenderer(renderer)
    wrong = []
    for (x, y), count in list(drawn.items())[::7]:
        found = hits.places_at(shown.canvas, QPointF(x + 0.5, y + 0.5), shown.project)
        if len(found.course_ids) != count:
            wrong.append((x, y, count, len(found.course_ids)))
    assert wrong == []
