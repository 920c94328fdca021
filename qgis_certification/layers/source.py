"""Where a layer's data comes from: the mirror of this profile, whatever path a project was saved with."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..mirror import schema, store
from .roles import Role

PROVIDER = "ogr"
_NAMES = "|".join(re.escape(name) for name in (schema.FILE_NAME, schema.OTHER_SLOT_NAME))
_A_MIRROR = re.compile(rf"^(?:.*[\\/])?qgis_certification[\\/](?:{_NAMES})(?P<rest>\|.*)?$", re.DOTALL)


def ensure(path: str) -> None:
    """Make an empty mirror where there is none; raises Trouble (disk full, read-only)."""
    if not Path(path).exists():
        store.create_empty(path)


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
