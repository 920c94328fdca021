"""User groups are asked: which, who speaks for them, who reads what they say, and when it goes on."""

from datetime import timedelta

import pytest

from certification_service.domain import consulting
from certification_service.models import Consultation, Event, Mail, Representative
from test.service import people, reviewed

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


def asked(application) -> list[str]:
    rows = Consultation.objects.filter(application=application).order_by("user_group__name")
    return [row.user_group.name for row in rows]


def details(application, kind) -> dict:
    return Event.objects.get(application=application, kind=kind).details


def test_the_groups_of_the_country_are_asked_and_their_representatives_told(team):
    reviewed.group("alba")
    reviewed.group("old", ended=2020)
    reviewed.group("far", "DE")
    application = reviewed.passed_on(team)
    assert application.state == "in_consultation"
    assert asked(application) == ["Alba", "geo-spatial.org"]
    row = Consultation.objects.get(user_group=team.group)
    assert row.closes == application.until == application.since + timedelta(days=30)
    assert Mail.objects.filter(template="opinion_wanted").values_list("user", flat=True).get() == team.representative.pk
    passed_on = details(application, "passed_on")
    assert (passed_on["groups"], passed_on["found_a_group"]) == (["Alba", "geo-spatial.org"], False)
    opened = details(application, "consultation_opened")
    assert opened["without_representative"] == ["Alba"]


def test_without_a_group_it_goes_straight_to_the_psc_and_says_so(team):
    application = reviewed.passed_on(team, country="RW")
    assert application.state == "in_decision"
    assert asked(application) == []
    step = people.Asking(team.owner).get(f"/applications/{application.pk}/timeline").json()["done"][-1]
    assert (step["kind"], step["to_state"]) == ("passed_on", "in_decision")
    assert step["details"]["groups"] == []
    assert step["details"]["found_a_group"] is True


def test_a_group_does_not_judge_what_its_representatives_belong_to(team):
    application = reviewed.assessed(reviewed.submitted(team.owner), team.reviewer)
    people.member(team.representative, application.organisation, "convener")
    reply = people.Asking(team.reviewer).post(f"/applications/{application.pk}/acts/pass_on")
    assert reply.json()["state"] == "in_decision", reply.content
    passed_on = details(application, "passed_on")
    assert (passed_on["groups"], passed_on["found_a_group"]) == ([], False)


def test_who_speaks_for_a_group_and_joins_the_applicant_later_does_not_judge_it(team):
    application = reviewed.passed_on(team)
    colleague = people.person("Gabi Group")
    Representative.objects.create(user=colleague, user_group=team.group)
    people.member(team.representative, application.organisation, "convener")
    place = f"/applications/{application.pk}/consultations"
    row = Consultation.objects.get()
    body = {"opinion": "support", "reason": "x", "version": "x"}
    assert people.Asking(team.representative).put(f"{place}/{row.pk}", body).status_code == 403
    assert people.Asking(colleague).put(f"{place}/{row.pk}", body).status_code == 403


def test_one_opinion_for_each_group_changeable_by_all_who_speak_for_it(team):
    other = people.person("Otilia Alba")
    reviewed.group("alba", representative=other)
    colleague = people.person("Gabi Group")
    Representative.objects.create(user=colleague, user_group=team.group)
    application = reviewed.passed_on(team)
    place = f"/applications/{application.pk}/consultations"
    first, second = people.Asking(team.representative), people.Asking(colleague)
    alba, own = first.get(place).json()["items"]
    assert (own["mine"], alba["mine"], own["answered"]) == (True, False, False)

    body = {"opinion": "support", "reason": "We know them.", "version": own["version"]}
    assert first.put(f"{place}/{alba['id']}", body).status_code == 404
    given = first.put(f"{place}/{own['id']}", body)
    assert given.status_code == 200, given.content
    assert (given.json()["opinion"], given.json()["given_by"]["name"]) == ("support", "Gina Group")
    late = second.put(f"{place}/{own['id']}", {**body, "opinion": "object"})
    assert (late.status_code, late.json()["current"]["opinion"]) == (409, "support")
    changed = second.put(
        f"{place}/{own['id']}", {"opinion": "object", "reason": "Not any more.", "version": given.json()["version"]}
    )
    assert (changed.json()["opinion"], changed.json()["given_by"]["name"]) == ("object", "Gabi Group")
    assert reviewed.fresh(application).state == "in_consultation"
    said = Event.objects.filter(kind="opinion_given").order_by("at")
    assert [(event.details["opinion"], event.audience) for event in said] == [
        ("support", "assessors"),
        ("object", "assessors"),
    ]


@pytest.mark.parametrize("body", [{"reason": " "}, {"opinion": "perhaps"}, {"opinion": ""}])
def test_an_opinion_is_one_of_three_and_has_a_reason(team, body):
    application = reviewed.passed_on(team)
    asking = people.Asking(team.representative)
    place = f"/applications/{application.pk}/consultations"
    row = asking.get(place).json()["items"][0]
    full = {"opinion": "abstain", "reason": "x", "version": row["version"], **body}
    assert asking.put(f"{place}/{row['id']}", full).status_code == 422


def test_the_last_answer_takes_it_on_and_the_next_one_is_told(team):
    application = reviewed.passed_on(team)
    given = reviewed.opinion(team, application)
    assert given.closed is not None
    assert reviewed.fresh(application).state == "in_decision"
    closed = details(application, "consultation_closed")
    assert (closed["answered"], closed["not_answered"]) == (["geo-spatial.org"], [])
    assert Mail.objects.filter(template="vote_wanted").count() == 3

    asking = people.Asking(team.representative)
    row = asking.get(f"/applications/{application.pk}/consultations").json()["items"][0]
    body = {"opinion": "object", "reason": "x", "version": row["version"]}
    late = asking.put(f"/applications/{application.pk}/consultations/{row['id']}", body)
    assert (late.status_code, late.json()["type"]) == (409, "/api/v1/problems/conflict")
    assert "closed" in late.json()["detail"]
    assert late.json()["current"]["state"] == "in_decision"


def test_after_30_days_it_goes_on_and_says_who_did_not_answer(team, settings):
    reviewed.group("alba")
    application = reviewed.passed_on(team)
    reviewed.opinion(team, application)
    settings.CLOCK_OFFSET = timedelta(days=29, hours=23)
    assert not consulting.close(application)
    settings.CLOCK_OFFSET = timedelta(days=30, seconds=1)
    assert consulting.close(application)
    assert not consulting.close(application)
    assert reviewed.fresh(application).state == "in_decision"
    step = people.Asking(team.owner).get(f"/applications/{application.pk}/timeline").json()["done"][-1]
    assert step["kind"] == "consultation_closed"
    assert step["details"]["answered"] == ["geo-spatial.org"]
    assert step["details"]["not_answered"] == ["Alba"]
    assert not Consultation.objects.filter(closed__isnull=True).exists()


def test_withdrawn_nobody_is_asked_any_more(team):
    application = reviewed.passed_on(team)
    people.Asking(team.owner).post(f"/applications/{application.pk}/acts/withdraw")
    row = Consultation.objects.get()
    assert row.closed is not None
    asking = people.Asking(team.representative)
    place = f"/applications/{application.pk}/consultations"
    body = {"opinion": "object", "reason": "x", "version": asking.get(place).json()["items"][0]["version"]}
    assert asking.put(f"{place}/{row.pk}", body).status_code == 409


def test_who_reads_what_a_group_says(team):
    other = people.person("Otilia Alba")
    reviewed.group("alba", representative=other)
    application = reviewed.passed_on(team)
    reviewed.opinion(team, application)
    place = f"/applications/{application.pk}/consultations"
    for user, told in (
        (team.owner, False),
        (other, False),
        (team.representative, True),
        (team.reviewer, True),
        (team.psc[0], True),
        (team.staff, True),
    ):
        rows = people.Asking(user).get(place).json()["items"]
        row = next(row for row in rows if row["user_group"]["name"] == "geo-spatial.org")
        assert row["answered"] is True
        assert (row["opinion"], row["reason"]) == (("support", "We know them.") if told else ("", "")), user
        assert (row["given_by"] is not None) is told
    for user in (team.visitor, team.treasurer, team.other_owner):
        assert people.Asking(user).get(place).status_code == 404


def test_representatives_read_what_their_group_is_or_was_asked_about_and_nothing_else(team):
    application = reviewed.passed_on(team)
    elsewhere = reviewed.passed_on(team, "Another school", "RW")
    asking = people.Asking(team.representative)
    assert asking.get(f"/applications/{application.pk}").status_code == 200
    assert asking.get(f"/applications/{elsewhere.pk}").status_code == 404
    rows = asking.get("/applications").json()
    assert [row["id"] for row in rows["items"]] == [str(application.pk)]
    assert "give_opinion" in rows["items"][0]["may"]
    assert asking.get("/applications", waiting="true").json()["count"] == 1
    reviewed.opinion(team, application)
    assert asking.get(f"/applications/{application.pk}").status_code == 200
    assert asking.get("/applications", waiting="true").json()["count"] == 0
    assert "give_opinion" not in asking.get(f"/applications/{application.pk}").json()["may"]


def test_in_a_new_round_the_groups_are_asked_anew(team):
    application = reviewed.passed_on(team)
    reviewed.opinion(team, application)
    reviewed.point(application, team.reviewer)
    psc = people.Asking(team.psc[0])
    path = f"/applications/{application.pk}"
    assert psc.post(f"{path}/acts/request_changes", {"reason": "One more thing."}).status_code == 200
    assert people.Asking(team.owner).post(f"{path}/acts/resubmit").status_code == 200
    reply = people.Asking(team.reviewer).post(f"{path}/acts/pass_on")
    assert reply.json()["state"] == "in_consultation"
    rows = people.Asking(team.reviewer).get(f"{path}/consultations").json()["items"]
    assert [(row["round"], row["opinion"]) for row in rows] == [(1, "support"), (2, "")]
