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

_PROGRAMME = "https://certification.qgis.org"


def apply(layer: QgsVectorLayer, role: Role) -> None:
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
    describe_extent(layer)
    properties = layer.serverProperties()
    properties.setTitle(metadata.title())
    properties.setAbstract(metadata.abstract())
    properties.setAttribution(words.attribution())
    properties.setAttributionUrl(_PROGRAMME)
    if role in COURSE_ROLES:
        _follow_dates(layer)


def describe_extent(layer: QgsVectorLayer) -> None:
    """Note in the metadata where the layer's places are; afresh after every sync."""
    if not layer.isSpatial():
        return
    metadata = layer.metadata()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    box = layer.extent()
    if not box.isNull():
        spatial.bounds = QgsBox3D(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)


def _follow_dates(layer: QgsVectorLayer) -> None:
    """Ready for the temporal controller: as long as nobody starts it, every course shows."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    temporal.setStartField("first_day")
    temporal.setEndField("last_day")
    temporal.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    temporal.setIsActive(True)
