"""Where the map looks: its extent and centre in degrees, told again when the person stopped moving it."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_STILL = 250  # milliseconds without a move


class MapView(QObject):
    """The map canvas as the list needs it."""

    moved = pyqtSignal()

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self._canvas = canvas
        self._still = QTimer(self, singleShot=True, interval=_STILL)
        self._still.timeout.connect(self.moved)
        canvas.extentsChanged.connect(self._start)
        canvas.destinationCrsChanged.connect(self._start)

    def close(self) -> None:
        """Stop listening to the canvas."""
        self._still.stop()
        self._canvas.extentsChanged.disconnect(self._start)
        self._canvas.destinationCrsChanged.disconnect(self._start)

    def _start(self) -> None:
        self._still.start()

    def bbox(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north in degrees; west > east over the dateline. None: the whole world."""
        extent = self._canvas.extent()
        if extent.isEmpty():
            return None
        transform = self._transform()
        if not transform.isShortCircuited():
            try:
                extent = transform.transformBoundingBox(extent, QgsCoordinateTransform.TransformDirection.Forward, True)
            except QgsCsException:
                return None
        west, south, east, north = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
        if east - west >= 360:
            return None
        return _wrapped(west), max(south, -90.0), _wrapped(east), min(north, 90.0)

    def centre(self) -> tuple[float, float] | None:
        """Longitude and latitude of the map's centre, or None when that is no place on earth."""
        if self._canvas.extent().isEmpty():
            return None
        try:
            point = self._transform().transform(self._canvas.center())
        except QgsCsException:
            return None
        if abs(point.y()) > 90:
            return None
        return _wrapped(point.x()), point.y()

    def _transform(self) -> QgsCoordinateTransform:
        crs = self._canvas.mapSettings().destinationCrs()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        return QgsCoordinateTransform(crs if crs.isValid() else degrees, degrees, QgsProject.instance())


def _wrapped(longitude: float) -> float:
    """The longitude between -180 and 180."""
    return longitude if -180 <= longitude <= 180 else (longitude + 180) % 360 - 180
