"""The PSC votes: who, what decides, what the applicant sees of it, and what follows from it."""

from datetime import timedelta

import pytest

from certification_service.domain import deciding
from certification_service.models import Event, Mail, Organisation, PanelMember, Vote
from test.service import people, reviewed

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody(psc_members=4)


@pytest.fixture
def waiting(team):
    return reviewed.in_decision(team)


@pytest.fixture
def path(waiting) -> str:
    return f"/applications/{waiting.pk}"


def cast(path, member, ballot="accept", reason="Good work."):
    return people.Asking(member).put(f"{path}/vote", {"ballot": ballot, "reason": reason})


def test_more_than_half_of_the_members_accept(team, path, waiting, told):
    first = cast(path, team.psc[0])
    assert first.status_code == 200, first.content
    votes = first.json()
    assert (votes["members"], votes["needed"], votes["accept"], votes["state"]) == (4, 3, 1, "in_decision")
    assert [(row["ballot"], row["mine"]) for row in votes["items"]][:2] == [("accept", True), ("", False)]
    cast(path, team.psc[1], reason="Active in the community.")
    assert told(waiting.organisation) is None
    last = cast(path, team.psc[2])
    assert last.json()["state"] == "accepted"

    organisation = Organisation.objects.get(pk=waiting.organisation_id)
    today = reviewed.fresh(waiting).since.date()
    assert (organisation.state, organisation.certified_since) == ("accepted", today)
    assert told(organisation)["certified_since"] == today.isoformat()
    for part in (*organisation.contributions.all(), *organisation.centres.all(), *organisation.course_types.all()):
        assert told(part)["organisation_id"] == str(organisation.pk)
    owner = people.Asking(team.owner)
    assert owner.get(path).json()["reason"] == "Active in the community.\n\nGood work."
    kinds = [step["kind"] for step in owner.get(f"{path}/timeline").json()["done"]]
    assert kinds[-2:] == ["accepted", "certified"]
    assert Mail.objects.filter(template="accepted").values_list("user", flat=True).get() == team.owner.pk


def test_half_is_not_enough_and_abstaining_agrees_with_nobody(team, path, waiting):
    for member, ballot in zip(team.psc, ("accept", "accept", "refuse", "abstain"), strict=True):
        assert cast(path, member, ballot).json()["state"] == "in_decision"
    assert cast(path, team.psc[3], "refuse").json()["state"] == "in_decision"
    decided = cast(path, team.psc[0], "refuse", "Changed my mind.")
    assert decided.json()["state"] == "refused"
    assert (decided.json()["accept"], decided.json()["refuse"]) == (1, 3)
    assert Organisation.objects.get(pk=waiting.organisation_id).state == "applicant"


def test_the_applicant_reads_the_reasons_but_not_who_voted_how(team, path, waiting):
    for number, member in enumerate(team.psc[:3]):
        cast(path, member, "refuse", f"Reason {number}.")
    owner = people.Asking(team.owner)
    assert owner.get(path).json()["reason"] == "Reason 0.\n\nReason 1.\n\nReason 2."
    assert owner.get(f"{path}/votes").status_code == 403
    texts = [owner.get(f"{path}{place}").content.decode() for place in ("", "/timeline", "/messages")]
    assert not any("Petra" in text or "vote_cast" in text for text in texts)


def test_a_reason_against_the_decision_stays_inside(team, path):
    cast(path, team.psc[0], "refuse", "I do not like them.")
    for member in team.psc[1:]:
        cast(path, member, "accept", "Fine.")
    assert people.Asking(team.owner).get(path).json()["reason"] == "Fine."


@pytest.mark.parametrize(
    ("role", "votes", "reads"),
    [
        ("owner", 403, 403),
        ("other_owner", 404, 404),
        ("reviewer", 403, 403),
        ("representative", 404, 404),
        ("treasurer", 404, 404),
        ("staff", 403, 200),
        ("visitor", 404, 404),
    ],
)
def test_only_the_psc_votes_and_only_it_and_staff_see_the_votes(team, path, role, votes, reads):
    asking = people.Asking(getattr(team, role))
    assert asking.put(f"{path}/vote", {"ballot": "accept", "reason": "x"}).status_code == votes
    assert asking.get(f"{path}/votes").status_code == reads


def test_reviewers_see_that_somebody_voted_and_the_psc_how(team, path):
    cast(path, team.psc[0], "refuse", "Hidden words.")
    for user, details in ((team.reviewer, {}), (team.psc[1], {"ballot": "refuse"}), (team.staff, {"ballot": "refuse"})):
        step = people.Asking(user).get(f"{path}/timeline").json()["done"][-1]
        assert step["kind"] == "vote_cast"
        assert step["details"] == details
        assert step["reason"] == ("Hidden words." if details else "")


def test_members_of_the_applying_organisation_do_not_vote_nor_count(team, path, waiting):
    people.member(team.psc[0], waiting.organisation, "convener")
    people.member(team.psc[1], waiting.organisation, "convener")
    assert cast(path, team.psc[0]).status_code == 403
    assert people.Asking(team.psc[0]).get(f"{path}/votes").status_code == 403
    votes = cast(path, team.psc[2]).json()
    assert (votes["members"], votes["needed"], votes["state"]) == (2, 2, "in_decision")
    assert cast(path, team.psc[3]).json()["state"] == "accepted"


def test_after_the_decision_the_next_vote_gets_a_clear_answer(team, path):
    for member in team.psc[:3]:
        cast(path, member)
    late = cast(path, team.psc[3], "refuse")
    assert (late.status_code, late.json()["type"]) == (409, "/api/v1/problems/conflict")
    assert "accepted" in late.json()["detail"]
    assert late.json()["current"]["state"] == "accepted"
    assert Vote.objects.count() == 3


@pytest.mark.parametrize("body", [{"ballot": "accept", "reason": " "}, {"ballot": "maybe", "reason": "x"}, {}])
def test_a_vote_is_one_of_three_and_has_a_reason(team, path, body):
    assert people.Asking(team.psc[0]).put(f"{path}/vote", body).status_code == 422


def test_a_vote_is_changed_and_both_stay_in_the_history(team, path):
    cast(path, team.psc[0], "accept", "First.")
    cast(path, team.psc[0], "abstain", "Second.")
    assert Vote.objects.get().ballot == "abstain"
    history = Event.objects.filter(kind="vote_cast").order_by("at")
    assert [(event.details["ballot"], event.reason) for event in history] == [
        ("accept", "First."),
        ("abstain", "Second."),
    ]


def test_the_psc_asks_for_changes_and_votes_anew(team, path, waiting):
    cast(path, team.psc[0])
    cast(path, team.psc[1])
    reviewed.point(waiting, team.reviewer)
    psc = people.Asking(team.psc[2])
    assert people.Asking(team.reviewer).post(f"{path}/acts/request_changes", {"reason": "x"}).status_code == 403
    assert psc.post(f"{path}/acts/request_changes", {"reason": "x"}).status_code == 200
    assert cast(path, team.psc[2]).status_code == 409
    assert people.Asking(team.owner).post(f"{path}/acts/resubmit").status_code == 200
    assert people.Asking(team.reviewer).post(f"{path}/acts/pass_on").status_code == 200
    votes = psc.get(f"{path}/votes").json()
    assert (votes["round"], votes["accept"]) == (2, 0)
    assert cast(path, team.psc[3]).json()["state"] == "in_decision"


def test_who_left_the_panel_no_longer_counts(team, path, waiting):
    cast(path, team.psc[0])
    cast(path, team.psc[1])
    PanelMember.objects.get(user=team.psc[3]).delete()
    assert deciding.tally(waiting).needed == 2
    assert deciding.settle(waiting)
    assert reviewed.fresh(waiting).state == "accepted"
    assert not deciding.settle(waiting)


def test_the_certificate_of_earlier_days_keeps_its_day(team, path, waiting, settings):
    Organisation.objects.filter(pk=waiting.organisation_id).update(certified_since="2020-05-01")
    settings.CLOCK_OFFSET = timedelta(days=3)
    for member in team.psc[:3]:
        cast(path, member)
    assert str(Organisation.objects.get(pk=waiting.organisation_id).certified_since) == "2020-05-01"


def test_what_waits_for_whom(team, path, waiting):
    second = reviewed.in_decision(team, "Second school")
    asking = people.Asking(team.psc[0])
    assert asking.get("/applications", waiting="true").json()["count"] == 2
    cast(path, team.psc[0])
    rows = asking.get("/applications", waiting="true").json()
    assert [row["id"] for row in rows["items"]] == [str(second.pk)]
    assert people.Asking(team.reviewer).get("/applications", waiting="true").json()["count"] == 0
