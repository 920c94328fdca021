"""A desktop to load the plugin into, a sample mirror, and the panel on it.

pytest-qgis's iface answers every unknown method with a mock; this one has what QGIS's desktop has and nothing else, so
that a plugin that asks for more, or forgets to take back what it registered, fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar

from test.hostile import hostile_server
from test.mirror_sample import build_mirror
from test.qgis.accounts import database, entry, service  # noqa: F401 - fixtures


class Desktop(QObject):
    """What a plugin may ask of QGIS's desktop, doing what QGIS does with it."""

    initializationCompleted = pyqtSignal()  # noqa: N815 - QGIS's name

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.canvas.resize(600, 400)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.canvas)
        self.plugin_menu = self.window.menuBar().addMenu("Plugins")
        self.help_menu = self.window.menuBar().addMenu("Help")
        self.toolbar = QToolBar("Plugins", self.window)
        self.window.addToolBar(self.toolbar)
        self.menus: dict[str, QMenu] = {}
        self.factories: list = []
        self.filters: list = []
        self.options_asked: list[str] = []
        self.bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self.canvas)
        self.canvas.setExtent(QgsRectangle(-20, -20, 60, 60))

    def mainWindow(self):  # noqa: N802
        return self.window

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def addProject(self, path) -> bool:  # noqa: N802
        return QgsProject.instance().read(path)

    def messageBar(self):  # noqa: N802
        return self.bar

    def addPluginToMenu(self, name, action):  # noqa: N802
        if name not in self.menus:
            self.menus[name] = self.plugin_menu.addMenu(name)
        self.menus[name].addAction(action)

    def removePluginMenu(self, name, action):  # noqa: N802
        self.menus[name].removeAction(action)
        if self.menus[name].isEmpty():
            self.plugin_menu.removeAction(self.menus[name].menuAction())
            self.menus.pop(name).deleteLater()

    def pluginHelpMenu(self):  # noqa: N802
        return self.help_menu

    def addToolBarIcon(self, action):  # noqa: N802
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):  # noqa: N802
        self.toolbar.removeAction(action)

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):  # noqa: N802
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):  # noqa: N802
        self.factories.remove(factory)

    def registerLocatorFilter(self, locator_filter):  # noqa: N802
        self.filters.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter):  # noqa: N802
        self.filters.remove(locator_filter)

    def showOptionsDialog(self, _parent, page):  # noqa: N802
        self.options_asked.append(page)

    def close(self) -> None:
        self.bridge.deleteLater()
        self.window.close()
        self.window.deleteLater()
        settle()


def settle() -> None:
    """Let everything happen that waits for the event loop, deletions too, and the list hear what it asked."""
    from qgis_certification.gui.pages.explore import ExplorePage

    end = monotonic() + 10
    for _round in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        pages = [widget for widget in QApplication.allWidgets() if isinstance(widget, ExplorePage)]
        while any(page.is_reading for page in pages if not sip.isdeleted(page)):
            assert monotonic() < end, "the mirror did not answer"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@pytest.fixture(autouse=True, scope="session")
def _own_settings(tmp_path_factory) -> None:
    """Settings of the tests, not those of the person who runs them."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture
def settings():
    """The plugin's settings, at their defaults."""
    from qgis_certification.settings import Settings

    QgsSettings().remove("qgis_certification")
    yield Settings()
    QgsSettings().remove("qgis_certification")


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    QgsProject.instance().clear()
    desktop = Desktop()
    desktop.window.resize(1000, 700)
    desktop.window.show()
    yield desktop
    QgsProject.instance().clear()
    desktop.close()


@pytest.fixture
def mirror(tmp_path) -> Path:
    """The sample mirror, in the folder that is the plugin's."""
    return build_mirror(tmp_path / "qgis_certification")


class Panel:
    """The panel on a mirror, without the plugin around it, and what it told."""

    def __init__(self, desktop: Desktop, path: Path, settings):
        from qgis_certification.gui.actions import PlaceActions
        from qgis_certification.gui.dock import CertificationDock
        from qgis_certification.gui.map_view import MapView
        from qgis_certification.gui.messages import Messages
        from qgis_certification.mirror.finder import Finder

        self.path = path
        self.messages = Messages(desktop.bar, desktop.window)
        self.actions = PlaceActions(self.messages, desktop.window)
        self.map = MapView(desktop.canvas)
        self.dock = CertificationDock(Finder(path), self.map, self.actions, settings, desktop.window)
        desktop.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show()
        self.explore = self.dock.explore
        self.results = self.explore.results
        self.list = self.results.list
        self.filters = self.results.filters
        self.told: list[tuple] = []
        self.explore.courses_selected.connect(lambda ids: self.told.append(("selected", sorted(ids))))
        self.explore.flash_wanted.connect(lambda kind, thing: self.told.append(("flash", kind, thing)))
        self.actions.zoom_wanted.connect(lambda kind, thing: self.told.append(("zoom", kind, thing)))
        settle()

    @property
    def page(self):
        return self.explore.stack.currentWidget()

    def titles(self) -> list[str]:
        model = self.list.model()
        return [model.item(row).title for row in range(model.rowCount())]

    def ids(self) -> list[str]:
        model = self.list.model()
        return [model.item(row).id for row in range(model.rowCount())]

    def close(self) -> None:
        self.map.close()
        self.messages.close()
        self.actions.close()
        self.dock.close_mirror()
        self.dock.setParent(None)
        self.dock.deleteLater()
        settle()


@pytest.fixture
def panel(desktop, mirror, settings) -> Iterator[Panel]:
    panel = Panel(desktop, mirror, settings)
    yield panel
    panel.close()


@pytest.fixture
def english() -> Iterator[None]:
    """The plugin's English words, with their plural forms."""
    from qgis.PyQt.QtCore import QTranslator

    path = Path(__file__).parents[2] / "qgis_certification" / "i18n" / "qgis_certification_en.qm"
    translator = QTranslator()
    assert translator.load(str(path))
    QgsApplication.installTranslator(translator)
    yield
    QgsApplication.removeTranslator(translator)


@pytest.fixture
def wait_for():
    """Waits for something to come true, letting events happen."""

    def wait(condition, seconds: float = 15) -> None:
        end = monotonic() + seconds
        while not condition():
            assert monotonic() < end, "it did not come true in time"
            QTest.qWait(20)

    return wait


@pytest.fixture
def server():
    """The website's feeds on this machine, misbehaving on demand."""
    with hostile_server() as running:
        yield running


@pytest.fixture
def scene_at(desktop, settings, tmp_path, english):
    """Opens the whole plugin in front of a source."""
    from test.qgis.fault_scene import Scene

    scenes = []

    def make(url: str) -> Scene:
        scenes.append(Scene(desktop, settings, tmp_path / "qgis_certification", url))
        return scenes[-1].open()

    yield make
    for scene in scenes:
        scene.close()
