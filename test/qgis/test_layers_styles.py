"""The look: read from the style files, kept when the person changed it, reset on request, right in the picture."""

import re
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsPointClusterRenderer, QgsSingleSymbolRenderer, QgsSymbol
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtSvg import QSvgRenderer

from qgis_certification.layers import styles
from qgis_certification.layers.roles import MAP_ROLES
from test.mirror_sample import build_mirror
from test.qgis.live_map import live_map

ROOT = Path(__file__).resolve().parents[2]
ICONS = sorted((ROOT / "qgis_certification" / "icons").glob("*.svg"))
GREEN = QColor("#589632")
CLUJ = (23.59, 46.77)


@pytest.fixture
def shown(qgis_app, tmp_path):
    with live_map(tmp_path) as found:
        yield found


def near(color: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True))


def picture(shown, *roles, background="white") -> QImage:
    settings = shown.canvas.mapSettings()
    settings.setLayers([shown.layer(role) for role in roles])
    settings.setBackgroundColor(QColor(background))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(image: QImage, x: float, y: float, reach: int = 3) -> list[QColor]:
    x, y = round(x), round(y)
    return [image.pixelColor(i, j) for i in range(x - reach, x + reach + 1) for j in range(y - reach, y + reach + 1)]


@pytest.mark.parametrize("role", MAP_ROLES, ids=lambda role: role.name)
def test_each_layer_starts_as_clusters_with_numbers(shown, role):
    renderer = shown.layer(role.name).renderer()
    assert isinstance(renderer, QgsPointClusterRenderer)
    numbers = [layer for layer in renderer.clusterSymbol().symbolLayers() if layer.layerType() == "FontMarker"]
    said = numbers[0].dataDefinedProperties()
    assert any("@cluster_size" in said.property(key).expressionString() for key in said.propertyKeys())
    assert shown.layer(role.name).labelsEnabled()


def test_symbols_are_inside_the_style_so_that_projects_show_them_without_the_plugin():
    for role in MAP_ROLES:
        text = (ROOT / "qgis_certification" / "layers" / "styles" / f"{role.name}.qml").read_text()
        assert not re.search(r'value="[^"]*\.svg"', text)
        assert "/home/" not in text and "/tmp/" not in text


def test_pin_ring_and_dot_at_one_spot_are_all_seen(shown):
    shown.look_at(29, -4, 31, 0)
    for background in ("white", "black", "#589632"):
        image = picture(shown, "upcoming_courses", "training_centres", "organisations", background=background)
        spot = shown.pixel(30.06, -1.95)
        pin = colours(image, spot.x() - 8, spot.y() - 22, 1)
        ring = colours(image, spot.x(), spot.y() + 9, 2)
        assert any(near(colour, GREEN) for colour in pin)
        assert any(near(colour, QColor("#3b6b1d")) for colour in ring), background
        if background != "white":  # a halo sets them apart from the ground
            edge = colours(image, spot.x(), spot.y() + 12, 3)
            assert any(min(colour.getRgb()[:3]) > 200 for colour in edge), background


def test_a_pin_with_a_course_running_today_is_ringed(shown):
    """In the middle between the head's edge and its number: white where the ring is, else the pin's green."""

    def ring_pixels(lon, lat):
        shown.look_at(lon - 1, lat - 1, lon + 1, lat + 1)
        image = picture(shown, "upcoming_courses")
        spot = shown.pixel(lon, lat)
        across = [image.pixelColor(round(spot.x() - x), round(spot.y() - 24)) for x in (9, 10, 11)]
        return sum(colour.red() > 150 for colour in across)

    running, to_come = CLUJ, (30.06, -1.95)
    layer = shown.layer("upcoming_courses")
    layer.setSubsetString(layer.subsetString() + " AND \"id\" <> 'course-01-5'")
    assert ring_pixels(*running) > 0
    assert ring_pixels(*to_come) == 0


def test_past_courses_are_hollow(shown):
    shown.look_at(29, -4, 31, 0)
    image = picture(shown, "past_courses", background="#8888ff")
    spot = shown.pixel(30.06, -1.95)
    head = colours(image, spot.x() - 14, spot.y() - 14, 5)
    assert sum(near(colour, QColor("white")) for colour in head) > len(head) // 2


def test_labels_only_when_there_is_room(shown):
    shown.layer("organisations").setSubsetString("\"id\" = 'org-00'")
    dark = QColor("#24420f")

    def label_pixels(*box):
        shown.look_at(*box)
        image = picture(shown, "organisations")
        spot = shown.pixel(*CLUJ)
        return sum(near(colour, dark) for colour in colours(image, spot.x(), spot.y(), 110))

    assert label_pixels(-40, 20, 80, 65) == 0
    assert label_pixels(22.5, 46.2, 24.5, 47.4) > 50


def test_the_legend_speaks_of_what_it_shows(shown):
    labels = [item.label() for item in shown.layer("upcoming_courses").renderer().legendSymbolItems()]
    assert labels == ["Course running today", "Course to come"]
    labels = [item.label() for item in shown.layer("organisations").renderer().legendSymbolItems()]
    assert labels == ["Certified organisation", "Organisation not in the list of the certified"]


def test_a_persons_style_survives_sync_and_repair_and_can_be_reset(shown):
    layer = shown.layer("upcoming_courses")
    own = QgsSymbol.defaultSymbol(layer.geometryType())
    own.setColor(QColor("#ff00ff"))
    layer.setRenderer(QgsSingleSymbolRenderer(own))
    layer.setLabelsEnabled(False)
    build_mirror(shown.folder, today=date.today())
    shown.reload(shown.path)
    shown.layers.repair()
    shown.layers.add_to_project()
    assert layer.renderer().symbol().color() == QColor("#ff00ff")
    assert not layer.labelsEnabled()
    shown.layers.reset_styles()
    assert isinstance(layer.renderer(), QgsPointClusterRenderer)
    assert layer.labelsEnabled()


def test_resetting_the_style_keeps_filter_aliases_and_name(shown):
    layer = shown.layer("upcoming_courses")
    layer.setName("Kurse")
    layer.setSubsetString("\"language\" = 'ro'")
    styles.apply(layer, MAP_ROLES[0])
    assert (layer.name(), layer.subsetString()) == ("Kurse", "\"language\" = 'ro'")
    assert layer.attributeAlias(layer.fields().indexOf("first_day")) == "First day"
    assert layer.customProperty("qgis_certification/layer") == "upcoming_courses"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_draw_and_are_listed_for_designer(qgis_app, path):
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert "currentColor" not in path.read_text()
    assert f"<file>qgis_certification/icons/{path.name}</file>" in (ROOT / "resources.qrc").read_text()


def test_designer_lists_no_icon_that_is_not_there():
    listed = re.findall(r"<file>(.*?)</file>", (ROOT / "resources.qrc").read_text())
    assert sorted(ROOT / name for name in listed) == ICONS
