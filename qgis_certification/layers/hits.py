"""What of ours is drawn under a point of the canvas; for a cluster, everything that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsPointDistanceRenderer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF

from . import group
from .clustering import Group, grouped
from .roles import COURSE_ROLES, ORGANISATIONS, TRAINING_CENTRES

_SLACK = 3
"""Pixels by which one may miss a symbol."""
_REACH = 80
"""Pixels from its place that a symbol may be drawn; a pin stands above its place."""
_CLUSTER_MARGIN = 8
"""How many cluster distances around the click are grouped, so that what is near is grouped as in the whole picture."""


@dataclass(frozen=True)
class Places:
    """Ids of what was found."""

    organisation_ids: tuple[str, ...] = ()
    centre_ids: tuple[str, ...] = ()
    course_ids: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.organisation_ids or self.centre_ids or self.course_ids)


def places_at(canvas: QgsMapCanvas, pixel: QPointF, project: QgsProject) -> Places:
    """What the visible layers of ours show at this pixel of the canvas."""
    shown = set(canvas.layers())
    found: dict[str, dict[str, None]] = {}
    for role, layer in group.map_layers(project):
        if layer in shown and layer.isValid() and layer.isInScaleRange(canvas.scale()):
            found.setdefault(role.name, {}).update(dict.fromkeys(_Picture(canvas, layer, project).ids_at(pixel)))
    courses = [name for role in COURSE_ROLES for name in found.get(role.name, ())]
    organisations, centres = (tuple(found.get(role.name, ())) for role in (ORGANISATIONS, TRAINING_CENTRES))
    return Places(organisations, centres, tuple(dict.fromkeys(courses)))


class _Picture:
    """One layer as the canvas shows it now."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer, project: QgsProject):
        self._layer = layer
        self._settings = canvas.mapSettings()
        self._context = QgsRenderContext.fromMapSettings(self._settings)
        self._context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
        self._to_map = QgsCoordinateTransform(layer.crs(), self._settings.destinationCrs(), project)
        renderer = layer.renderer().clone()
        self._clusters = renderer if isinstance(renderer, QgsPointDistanceRenderer) else None
        self._single = renderer.embeddedRenderer().clone() if self._clusters else renderer

    def ids_at(self, pixel: QPointF) -> list[str]:
        """The ids of the rows whose symbol, or whose cluster's symbol, covers the pixel."""
        distance = self._cluster_distance()
        margin = _CLUSTER_MARGIN * distance / self._context.mapToPixel().mapUnitsPerPixel()
        points = self._points_near(pixel, _REACH + margin)
        self._single.startRender(self._context, self._layer.fields())
        try:
            drawn = [point for point in points if self._symbol(point[0]) is not None or not self._has_symbols()]
            hit = [found for found in grouped(drawn, distance) if self._covers(found, pixel)]
        finally:
            self._single.stopRender(self._context)
        return [feature["id"] for found in hit for feature in found.members]

    def _cluster_distance(self) -> float:
        """How near each other two points are drawn as one, in map units; 0 when each is drawn alone."""
        if self._clusters is None:
            return 0.0
        return self._context.convertToMapUnits(
            self._clusters.tolerance(), self._clusters.toleranceUnit(), self._clusters.toleranceMapUnitScale()
        )

    def _points_near(self, pixel: QPointF, reach: float) -> list[tuple[QgsFeature, float, float]]:
        """The rows with a place within so many pixels, in the order in which they are drawn, with it in map units."""
        points = {}
        for request in self._requests(pixel, reach):
            for feature in self._layer.getFeatures(request):
                if feature.hasGeometry():
                    place = self._on_map(feature)
                    if place is not None:
                        points[feature.id()] = (feature, place.x(), place.y())
        return list(points.values())

    def _on_map(self, feature: QgsFeature) -> QgsPointXY | None:
        try:
            return self._to_map.transform(feature.geometry().asPoint())
        except (QgsCsException, TypeError, ValueError):
            return None  # a place that this projection cannot show, or no single point

    def _requests(self, pixel: QPointF, reach: float) -> Iterator[QgsFeatureRequest]:
        for box in self._boxes(pixel, reach):
            request = QgsFeatureRequest(box)
            used = self._single.usedAttributes(self._context)
            if QgsFeatureRequest.ALL_ATTRIBUTES not in used:
                request.setSubsetOfAttributes({*used, "id"}, self._layer.fields())
            moment = self._moment()
            if moment:
                request.setFilterExpression(moment)
            yield request

    def _boxes(self, pixel: QPointF, reach: float) -> list[QgsRectangle]:
        """The surroundings in the layer's coordinates: two boxes when they lie on both sides of the dateline."""
        corners = [
            self._context.mapToPixel().toMapCoordinates(round(pixel.x() + x), round(pixel.y() + y))
            for x in (-reach, reach)
            for y in (-reach, reach)
        ]
        box = QgsRectangle(corners[0], corners[0])
        for corner in corners[1:]:
            box.include(corner)
        # Only what is in the picture was grouped.
        box = box.intersect(self._settings.visibleExtent())
        try:
            box = self._to_map.transformBoundingBox(box, Qgis.TransformDirection.Reverse, True)
        except QgsCsException:
            return [QgsRectangle()]
        if not self._layer.crs().isGeographic() or box.xMinimum() <= box.xMaximum():
            return [box]
        south, north = box.yMinimum(), box.yMaximum()
        return [QgsRectangle(box.xMinimum(), south, 180, north), QgsRectangle(-180, south, box.xMaximum(), north)]

    def _moment(self) -> str:
        """The filter of the temporal controller, when it runs."""
        temporal = self._layer.temporalProperties()
        if not (self._settings.isTemporal() and temporal.isActive()):
            return ""
        context = QgsVectorLayerTemporalContext()
        context.setLayer(self._layer)
        return temporal.createFilterString(context, self._settings.temporalRange())

    def _symbol(self, feature: QgsFeature):
        self._context.expressionContext().setFeature(feature)
        symbols = self._single.symbolsForFeature(feature, self._context)
        return symbols[0] if symbols else None

    def _has_symbols(self) -> bool:
        """Whether the renderer draws each point with a symbol; a heat map does not."""
        return bool(self._single.symbols(self._context))

    def _covers(self, found: Group, pixel: QPointF) -> bool:
        place = self._context.mapToPixel().transform(QgsPointXY(found.x, found.y)).toQPointF()
        alone = len(found.members) == 1
        if alone or not hasattr(self._clusters, "clusterSymbol"):
            symbol = self._symbol(found.members[0])
            return self._covered(symbol, place, pixel, found.members[0])
        symbol = self._clusters.clusterSymbol().clone()
        symbol.startRender(self._context, self._layer.fields())
        try:
            return self._covered(symbol, place, pixel, found.members[0])
        finally:
            symbol.stopRender(self._context)

    def _covered(self, symbol, place: QPointF, pixel: QPointF, feature: QgsFeature) -> bool:
        if not isinstance(symbol, QgsMarkerSymbol):
            return abs(place.x() - pixel.x()) <= 4 * _SLACK and abs(place.y() - pixel.y()) <= 4 * _SLACK
        bounds = symbol.bounds(place, self._context, feature)
        return bounds.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(pixel)
