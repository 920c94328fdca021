"""Runs inside QGIS (`qgis --code`): an offline world, the dock opened from its menu, and a report when all is drawn.

The environment says where the report (JSON) and the screenshot go, and whether QGIS ends afterwards.
"""

import importlib
import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface, plugins

REPORT = Path(os.environ["DESKTOP_REPORT"])
SCREENSHOT = Path(os.environ["DESKTOP_SCREENSHOT"])
ENDS = os.environ["DESKTOP_ENDS"] == "1"
SECONDS = 120
WORLD = QgsRectangle(-20037508, -8400000, 20037508, 12500000)
SEA = QColor("#dbe7ee")
ROLE = "qgis_certification/layer"
SETTLED = 20  # polls of 100 ms without drawing, so that what is drawn later is in the picture too


def add_world() -> None:
    """The countries that QGIS itself brings, in quiet colours, below everything else."""
    path = f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries"
    world = QgsVectorLayer(path, "World", "ogr")
    outline = {"outline_color": "#c9c4b8", "outline_width": "0.2"}
    world.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#f4f1ea", **outline}))
    project = QgsProject.instance()
    iface.layerTreeCanvasBridge().setAutoSetupOnFirstLayer(False)  # it would take the layer's coordinate system
    project.addMapLayer(world)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    project.setBackgroundColor(SEA)
    iface.mapCanvas().setCanvasColor(SEA)
    iface.mapCanvas().setExtent(WORLD)


def menu_action():
    """The plugin's first entry in QGIS's Plugins menu, as a person finds it."""
    for entry in iface.pluginMenu().actions():
        if entry.menu() and entry.menu().title().replace("&", "") == "QGIS Certification":
            return entry.menu().actions()[0]
    return None


def on_the_map(role: str) -> int:
    """How many things the layers of a role show as points."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(ROLE) == role]
    return sum(1 for layer in layers for feature in layer.getFeatures() if feature.hasGeometry())


class Visit:
    """Opens the dock, waits until the sync is done and the map is still, then reports."""

    def __init__(self):
        self._begin = time.monotonic()
        self._still = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        if ENDS:  # no window manager will give the window its size
            iface.mainWindow().setGeometry(iface.mainWindow().screen().geometry())
        else:  # a new profile, or one last used without a window manager, begins with a tiny window
            iface.mainWindow().showMaximized()
        add_world()
        action = menu_action()
        if action is None:
            importlib.import_module("qgis_certification.plugin")  # tells why, where it cannot be imported
            return self._end({"problem": "The plugin is not in QGIS's menus."})
        action.trigger()
        self._timer.start(100)

    def _look(self) -> None:
        from qgis_certification.tasks.sync import Synchroniser

        sync = plugins["qgis_certification"].findChild(Synchroniser)
        outcome = sync.last_outcome
        if outcome is not None and not outcome.ok:
            problem = outcome.problem
            return self._end({"problem": f"The sync failed ({problem.kind.value} {problem.place}): {problem.details}"})
        busy = outcome is None or sync.is_running or iface.mapCanvas().isDrawing()
        self._still = 0 if busy else self._still + 1
        if self._still >= SETTLED:
            counts = {role: on_the_map(role) for role in ("organisations", "training_centres", "upcoming_courses")}
            self._end({"counts": counts})
        elif time.monotonic() - self._begin > SECONDS:
            self._end({"problem": f"The map was not ready within {SECONDS} s."})

    def _end(self, report: dict) -> None:
        self._timer.stop()
        SCREENSHOT.parent.mkdir(parents=True, exist_ok=True)
        iface.mainWindow().grab().save(str(SCREENSHOT))
        QgsProject.instance().setDirty(False)
        part = REPORT.with_suffix(".part")
        part.write_text(json.dumps(report), encoding="utf-8")
        part.replace(REPORT)
        if ENDS:
            QgsProject.instance().clear()  # in a clone below /tmp QGIS would ask about "temporary" layers
            iface.actionExit().trigger()


def begin() -> None:
    try:
        visit.start()
    except Exception:
        visit._end({"problem": traceback.format_exc()})


visit = Visit()
QTimer.singleShot(0, begin)
