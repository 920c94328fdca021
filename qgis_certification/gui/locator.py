"""QGIS's locator bar finds organisations and courses: "cert hydrology"."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication

from . import icons

PREFIX = "cert"
_MOST = 8  # of each kind
_SHORTEST = 2  # characters


class MirrorPath:
    """Where the mirror is: shared by a filter and the clones that QGIS makes of it, so that all hear of a move."""

    def __init__(self, path: Path | str):
        self.path = Path(path)

    def set(self, path: Path | str) -> None:
        """It is there now."""
        self.path = Path(path)


class CertificationLocatorFilter(QgsLocatorFilter):
    """Searches the mirror in the locator's own thread; a result opens the panel at its details."""

    def __init__(self, path: Path | str | MirrorPath, open_details, parent=None):
        super().__init__(parent)
        self.path = path if isinstance(path, MirrorPath) else MirrorPath(path)
        self._open_details = open_details
        self.setUseWithoutPrefix(True)

    def clone(self):
        """A filter of its own for each search."""
        return CertificationLocatorFilter(self.path, self._open_details)

    def name(self) -> str:
        """For QGIS's settings."""
        return "qgis_certification"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """For the person."""
        return QCoreApplication.translate("CertificationLocatorFilter", "Certified training")

    def prefix(self) -> str:
        """What to type first to search only here."""
        return PREFIX

    def flags(self):
        """It answers quickly."""
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text, _context, feedback):  # noqa: N802 - QGIS's name
        """Organisations, then courses to come."""
        if len(text.strip()) < _SHORTEST or not self.path.path.is_file():
            return
        # Only now: QGIS starts without what reads the mirror.
        from ..domain.finding import Query
        from ..mirror.finder import Finder
        from .models.items import course_item, organisation_item

        today = date.today()
        try:
            with closing(Finder(self.path.path)) as finder:
                for row in finder.find_organisations(text, _MOST):
                    self._offer(organisation_item(row, row.upcoming), 0.6)
                if feedback.isCanceled():
                    return
                for row in finder.page(Query(text=text), today, _MOST, 0):
                    self._offer(course_item(row, today), 0.5)
        except sqlite3.Error as error:
            self.logMessage(str(error))

    def _offer(self, item, score: float) -> None:
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = item.title
        result.description = item.spoken[len(item.title) + 2 :]
        result.icon = icons.own(item.mark)
        result.score = score
        result.setUserData([item.kind, item.id])
        self.resultFetched.emit(result)

    def triggerResult(self, result):  # noqa: N802 - QGIS's name
        """Open the details."""
        kind, thing_id = result.userData
        self._open_details(kind, thing_id)
