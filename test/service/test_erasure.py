"""Erasing an account: name, address and access go at once; what happened stays, without them."""

import pytest
from django.test import Client

from certification_service.domain import access, invitations, mail
from certification_service.domain.people import Place, confirm_address
from certification_service.enums import EventKind, MemberRole
from certification_service.models import Application, Event, Mail, Membership, Message, PanelMember, User
from test.service import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    return people.everybody()


def erase(user, confirm=None):
    return people.Asking(user).post("/me/erasure", {"confirm": confirm or user.email})


def test_nothing_is_left_that_names_the_person(team):
    application = people.draft(team.owner)
    people.member(team.convener, application.organisation, MemberRole.OWNER)
    asking = people.Asking(team.convener)
    asking.post(f"/applications/{application.pk}/messages", {"text": "Almost ready.", "audience": "applicant"})
    access.make_token(team.convener, "mine", 1)
    confirm_address(team.convener)
    mail.write(team.convener, "account", {"subject": "s", "text": "t"}, "one")
    invitations.invite(team.owner, Place(application.organisation), "Conrad.Convener@elsewhere.example.org", "owner")
    browser = Client()
    browser.force_login(team.convener)
    assert erase(team.convener).status_code == 204
    row = User.objects.get(pk=team.convener.pk)
    assert (row.name, row.is_active, row.erased is not None) == ("", False, True)
    assert row.email == f"{row.pk}@erased.invalid"
    assert asking.get("/me").status_code == 401
    assert browser.get("/accounts/profile/").status_code == 302
    assert not Membership.objects.filter(user=row).exists()
    assert not Mail.objects.filter(user=row).exists()
    assert not row.emailaddress_set.exists()
    assert Message.objects.get().text == "Almost ready."
    left = Event.objects.filter(kind=EventKind.MEMBER_LEFT, actor=row).get()
    assert left.details == {"user": str(row.pk), "role": "owner"}
    told = people.Asking(team.owner).get(f"/applications/{application.pk}/messages").content.decode()
    assert "Conrad" not in told


def test_the_last_owner_of_an_open_application_is_told_what_to_do_first(team):
    application = people.draft(team.owner)
    reply = erase(team.owner)
    assert reply.status_code == 409
    assert "Delta GIS School" in reply.json()["detail"]
    assert "withdraw the application" in reply.json()["detail"]
    people.Asking(team.owner).post(f"/applications/{application.pk}/acts/withdraw", {"reason": "Not now."})
    assert erase(team.owner).status_code == 204
    assert Application.objects.filter(pk=application.pk).exists()


def test_the_address_is_typed_to_make_sure(team):
    reply = erase(team.visitor, "somebody.else@example.org")
    assert (reply.status_code, reply.json()["errors"][0]["field"]) == (422, "confirm")
    assert erase(team.visitor, team.visitor.email.upper()).status_code == 204


def test_roles_in_the_panel_end_and_reviews_are_nobodys(team):
    application = people.draft(team.owner)
    Application.objects.filter(pk=application.pk).update(reviewer=team.reviewer)
    assert erase(team.reviewer).status_code == 204
    assert not PanelMember.objects.filter(user=team.reviewer).exists()
    assert Application.objects.get(pk=application.pk).reviewer is None


def test_the_page_erases_too(team):
    browser = Client()
    team.visitor.set_password("correct horse battery")
    team.visitor.save()
    confirm_address(team.visitor)
    browser.post("/accounts/login/", {"login": team.visitor.email, "password": "correct horse battery"})
    # What cannot be undone asks for the password once more.
    assert browser.get("/accounts/delete/")["Location"].startswith("/accounts/reauthenticate/")
    browser.post("/accounts/reauthenticate/", {"password": "correct horse battery"})
    assert "for good" in browser.get("/accounts/delete/").content.decode()
    wrong = browser.post("/accounts/delete/", {"confirm": "other@example.org"})
    assert "by mistake" in wrong.content.decode()
    assert browser.post("/accounts/delete/", {"confirm": team.visitor.email})["Location"] == "/"
    assert User.objects.get(pk=team.visitor.pk).erased is not None
    assert browser.get("/accounts/profile/").status_code == 302


def test_the_address_is_free_again(team):
    erase(team.visitor)
    assert User.objects.create_user("vera.visitor@example.org").pk != team.visitor.pk
