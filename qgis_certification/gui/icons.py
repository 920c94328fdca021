"""The plugin's icons and QGIS's theme icons, by name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).parents[1] / "icons"


def own(name: str) -> QIcon:
    """One of the plugin's own icons (icons/<name>.svg)."""
    return _own(name)


@lru_cache(maxsize=32)
def _own(name: str) -> QIcon:
    path = _FOLDER / f"{name}.svg"
    if not path.is_file():
        raise FileNotFoundError(path)
    return QIcon(str(path))


def theme(name: str) -> QIcon:
    """One of QGIS's icons in the person's theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
