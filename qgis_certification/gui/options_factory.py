"""How QGIS's options learn of the plugin's page, which is made when they open."""

from __future__ import annotations

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication

from . import icons


def _title() -> str:
    return QCoreApplication.translate("CertificationOptions", "QGIS Certification")


class CertificationOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options open; `changed()` is called after they were saved."""

    def __init__(self, settings, user_agent: str, changed):
        super().__init__(_title(), icons.own("certification"), "qgis_certification")
        self._settings, self._user_agent, self._changed = settings, user_agent, changed

    def createWidget(self, parent=None):  # noqa: N802 - QGIS's name
        """The page."""
        from .options import CertificationOptionsPage  # only now: QGIS starts without it

        return CertificationOptionsPage(self._settings, self._user_agent, self._changed, parent)
