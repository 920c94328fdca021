"""The queue of those who assess: filters, order, what waits for whom, and what it costs."""

from datetime import timedelta

import pytest

from certification_service.domain import reviewing, transitions
from certification_service.domain.versions import version
from certification_service.models import Consultation
from certification_service.queries import review
from test.service import people, reviewed, samples

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


def names(asking, **parameters) -> list[str]:
    reply = asking.get("/applications", **parameters)
    assert reply.status_code == 200, reply.content
    assert reply.json()["count"] == len(reply.json()["items"])
    return [row["organisation"]["name"] for row in reply.json()["items"]]


def test_the_queue_is_filtered_and_ordered(team, settings):
    people.draft(team.other_owner, "Never sent")
    old = reviewed.submitted(team.owner, "Old", "DE")
    settings.CLOCK_OFFSET = timedelta(days=3)
    reviewed.passed_on(team, "Asked", "RO")
    settings.CLOCK_OFFSET = timedelta(days=5)
    reviewed.submitted(team.owner, "New", "RO")
    reviewing.assign(team.reviewer, old, team.reviewer.pk, version(old))
    asking = people.Asking(team.reviewer)
    assert names(asking, sort="age") == ["Old", "Asked", "New"]
    assert names(asking, sort="deadline") == ["Asked", "Old", "New"]
    assert names(asking, state="submitted", sort="age") == ["Old", "New"]
    assert names(asking, assigned="me") == ["Old"]
    assert names(asking, assigned="none", sort="age") == ["Asked", "New"]
    assert names(asking, country="DE") == ["Old"]
    assert names(asking, q="ol") == ["Old"]
    assert names(asking, waiting="true", sort="age") == ["Old", "New"]
    second = people.Asking(team.second_reviewer)
    assert names(second, waiting="true", sort="age") == ["New"]
    assert names(people.Asking(team.treasurer)) == []
    row = asking.get("/applications", assigned="me").json()["items"][0]
    assert (row["whose_turn"], row["reviewer"]["name"], row["until"]) == ("reviewers", "Rita Reviewer", None)
    assert {"assess", "remark", "assign", "pass_on", "request_changes"} <= set(row["may"])


def test_what_waits_for_each_role(team):
    reviewed.submitted(team.owner, "To review")
    reviewed.passed_on(team, "To ask")
    reviewed.in_decision(team, "To decide")
    people.draft(team.other_owner, "To write")
    nothing = {"applications": 0, "reviews": 0, "consultations": 0, "votes": 0}
    for user, waits in (
        (team.owner, {}),
        (team.other_owner, {"applications": 1}),
        (team.reviewer, {"reviews": 1}),
        (team.representative, {"consultations": 1}),
        (team.psc[0], {"votes": 1}),
        (team.treasurer, {}),
        (team.staff, {}),
        (team.visitor, {}),
    ):
        assert review.waiting(user) == {**nothing, **waits}, user
        assert names(people.Asking(user), waiting="true") == (
            [
                {"applications": "To write", "reviews": "To review", "consultations": "To ask", "votes": "To decide"}[
                    key
                ]
                for key in waits
            ]
        )


def test_what_staff_were_given_waits_for_them(team):
    application = reviewed.submitted(team.owner, "To review")
    reviewing.assign(team.reviewer, application, team.staff.pk, version(application))
    assert review.waiting(team.staff)["reviews"] == 1
    assert review.waiting(team.reviewer)["reviews"] == 0


def test_ones_own_organisation_does_not_wait_for_oneself(team):
    for application in (
        reviewed.submitted(team.owner, "To review"),
        reviewed.passed_on(team, "To ask"),
        reviewed.in_decision(team, "To decide"),
    ):
        for user in (team.reviewer, team.representative, team.psc[0]):
            people.member(user, application.organisation, "convener")
    for user in (team.reviewer, team.representative, team.psc[0]):
        assert review.waiting(user) == {"applications": 0, "reviews": 0, "consultations": 0, "votes": 0}


def fill(team, number: int) -> None:
    """One more of everything that lists show."""
    reviewed.submitted(team.owner, f"Sent {number}")
    reviewed.group(f"group-{number}", "RO", people.person(f"Speaker {number}"))
    asked = reviewed.passed_on(team, f"Asked {number}")
    reviewed.in_decision(team, f"Decided {number}")
    samples.organisation(f"Certified {number}")
    assert Consultation.objects.filter(application=asked).exists()


@pytest.mark.parametrize("role", ["reviewer", "representative", "psc", "staff", "owner", "visitor"])
@pytest.mark.parametrize("parameters", [{}, {"waiting": "true"}, {"sort": "deadline", "q": "e"}])
def test_the_queue_costs_the_same_for_one_and_three(team, count_queries, role, parameters):
    user = team.psc[0] if role == "psc" else getattr(team, role)
    asking = people.Asking(user)
    counts = []
    for numbers in ([1], [2, 3]):
        for number in numbers:
            fill(team, number)
        with count_queries() as queries:
            asking.get("/applications", **parameters)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 14, [query["sql"] for query in queries]


def test_the_lists_beside_an_application_cost_the_same_for_one_and_three(team, count_queries):
    application = reviewed.submitted(team.owner)
    asking = people.Asking(team.staff)
    places = ["assessments", "consultations", "votes", "reviewers", "timeline", "submissions", ""]
    costs = []
    for number in (1, 2, 3):
        reviewed.group(f"group-{number}", "RO", people.person(f"Speaker {number}"))
        reviewer = people.person(f"Reviewer {number}", is_staff=True)
        reviewed.assessed(application, reviewer)
        reviewed.point(application, reviewer)
    for number in (1, 3):
        if number == 3:
            transitions.apply(reviewed.fresh(application), "pass_on", team.reviewer)
        costs.append({})
        for place in places:
            with count_queries() as queries:
                assert asking.get(f"/applications/{application.pk}/{place}".rstrip("/")).status_code == 200
            costs[-1][place] = len(queries)
    more = {place: (costs[0][place], costs[1][place]) for place in places}
    # In consultation the timeline need not ask any more whether there will be one.
    assert {place for place, (one, three) in more.items() if three > one} == set(), more
    assert max(costs[1].values()) <= 20


def test_standings_cost_the_same_for_one_and_three(team, count_queries):
    asking = people.Asking(team.psc[0])
    counts = []
    for numbers in ([1], [2, 3]):
        for number in numbers:
            samples.organisation(f"Certified {number}")
        with count_queries() as queries:
            assert asking.get("/standings").json()["count"] == numbers[-1]
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 6
