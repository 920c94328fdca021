"""What can be done with a course, an organisation or a centre: zoom, calendar, web page, mail, copy the link.

The same actions are the buttons of the details and the context menu of the list.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from ..domain.calendar import ics
from ..settings import Settings
from . import icons, words
from .links import mail_address, open_link, web_address

translate = QCoreApplication.translate

_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f\\/:*?"<>|]+')
_LONGEST_NAME = 60  # characters of a course's name in the name of its calendar file


class PlaceActions(QObject):
    """Makes QActions. What they do to the map goes out as signals; links and calendars are opened here."""

    zoom_wanted = pyqtSignal(str, str)
    list_wanted = pyqtSignal(str, str)

    def __init__(self, messages, window, parent=None):
        super().__init__(parent)
        self._messages = messages
        self._window = window
        self._dialog: QFileDialog | None = None

    def close(self) -> None:
        """Close what still asks."""
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = None

    def for_course(self, details) -> list[QAction]:
        """Zoom (when it has a place), calendar (when it is not over), copy link and web page (when there is one)."""
        row = details.row
        actions = []
        if row.lon is not None:
            actions.append(self._zoom("course", row.id))
        if details.course.last_day >= date.today():
            actions.append(
                self._action("mIconFieldDate", self.tr("Add to &calendar…"), lambda: self.add_to_calendar(details))
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
        """Ask where to keep the course as a calendar file, and keep it there."""
        self.close()
        folder = Settings().calendar_folder
        if not Path(folder or "?").is_dir():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self._window, self.tr("Save the calendar entry"), folder, self.tr("Calendar files (*.ics)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(_file_name(details))
        dialog.fileSelected.connect(lambda chosen: self.save_calendar(details, Path(chosen)))
        self._dialog = dialog
        dialog.open()

    def save_calendar(self, details, path: Path) -> None:
        """Write the file, and say where it is: not every computer has a program for such files."""
        try:
            path.write_bytes(_calendar(details).encode("utf-8"))
        except OSError as error:
            sentence = self.tr("The calendar entry could not be saved: {reason}. Choose another folder.")
            self._messages.tell(sentence.format(reason=words.escaped(error.strerror or "")), Qgis.MessageLevel.Warning)
            return
        Settings().calendar_folder = str(path.parent)
        self._messages.tell(
            self.tr("Saved {file}. Open it with your calendar.").format(file=words.escaped(path.name)),
            buttons=(
                (self.tr("&Open"), lambda: self._open_file(path)),
                (self.tr("Open &folder"), lambda: self._open_file(path.parent)),
            ),
        )

    def _open_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            sentence = self.tr("Nothing on this computer opens {file}.")
            self._messages.tell(sentence.format(file=words.escaped(str(path))), Qgis.MessageLevel.Warning)

    def open_link(self, url: QUrl) -> None:
        """Open it; where nothing does, say how to get there."""
        if not open_link(url):
            address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            QGuiApplication.clipboard().setText(address)
            sentence = self.tr("Nothing on this computer opens {address}. It is in the clipboard now.")
            self._messages.tell(sentence.format(address=words.escaped(address)), Qgis.MessageLevel.Warning)

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._messages.tell(self.tr("Link copied"), seconds=3)

    def _links(self, page: QUrl | None) -> list[QAction]:
        if page is None:
            return []
        address = page.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        web = self._action("mActionLink", self.tr("&Web page"), lambda: self.open_link(page))
        web.setToolTip(words.escaped(page.toDisplayString()))
        copy = self._action("mActionEditCopy", self.tr("Copy &link"), lambda: self._copy(address))
        return [web, copy]

    def _zoom(self, kind: str, thing_id: str) -> QAction:
        return self._action("mActionZoomTo", self.tr("&Zoom to"), lambda: self.zoom_wanted.emit(kind, thing_id))

    def _action(self, icon: str, text: str, slot) -> QAction:
        action = QAction(icons.theme(icon) if icon else QIcon(), text, self)
        action.triggered.connect(slot)
        return action


def _file_name(details) -> str:
    """The first day and the course's name, as far as every disk allows it."""
    name = _NOT_IN_FILE_NAMES.sub(" ", words.one_line(details.row.name))[:_LONGEST_NAME].strip(" .")
    return f"{details.course.first_day.isoformat()} {name}".strip() + ".ics"


def _calendar(details) -> str:
    """The course as a calendar file; what a calendar shows in its notes is who teaches what, and how to reach them."""
    course, row, course_type, organisation = details.course, details.row, details.course_type, details.organisation
    page = web_address(course_type.link) if course_type else None
    link = page.toString(QUrl.ComponentFormattingOption.FullyEncoded) if page else ""
    notes = (
        (translate("PlaceActions", "Organisation"), row.organisation),
        (translate("PlaceActions", "Trainers"), ", ".join(details.conveners)),
        (translate("PlaceActions", "Language"), words.language_name(course.language) if course.language else ""),
        (translate("PlaceActions", "What it teaches"), course_type.teaches if course_type else ""),
        (translate("PlaceActions", "Competences"), course.competences),
        (translate("PlaceActions", "Course page"), link),
        (translate("PlaceActions", "Website"), organisation.website if organisation else ""),
        (translate("PlaceActions", "E-mail"), organisation.email if organisation else ""),
    )
    country = words.country_name(row.country) if row.country else ""
    address = details.centre.address if details.centre else ""
    place = [words.one_line(row.centre), words.one_line(address)]
    if row.online:
        place.append(translate("PlaceActions", "Online"))
    place.append(country)
    return ics(
        course.id,
        words.one_line(row.name),
        course.first_day,
        course.last_day,
        place=", ".join(filter(None, place)),
        point=None if row.lon is None else (row.lon, row.lat),
        description="\n".join(
            translate("PlaceActions", "{name}: {text}").format(name=name, text=text) for name, text in notes if text
        ),
        link=link,
    )
