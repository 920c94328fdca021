"""The looks we start with: QML files that hold symbols, labels and scales.

A style is loaded when a layer is made and when the person asks for it again, never in between: what they changed stays
theirs. The files are ordinary QGIS styles (symbology, labels and rendering): open a layer, change it, save it over the
file. Symbols are drawn inside the file, so that a project shows them also where the plugin is not installed.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsPointDistanceRenderer, QgsRuleBasedRenderer, QgsVectorLayer

from . import words
from .roles import Role

_FOLDER = Path(__file__).parent / "styles"
_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
)


def apply(layer: QgsVectorLayer, role: Role) -> None:
    """Give the layer its first look, or that look again."""
    path = _FOLDER / f"{role.name}.qml"
    if not path.exists() or not layer.isValid():  # QGIS gives a broken layer nothing to draw with
        return
    layer.loadNamedStyle(str(path), True, _CATEGORIES)
    _name_legend(layer)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _name_legend(layer: QgsVectorLayer) -> None:
    """Say the legend's entries in the person's language."""
    renderer = layer.renderer().clone()
    inner = renderer.embeddedRenderer() if isinstance(renderer, QgsPointDistanceRenderer) else renderer
    if not isinstance(inner, QgsRuleBasedRenderer):
        return
    names = words.legend_names()
    inner = inner.clone()
    for rule in inner.rootRule().children():
        rule.setLabel(names.get(rule.ruleKey(), rule.label()))
    if isinstance(renderer, QgsPointDistanceRenderer):
        renderer.setEmbeddedRenderer(inner)
    else:
        renderer = inner
    layer.setRenderer(renderer)
