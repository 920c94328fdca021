"""Clicks on our places, noticed in passing: whatever tool the person has in hand goes on working."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolIdentify, QgsMapToolPan, QgsMapToolZoom
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

# With these a click means "what is here"; with any other (editing, measuring, selecting) it means something else.
_LOOKING_TOOLS = (QgsMapToolPan, QgsMapToolIdentify, QgsMapToolZoom)


class ClickWatcher(QObject):
    """Sees the canvas's mouse events without ever consuming one, and tells which of our places were clicked."""

    clicked = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._pressed_at: QPointF | None = None
        self._viewport = canvas.viewport()
        self._viewport.installEventFilter(self)

    def close(self) -> None:
        """Stop watching; the canvas may already be gone."""
        if not sip.isdeleted(self._viewport):
            self._viewport.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = QPointF(event.pos()) if self._counts(event) else None
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._pressed_at = None
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            start, end = self._pressed_at, QPointF(event.pos())
            self._pressed_at = None
            if (end - start).manhattanLength() < QApplication.startDragDistance():
                from .hits import places_at  # only now: QGIS starts without what a click needs

                # The picture as it was clicked: the tool in hand may zoom or pan right after this event.
                places = places_at(self._canvas, end, self._project)
                if places:
                    # Told when the event is through, so that nothing that follows from it disturbs the tool.
                    QTimer.singleShot(0, lambda: self._tell(places))
        return False

    def _tell(self, places: object) -> None:
        if not sip.isdeleted(self):
            self.clicked.emit(places)

    def _counts(self, event) -> bool:
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and _looks(self._canvas.mapTool())


def _looks(tool: QgsMapTool | None) -> bool:
    return tool is None or (isinstance(tool, _LOOKING_TOOLS) and not tool.flags() & QgsMapTool.Flag.EditTool)
