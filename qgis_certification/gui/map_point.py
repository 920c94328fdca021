"""Choosing a place by clicking the map: the click as longitude and latitude (EPSG:4326), with a marker where it is."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from .country_extent import extent_of

_WORLD = QgsCoordinateReferenceSystem("EPSG:4326")
_REVERSE = Qgis.TransformDirection.Reverse
_FAR = 3  # times a country's size: what the map may show around it
_DIGITS = 6  # a decimetre: nobody clicks more precisely


class _Tool(QgsMapToolEmitPoint):
    """The click, and Esc."""

    given_up = pyqtSignal()

    def keyPressEvent(self, event):  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class MapPoint(QObject):
    """Asks for one click. Whatever ends it, the map tool of before is back, and `ended` tells so."""

    chosen = pyqtSignal(float, float)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._tool: _Tool | None = None
        self._before = None
        self._marker: QgsVertexMarker | None = None
        self._hint: QLabel | None = None

    @property
    def is_asking(self) -> bool:
        return self._tool is not None

    def ask(self, sentence: str, country: str = "") -> None:
        """Wait for a click; `sentence` stands over the map meanwhile. A map that shows far more than the country goes
        there first.
        """
        self.stop()
        self._go_to(country)
        self._before = self._canvas.mapTool()
        self._tool = _Tool(self._canvas)
        self._tool.canvasClicked.connect(self._clicked)
        self._tool.given_up.connect(self.stop)
        self._tool.deactivated.connect(self.stop)  # the person took another tool
        self._canvas.setMapTool(self._tool)
        self._hint = _hint(sentence, self._canvas)
        self._canvas.setFocus()

    def _go_to(self, country: str) -> None:
        wanted = extent_of(country)
        if wanted is None:
            return
        try:
            there = self._transform().transformBoundingBox(wanted, _REVERSE)
        except QgsCsException:
            return
        shown = self._canvas.extent()
        if not shown.intersects(there) or shown.width() > _FAR * max(there.width(), there.height()):
            there.scale(1.2)
            self._canvas.setExtent(there)
            self._canvas.refresh()

    def stop(self) -> None:
        """Ask no longer."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        tool.deactivated.disconnect(self.stop)
        if self._canvas.mapTool() == tool:
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)
            else:
                self._canvas.unsetMapTool(tool)
        tool.deleteLater()
        self._hint.hide()
        self._hint.deleteLater()
        self._hint = self._before = None
        self.ended.emit()

    def mark(self, lon: float | None, lat: float | None) -> None:
        """Show a marker there; None takes it away."""
        if lon is None or lat is None:
            self.clear()
            return
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._marker.setPenWidth(3)
            self._marker.setIconSize(2 * self._canvas.fontMetrics().height())
            self._marker.setColor(self._canvas.palette().highlight().color())
        try:
            self._marker.setCenter(self._transform().transform(QgsPointXY(lon, lat), _REVERSE))
            self._marker.show()
        except QgsCsException:  # the map's projection has no such place
            self._marker.hide()

    def clear(self) -> None:
        """Take the marker away."""
        if self._marker is not None and not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(self._marker)
        self._marker = None

    def _clicked(self, point: QgsPointXY, button) -> None:
        if button != Qt.MouseButton.LeftButton:
            self.stop()
            return
        try:
            place = self._transform().transform(point)
        except QgsCsException:
            return  # beside the world: the person clicks again
        lon = round((place.x() + 180) % 360 - 180, _DIGITS)  # a map can be turned around the world more than once
        if not -90 <= place.y() <= 90:
            return
        lat = round(place.y(), _DIGITS)
        self.mark(lon, lat)
        self.chosen.emit(lon, lat)
        self.stop()

    def _transform(self) -> QgsCoordinateTransform:
        here = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(here if here.isValid() else _WORLD, _WORLD, QgsProject.instance())


def _hint(sentence: str, canvas: QgsMapCanvas) -> QLabel:
    label = QLabel(sentence, canvas)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAutoFillBackground(True)
    label.setFrameShape(QLabel.Shape.StyledPanel)
    label.setMargin(label.fontMetrics().height() // 2)
    label.adjustSize()
    # At the top QGIS tells its messages.
    below = canvas.height() - label.height() - label.fontMetrics().height()
    label.move(max(0, (canvas.width() - label.width()) // 2), max(0, below))
    label.show()
    label.raise_()
    return label
