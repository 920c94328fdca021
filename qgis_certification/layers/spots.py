"""Where places are, read straight from the mirror: also when their layer is filtered or removed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ..mirror.reading import connect

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_GEOMETRY = {
    "organisation": "SELECT geom FROM organisations WHERE id = ?",
    "training_centre": "SELECT geom FROM training_centres WHERE id = ?",
    "course": "SELECT geom FROM courses WHERE id = ?",
}


def spot(path: str, kind: str, identifier: str) -> QgsPointXY | None:
    """Lon/lat of an organisation, a training centre or a course; None when it has none or is not there."""
    row = _row(path, _GEOMETRY[kind], identifier)
    return _point(row[0]) if row and row[0] else None


def spots(path: str, kind: str, identifiers: list[str]) -> list[QgsPointXY]:
    """The different spots of several."""
    found = {(point.x(), point.y()): point for one in identifiers if (point := spot(path, kind, one)) is not None}
    return list(found.values())


def organisation_of(path: str, course_id: str) -> str:
    """The id of the organisation that gives the course; empty when it is not there."""
    row = _row(path, "SELECT organisation_id FROM courses WHERE id = ?", course_id)
    return row[0] if row else ""


def extent(path: str, table: str) -> QgsRectangle:
    """The box around all places of a table, as the GeoPackage notes it; null when there are none."""
    row = _row(path, "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", table)
    return QgsRectangle(*row) if row and None not in row else QgsRectangle()


def _row(path: str, sql: str, value: str) -> tuple | None:
    try:
        with closing(connect(path)) as connection:
            return connection.execute(sql, (value,)).fetchone()
    except sqlite3.Error:
        return None  # no mirror yet, or not a readable one: then nothing has a place


def _point(blob: bytes) -> QgsPointXY | None:
    """The point of a GeoPackage geometry: a header with an envelope of a length that its flags tell, then WKB."""
    geometry = QgsGeometry()
    geometry.fromWkb(blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])
    return None if geometry.isEmpty() else geometry.asPoint()
