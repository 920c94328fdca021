"""The QGIS Certification plugin: QGIS asks here for its one object."""


def classFactory(iface):  # noqa: N802 - QGIS's name
    """Build the plugin; imported only now, so that a plugin that is not enabled costs nothing."""
    from .plugin import CertificationPlugin

    return CertificationPlugin(iface)
