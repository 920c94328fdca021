"""What goes wrong while somebody applies: no service, no sign-in, decided meanwhile, QGIS killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from qgis.PyQt.QtTest import QTest

from qgis_certification.gui.dialogs.apply.window import ApplyWindow
from qgis_certification.tasks.autosave import SaveState
from test.qgis.apply_desk import Desk, buttons, type_into
from test.qgis.applying import applicants, journal_of
from test.qgis.conftest import settle
from test.service_process import running_service

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def people():
    with running_service() as service:
        yield iter(applicants(service, 20))


@pytest.fixture
def desk(people, desktop, settings, tmp_path, english):
    desk = Desk(next(people), desktop, settings, tmp_path)
    yield desk
    desk.close()


def test_without_the_service_typing_goes_on_and_is_saved_when_it_is_back(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    service = desk.applicant.service
    service.kill()
    try:
        desk.type("phone", "typed offline")
        desk.wait(lambda: desk.state is SaveState.FAILED)
        assert desk.status == "Not saved: The data source could not be reached. Kept on this computer."
        assert window.trouble.isVisible() and window.trouble.button.text() == "&Try again"
        assert not desk.field("phone").isReadOnly()
        type_into(desk.field("website"), "https://example.org")
        assert window.saver.journal.flush()
        [kept] = json.loads(journal_of(desk.folder, application).read_text())["parts"]
        assert kept["mine"] == {"phone": "typed offline", "website": "https://example.org"}
    finally:
        service.start()
    desk.saved()
    assert not window.trouble.isVisible()
    organisation = desk.applicant.document(application)["organisation"]
    assert (organisation["phone"], organisation["website"]) == ("typed offline", "https://example.org")


@pytest.mark.parametrize("step", ["organisation", "contributions", "questions", "material"])
def test_the_connection_is_lost_in_each_step(desk, step):
    application = desk.applicant.start()
    window = desk.open(application)
    window.go_to(step)
    desk.applicant.service.kill()
    try:
        if step == "organisation":
            window.organisation.places.online.click()
        elif step == "contributions":
            window.contributions.add.menu().actions()[0].trigger()
            QTest.keyClicks(window.contributions.editor.form.boxes["title"].field, "Code")
        elif step == "questions":
            QTest.keyClicks(next(iter(window.questions.boxes.values())).form.boxes["value"].field, "Ana")
        else:
            window.courses.add.click()
            QTest.keyClicks(window.courses.editor.form.boxes["name"].field, "Basics")
        desk.wait(lambda: desk.state is SaveState.FAILED)
        assert desk.status.startswith("Not saved: ")
    finally:
        desk.applicant.service.start()
    desk.saved()
    document = desk.applicant.document(application)
    assert {
        "organisation": lambda: document["centres"][0]["online"],
        "contributions": lambda: document["contributions"][0]["title"] == "Code",
        "questions": lambda: document["questions"][0]["value"] == "Ana",
        "material": lambda: document["course_types"][0]["name"] == "Basics",
    }[step]()


def test_when_the_sign_in_has_ended_it_says_so_and_goes_on_after_signing_in(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    desk.applicant.service.python(desk.applicant.forget())
    desk.type("phone", "42")
    desk.wait(lambda: desk.state is SaveState.SIGN_IN)
    assert window.trouble.button.text() == "&Sign in again"
    assert desk.status == "Not saved: you are not signed in. Kept on this computer."
    type_into(desk.field("website"), "https://example.org")
    desk.applicant.service.python(desk.applicant.remember())
    window.trouble.button.click()
    desk.saved()
    organisation = desk.applicant.document(application)["organisation"]
    assert (organisation["phone"], organisation["website"]) == ("42", "https://example.org")
    assert not window.trouble.isVisible()


def test_withdrawn_on_another_computer_it_turns_read_only_and_the_text_can_be_copied(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    desk.applicant.api().call("POST", f"/applications/{application}/acts/withdraw", {"reason": "", "points": []})
    QTest.keyClicks(desk.field("address"), "a long story")
    desk.wait(lambda: desk.state is SaveState.READ_ONLY)
    assert desk.status == "Not saved: the application cannot be changed any more. Kept on this computer."
    assert "You can still copy it" in window.banner.note.label.plain
    field = desk.field("address")
    assert field.isReadOnly() and field.toPlainText() == "a long story"
    assert not window.contributions.add.isVisibleTo(window.contributions)
    window.banner.button.click()
    settle()
    assert desk.status == "Read only" and field.toPlainText() == ""
    assert window.saver.journal.flush() and not journal_of(desk.folder, application).exists()


def test_a_disk_that_keeps_nothing_is_told(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    drafts = desk.folder / "drafts"
    for file in drafts.iterdir():
        file.unlink()
    drafts.rmdir()
    drafts.write_text("a file where the folder should be")
    desk.applicant.service.kill()
    try:
        desk.type("phone", "1")
        desk.wait(lambda: "not kept on this computer either" in desk.status)
    finally:
        desk.applicant.service.start()
    desk.saved()
    assert window.saver.journal.trouble is not None and desk.status == "Saved"
    drafts.unlink()


def test_a_part_that_somebody_else_removed_can_be_added_again(desk):
    application = desk.applicant.start()
    api = desk.applicant.api()
    made = api.call("POST", f"/applications/{application}/contributions", {"category": "books", "title": "Atlas"})
    window = desk.open(application)
    api.call("DELETE", f"/applications/{application}/contributions/{made['id']}", {"version": made["version"]})
    window.go_to("contributions")
    type_into(window.contributions.editor.form.boxes["period"].field, "2024")
    desk.wait(lambda: desk.state is SaveState.CONFLICT)
    assert window.conflicts.isVisible()
    buttons(window.conflicts, "Add it again with my text")[0].click()
    desk.saved()
    [contribution] = desk.applicant.document(application)["contributions"]
    assert (contribution["title"], contribution["period"]) == ("Atlas", "2024")


KILLED = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QObject, QSettings, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.gui import QgsMapCanvas
app = QgsApplication([], True)
app.initQgis()
from test.qgis.apply_desk import Desk
from test.qgis.applying import Applicant
from qgis_certification.settings import Settings
class Service:
    url = {url!r}
class Desktop:
    canvas, window = QgsMapCanvas(), None
desk = Desk(Applicant(Service(), "x@example.org", {bearer!r}), Desktop(), Settings(), Path({folder!r}))
window = desk.open({application!r})
print("ready", flush=True)
sys.stdin.readline()
{typing}
print("typed", flush=True)
QTest.qWait(60000)
"""
TYPING = {
    "line": 'QTest.keyClicks(desk.field("phone"), "0123456789")',
    "paragraph": 'QTest.keyClicks(desk.field("address"), "Strada Lunga 7")',
    "question": 'QTest.keyClicks(next(iter(window.questions.boxes.values())).form.boxes["value"].field, "Ana")',
    "new contribution": "window.contributions.add.menu().actions()[0].trigger()\n"
    'QTest.keyClicks(window.contributions.editor.form.boxes["description"].field.text, "No title yet")',
    "course": 'window.courses.add.click()\nQTest.keyClicks(window.courses.editor.form.boxes["teaches"].field, "Maps")',
}
TYPING["licence"] = (
    "window.courses.add.click()\n"
    'QTest.keyClicks(window.courses.editor.form.boxes["licence"].field.lineEdit(), "Our own")'
)
FOUND = {
    "line": lambda window: window.organisation.form.boxes["phone"].field.text() == "0123456789",
    "paragraph": lambda window: window.organisation.form.boxes["address"].field.toPlainText() == "Strada Lunga 7",
    "question": lambda window: (
        next(iter(window.questions.boxes.values())).form.boxes["value"].field.toPlainText() == "Ana"
    ),
    "new contribution": lambda window: (
        window.contributions.editor.form.boxes["description"].field.value() == "No title yet"
    ),
    "licence": lambda window: window.courses.editor.form.boxes["licence"].field.currentText() == "Our own",
    "course": lambda window: window.courses.editor.form.boxes["teaches"].field.toPlainText() == "Maps",
}


@pytest.mark.parametrize("where", TYPING)
def test_qgis_is_killed_while_somebody_types(desk, where, tmp_path):
    """SIGKILL half a second after the last key, the service out of reach: all of it is there again."""
    applicant = desk.applicant
    application = applicant.start()
    folder = tmp_path / "profile"
    code = KILLED.format(
        root=str(ROOT), url=applicant.service.url, bearer=applicant._bearer, folder=str(folder),
        application=application, typing=TYPING[where],
    )  # fmt: skip
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config")}
    process = subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert _line(process, "ready")
        applicant.service.kill()
        process.stdin.write("\n")
        process.stdin.flush()
        assert _line(process, "typed")
        sleep(0.5)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        applicant.service.start()
    desk.folder = folder
    window = desk.open(application)
    settle()
    assert FOUND[where](window)
    assert window.restored.isVisible()


def _line(process, wanted: str, seconds: float = 60) -> bool:
    """Reads what the process says until it says this."""
    end = monotonic() + seconds
    while monotonic() < end:
        line = process.stdout.readline()
        if line.strip() == wanted:
            return True
        if not line and process.poll() is not None:
            return False
        sleep(0.01)
    return False


def test_opened_while_the_service_is_away_it_says_that_the_text_is_kept(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    desk.applicant.service.kill()
    try:
        desk.type("phone", "kept")
        window.close()
        settle()
        desk.window = window = ApplyWindow(
            desk.session, desk.uploads, desk.desktop.canvas, desk.folder, application, desk.desktop.window
        )
        window.show()
        desk.wait(lambda: desk.state is SaveState.FAILED)
        assert "is kept here, and appears with the application" in window.trouble.note.label.plain
        assert not window.stack.isEnabled()
    finally:
        desk.applicant.service.start()
    window.trouble.button.click()
    desk.saved()
    assert window.stack.isEnabled() and desk.field("phone").text() == "kept"
    assert desk.applicant.document(application)["organisation"]["phone"] == "kept"


def test_the_service_restarts_in_the_middle_of_an_upload(desk, tmp_path):
    application = desk.applicant.start()
    api = desk.applicant.api()
    api.call("POST", f"/applications/{application}/course-types", {"name": "Basics"})
    window = desk.open(application)
    window.go_to("material")
    big = tmp_path / "lecture.bin"
    big.write_bytes(os.urandom(1 << 20) * 48)
    area = window.courses.editor.areas["lectures"]
    area.take([big])
    desk.wait(lambda: any(row.sent > 0 and row.state.value == "sending" for row in desk.uploads.rows()), 30)
    desk.applicant.service.kill()
    desk.wait(lambda: any(row.problem is not None for row in desk.uploads.rows()), 30)
    desk.applicant.service.start()

    def arrived() -> bool:
        [course] = desk.applicant.document(application)["course_types"]
        return [u["state"] for u in course["material"]["lectures"]] == ["complete"]

    desk.wait(arrived, 90)
    assert desk.state in (SaveState.SAVED, SaveState.FAILED)
