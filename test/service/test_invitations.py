"""Invitations: the secret is in the mail alone, works once and for two weeks, and makes one what it says."""

from datetime import timedelta

import pytest
from django.test import Client

from certification_service.domain import invitations
from certification_service.enums import MemberRole
from certification_service.models import Invitation, Mail, Membership, PanelMember, Representative
from test.service import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    return people.everybody()


@pytest.fixture
def organisation(team):
    return people.draft(team.owner).organisation


def invite(team, organisation, email="vera.visitor@example.org", role="convener"):
    return people.Asking(team.owner).post(
        f"/organisations/{organisation.pk}/people/invitations", {"email": email, "role": role}
    )


def secret():
    return Mail.objects.filter(template="invitation").latest("created").context["secret"]


def accept(user):
    return people.Asking(user).post("/invitations/accept", {"secret": secret()})


def test_makes_one_what_it_says(team, organisation):
    told = invite(team, organisation).json()
    assert (told["email"], told["role"], told["invited_by"]) == ("vera.visitor@example.org", "convener", "Olga Owner")
    listed = people.Asking(team.owner).get(f"/organisations/{organisation.pk}/people").json()["invitations"]
    assert listed == [told]
    reply = accept(team.visitor)
    assert reply.json() == {"organisation_id": str(organisation.pk), "user_group_id": None, "role": "convener"}
    assert Membership.objects.get(user=team.visitor).role == MemberRole.CONVENER


def test_only_a_hash_of_the_secret_is_kept(team, organisation):
    invite(team, organisation)
    stored = Invitation.objects.values().get()
    assert secret() not in str(stored)
    assert len(secret()) >= 32


def test_works_once_but_the_same_person_may_ask_twice(team, organisation):
    invite(team, organisation)
    assert accept(team.visitor).status_code == 200
    assert accept(team.visitor).status_code == 200
    reply = accept(team.other_owner)
    assert (reply.status_code, Membership.objects.filter(user=team.other_owner).exists()) == (409, False)


def test_does_not_make_an_owner_less(team, organisation):
    invite(team, organisation, email="else@example.org")
    assert accept(team.owner).status_code == 200
    assert Membership.objects.get(user=team.owner).role == MemberRole.OWNER


def test_is_over_after_two_weeks(team, organisation, settings):
    invite(team, organisation)
    settings.CLOCK_OFFSET = timedelta(days=14, minutes=1)
    assert accept(team.visitor).status_code == 409


def test_is_taken_back(team, organisation):
    told = invite(team, organisation).json()
    assert people.Asking(team.other_owner).delete(f"/invitations/{told['id']}").status_code == 404
    assert people.Asking(team.owner).delete(f"/invitations/{told['id']}").status_code == 204
    assert accept(team.visitor).status_code == 409


def test_a_second_one_to_the_same_address_replaces_the_first(team, organisation):
    invite(team, organisation)
    first = secret()
    invite(team, organisation)
    asking = people.Asking(team.visitor)
    assert asking.post("/invitations/accept", {"secret": first}).status_code == 409
    assert accept(team.visitor).status_code == 200


def test_goes_with_the_one_who_invited(team, organisation):
    people.member(team.convener, organisation, MemberRole.OWNER)
    invite(team, organisation)
    people.Asking(team.convener).delete(f"/organisations/{organisation.pk}/people/{team.owner.pk}")
    assert accept(team.visitor).status_code == 409


@pytest.mark.parametrize(
    "body", [{"email": "no address"}, {"email": ""}, {"email": "a@example.org", "role": "treasurer"}]
)
def test_refuses_what_does_not_fit(team, organisation, body):
    reply = people.Asking(team.owner).post(f"/organisations/{organisation.pk}/people/invitations", body)
    assert reply.status_code == 422


def test_who_belongs_already_is_not_invited(team, organisation):
    assert invite(team, organisation, email="OLGA.owner@example.org").status_code == 409


def test_nobody_writes_to_strangers_by_the_dozen(team, organisation):
    for number in range(invitations.MOST_IN_A_DAY):
        assert invite(team, organisation, email=f"stranger{number}@example.org").status_code == 201
    assert invite(team, organisation, email="one.more@example.org").status_code == 429


def test_staff_invite_to_groups_and_the_panel(team):
    staff = people.Asking(team.staff)
    staff.post(f"/user-groups/{team.group.pk}/people/invitations", {"email": "vera.visitor@example.org"})
    assert accept(team.visitor).status_code == 200
    assert Representative.objects.filter(user=team.visitor, user_group=team.group).exists()
    staff.post("/panel/people/invitations", {"email": "vera.visitor@example.org", "role": "treasurer"})
    assert accept(team.visitor).status_code == 200
    assert PanelMember.objects.get(user=team.visitor).role == "treasurer"
    owner = people.Asking(team.owner)
    assert owner.post("/panel/people/invitations", {"email": "a@example.org", "role": "reviewer"}).status_code == 403


def test_the_page_accepts_by_a_button_only_and_after_signing_in(team, organisation):
    invite(team, organisation)
    path = f"/invitation/{secret()}"
    browser = Client()
    text = browser.get(path).content.decode()
    assert "Olga Owner invites you to Delta GIS School, as convener." in text
    assert f"/accounts/signup/?next={path}" in text
    browser.post(path)
    browser.force_login(team.visitor)
    assert "Accept" in browser.get(path).content.decode()
    assert not Membership.objects.filter(user=team.visitor).exists()
    assert browser.post(path)["Location"] == "/"
    assert Membership.objects.filter(user=team.visitor).exists()
    assert browser.get(path).status_code == 409
    assert browser.get("/invitation/nonsense").status_code == 404
