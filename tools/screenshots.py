"""Takes the pictures of README and docs/ from the real desktop: `./dev screenshots [folder]`."""

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import local_service

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from test.desktop import Desktop  # noqa: E402 - the tests drive the desktop too
from tools import screenshots_account  # noqa: E402

SIZE = (1440, 900)

OPEN = """
from datetime import date
from pathlib import Path
from qgis.core import (
    QgsApplication, QgsCoordinateReferenceSystem, QgsFillSymbol, QgsProject, QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor
from qgis.utils import plugins

canvas, project, plugin = iface.mapCanvas(), QgsProject.instance(), plugins["qgis_certification"]
iface.newProject()
for dock in iface.mainWindow().findChildren(type(iface.messageBar().parent()), "Browser"):
    dock.hide()
world = QgsVectorLayer(
    QgsApplication.pkgDataPath() + "/resources/data/world_map.gpkg|layername=countries", "World", "ogr")
land, coast, sea = {colours!r}
world.renderer().setSymbol(QgsFillSymbol.createSimple(
    dict(color=land, outline_color=coast, outline_width="0.2")))
iface.layerTreeCanvasBridge().setAutoSetupOnFirstLayer(False)
project.addMapLayer(world)
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
project.setBackgroundColor(QColor(sea))
canvas.setCanvasColor(QColor(sea))
canvas.setExtent(QgsRectangle(-20037508, -8400000, 20037508, 12500000))
plugin.show_dock()
explore = plugin.dock.explore

def layer(role):
    [found] = [one for one in project.mapLayers().values() if one.customProperty("qgis_certification/layer") == role]
    return found

def wide(width):
    iface.mainWindow().resizeDocks([plugin.dock], [width], Qt.Orientation.Horizontal)

def the_id(role, expression):
    return next(layer(role).getFeatures(expression))["id"]
"""
SYNCED = (
    "plugin._synchroniser is not None and plugin._synchroniser.last_success is not None "
    "and not plugin._synchroniser.is_running and not canvas.isDrawing()"
)
LIGHT = ("#f4f1ea", "#c9c4b8", "#dbe7ee")
DARK = ("#3b4147", "#565d64", "#23272b")
RTL = "organisation = 'أكاديمية الأطلس للمعلومات الجغرافية'"
ACADEMY = "organisation = 'Carpathian Geo Academy'"


class Pictures:
    """The pictures of one desktop, each under its name."""

    def __init__(self, desktop: Desktop, folder: Path):
        self.desktop = desktop
        self.folder = folder

    def whole(self, name: str) -> None:
        """The whole screen."""
        self._still()
        self.desktop.screenshot(self.folder / f"{name}.png")
        print(f"{name}.png", flush=True)

    def panel(self, name: str) -> None:
        """The panel alone."""
        self._still()
        path = str(self.folder / f"{name}.png")
        self.desktop.run(f"result = plugin.dock.grab().save({path!r})")
        print(f"{name}.png", flush=True)

    def _still(self) -> None:
        """Waits until nothing is drawn any more."""
        self.desktop.wait("not canvas.isDrawing()")
        for _ in range(15):
            self.desktop.run("")
        self.desktop.wait("not canvas.isDrawing()")


@contextmanager
def desktop(url: str, locale: str = "en", theme: str = "default", colours=LIGHT, wait: bool = True):
    """QGIS in front of the demo data, in a profile that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="screenshots-", ignore_cleanup_errors=True) as folder:
        settings = {"qgis_certification/source_url": url, "UI/UITheme": theme}
        with Desktop(Path(folder), settings, SIZE, locale) as qgis:
            qgis.run(OPEN.replace("{colours!r}", repr(colours)))
            if wait:
                qgis.wait(SYNCED, 60)
            yield qgis


def english(url: str, folder: Path) -> None:
    """What README and the manual show."""
    with desktop(url) as qgis:
        pictures = Pictures(qgis, folder)
        qgis.run("wide(380)")
        pictures.whole("overview")
        qgis.run("explore.results.filters.search.setText('hydro'); wide(380)")
        pictures.panel("search")
        qgis.run("explore.results.filters.search.clear()")
        qgis.run(
            f"explore.open('organisation', the_id('upcoming_courses', {ACADEMY!r}) and "
            f"next(layer('upcoming_courses').getFeatures({ACADEMY!r}))['organisation_id'])"
        )
        pictures.panel("organisation")
        qgis.run(f"explore.open('course', the_id('upcoming_courses', {ACADEMY!r}))")
        pictures.panel("course")
        qgis.run("explore.go_back(); explore.go_back()")
        qgis.run("plugin._layers.zoom_to('course', the_id('upcoming_courses', \"country = 'RO' and not online\"))")
        qgis.run("canvas.zoomScale(4_000_000)")
        pictures.whole("region")
        qgis.run("wide(320)")
        pictures.panel("small")
        qgis.run("explore.open('course', the_id('upcoming_courses', \"country = 'MA'\"))")
        pictures.panel("right-to-left")
        qgis.run("explore.go_back(); explore.results.filters.search.setText('no such course anywhere')")
        pictures.panel("nothing-found")


def others(url: str, folder: Path) -> None:
    """The same in other clothes, for whoever looks after the interface."""
    with desktop(url, theme="Night Mapping", colours=DARK) as qgis:
        qgis.run("wide(380)")
        Pictures(qgis, folder).whole("dark")
    with desktop(url, locale="ro") as qgis:
        pictures = Pictures(qgis, folder)
        qgis.run("wide(380)")
        pictures.whole("romanian")
        qgis.run("wide(320)")
        pictures.panel("romanian-small")
        qgis.run("explore.open('course', the_id('upcoming_courses', \"country = 'RO'\"))")
        pictures.panel("romanian-course")
    with desktop("http://127.0.0.1:9", wait=False) as qgis:
        qgis.wait("plugin._synchroniser.last_outcome is not None", 60)
        qgis.run("wide(380)")
        Pictures(qgis, folder).panel("first-start-offline")


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        local_service.prepare()
        with local_service.running() as url:
            english(url, folder)
            others(url, folder)
        screenshots_account.take_all(folder)
    except local_service.ServiceError as error:
        print(f"./dev screenshots: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
