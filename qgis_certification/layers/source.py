"""Where a layer's data comes from: the mirror of this profile, whatever path a project was saved with."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..domain.problems import Problem, ProblemKind
from ..mirror import schema
from ..mirror.reading import connect
from .roles import Role

PROVIDER = "ogr"
_OF_GEOPACKAGE = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys")
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""No database, a broken one, one without our tables; what cannot be opened just now is none of these."""
_NAMES = "|".join(re.escape(name) for name in (schema.FILE_NAME, schema.OTHER_SLOT_NAME))
_A_MIRROR = re.compile(rf"^(?:.*[\\/])?qgis_certification[\\/](?:{_NAMES})(?P<rest>\|.*)?$", re.DOTALL)


def ensure(path: str) -> Problem | None:
    """Make an empty mirror where there is none that QGIS can open; raises Trouble (disk full, read-only).

    Returns the Problem when a damaged one had to make room: layers on such a file would be broken for good.
    """
    if not Path(path).exists():
        _make_empty(path)
        return None
    damage = _damage(path)
    if not damage:
        return None
    _make_empty(path)
    return Problem(ProblemKind.CORRUPTED, details=damage, place=path)


def _make_empty(path: str) -> None:
    from ..mirror import store  # only now: what writes a mirror is large, and QGIS starts without it

    store.create_empty(path)


def _damage(path: str) -> str:
    """Why no layer could read the file; "" when they can. An update looks closer."""
    try:
        with closing(connect(path)) as connection:
            for table in (*_OF_GEOPACKAGE, *(table.name for table in schema.TABLES)):
                connection.execute(" ".join(("SELECT * FROM", table, "LIMIT 1"))).fetchone()
    except sqlite3.DatabaseError as error:
        return str(error) if error.sqlite_errorcode in _DAMAGED else ""
    return ""


def uri(role: Role, path: str) -> str:
    """The data source of a new layer."""
    return _encoded(path, role.table.name, role.subset)


def move(layer: QgsVectorLayer, role: Role, path: str) -> None:
    """Let the layer read the mirror at `path`, with the filter and the style that it has."""
    subset = _parts(layer).get("subset") or layer.subsetString()
    layer.setDataSource(_encoded(path, role.table.name, subset), layer.name(), PROVIDER)


def reads(layer: QgsVectorLayer, path: str) -> bool:
    """Whether the layer is valid and reads this file."""
    return layer.isValid() and Path(_parts(layer).get("path") or "") == Path(path)


def repointed(source: str, path: str) -> str | None:
    """A path or data source of any profile's mirror, on this one's; None when it is about something else."""
    match = _A_MIRROR.match(source)
    return path + (match["rest"] or "") if match else None


def _parts(layer: QgsVectorLayer) -> dict:
    return QgsProviderRegistry.instance().decodeUri(PROVIDER, layer.source())


def _encoded(path: str, table: str, subset: str) -> str:
    parts = {"path": path, "layerName": table}
    if subset:
        parts["subset"] = subset
    return QgsProviderRegistry.instance().encodeUri(PROVIDER, parts)
