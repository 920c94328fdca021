"""A QGIS desktop as a person has it: the world behind, our layers in the project, the dock open."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.common import watch
from bench.common.mirror import put_mirror
from test.desktop import Desktop
from tools.desktop_profile import profile_folder

_NOBODY = "http://127.0.0.1:9"
_VISIT = """
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.utils import plugins
world = f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries"
QgsProject.instance().addMapLayer(QgsVectorLayer(world, "World", "ogr"))
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
iface.mapCanvas().setExtent(QgsRectangle(-20037508, -8400000, 20037508, 12500000))
plugin = plugins["qgis_certification"]
"""


@contextmanager
def desktop(url: str = _NOBODY, courses: int = 0, settings: dict | None = None) -> Iterator[Desktop]:
    """A desktop that syncs with `url` only when told to; `courses`: with a mirror that holds so many already."""
    with tempfile.TemporaryDirectory(prefix="certification-bench-", ignore_cleanup_errors=True) as folder:
        profiles = Path(folder)
        if courses:
            put_mirror(profile_folder(profiles), courses)
        ours = {"qgis_certification/source_url": url, "qgis_certification/paused": "true", **(settings or {})}
        with Desktop(profiles, ours) as qgis:
            watch.install(qgis)
            yield qgis


def visit(qgis: Desktop) -> None:
    """Opens the dock over the world and waits until the map is drawn."""
    qgis.run(_VISIT)
    qgis.run("plugin.show_dock()")
    still(qgis)


def still(qgis: Desktop) -> None:
    """Waits until nothing is drawn any more."""
    quiet = 0
    while quiet < 5:
        quiet = 0 if qgis.wait("1 + iface.mapCanvas().isDrawing()", 1) == 2 else quiet + 1
