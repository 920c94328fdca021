"""What the measurements share: services full of courses, QGIS desktops that are watched, tables."""
