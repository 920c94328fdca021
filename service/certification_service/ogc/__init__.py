"""OGC API Features: the public data for QGIS without the plugin, ogr2ogr and web maps."""
