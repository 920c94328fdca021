"""The people of an organisation: who sees what, who may do what, and what goes to the service."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification.domain.person import OrganisationOfMine
from qgis_certification.gui.dialogs.people import PeopleDialog
from qgis_certification.sign_in import Session
from test.qgis.accounts import ANA, LIMITS
from test.qgis.conftest import settle

ACADEMY = OrganisationOfMine("o1", "Carpathian Geo Academy", "applicant", "owner")
PEOPLE = {
    "items": [
        {"id": "ana", "name": "Ana Popescu", "email": "ana@example.org", "role": "owner"},
        {"id": "bo", "name": "", "email": "bo@example.org", "role": "convener"},
    ],
    "invitations": [{"id": "i1", "email": "cy@example.org", "role": "owner", "expires": None}],
    "may_change": True,
}
PATH = "/en/api/v1/organisations/o1/people"


@pytest.fixture
def dialog(service, settings, entry, desktop, english, wait_for):
    made = []

    def open_dialog(people=PEOPLE) -> PeopleDialog:
        service.extra[PATH] = lambda _query: people
        settings.source_url, settings.authcfg = service.url, entry
        session = Session(settings, "Agent/0", limits=LIMITS)
        session.resume()
        wait_for(lambda: session.person is not None and session.person.id == ANA["id"])
        dialog = PeopleDialog(session, ACADEMY, desktop.window)
        dialog.done_here = []
        dialog.changed.connect(lambda: dialog.done_here.append(True))
        dialog.show()
        wait_for(lambda: dialog.list.topLevelItemCount() == len(people["items"]) + len(people["invitations"]))
        made.append((dialog, session))
        return dialog

    yield open_dialog
    for dialog, session in made:
        session.close()
        if not sip.isdeleted(dialog):
            dialog.shut_down()
    settle()


def shown(dialog) -> list[tuple[str, str]]:
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items]


def choose(dialog, row: int) -> list[str]:
    dialog.list.setCurrentItem(dialog.list.topLevelItem(row))
    return [b.text().replace("&", "") for b in (dialog.role, dialog.remove) if b.isVisible()]


def sent(service) -> list[tuple]:
    return [
        (headers.get("X-HTTP-Method-Override") or method, json.loads(body) if body else None)
        for method, headers, body in service.written
    ]


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_owner_sees_everybody_and_what_can_be_done(dialog):
    dialog = dialog()
    assert shown(dialog) == [
        ("Ana Popescu (you)", "Owner"),
        ("bo@example.org", "Convener"),
        ("cy@example.org", "Owner, invited"),
    ]
    assert choose(dialog, 0) == ["Make convener", "Leave…"]
    assert choose(dialog, 1) == ["Make owner", "Remove"]
    assert choose(dialog, 2) == ["Take invitation back"]


def test_a_convener_reads_and_may_leave(dialog):
    people = {**PEOPLE, "may_change": False}
    dialog = dialog(people)
    assert choose(dialog, 1) == [] and choose(dialog, 0) == ["Leave…"]
    assert not dialog.invite.isVisible() and not dialog.email.isVisible()


def test_handing_over(dialog, service, wait_for):
    dialog = dialog()
    choose(dialog, 1)
    click(dialog.role)
    wait_for(lambda: dialog.done_here)
    assert sent(service) == [("PATCH", {"role": "owner"})]


def test_inviting(dialog, service, wait_for):
    dialog = dialog()
    QTest.keyClicks(dialog.email, "not an address")
    click(dialog.invite)
    assert "no e-mail address" in dialog.note.label.plain and service.written == []
    dialog.email.clear()
    QTest.keyClicks(dialog.email, "di@example.org")
    service.refusals[PATH + "/invitations"] = (422, {"errors": [{"field": "email", "message": "Is there already."}]})
    QTest.keyClick(dialog.email, Qt.Key.Key_Return)
    wait_for(lambda: dialog.note.isVisible())
    assert dialog.note.label.plain == "Is there already." and dialog.email.text() == "di@example.org", (
        "nothing typed is lost"
    )
    service.refusals.clear()
    service.written.clear()
    click(dialog.invite)
    wait_for(lambda: dialog.email.text() == "")
    assert sent(service) == [("POST", {"email": "di@example.org", "role": "owner"})]
    assert not dialog.note.isVisible()


def test_the_last_owner_cannot_leave_and_reads_why(dialog, service, wait_for):
    dialog = dialog()
    choose(dialog, 0)
    service.refusals[PATH + "/ana"] = (409, {"detail": "Make somebody else an owner first."})
    click(dialog.remove)
    box = dialog._leaving
    assert ACADEMY.name in box.text() and service.written == []
    click(next(b for b in box.findChildren(QPushButton) if "Leave" in b.text()))
    wait_for(lambda: dialog.note.isVisible())
    assert "Make somebody else an owner first." in dialog.note.label.plain and dialog.isVisible()
    assert sent(service) == [("DELETE", None)]


def test_leaving_closes(dialog, service, wait_for):
    dialog = dialog()
    told = dialog.done_here
    choose(dialog, 0)
    service.refusals[PATH + "/ana"] = (204, {})
    click(dialog.remove)
    click(next(b for b in dialog._leaving.findChildren(QPushButton) if "Leave" in b.text()))
    wait_for(lambda: told)


def test_an_ended_session_is_told_at_the_top(dialog, service, wait_for):
    dialog = dialog()
    service.refusals[PATH] = (401, {})
    dialog.refresh()
    wait_for(lambda: dialog.banner.isVisible())
    assert not dialog.note.isVisible() and len(shown(dialog)) == 3
    service.refusals.clear()
    click(dialog.banner.button)
    wait_for(lambda: not dialog.banner.isVisible())
