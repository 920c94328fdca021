"""The plugin's icons and QGIS's theme icons, by name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPalette

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


def dotted(name: str, palette: QPalette) -> QIcon:
    """One of QGIS's icons with a dot at its corner: something is set."""
    side = 64
    pixmap = theme(name).pixmap(QSize(side, side))
    side = pixmap.width()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawEllipse(side // 2, side // 2, side // 2, side // 2)
    painter.end()
    return QIcon(pixmap)
