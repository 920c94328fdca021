"""Certified organisations are suspended, reinstated and archived by the PSC and staff, with a reason."""

import pytest

from certification_service.models import Event, Mail
from test.service import people, reviewed, samples

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def organisation(team):
    return people.certified(team.owner)


def act(user, organisation, act, reason="Complaints of participants."):
    return people.Asking(user).post(f"/organisations/{organisation.pk}/acts/{act}", {"reason": reason})


def test_a_suspended_organisation_is_no_longer_public_and_is_found_again(team, organisation, told):
    reply = act(team.psc[0], organisation, "suspend")
    assert reply.status_code == 200, reply.content
    assert (reply.json()["state"], reply.json()["may"]) == ("suspended", ["reinstate", "archive"])
    assert told(organisation) is None
    event = Event.objects.get(kind="suspended")
    assert (event.actor, event.organisation, event.reason, event.from_state, event.to_state) == (
        team.psc[0],
        organisation,
        "Complaints of participants.",
        "accepted",
        "suspended",
    )
    assert Mail.objects.filter(template="standing").values_list("user", flat=True).get() == team.owner.pk
    rows = people.Asking(team.staff).get("/standings", state="suspended", q="carpathian").json()
    assert [(row["name"], row["may"]) for row in rows["items"]] == [
        ("Carpathian Geo Academy", ["reinstate", "archive"])
    ]
    reply = act(team.staff, organisation, "reinstate", "Sorted out.")
    assert [step["kind"] for step in reply.json()["history"]] == ["suspended", "reinstated"]
    assert told(organisation)["name"] == "Carpathian Geo Academy"
    assert act(team.staff, organisation, "archive", "Gave up.").json()["state"] == "archived"
    assert told(organisation) is None


def test_what_does_not_fit_the_state_is_a_conflict_with_how_it_is(team, organisation):
    reply = act(team.psc[0], organisation, "reinstate")
    assert (reply.status_code, reply.json()["current"]["state"]) == (409, "accepted")
    assert act(team.psc[0], organisation, "suspend", " ").json()["errors"][0]["field"] == "reason"
    assert act(team.psc[0], organisation, "accept").status_code == 404
    assert act(team.psc[0], organisation, "dissolve").status_code == 404
    applicant = samples.organisation("Applicant", "applicant")
    assert act(team.psc[0], applicant, "suspend").status_code == 409
    assert not Event.objects.exists()


@pytest.mark.parametrize(
    ("role", "acts", "reads", "lists"),
    [
        ("owner", 403, 200, 403),
        ("other_owner", 404, 404, 403),
        ("reviewer", 403, 200, 403),
        ("representative", 404, 404, 403),
        ("treasurer", 404, 404, 403),
        ("visitor", 404, 404, 403),
        ("staff", 200, 200, 200),
    ],
)
def test_who_decides_and_who_reads(team, organisation, role, acts, reads, lists):
    user = getattr(team, role)
    assert act(user, organisation, "suspend").status_code == acts
    assert people.Asking(user).get(f"/organisations/{organisation.pk}/standing").status_code == reads
    assert people.Asking(user).get("/standings").status_code == lists


def test_nobody_decides_about_an_organisation_of_ones_own(team, organisation):
    people.member(team.psc[0], organisation, "convener")
    assert act(team.psc[0], organisation, "suspend").status_code == 403
    assert people.Asking(team.psc[0]).get("/standings").json()["items"] == []


def test_the_owner_reads_why_but_not_who(team, organisation):
    act(team.psc[0], organisation, "suspend")
    step = people.Asking(team.owner).get(f"/organisations/{organisation.pk}/standing").json()["history"][0]
    assert (step["reason"], step["actor"]) == ("Complaints of participants.", None)
    step = people.Asking(team.psc[1]).get(f"/organisations/{organisation.pk}/standing").json()["history"][0]
    assert step["actor"]["name"] == "Petra Psc 1"


def test_what_is_decided_later_stands_in_the_timeline_of_the_application(team):
    application = reviewed.in_decision(team)
    for member in team.psc[:2]:
        reviewed.vote(application, member)
    act(team.psc[0], application.organisation, "suspend")
    timeline = people.Asking(team.owner).get(f"/applications/{application.pk}/timeline").json()["done"]
    assert [step["kind"] for step in timeline][-3:] == ["accepted", "certified", "suspended"]
    assert timeline[-1]["reason"] == "Complaints of participants."
    assert timeline[-1]["actor"] is None
