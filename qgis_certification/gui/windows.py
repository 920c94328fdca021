"""The windows of a person's work: one for each thing, raised when it is open already, closed with the panel."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.person import OrganisationOfMine
from ..tasks.material_folder import REVIEWED, clean_up


class Windows(QObject):
    """Opens what pages ask for; `changed` tells that something was done in one of them."""

    changed = pyqtSignal()

    def __init__(self, session, canvas, folder: Path, window, open_project, parent=None):
        """`open_project(path) -> bool` opens a project in place of the present one, unless the person says no."""
        super().__init__(parent)
        self._open_project = open_project
        self._session, self._canvas, self._folder, self._window = session, canvas, folder, window
        self._open: dict[tuple[str, str], QObject] = {}
        self._uploads = None
        clean_up(self._folder / REVIEWED)  # QGIS may have ended otherwise than it should

    @property
    def uploads(self):
        """What sends files in the background; made when first needed, it goes on while windows come and go."""
        self.take_up_uploads()
        return self._uploads

    def take_up_uploads(self) -> None:
        """Go on with what was not sent when QGIS ended."""
        if self._uploads is None:
            from ..tasks.uploads import Uploads

            self._uploads = Uploads(self._session, self._folder, self)

    def application(self, application_id: str, section: str = "") -> None:
        """Go on with an application, or look at what was sent; "" begins a new one."""
        window = self._shown("application", application_id, self._make_application)
        if section:
            window.go_to(section)

    def follow(self, application_id: str) -> None:
        """Timeline and conversation of an application."""
        self._shown("follow", application_id, self._make_follow)

    def review(self, application_id: str) -> None:
        """An application for who assesses it."""
        self._shown("review", application_id, self._make_review)

    def people(self, organisation: OrganisationOfMine) -> None:
        """Who belongs to an organisation."""
        self._shown("people", organisation.id, lambda _id: self._make_people(organisation))

    def close(self) -> None:
        """Close everything; what was typed is kept."""
        for window in list(self._open.values()):
            if not sip.isdeleted(window):
                window.shut_down()
            if not sip.isdeleted(window):
                window.close()
        self._open.clear()
        if self._uploads is not None:
            self._uploads.close()
            self._uploads = None
        clean_up(self._folder / REVIEWED)

    def _shown(self, kind: str, thing: str, make) -> QObject:
        key = (kind, thing)
        window = self._open.get(key)
        if window is None or sip.isdeleted(window):
            window = make(thing)
            self._open[key] = window
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _make_application(self, application_id: str):
        from .dialogs.apply.window import ApplyWindow

        window = ApplyWindow(self._session, self.uploads, self._canvas, self._folder, application_id, self._window)

        def told(known_id: str) -> None:
            if known_id and self._open.get(("application", "")) is window:  # it has begun: it is that one's from now on
                self._open[("application", known_id)] = self._open.pop(("application", ""))
            self.changed.emit()

        window.changed.connect(told)
        return window

    def _make_follow(self, application_id: str):
        from .follow.window import FollowWindow

        window = FollowWindow(self._session, self.uploads, self._folder, application_id, self.application, self._window)
        window.changed.connect(lambda _id: self.changed.emit())
        return window

    def _make_review(self, application_id: str):
        from .review.window import ReviewWindow

        window = ReviewWindow(
            self._session, self.uploads, self._folder, application_id, self._open_project, self._window
        )
        window.changed.connect(lambda _id: self.changed.emit())
        return window

    def _make_people(self, organisation: OrganisationOfMine):
        from .dialogs.people import PeopleDialog

        window = PeopleDialog(self._session, organisation, self._window)
        window.changed.connect(self.changed)
        return window
