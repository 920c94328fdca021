"""A canvas with the live layers of the sample mirror, for tests of what the map shows and hears."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererSequentialJob,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize
from qgis.PyQt.QtGui import QColor, QImage

from qgis_certification.layers import group
from qgis_certification.layers.live import LiveLayers
from test.mirror_sample import build_mirror

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
WIDTH, HEIGHT = 900, 600


class LiveMap:
    """The project's canvas, `layers` in it, and what one looks for in them."""

    def __init__(self, folder: Path, path: Path | None = None):
        self.folder = Path(folder) / "qgis_certification"
        self.path = path or build_mirror(self.folder)
        self.project = QgsProject.instance()
        self.project.clear()
        self.canvas = QgsMapCanvas()
        self.canvas.setCanvasColor(QColor("white"))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.canvas.resize(QSize(WIDTH, HEIGHT))
        self.canvas.show()
        QCoreApplication.processEvents()
        self.bridge = QgsLayerTreeMapCanvasBridge(self.project.layerTreeRoot(), self.canvas)
        self.bridge.setAutoSetupOnFirstLayer(False)
        self.layers = LiveLayers(self.canvas, self.path)

    def close(self) -> None:
        self.layers.close()
        self.project.clear()
        self.bridge.deleteLater()
        self.canvas.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def layer(self, role: str) -> QgsVectorLayer:
        return group.first_of_each(self.project)[role]

    def look_at(self, west: float, south: float, east: float, north: float, crs: str = "EPSG:3857") -> None:
        """Show this part of the world (degrees; east may be beyond the dateline)."""
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        corners = [self.on_map(west, south), self.on_map(east, north)]
        self.canvas.setExtent(QgsRectangle(*corners))
        self.settle()

    def on_map(self, lon: float, lat: float) -> QgsPointXY:
        crs = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(LONLAT, crs, self.project).transform(QgsPointXY(lon, lat))

    def pixel(self, lon: float, lat: float) -> QPointF:
        return self.canvas.getCoordinateTransform().transform(self.on_map(lon, lat)).toQPointF()

    def settle(self) -> None:
        """Let the layer tree reach the canvas."""
        self.bridge.setCanvasLayers()
        QCoreApplication.processEvents()

    def reload(self, path: Path) -> None:
        """Show the mirror that a sync put there, and wait until all layers do."""
        self.layers.reload(path)
        while self.layers.is_reloading:
            QCoreApplication.processEvents()

    def draw(self) -> QImage:
        job = QgsMapRendererSequentialJob(self.canvas.mapSettings())
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    def id_of(self, role: str, identifier: str) -> int:
        """The feature id of the row with this id."""
        return next(feature.id() for feature in self.layer(role).getFeatures(f"\"id\" = '{identifier}'"))


@contextmanager
def live_map(folder: Path, path: Path | None = None, added: bool = True) -> Iterator[LiveMap]:
    shown = LiveMap(folder, path)
    try:
        if added:
            shown.layers.add_to_project()
            shown.look_at(-170, -60, 179, 75)
        yield shown
    finally:
        shown.close()


def same_mirror_elsewhere(path: Path, folder: Path) -> Path:
    """A copy of the mirror, as another profile has one."""
    target = Path(folder) / "qgis_certification" / path.name
    target.parent.mkdir(parents=True)
    shutil.copyfile(path, target)
    return target


def around(point: QPointF, dx: float = 0, dy: float = 0) -> QPoint:
    return QPoint(round(point.x() + dx), round(point.y() + dy))
