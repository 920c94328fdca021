"""The live layers as a whole: what the plugin tells them to do and what they tell the plugin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPathResolver,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..domain.countries import english_name
from ..domain.problems import Trouble
from . import description, group, source, styles
from .click import ClickWatcher
from .selection import CourseSelection
from .spots import organisation_of, spot
from .timeless import TimelessCanvas

_LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
_NEAR = 250_000
"""The scale at which one sees a place among its surroundings; nearer, a map of the world has nothing to show."""


class LiveLayers(QObject):
    """Keeps the group's layers in the current project on the mirror at `path`.

    Layers are looked up by their role each time and never remembered: the person may remove them, their group or the
    whole project at any moment. `country_name` and `language_name` give the name in the person's language for a code.
    """

    course_ids_selected = pyqtSignal(list)
    """The person selected these courses with QGIS's own tools."""
    places_clicked = pyqtSignal(object)
    """The person clicked on these `Places`."""
    visibility_changed = pyqtSignal(bool)
    """`any_visible` changed."""
    troubled = pyqtSignal(object)
    """An empty mirror could not be made, or had to be made in place of a damaged one; carries the `Problem`."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        path: Path | str,
        country_name: Callable[[str], str] = english_name,
        language_name: Callable[[str], str] = str,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._canvas = canvas
        self._path = str(path)
        self._country_name = country_name
        self._language_name = language_name
        self._project = QgsProject.instance()
        self._was_visible = False
        self._repairing = False
        self._to_reload: list[str] = []
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._reload_next)
        self._selection = CourseSelection(canvas, self._project, self._path, self)
        self._selection.selected_by_person.connect(self.course_ids_selected)
        self._clicks = ClickWatcher(canvas, self._project, self)
        self._clicks.clicked.connect(self.places_clicked)
        self._timeless = TimelessCanvas(canvas, self._project)
        self._project.readProject.connect(self._project_read)
        self._project.layersAdded.connect(self._layers_added)
        self._canvas.layersChanged.connect(self._check_visibility)
        # A project saved with another profile or on another machine reads this profile's mirror, before QGIS asks where
        # the file is.
        self._preprocessor = QgsPathResolver.setPathPreprocessor(self._resolve)
        self.repair()
        self._check_visibility()

    def close(self, remove_layers: bool = False) -> None:
        """Let go of canvas and project. The layers stay, and work without us, unless they are to be removed."""
        self._next_turn.stop()
        QgsPathResolver.removePathPreprocessor(self._preprocessor)
        self._project.readProject.disconnect(self._project_read)
        self._project.layersAdded.disconnect(self._layers_added)
        if not sip.isdeleted(self._canvas):
            self._canvas.layersChanged.disconnect(self._check_visibility)
        self._timeless.close()
        self._clicks.close()
        self._selection.close()
        if remove_layers:
            group.remove(self._project)

    # -- the project ------------------------------------------------------------------------------------------------
    @property
    def in_project(self) -> bool:
        """Whether the project holds at least one layer of ours."""
        return bool(group.ours(self._project))

    @property
    def any_visible(self) -> bool:
        """Whether the map shows at least one layer of ours: then it is worth looking for changes."""
        if sip.isdeleted(self._canvas):
            return False
        shown = set(self._canvas.layers())
        return any(layer in shown for _role, layer in group.map_layers(self._project))

    def add_to_project(self) -> None:
        """Put the layers that are missing into the project."""
        if not self._mirror_there():
            return
        self._repairing = True
        try:
            group.add_missing(self._project, self._path, self._country_name, self._language_name)
        finally:
            self._repairing = False
        self.repair()

    def remove_from_project(self) -> None:
        """Take all our layers out of the project."""
        group.remove(self._project)

    def repair(self) -> None:
        """Let every layer of ours in the project read this profile's mirror, and relate them to each other again."""
        if self._repairing or not self.in_project or not self._mirror_there():
            return
        self._repairing = True
        try:
            for role, layer in group.ours(self._project):
                if not source.reads(layer, self._path):
                    with self._selection.kept(layer):
                        source.move(layer, role, self._path)
                description.update_extent(layer, role, self._path)
            group.connect_layers(self._project)
            self._selection.watch()
        finally:
            self._repairing = False

    def reload(self, path: Path | str) -> None:
        """Show the mirror that a sync put at `path`; style, selection, filter and open tables stay.

        One layer in each turn of the event loop, between which QGIS answers the person; at last the map is drawn.
        """
        moved = str(path) != self._path
        self._path = str(path)
        if moved or not all(layer.isValid() for _role, layer in group.ours(self._project)):
            self.repair()
        self._to_reload = [layer.id() for _role, layer in group.ours(self._project)]
        self._next_turn.start()

    @property
    def is_reloading(self) -> bool:
        """Whether some layers still show what was there before a sync."""
        return self._next_turn.isActive()

    def _reload_next(self) -> None:
        if not self._to_reload:
            self._draw_reloaded()
            return
        self._next_turn.start()
        layer = self._project.mapLayer(self._to_reload.pop())
        role = group.role_of(layer) if layer is not None else None  # removed in the meantime
        if role is None or not layer.isValid():
            return
        with self._selection.kept(layer):
            layer.dataProvider().reloadData()
        description.update_extent(layer, role, self._path)

    def _draw_reloaded(self) -> None:
        """All at once: QGIS would begin its drawing anew with each layer."""
        shown = set() if sip.isdeleted(self._canvas) else set(self._canvas.layers())
        for _role, layer in group.ours(self._project):
            if layer in shown:
                layer.triggerRepaint()
        self._selection.follow(self._path)

    def reset_styles(self) -> None:
        """Give every layer its first look again."""
        for role, layer in group.ours(self._project):
            styles.apply(layer, role)

    # -- list and map -----------------------------------------------------------------------------------------------
    def select_courses(self, ids: list[str]) -> None:
        """Select these courses on the map and no others; `course_ids_selected` stays silent."""
        self._selection.select(list(ids))

    def ring_selection(self, wanted: bool) -> None:
        """Ring the selected courses, or take the rings away until courses are selected again."""
        self._selection.ring(wanted)

    def flash(self, kind: str, identifier: str) -> bool:
        """Let a place flash on the map; False when it has none (kind: organisation, training_centre, course)."""
        place = spot(self._path, kind, identifier)
        if place is None or sip.isdeleted(self._canvas):
            return False
        self._canvas.flashGeometries([QgsGeometry.fromPointXY(place)], _LONLAT)
        return True

    def zoom_to(self, kind: str, identifier: str) -> bool:
        """Show a place in the middle of the map.

        A course without one (online) shows its organisation's place, if any. False unless its own place is shown.
        """
        own = spot(self._path, kind, identifier)
        place = own
        if own is None and kind == "course":
            place = spot(self._path, "organisation", organisation_of(self._path, identifier))
        return place is not None and self._show(place) and own is not None

    def _show(self, place: QgsPointXY) -> bool:
        to_map = QgsCoordinateTransform(_LONLAT, self._canvas.mapSettings().destinationCrs(), self._project)
        try:
            centre = to_map.transform(place)
        except QgsCsException:
            return False
        self._canvas.setCenter(centre)
        if self._canvas.scale() > _NEAR:
            self._canvas.zoomScale(_NEAR)
        self._canvas.refresh()
        self._canvas.flashGeometries([QgsGeometry.fromPointXY(place)], _LONLAT)
        return True

    # -- what happens to us -----------------------------------------------------------------------------------------
    def _project_read(self) -> None:
        self.repair()

    def _layers_added(self, layers: list) -> None:
        if any(isinstance(layer, QgsVectorLayer) and group.role_of(layer) for layer in layers):
            self.repair()

    def _check_visibility(self) -> None:
        visible = self.any_visible
        if visible != self._was_visible:
            self._was_visible = visible
            self.visibility_changed.emit(visible)

    def _resolve(self, path: str) -> str:
        """Called by QGIS for every path in a project that is being read: ours lead to this profile's mirror."""
        ours = source.repointed(path, self._path)
        if ours is None:
            return path
        self._mirror_there()
        return ours

    def _mirror_there(self) -> bool:
        try:
            damaged = source.ensure(self._path)
        except Trouble as trouble:
            self.troubled.emit(trouble.problem)
            return False
        if damaged is not None:
            self.troubled.emit(damaged)
        return True
