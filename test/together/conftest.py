"""A running service and a real desktop that uses it."""

from pathlib import Path

import pytest

from test.desktop import Desktop
from test.service_process import ROOT, running_service

SCREENSHOTS = ROOT / "build" / "together"


@pytest.fixture(scope="module")
def service():
    """A service with a few demo places."""
    with running_service(seed=60) as process:
        yield process


@pytest.fixture(scope="module")
def profiles(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("profiles")


@pytest.fixture(scope="module")
def desktop(service, profiles):
    """QGIS in front of the service, with the world as background; the panel is not open yet."""
    with Desktop(profiles, {"qgis_certification/source_url": service.url}) as qgis:
        qgis.run(WORLD)
        yield qgis


WORLD = """
from qgis.core import (
    QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer)
from qgis.utils import plugins
plugin = plugins["qgis_certification"]
background = QgsVectorLayer(
    QgsApplication.pkgDataPath() + "/resources/data/world_map.gpkg|layername=countries", "World", "ogr")
QgsProject.instance().addMapLayer(background)
canvas = iface.mapCanvas()

def layer(role):
    [found] = [one for one in QgsProject.instance().mapLayers().values()
               if one.customProperty("qgis_certification/layer") == role]
    return found

def rows(role, expression):
    return [dict(zip(feature.fields().names(), map(str, feature.attributes())))
            | {"place": feature.geometry().asWkt(2) if feature.hasGeometry() else ""}
            for feature in layer(role).getFeatures(expression)]

def listed():
    model = plugin.dock.explore.results.list.model()
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    return [model.index(row, 0).data() for row in range(model.rowCount())]

def on_screen(widget, x, y):
    point = widget.mapToGlobal(widget.rect().topLeft())
    return [point.x() + int(x), point.y() + int(y)]

def middle(widget):
    return on_screen(widget, widget.width() / 2, widget.height() / 2)

def pixel(lon, lat):
    crs = canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsProject.instance())
    point = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(lon, lat)))
    return on_screen(canvas.viewport(), point.x(), point.y())

def menu_entry(bar, menu):
    box = bar.actionGeometry(menu.menuAction()).center()
    return on_screen(bar, box.x(), box.y())

def action_entry(menu, text):
    [action] = [one for one in menu.actions() if one.text().replace("&", "") == text]
    box = menu.actionGeometry(action).center()
    return on_screen(menu, box.x(), box.y())
"""
