"""List and map as one selection: courses selected on the map, the person's own selecting heard, their spots ringed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from . import group
from .roles import COURSE_ROLES
from .spots import spots

_MOST_RINGS = 200
"""A selection of more than this is a region, not places to be pointed at."""


class CourseSelection(QObject):
    """The selection of the course layers of a project."""

    selected_by_person = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, path: str, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._path = path
        self._rings = Rings(canvas, project)
        canvas.layersChanged.connect(self._draw_rings)
        project.layersRemoved.connect(self._forget_removed)
        self._ringed: list[str] = []
        self._own_doing = False
        self._watched: set[str] = set()
        # Selecting by rectangle changes one layer after the other: told once, when all have changed.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)

    def close(self) -> None:
        self._soon.stop()
        self._project.layersRemoved.disconnect(self._forget_removed)
        if not sip.isdeleted(self._canvas):
            self._canvas.layersChanged.disconnect(self._draw_rings)
        for layer in self._layers():
            if layer.id() in self._watched:
                layer.selectionChanged.disconnect(self._changed)
        self._watched.clear()
        self._rings.close()

    def watch(self) -> None:
        """Listen to the layers that are in the project now; those that went took their connections with them."""
        layers = self._layers()
        for layer in layers:
            if layer.id() not in self._watched:
                layer.selectionChanged.connect(self._changed)
        self._watched = {layer.id() for layer in layers}

    def select(self, ids: list[str]) -> None:
        """Select these courses and no others, without hearing it as the person's doing."""
        with self._unheard():
            for layer in self._layers():
                layer.selectByIds(_feature_ids(layer, ids))
        self._ring(ids)

    @contextmanager
    def kept(self, layer: QgsVectorLayer) -> Iterator[None]:
        """The layer may read other data inside: afterwards what was selected and is still there is selected again.

        QGIS drops the selection whenever a provider reloads. What stays has kept its feature id; nobody is told.
        """
        selected = layer.selectedFeatureIds()
        with self._unheard():
            yield
            if selected and layer.isValid():
                layer.selectByIds(_still_there(layer, selected))

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """What is selected inside is not the person's doing."""
        before, self._own_doing = self._own_doing, True
        try:
            yield
        finally:
            self._own_doing = before

    def _layers(self) -> list[QgsVectorLayer]:
        return [layer for role, layer in group.ours(self._project) if role in COURSE_ROLES]

    def _changed(self, *_: object) -> None:
        if not self._own_doing:
            self._soon.start(0)

    def _tell(self) -> None:
        ids = self._selected()
        self._ring(ids)
        self.selected_by_person.emit(ids)

    def _selected(self) -> list[str]:
        return list(dict.fromkeys(name for layer in self._layers() for name in _selected_ids(layer)))

    def follow(self, path: str) -> None:
        """The mirror at `path` is new: courses may have moved or gone."""
        self._path = path
        self._ring(self._ringed)

    def ring(self, wanted: bool) -> None:
        """Ring what is selected, or nothing; the selection itself stays."""
        self._ring(self._selected() if wanted else [])

    def _ring(self, ids: list[str]) -> None:
        self._ringed = ids
        self._draw_rings()

    def _draw_rings(self) -> None:
        """Rings stand for courses on the map: they go when no layer of courses is drawn, and come back with it."""
        drawn = set(self._canvas.layers())
        on_map = self._ringed and any(layer in drawn for layer in self._layers())
        few = len(self._ringed) <= _MOST_RINGS
        self._rings.show(spots(self._path, "course", self._ringed) if on_map and few else [])

    def _forget_removed(self, *_: object) -> None:
        """With the last layer of courses its selection is gone."""
        if not self._layers():
            self._ring([])


class Rings:
    """Rings around spots: a cluster cannot show that one of what it holds is selected."""

    _PIXELS = 26
    _LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject):
        self._canvas = canvas
        self._project = project
        self._spots: list[QgsPointXY] = []
        self._bands: list[QgsRubberBand] = []
        canvas.destinationCrsChanged.connect(self._redraw)

    def close(self) -> None:
        if sip.isdeleted(self._canvas):
            return
        self._canvas.destinationCrsChanged.disconnect(self._redraw)
        self.show([])

    def show(self, places: list[QgsPointXY]) -> None:
        """Ring these lon/lat spots and no others."""
        if places == self._spots:
            return
        self._spots = places
        self._redraw()

    def _redraw(self) -> None:
        for band in self._bands:
            if not sip.isdeleted(band):
                self._canvas.scene().removeItem(band)
        self._bands = [self._band(width, color) for width, color in self._strokes()] if self._spots else []
        to_map = QgsCoordinateTransform(self._LONLAT, self._canvas.mapSettings().destinationCrs(), self._project)
        for place in self._spots:
            try:
                point = to_map.transform(place)
            except QgsCsException:
                continue  # not to be shown in this projection
            for band in self._bands:
                band.addPoint(point)

    def _strokes(self) -> tuple[tuple[int, QColor], ...]:
        """A dark edge beneath, so that the selection's colour reads on any background."""
        return (6, QColor(0, 0, 0, 150)), (3, QColor(self._canvas.selectionColor()))

    def _band(self, width: int, color: QColor) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, Qgis.GeometryType.Point)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(self._PIXELS)
        band.setWidth(width)
        color.setAlpha(max(color.alpha(), 150))
        band.setStrokeColor(color)
        band.setFillColor(QColor(0, 0, 0, 0))
        return band


def _still_there(layer: QgsVectorLayer, feature_ids: list[int]) -> list[int]:
    request = QgsFeatureRequest(feature_ids).setNoAttributes()
    request.setFlags(request.flags() | Qgis.FeatureRequestFlag.NoGeometry)
    return [feature.id() for feature in layer.getFeatures(request)]


def _feature_ids(layer: QgsVectorLayer, ids: list[str]) -> list[int]:
    if not ids or not layer.isValid():
        return []
    listed = ", ".join(QgsExpression.quotedString(name) for name in ids)
    request = QgsFeatureRequest().setFilterExpression(f'"id" IN ({listed})').setNoAttributes()
    request.setFlags(request.flags() | Qgis.FeatureRequestFlag.NoGeometry)
    return [feature.id() for feature in layer.getFeatures(request)]


def _selected_ids(layer: QgsVectorLayer) -> list[str]:
    if not layer.isValid() or not layer.selectedFeatureCount():
        return []
    request = QgsFeatureRequest(layer.selectedFeatureIds()).setSubsetOfAttributes(["id"], layer.fields())
    request.setFlags(request.flags() | Qgis.FeatureRequestFlag.NoGeometry)
    return [feature["id"] for feature in layer.getFeatures(request)]
