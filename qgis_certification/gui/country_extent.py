"""Where a country is on the map, from the world that QGIS brings along (Natural Earth)."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

_WORLD = "/resources/data/world_map.gpkg|layername=countries"


def extent_of(country: str) -> QgsRectangle | None:
    """The rectangle (EPSG:4326, longitude and latitude) around the largest part of a country; None where unknown.

    `country` is an ISO 3166-1 alpha-2 code. Parts overseas would make it half the world.
    """
    if len(country) != 2 or not country.isalpha():
        return None
    world = QgsVectorLayer(QgsApplication.pkgDataPath() + _WORLD, "", "ogr")
    request = QgsFeatureRequest().setFilterExpression(f'upper(coalesce("iso_a2", "WB_A2")) = \'{country.upper()}\'')
    parts = [part for feature in world.getFeatures(request) for part in feature.geometry().asGeometryCollection()]
    return max(parts, key=lambda part: part.area()).boundingBox() if parts else None
