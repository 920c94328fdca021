"""The dialog open on somebody's application, against the real service."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification.client.transport import Limits
from qgis_certification.gui.dialogs.apply.window import ApplyWindow
from qgis_certification.sign_in import Session
from qgis_certification.tasks.autosave import SaveState
from qgis_certification.tasks.uploads import Uploads
from test.qgis.applying import Applicant
from test.qgis.conftest import settle

_LIMITS = Limits(first_byte_s=3, silence_s=3, total_s=10)


class Desk:
    """A desktop with the dialog on it."""

    def __init__(self, applicant: Applicant, desktop, settings, folder: Path):
        self.applicant, self.desktop, self.folder = applicant, desktop, folder
        applicant.sign_in(settings)
        self.session = Session(settings, "tests", limits=_LIMITS)
        self.session.resume()
        self.uploads = Uploads(self.session, folder)
        self.window: ApplyWindow | None = None

    def open(self, application_id: str = "") -> ApplyWindow:
        """Open the dialog and wait until it has read the application."""
        self.window = ApplyWindow(
            self.session, self.uploads, self.desktop.canvas, self.folder, application_id, self.desktop.window
        )
        self.window.show()
        if application_id:
            self.wait(lambda: self.window.saver.application is not None)
        return self.window

    def wait(self, condition, seconds: float = 20) -> None:
        """Let events happen until it comes true."""
        end = monotonic() + seconds
        while not condition():
            if monotonic() > end:
                saver = self.window.saver
                raise AssertionError(f"it did not come true: {saver and (saver.state, saver.problem)}")
            QTest.qWait(20)

    def saved(self) -> None:
        """Wait until everything is on the service."""
        self.wait(lambda: self.state is SaveState.SAVED and not self.window.saver.is_busy)

    @property
    def state(self) -> SaveState:
        return self.window.saver.state

    @property
    def status(self) -> str:
        return self.window.status.label.plain

    def field(self, name: str):
        """A field of the organisation's profile."""
        return self.window.organisation.form.boxes[name].field

    def error(self, name: str) -> str:
        return self.window.organisation.form.boxes[name].error.label.plain

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a field of the profile, key by key."""
        type_into(self.field(name), text)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
            settle()
        self.uploads.close()
        self.session.close()
        settle()


def type_into(field, text: str) -> None:
    """Replace what stands there, key by key."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, 0x01000007)  # Delete


def buttons(widget, text: str) -> list[QPushButton]:
    """The buttons within that say this."""
    return [button for button in widget.findChildren(QPushButton) if button.text().replace("&", "") == text]
