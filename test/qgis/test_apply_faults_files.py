"""What goes wrong while files are sent and when the application is: as the person at the dialog sees it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from qgis_certification.domain.transfer import TransferState
from qgis_certification.tasks.autosave import SaveState
from test.mail_server import running_mail_server
from test.qgis.apply_desk import Desk
from test.qgis.applying import Applicant, applicants, complete_files, fill
from test.qgis.disks import small_disk
from test.service_process import running_service

MEGABYTE = 1 << 20
SMALL_DISK_MB = 80
ROOM_MB = 12

ARCHIVE = """
from certification_service.domain import organisations
from certification_service.enums import OrganisationState
from certification_service.models import Application
organisation = Application.objects.get(pk={application!r}).organisation
organisations.set_state(organisation, OrganisationState.ARCHIVED)
"""


@pytest.fixture(scope="module")
def post():
    with running_mail_server() as server:
        yield server


@pytest.fixture(scope="module")
def service(post, tmp_path_factory):
    """Where uploads go there is little room."""
    disk = tmp_path_factory.mktemp("disk")
    with small_disk(disk, SMALL_DISK_MB), running_service(environment={"UPLOADS_ROOT": str(disk)}) as service:
        service.environment["SMTP_URL"] = post.url
        yield service


@pytest.fixture(scope="module")
def people(service):
    return iter(applicants(service, 10))


@pytest.fixture
def desk(people, desktop, settings, tmp_path, english):
    desk = Desk(next(people), desktop, settings, tmp_path)
    yield desk
    desk.close()


def click(button) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def complete(desk: Desk) -> str:
    """An application that lacks nothing."""
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    complete_files(desk.applicant.service, application, desk.applicant.email)
    return application


def with_course(applicant: Applicant) -> str:
    """An application with a course that lacks its files."""
    application = applicant.start()
    applicant.api().call("POST", f"/applications/{application}/course-types", {"name": "Basics"})
    return application


def lectures(desk: Desk, application: str):
    """The area for lectures, to be seen."""
    window = desk.open(application)
    window.go_to("material")
    return window.courses.editor.areas["lectures"]


def state_of(area) -> str:
    """What stands beside the only file."""
    return area.model.index(0, 3).data() if area.model.rowCount() == 1 else ""


def large(folder: Path, megabytes: int) -> Path:
    file = folder / "lecture.bin"
    file.write_bytes(os.urandom(MEGABYTE) * megabytes)
    return file


def test_the_connection_is_lost_while_it_is_sent(desk, service):
    application = complete(desk)
    window = desk.open(application)
    window.go_to("send")
    desk.wait(lambda: window.send.send.isVisible() and window.send.send.isEnabled())
    click(window.send.send)
    service.kill()
    try:
        click(window.send.yes)
        desk.wait(lambda: window.send.error.label.plain)
        assert "could not be reached" in window.send.error.label.plain
    finally:
        service.start()
    desk.wait(lambda: window.send.send.isVisible() and window.send.send.isEnabled(), 60)
    assert desk.applicant.document(application)["state"] == "draft"
    click(window.send.send)
    click(window.send.yes)
    desk.wait(lambda: desk.state is SaveState.READ_ONLY)
    assert desk.applicant.document(application)["state"] == "submitted"
    assert window.send.error.label.plain == ""


def test_with_the_mail_server_down_it_is_sent_all_the_same_and_the_mail_comes_later(desk, service, post):
    application = complete(desk)
    window = desk.open(application)
    window.go_to("send")
    desk.wait(lambda: window.send.send.isVisible() and window.send.send.isEnabled())
    post.stop()
    try:
        click(window.send.send)
        click(window.send.yes)
        desk.wait(lambda: desk.state is SaveState.READ_ONLY)
        service.manage("run_job", "send_due_mails")
        assert "was sent" in window.banner.note.label.plain, "nobody is bothered with it"
    finally:
        post.start()
    service.environment.update(DEBUG="1", CERTIFICATION_CLOCK_OFFSET=str(24 * 3600))  # for the next run alone
    try:
        service.manage("run_job", "send_due_mails")
    finally:
        service.environment.update(DEBUG="", CERTIFICATION_CLOCK_OFFSET="0")
    mails = [mail["Subject"] for mail in post.mails if desk.applicant.email in mail["To"]]
    assert mails == ["Carpathian Geo Academy: the application was sent"]


def test_the_organisation_is_archived_during_an_upload(desk, service, tmp_path, monkeypatch):
    monkeypatch.setattr("qgis_certification.client.uploads.PIECE", MEGABYTE)
    application = with_course(desk.applicant)
    area = lectures(desk, application)

    def pause_half_way(row_id: str) -> None:
        row = desk.uploads.row(row_id)
        if row is not None and row.state is TransferState.SENDING and row.sent > 0:
            desk.uploads.changed.disconnect(pause_half_way)
            desk.uploads.pause(row_id)

    desk.uploads.changed.connect(pause_half_way)
    area.take([large(tmp_path, SMALL_DISK_MB // 2)])
    desk.wait(lambda: desk.uploads.rows()[0].state is TransferState.PAUSED, 60)
    service.python(ARCHIVE.format(application=application))
    area.view.selectAll()
    desk.wait(lambda: area.retry.isVisible())
    click(area.retry)
    desk.wait(lambda: state_of(area).startswith("Failed: "), 30)
    assert state_of(area) == "Failed: The organisation is archived. Its files stay as they are."
    desk.wait(lambda: area.remove.isVisible())
    click(area.remove)
    desk.wait(lambda: area.model.rowCount() == 0)


def test_the_disk_of_the_service_is_full_during_an_upload(desk, service, tmp_path):
    """It says so, and goes on where it was once there is room."""
    disk = Path(service.environment["UPLOADS_ROOT"])
    if shutil.disk_usage(disk).total > 2 * SMALL_DISK_MB * MEGABYTE:
        pytest.skip("needs the right to mount a small disk")
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(disk).free - ROOM_MB * MEGABYTE))
    application = with_course(desk.applicant)
    area = lectures(desk, application)
    area.take([large(tmp_path, 2 * ROOM_MB)])
    desk.wait(lambda: desk.uploads.rows() and desk.uploads.rows()[0].problem is not None, 60)
    desk.wait(lambda: state_of(area).startswith(("Waits to go on", "Failed: ")))
    assert "The service has no room for more files" in state_of(area)
    ballast.unlink()
    area.view.selectAll()
    desk.wait(lambda: area.retry.isVisible())
    click(area.retry)
    desk.wait(lambda: state_of(area).startswith("Arrived"), 60)
