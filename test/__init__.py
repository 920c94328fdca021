"""Tests: unit, qgis, service, together, packaging."""
