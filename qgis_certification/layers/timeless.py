"""A project that was just opened or begun shows courses of all times, unless its temporal controller says otherwise."""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsProject, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime


class TimelessCanvas:
    """Frees the canvas of the hour that QGIS gives it when a project with temporal layers is closed.

    QGIS (seen in 3.40) sets its controller's dates anew when a project is cleared, though the navigation is off, and
    the canvas takes the first step, a single hour, for a range to show: what is at other times stays hidden in the next
    project. A range is taken away at these two moments only, so that none is that somebody chose; a project that was
    saved with a navigation has it back from QGIS by then.
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject):
        self._canvas = canvas
        self._moments = (project.cleared, project.readProject)
        for moment in self._moments:
            moment.connect(self._free)

    def close(self) -> None:
        for moment in self._moments:
            moment.disconnect(self._free)

    def _free(self, *_: object) -> None:
        if sip.isdeleted(self._canvas) or not self._canvas.mapSettings().isTemporal():
            return
        controller = self._canvas.temporalController()
        off = Qgis.TemporalNavigationMode.Disabled
        if isinstance(controller, QgsTemporalNavigationObject) and controller.navigationMode() == off:
            self._canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
