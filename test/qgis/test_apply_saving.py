"""What is typed into the application is saved, met with what others type, and never lost; against the real service."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtTest import QTest

from qgis_certification.tasks.autosave import SaveState
from test.qgis.apply_desk import Desk, buttons
from test.qgis.applying import applicants, fill, journal_of
from test.qgis.conftest import settle
from test.service_process import running_service


@pytest.fixture(scope="module")
def people():
    with running_service() as service:
        yield iter(applicants(service, 16))


@pytest.fixture
def desk(people, desktop, settings, tmp_path, english):
    desk = Desk(next(people), desktop, settings, tmp_path)
    yield desk
    desk.close()


def change_elsewhere(desk, application_id: str, **fields) -> None:
    """The same person, or another, on another computer."""
    organisation = desk.applicant.document(application_id)["organisation"]
    path = f"/applications/{application_id}/organisation"
    desk.applicant.api().call("PATCH", path, {**fields, "version": organisation["version"]})


def test_what_is_typed_is_on_the_service_soon_after(desk):
    application = desk.applicant.start()
    desk.open(application)
    desk.type("phone", "+40 264 1")
    assert desk.status == "Saving…"
    desk.saved()
    assert desk.status == "Saved"
    assert desk.applicant.document(application)["organisation"]["phone"] == "+40 264 1"
    assert not journal_of(desk.folder, application).exists()


def test_what_is_typed_is_on_the_disk_before_it_is_on_the_service(desk):
    application = desk.applicant.start()
    desk.open(application)
    desk.type("phone", "123")
    assert desk.window.saver.journal.flush()
    kept = json.loads(journal_of(desk.folder, application).read_text())
    assert kept["parts"][0]["mine"] == {"phone": "123"}
    desk.saved()


def test_a_new_application_begins_with_name_and_country(desk):
    window = desk.open()
    told = []
    window.changed.connect(told.append)
    window.start.begin.click()
    assert window.start.name.error.label.plain and window.start.country.error.label.plain
    window.start.name.field.setText("Kigali Map Lab")
    window.start.country.field.show_value("RW")
    window.start.begin.click()
    desk.wait(lambda: window.saver is not None and window.saver.application is not None)
    assert told == [window.application_id]
    assert desk.field("name").text() == "Kigali Map Lab"
    assert desk.applicant.document(window.application_id)["organisation"]["country"] == "RW"


def test_a_refused_value_is_said_beside_its_field_and_the_rest_is_saved(desk):
    application = desk.applicant.start()
    desk.open(application)
    desk.type("email", "nonsense")
    desk.type("phone", "55")
    desk.wait(lambda: desk.state is SaveState.INVALID)
    desk.wait(lambda: desk.applicant.document(application)["organisation"]["phone"] == "55")
    assert desk.error("email") and not desk.error("phone")
    assert desk.status == "Not saved: a value was refused. Kept on this computer."
    assert desk.field("email").text() == "nonsense"
    desk.type("email", "a@example.org")
    desk.saved()
    assert desk.applicant.document(application)["organisation"]["email"] == "a@example.org"
    assert not desk.error("email")


def test_what_another_changed_elsewhere_is_taken_without_a_question(desk):
    application = desk.applicant.start()
    desk.open(application)
    change_elsewhere(desk, application, address="Street 9")
    desk.type("phone", "77")
    desk.saved()
    assert desk.field("address").toPlainText() == "Street 9"
    organisation = desk.applicant.document(application)["organisation"]
    assert (organisation["address"], organisation["phone"]) == ("Street 9", "77")


@pytest.mark.parametrize("take, wins", [("Take mine", "Mine"), ("Take theirs", "Theirs")])
def test_the_same_field_changed_by_two_shows_both(desk, take, wins):
    application = desk.applicant.start()
    window = desk.open(application)
    change_elsewhere(desk, application, name="Theirs")
    desk.type("name", "Mine")
    desk.type("phone", "1")
    desk.wait(lambda: desk.state is SaveState.CONFLICT)
    assert window.conflicts.isVisible()
    assert desk.status == "Not saved: somebody else changed the same. Kept on this computer."
    assert desk.field("name").text() == "Mine"
    desk.wait(lambda: desk.applicant.document(application)["organisation"]["phone"] == "1")
    desk.field("phone").setFocus()
    buttons(window.conflicts, take)[0].click()
    desk.saved()
    settle()
    assert not window.conflicts.isVisible()
    assert desk.field("name").text() == wins
    assert desk.applicant.document(application)["organisation"]["name"] == wins


def test_closed_before_it_was_saved_it_is_there_when_opened_again(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    desk.type("phone", "still here")
    window.close()
    settle()
    assert journal_of(desk.folder, application).exists()
    change_elsewhere(desk, application, address="Street 9")
    window = desk.open(application)
    assert window.restored.isVisible()
    assert desk.field("phone").text() == "still here"
    assert desk.field("address").toPlainText() == "Street 9"
    desk.saved()
    assert desk.applicant.document(application)["organisation"]["phone"] == "still here"


def test_new_parts_are_made_once_they_have_what_they_need(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    window.go_to("contributions")
    window.contributions.add.menu().actions()[0].trigger()
    form = window.contributions.editor.form
    assert form.boxes["category"].field.value() == "development"
    desk.wait(lambda: desk.state is SaveState.INCOMPLETE)
    assert desk.status == "Not saved: something lacks its name, title or place. Kept on this computer."
    assert not window.contributions.editor.evidence.add_files.isEnabled()
    form.boxes["title"].field.setFocus()
    QTest.keyClicks(form.boxes["title"].field, "Commits to core")
    form.boxes["links"].field.setPlainText("https://github.com/qgis/QGIS\nhttps://example.org/b")
    desk.saved()
    [contribution] = desk.applicant.document(application)["contributions"]
    assert contribution["title"] == "Commits to core"
    assert contribution["links"] == ["https://github.com/qgis/QGIS", "https://example.org/b"]
    assert window.contributions.editor.evidence.add_files.isEnabled()
    window.contributions.list.remove.click()
    desk.saved()
    assert desk.applicant.document(application)["contributions"] == []


def test_answers_are_saved_by_their_kind(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    window.go_to("questions")
    text, yes_no, choice = (box.form.boxes["value"].field for box in window.questions.boxes.values())
    text.setPlainText("Ana and Dan")
    for field, value in ((yes_no, "no"), (choice, "many")):
        field.show_value(value)
        field.edited.emit()
    desk.saved()
    values = [question["value"] for question in desk.applicant.document(application)["questions"]]
    assert values == ["Ana and Dan", "no", "many"]


def test_the_steps_say_what_is_missing_until_it_is_there(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    steps = [window.steps.item(row).text() for row in range(5)]
    assert steps[0] == "1. Organisation\n4 missing"
    assert steps[1] == "2. Contributions\n1 missing"
    assert steps[4] == "5. Check and send"
    fill(desk.applicant.api(), application)
    window.saver.refresh()
    desk.wait(lambda: window.steps.item(0).text() == "1. Organisation\ncomplete")
    assert window.steps.item(3).text() == "4. Courses and material\n3 missing"
    window.go_to("send")
    assert len(window.send.missing.buttons) == 3
    window.send.missing.buttons[2].click()
    settle()
    assert window.steps.section == "material"
    assert window.courses.editor.areas["data"].add_files.hasFocus()
