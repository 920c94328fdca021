"""What can be done with a course, an organisation or a centre: zoom, calendar, web page, mail, copy the link.

The same actions are the buttons of the details and the context menu of the list.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from ..domain.calendar import ics
from . import icons, words
from .links import mail_address, open_link, web_address


class PlaceActions(QObject):
    """Makes QActions. What they do to the map goes out as signals; links and calendars are opened here."""

    zoom_wanted = pyqtSignal(str, str)
    list_wanted = pyqtSignal(str, str)

    def __init__(self, messages, window, parent=None):
        super().__init__(parent)
        self._messages = messages
        self._window = window
        self._folder: tempfile.TemporaryDirectory | None = None

    def close(self) -> None:
        """Remove the calendar files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def for_course(self, details) -> list[QAction]:
        """Zoom (when it has a place), calendar, copy link and web page (when there is one)."""
        row = details.row
        actions = []
        if row.lon is not None:
            actions.append(self._zoom("course", row.id))
        actions.append(
            self._action("mIconFieldDate", self.tr("Add to &calendar"), lambda: self.add_to_calendar(details))
        )
        page = web_address(details.course_type.link) if details.course_type else None
        if page is None and details.organisation:
            page = web_address(details.organisation.website)
        return actions + self._links(page)

    def for_organisation(self, details) -> list[QAction]:
        """Zoom, web page, mail, copy link: as far as there is something to open."""
        organisation = details.organisation
        actions = []
        if details.lon is not None:
            actions.append(self._zoom("organisation", organisation.id))
        mail = mail_address(organisation.email)
        if mail:
            action = self._action("", self.tr("Write an &e-mail"), lambda: self.open_link(mail))
            actions.append(action)
        return actions + self._links(web_address(organisation.website))

    def for_centre(self, details) -> list[QAction]:
        """Zoom, when it has a place."""
        return [] if details.centre.lon is None else [self._zoom("training_centre", details.centre.id)]

    def list_courses_of(self, organisation, when: str) -> None:
        """Ask for the list of the organisation's courses."""
        self.list_wanted.emit(organisation.name, when)

    def add_to_calendar(self, details) -> None:
        """Write the course as a calendar file and open it; where nothing opens such files, ask where to keep it."""
        text = _calendar(details)
        name = f"{details.course.first_day.isoformat()}-{details.course.id[:8]}.ics"
        path = Path(self._own_folder(), name)
        path.write_bytes(text.encode("utf-8"))
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            return
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the calendar entry"), name, self.tr("Calendar files (*.ics)")
        )
        if not chosen:
            return
        try:
            Path(chosen).write_bytes(text.encode("utf-8"))
        except OSError as error:
            sentence = self.tr("The calendar entry could not be saved: {reason}. Choose another folder.")
            self._messages.tell(sentence.format(reason=words.escaped(error.strerror or "")), Qgis.MessageLevel.Warning)
            return
        self._messages.tell(self.tr("The calendar entry was saved. Open it with your calendar."))

    def open_link(self, url: QUrl) -> None:
        """Open it; where nothing does, say how to get there."""
        if not open_link(url):
            QGuiApplication.clipboard().setText(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
            self._messages.tell(self.tr("Nothing on this computer opens such a link. It is in the clipboard now."))

    def _links(self, page: QUrl | None) -> list[QAction]:
        if page is None:
            return []
        address = page.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        web = self._action("mActionLink", self.tr("&Web page"), lambda: self.open_link(page))
        web.setToolTip(words.escaped(page.toDisplayString()))
        copy = self._action(
            "mActionEditCopy", self.tr("Copy &link"), lambda: QGuiApplication.clipboard().setText(address)
        )
        return [web, copy]

    def _zoom(self, kind: str, thing_id: str) -> QAction:
        return self._action("mActionZoomTo", self.tr("&Zoom to"), lambda: self.zoom_wanted.emit(kind, thing_id))

    def _action(self, icon: str, text: str, slot) -> QAction:
        action = QAction(icons.theme(icon) if icon else QIcon(), text, self)
        action.triggered.connect(slot)
        return action

    def _own_folder(self) -> str:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="qgis_certification_")
        return self._folder.name


def _calendar(details) -> str:
    """The course as a calendar file; what a calendar shows in its notes is who teaches what, and how to reach them."""
    course, row, course_type = details.course, details.row, details.course_type
    notes = [row.organisation, ", ".join(details.conveners)]
    notes += [course_type.teaches if course_type else "", course.competences]
    if details.organisation:
        notes += [details.organisation.website, details.organisation.email]
    page = web_address(course_type.link) if course_type else None
    address = details.centre.address if details.centre else ""
    return ics(
        course.id,
        words.one_line(row.name),
        course.first_day,
        course.last_day,
        place=", ".join(filter(None, (words.one_line(row.centre), words.one_line(address)))),
        point=None if row.lon is None else (row.lon, row.lat),
        description="\n".join(filter(None, notes)),
        link=page.toString(QUrl.ComponentFormattingOption.FullyEncoded) if page else "",
    )
