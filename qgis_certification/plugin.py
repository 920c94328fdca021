"""Builds and wires the plugin; `unload` undoes all of it. The only file that sees iface."""

from __future__ import annotations

import configparser
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtWidgets import QAction

from .domain.problems import ProblemKind
from .gui import icons, words
from .gui.locator import CertificationLocatorFilter
from .gui.options_factory import CertificationOptionsFactory
from .layers.live import LiveLayers
from .mirror.schema import FILE_NAME
from .settings import Settings
from .translation import install_translator

_PACKAGE = Path(__file__).parent


class CertificationPlugin(QObject):
    """What QGIS loads. Panel and synchroniser are made when they are first needed; until then nothing is contacted."""

    def __init__(self, interface, folder: Path | None = None, limits=None):
        """`folder` is where the mirror is kept, `limits` how long and how much is awaited; both have defaults."""
        super().__init__()
        self._iface = interface
        self._limits = limits
        self._folder = folder or Path(QgsApplication.qgisSettingsDirPath()) / "qgis_certification"
        self._settings = Settings()
        self._translator = None
        self._layers = self._synchroniser = self._messages = self._dock = self._account = None
        self._map_view = self._place_actions = self._manual = None
        self._asked = False
        self._added_unsaved = False
        self._zoom_when_filled = False

    # -- loading and unloading --------------------------------------------------------------------------------------

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Menu, toolbar, options, locator, help; and the eye on projects that hold our layers."""
        self._translator = install_translator()
        self._make_actions()
        mirror = self._folder / FILE_NAME
        self._layers = LiveLayers(self._iface.mapCanvas(), mirror, words.country_name, words.language_name, self)
        self._layers.visibility_changed.connect(self._update_polling)
        self._layers.troubled.connect(self._layers_troubled)
        self._layers.places_clicked.connect(self._places_clicked)
        self._layers.course_ids_selected.connect(self._courses_selected)
        self._project = QgsProject.instance()
        for signal, slot in self._project_wires():
            signal.connect(slot)
        self._options = CertificationOptionsFactory(self._settings, self._user_agent(), self._options_changed)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._locator = CertificationLocatorFilter(mirror, self.show_details_and_place)
        self._iface.registerLocatorFilter(self._locator)
        self._update_polling()
        if self._settings.open_at_start:
            self._open_at_start()

    def unload(self) -> None:
        """Undo everything, also in the middle of an update."""
        self._iface.initializationCompleted.disconnect(self._show_at_start)
        if self._synchroniser is not None:
            self._synchroniser.close()
        for signal, slot in self._project_wires():
            signal.disconnect(slot)
        self._iface.deregisterLocatorFilter(self._locator)
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._locator = self._options = None
        self._remove_dock()
        self._layers.close(remove_layers=self._added_unsaved)
        for thing in (self._messages, self._place_actions, self._map_view):
            if thing is not None:
                thing.close()
        if self._manual is not None and not sip.isdeleted(self._manual):
            self._manual.close()
        self._remove_actions()
        for thing in (self._synchroniser, self._layers, self._messages, self._place_actions, self._map_view):
            if thing is not None:
                thing.deleteLater()
        self._layers = self._synchroniser = self._messages = None
        self._map_view = self._place_actions = self._manual = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _make_actions(self) -> None:
        window = self._iface.mainWindow()
        self._menu = self.tr("QGIS &Certification")
        self._toggle = QAction(icons.own("certification"), self.tr("&Certified Training"), window)
        self._toggle.setObjectName("QgisCertificationToggle")
        self._toggle.setCheckable(True)
        self._toggle.setToolTip(self.tr("Certified QGIS training: organisations, centres and courses"))
        self._toggle.toggled.connect(self._set_dock_visible)
        refresh = QAction(icons.theme("mActionRefresh"), self.tr("&Refresh Now"), window)
        refresh.triggered.connect(self.refresh)
        add = QAction(icons.theme("mActionAddGroup"), self.tr("&Add Layers to Project"), window)
        add.triggered.connect(self.add_layers)
        options = QAction(icons.theme("mActionOptions"), self.tr("&Options…"), window)
        options.triggered.connect(self._show_options)
        self._help = QAction(icons.theme("mActionHelpContents"), self.tr("&Help"), window)
        self._help.triggered.connect(self.show_manual)
        self._menu_actions = (self._toggle, refresh, add, options, self._help)
        for action in self._menu_actions:
            self._iface.addPluginToMenu(self._menu, action)
        self._help_entry = QAction(icons.own("certification"), self.tr("QGIS Certification"), window)
        self._help_entry.triggered.connect(self.show_manual)
        self._iface.pluginHelpMenu().addAction(self._help_entry)
        self._in_toolbar = False
        self._update_toolbar()
        self._iface.initializationCompleted.connect(self._show_at_start)

    def _remove_actions(self) -> None:
        if self._in_toolbar:
            self._iface.removeToolBarIcon(self._toggle)
        self._iface.pluginHelpMenu().removeAction(self._help_entry)
        for action in self._menu_actions:
            self._iface.removePluginMenu(self._menu, action)
        for action in (*self._menu_actions, self._help_entry):
            action.deleteLater()
        self._menu_actions = ()

    def _update_toolbar(self) -> None:
        wanted = self._settings.toolbar_button
        if wanted and not self._in_toolbar:
            self._iface.addToolBarIcon(self._toggle)
        elif self._in_toolbar and not wanted:
            self._iface.removeToolBarIcon(self._toggle)
        self._in_toolbar = wanted

    def _project_wires(self) -> tuple:
        project = self._project
        return (
            (project.projectSaved, self._layers_are_the_persons),
            (project.cleared, self._layers_are_the_persons),
            (project.layersAdded, self._update_hint),
            (project.layersRemoved, self._update_hint),
            (project.cleared, self._update_hint),
            (project.readProject, self._update_hint),
        )

    @staticmethod
    def _user_agent() -> str:
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(_PACKAGE / "metadata.txt", encoding="utf-8")
        return f"QGIS-Certification-Plugin/{metadata['general']['version']}"

    # -- the panel --------------------------------------------------------------------------------------------------

    @property
    def dock(self):
        """The panel, or None before it was first opened."""
        return self._dock

    def show_dock(self) -> None:
        """Open the panel and bring it to the front."""
        self._toggle.setChecked(True)
        self._dock.raise_()

    def show_details(self, kind: str, thing_id: str) -> None:
        """Open the panel at the details of a thing."""
        self.show_dock()
        self._dock.explore.open(kind, thing_id)

    def show_details_and_place(self, kind: str, thing_id: str) -> None:
        """The same, and its place on the map."""
        self.show_details(kind, thing_id)
        self._layers.zoom_to(kind, thing_id)

    def _set_dock_visible(self, visible: bool) -> None:
        if visible and self._dock is None:
            self._make_dock()
        if self._dock is not None:
            self._dock.setUserVisible(visible)
        if visible and self._settings.layers_in_project and not self._layers.in_project:
            self.add_layers()
        self._update_polling()
        self._update_hint()

    @property
    def account(self):
        """Who is signed in and what that brings, or None before the panel was first opened."""
        return self._account

    def _make_dock(self) -> None:
        from .gui.account import Account
        from .gui.dock import CertificationDock
        from .mirror.finder import Finder
        from .sign_in import Session

        self._start()
        self._dock = CertificationDock(
            Finder(self._synchroniser.path),
            self._map_view,
            self._place_actions,
            self._settings,
            self._iface.mainWindow(),
        )
        dock = self._dock
        dock.refresh_wanted.connect(self.refresh)
        dock.pause_wanted.connect(self._pause)
        dock.details_wanted.connect(self._messages.details)
        dock.layers_wanted.connect(self.add_layers)
        dock.explore.courses_selected.connect(self._layers.select_courses)
        dock.explore.flash_wanted.connect(self._layers.flash)
        dock.foot.set_last_success(self._synchroniser.last_success)
        if self._synchroniser.is_running:
            dock.sync_started()
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._iface.mainWindow().resizeDocks([dock], [dock.first_size().width()], Qt.Orientation.Horizontal)
        dock.visibilityChanged.connect(self._update_polling)
        dock.visibilityChanged.connect(self._ring_what_is_shown)
        dock.explore.stack.currentChanged.connect(self._ring_what_is_shown)
        dock.closedStateChanged.connect(self._dock_closed)
        session = Session(self._settings, self._user_agent(), self, self._limits)
        desk = (self._iface.mapCanvas(), self._folder, self._iface.mainWindow(), self._iface.addProject)
        self._account = Account(session, dock, self._messages, *desk, self)
        self._account.options_wanted.connect(self._show_options)

    def _remove_dock(self) -> None:
        if self._dock is None:
            return
        self._account.close()
        self._account.deleteLater()
        self._account = None
        self._dock.visibilityChanged.disconnect(self._update_polling)
        self._dock.visibilityChanged.disconnect(self._ring_what_is_shown)
        self._dock.closedStateChanged.disconnect(self._dock_closed)
        self._dock.close_mirror()
        self._iface.removeDockWidget(self._dock)
        self._dock.setParent(None)
        self._dock.deleteLater()
        self._dock = None

    def _dock_closed(self, closed: bool) -> None:
        blocked = self._toggle.blockSignals(True)
        self._toggle.setChecked(not closed)
        self._toggle.blockSignals(blocked)
        self._update_polling()

    def _show_at_start(self) -> None:
        if self._settings.open_at_start:
            self.show_dock()

    def _open_at_start(self) -> None:
        """QGIS is still starting: the panel comes when its window is there. Enabled later, it comes at once."""
        if self._iface.mainWindow().isVisible():
            self.show_dock()

    def show_manual(self) -> None:
        """Show the manual, which is in the plugin."""
        from .gui.manual import ManualWindow

        if self._manual is None or sip.isdeleted(self._manual):
            self._manual = ManualWindow(self._iface.mainWindow())
        self._manual.show()
        self._manual.raise_()

    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), self._options.title())

    def _options_changed(self) -> None:
        self._update_toolbar()
        if self._synchroniser is not None:
            self._asked = self._asked or self._settings.source_url != self._synchroniser.source_url
            self._synchroniser.set_source(self._settings.source_url)
            self._pause(self._settings.paused)
            if self._dock is not None:
                self._dock.foot.set_paused(self._settings.paused)
                self._account.session.set_source(self._settings.source_url)

    # -- the layers -------------------------------------------------------------------------------------------------

    def add_layers(self) -> None:
        """Put our layers into the project; an empty map then shows them as soon as they have something to show."""
        self._start()
        empty = not any(layer.isSpatial() for layer in self._project.mapLayers().values())
        self._layers.add_to_project()
        self._added_unsaved = self._layers.in_project
        self._zoom_when_filled = empty
        self._zoom_if_filled()
        self._update_hint()
        self._update_polling()

    def _zoom_if_filled(self) -> None:
        if self._zoom_when_filled and self._synchroniser.last_success is not None:
            self._zoom_when_filled = False
            self._iface.mapCanvas().zoomToFullExtent()

    def _layers_are_the_persons(self, *_ignored) -> None:
        """The project was saved with them, or is another one: from now on unloading leaves them."""
        self._added_unsaved = self._zoom_when_filled = False

    def _update_hint(self, *_ignored) -> None:
        if self._dock is not None:
            self._dock.layers_hint.setVisible(not self._layers.in_project)

    def _layers_troubled(self, problem) -> None:
        self._start()
        if problem.kind == ProblemKind.CORRUPTED:
            self._messages.problem(problem, of_update=False)
            self.refresh()
        else:
            self._messages.problem(problem, self.add_layers, of_update=False)

    def _places_clicked(self, places) -> None:
        self.show_dock()
        self._dock.explore.show_places(places)

    def _ring_what_is_shown(self, *_ignored) -> None:
        """Rings belong to the list and to an opened course: they go when a place is opened or the panel is closed."""
        if self._dock is None:
            return
        explore = self._dock.explore
        listed = self._dock.isUserVisible() and explore.stack.currentWidget() in (explore.results, explore.course)
        self._layers.ring_selection(listed)

    def _courses_selected(self, ids: list) -> None:
        if self._dock is not None:
            self._dock.explore.select_courses(ids)

    # -- updates ----------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        """Make what reads from the source, once."""
        if self._synchroniser is not None:
            return
        from .gui.actions import PlaceActions
        from .gui.map_view import MapView
        from .gui.messages import Messages
        from .tasks.sync import Synchroniser

        window = self._iface.mainWindow()
        self._messages = Messages(self._iface.messageBar(), window, self)
        self._map_view = MapView(self._iface.mapCanvas(), self)
        self._place_actions = PlaceActions(self._messages, window, self)
        self._place_actions.zoom_wanted.connect(self._layers.zoom_to)
        synchroniser = Synchroniser(
            self._folder, self._settings.source_url, self._user_agent(), self, limits=self._limits
        )
        synchroniser.pause(self._settings.paused)
        synchroniser.started.connect(self._sync_started)
        synchroniser.progressed.connect(self._sync_progressed)
        synchroniser.mirror_swapped.connect(self._mirror_swapped)
        synchroniser.finished.connect(self._sync_finished)
        self._synchroniser = synchroniser

    def refresh(self) -> None:
        """Look for changes now, because the person asked: so they also hear what goes wrong."""
        self._start()
        self._asked = True
        self._synchroniser.refresh()

    def _pause(self, paused: bool) -> None:
        self._settings.paused = paused
        self._synchroniser.pause(paused)

    def _update_polling(self, *_ignored) -> None:
        """Look for changes while the panel or a layer of ours is to be seen."""
        seen = self._layers.any_visible or (self._dock is not None and self._dock.isUserVisible())
        if seen:
            self._start()
            self._synchroniser.start_polling()
        elif self._synchroniser is not None:
            self._synchroniser.stop_polling()

    def _sync_started(self) -> None:
        if self._dock is not None:
            self._dock.sync_started()

    def _sync_progressed(self, percent: int) -> None:
        if self._dock is not None:
            self._dock.sync_progressed(percent)

    def _mirror_swapped(self, path: str) -> None:
        self._layers.reload(path)
        self._locator.path.set(path)
        if self._dock is not None:
            self._dock.explore.mirror_changed(path)

    def _sync_finished(self, outcome) -> None:
        again = outcome.problem is not None and outcome.problem.kind == ProblemKind.CANCELLED
        asked, self._asked = self._asked, self._asked and again
        if outcome.ok:
            self._messages.recovered()
            self._zoom_if_filled()
        if self._dock is not None:
            self._dock.sync_finished(outcome, self._synchroniser.last_success)
        self._messages.noticed(outcome.notices)
        if outcome.problem is not None and asked and not again:
            self._messages.problem(outcome.problem, partial(self.refresh), self._show_options)
