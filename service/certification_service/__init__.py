"""The service of the QGIS Certification Programme: its memory and authority."""

__version__ = "0.1.0"
