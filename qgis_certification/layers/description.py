"""What a layer says about itself: metadata, attribution, and the dates that the temporal controller goes by."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsBox3D,
    QgsLayerMetadata,
    QgsVectorLayer,
)

from . import words
from .roles import COURSE_ROLES, Role
from .spots import extent

_PROGRAMME = "https://certification.qgis.org"


def apply(layer: QgsVectorLayer, role: Role, path: str) -> None:
    """Describe a new layer."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(words.layer_names()[role.name])
    metadata.setAbstract(words.abstracts()[role.name])
    metadata.setLicenses([words.rights()])
    metadata.setRights([words.attribution()])
    metadata.setKeywords({"QGIS": ["certification", "training"]})
    link = QgsLayerMetadata.Link(words.group_name(), "WWW:LINK", _PROGRAMME)
    metadata.setLinks([link])
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    update_extent(layer, role, path)
    properties = layer.serverProperties()
    properties.setTitle(metadata.title())
    properties.setAbstract(metadata.abstract())
    properties.setAttribution(words.attribution())
    properties.setAttributionUrl(_PROGRAMME)
    if role in COURSE_ROLES:
        _follow_dates(layer)


def update_extent(layer: QgsVectorLayer, role: Role, path: str) -> None:
    """Tell the layer and its metadata where its places are; after every sync.

    QGIS 3.40.6 itself finds no extent for a filtered layer with a row that has no place, and reads every row for that.
    """
    box = extent(path, role.table.name)
    if not layer.isSpatial() or box.isNull():
        return
    layer.setExtent(box)
    metadata = layer.metadata()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = QgsBox3D(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
    described = QgsLayerMetadata.Extent()
    described.setSpatialExtents([spatial])
    metadata.setExtent(described)
    layer.setMetadata(metadata)


def _follow_dates(layer: QgsVectorLayer) -> None:
    """Ready for the temporal controller: as long as nobody starts it, every course shows."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    temporal.setStartField("first_day")
    temporal.setEndField("last_day")
    temporal.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    temporal.setIsActive(True)
