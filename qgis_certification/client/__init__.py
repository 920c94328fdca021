"""What can be asked of a source: a service of ours, or the public feeds of certification.qgis.org."""
