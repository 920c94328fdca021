"""Sending, taking back and following an application over the API."""

from datetime import datetime, timedelta

import pytest

from certification_service.domain import transitions
from certification_service.domain.events import record
from certification_service.enums import ApplicationState, Audience, EventKind
from certification_service.models import Application, Consultation, Event, Mail, Submission
from test.service import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def owner(team) -> people.Asking:
    return people.Asking(team.owner)


@pytest.fixture
def application(team) -> Application:
    people.questions()
    return people.complete(people.draft(team.owner))


@pytest.fixture
def path(application) -> str:
    return f"/applications/{application.pk}"


def put_into(application: Application, state: str) -> None:
    Application.objects.filter(pk=application.pk).update(state=state)


def test_a_complete_draft_is_sent_and_kept_word_for_word(owner, path, team, application):
    before = owner.get(path).json()
    reply = owner.post(f"{path}/acts/submit")
    assert reply.status_code == 200, reply.content
    document = reply.json()
    assert (document["state"], document["whose_turn"], document["round"]) == ("submitted", "reviewers", 1)
    assert "edit" not in document["may"] and "withdraw" in document["may"]
    rounds = owner.get(f"{path}/submissions").json()
    assert [(item["round"], item["by"]) for item in rounds["items"]] == [(1, "Olga Owner")]
    kept = owner.get(f"{path}/submissions/1").json()
    for part in ("organisation", "centres", "contributions", "questions", "course_types"):
        assert kept[part] == before[part], part
    event = Event.objects.get(kind=EventKind.SUBMITTED)
    assert (event.actor, event.from_state, event.to_state) == (team.owner, "draft", "submitted")
    assert set(Mail.objects.filter(template="to_review").values_list("user__name", flat=True)) == {
        "Rita Reviewer",
        "Radu Reviewer",
    }


def test_what_was_sent_stays_as_it_was(owner, path, application):
    owner.post(f"{path}/acts/submit")
    put_into(application, ApplicationState.CHANGES_REQUESTED)
    contribution = owner.get(path).json()["contributions"][0]
    change = {"version": contribution["version"], "title": "All of the translation"}
    assert owner.patch(f"{path}/contributions/{contribution['id']}", change).status_code == 200
    owner.delete(
        f"{path}/course-types/{owner.get(path).json()['course_types'][0]['id']}",
        {"version": owner.get(path).json()["course_types"][0]["version"]},
    )
    kept = owner.get(f"{path}/submissions/1").json()
    assert kept["contributions"][0]["title"] == "Romanian translation"
    assert [len(files) for files in kept["course_types"][0]["material"].values()] == [1, 1, 1]


def test_an_incomplete_draft_is_not_sent(owner, team):
    draft = people.draft(team.owner, "Unfinished")
    reply = owner.post(f"/applications/{draft.pk}/acts/submit")
    assert (reply.status_code, reply.json()["type"]) == (422, "/api/v1/problems/invalid-fields")
    assert {"website", "centres", "contributions", "course_types"} <= {e["field"] for e in reply.json()["errors"]}
    assert Application.objects.get(pk=draft.pk).state == "draft"


def test_an_act_that_the_state_does_not_allow_says_how_it_is_now(owner, path):
    owner.post(f"{path}/acts/submit")
    again = owner.post(f"{path}/acts/submit")
    assert (again.status_code, again.json()["type"]) == (409, "/api/v1/problems/conflict")
    assert again.json()["current"]["state"] == "submitted"
    version = again.json()["current"]["organisation"]["version"]
    edited = owner.patch(f"{path}/organisation", {"version": version, "phone": "1"})
    assert (edited.status_code, edited.json()["current"]["state"]) == (409, "submitted")


@pytest.mark.parametrize("act", ["accept", "refuse", "lapse", "consultation_closed", "fly"])
def test_what_only_the_service_does_is_no_address(owner, path, act):
    assert owner.post(f"{path}/acts/{act}", {"reason": "Please."}).status_code == 404


@pytest.mark.parametrize("state", transitions.OPEN)
def test_an_open_application_is_withdrawn(owner, path, application, state):
    put_into(application, state)
    reply = owner.post(f"{path}/acts/withdraw", {"reason": "Not this year."})
    assert (reply.status_code, reply.json()["state"], reply.json()["whose_turn"]) == (200, "withdrawn", "nobody")
    assert Event.objects.get(kind=EventKind.WITHDRAWN).reason == "Not this year."


def test_changes_are_requested_with_a_reason_and_sent_again(owner, team, path, application):
    owner.post(f"{path}/acts/submit")
    reviewer = people.Asking(team.reviewer)
    people.review(application, team.reviewer)
    assert reviewer.post(f"{path}/acts/request_changes", {"reason": " "}).status_code == 422
    asked = reviewer.post(f"{path}/acts/request_changes", {"reason": "The data are from 2011."})
    assert asked.json()["state"] == "changes_requested"
    document = owner.get(path).json()
    assert (document["reason"], document["whose_turn"]) == ("The data are from 2011.", "applicant")
    assert {"resubmit", "edit"} <= set(document["may"])
    contribution = document["contributions"][0]
    owner.patch(
        f"{path}/contributions/{contribution['id']}", {"version": contribution["version"], "title": "More translation"}
    )
    assert owner.post(f"{path}/acts/resubmit").json()["round"] == 2
    found = reviewer.get(f"{path}/differences", from_round=1, to_round=2).json()
    assert found == [
        {
            "section": "contributions",
            "target": contribution["id"],
            "label": "More translation",
            "field": "title",
            "before": "Romanian translation",
            "after": "More translation",
        }
    ]


def test_silence_is_counted_from_the_request_or_the_applicants_last_act_after_it(
    owner, team, path, application, settings
):
    owner.post(f"{path}/acts/submit")
    people.review(application, team.reviewer)
    people.Asking(team.reviewer).post(f"{path}/acts/request_changes", {"reason": "Newer data, please."})
    first = Application.objects.get(pk=application.pk)
    assert first.until == first.since + timedelta(days=365)
    settings.CLOCK_OFFSET = timedelta(days=100)
    owner.post(f"{path}/messages", {"text": "We are at it."})
    heard = Application.objects.get(pk=application.pk)
    assert timedelta(days=99) < heard.until - first.until < timedelta(days=101)
    settings.CLOCK_OFFSET = timedelta(days=200)
    version = owner.get(path).json()["organisation"]["version"]
    owner.patch(f"{path}/organisation", {"version": version, "phone": "+40"})
    assert timedelta(days=99) < Application.objects.get(pk=application.pk).until - heard.until < timedelta(days=101)


@pytest.mark.parametrize(("group", "state"), [("RO", "in_consultation"), ("DE", "in_decision")])
def test_it_is_passed_on_to_the_groups_of_the_country_or_to_the_psc(owner, team, path, application, group, state):
    type(team.group).objects.filter(pk=team.group.pk).update(countries=group)
    owner.post(f"{path}/acts/submit")
    people.review(application, team.reviewer)
    assert "in_consultation" in {a["state"] for a in owner.get(f"{path}/timeline").json()["to_come"]} or group == "DE"
    assert people.Asking(team.reviewer).post(f"{path}/acts/pass_on").json()["state"] == state


def test_a_group_is_not_asked_about_its_own_people(owner, team, path, application):
    people.member(team.representative, application.organisation, "convener")
    owner.post(f"{path}/acts/submit")
    people.review(application, team.reviewer)
    assert people.Asking(team.reviewer).post(f"{path}/acts/pass_on").json()["state"] == "in_decision"


@pytest.mark.parametrize("role", ["other_owner", "convener", "reviewer", "staff", "representative", "treasurer"])
def test_only_owners_send_and_withdraw(owner, team, path, application, role):
    people.member(team.convener, application.organisation, "convener")
    owner.post(f"{path}/acts/submit")
    reply = people.Asking(getattr(team, role)).post(f"{path}/acts/withdraw")
    known = role in ("convener", "reviewer", "staff")
    assert reply.status_code == (403 if known else 404)


@pytest.mark.parametrize("role", ["owner", "convener", "other_owner", "representative", "treasurer", "visitor"])
def test_only_reviewers_pass_on(owner, team, path, application, role):
    people.member(team.convener, application.organisation, "convener")
    owner.post(f"{path}/acts/submit")
    reply = people.Asking(getattr(team, role)).post(f"{path}/acts/pass_on")
    assert reply.status_code == (403 if role in ("owner", "convener") else 404)


def test_a_reviewer_does_not_review_the_own_organisation(owner, team, path, application):
    owner.post(f"{path}/acts/submit")
    people.member(team.reviewer, application.organisation)
    reviewer = people.Asking(team.reviewer)
    assert reviewer.post(f"{path}/acts/pass_on").status_code == 403
    assert "pass_on" not in reviewer.get(path).json()["may"]


@pytest.mark.parametrize("state", transitions.OVER)
def test_a_new_application_starts_from_a_copy(owner, team, path, application, state):
    owner.post(f"{path}/acts/submit")
    assert owner.post("/applications", {"copy_of": str(application.pk)}).status_code == 409
    put_into(application, state)
    assert "copy" in owner.get(path).json()["may"]
    before = owner.get(path).json()
    reply = owner.post("/applications", {"copy_of": str(application.pk)})
    assert reply.status_code == 201, reply.content
    copy = reply.json()
    assert (copy["state"], copy["round"], copy["copied_from"]) == ("draft", 0, str(application.pk))
    assert copy["contributions"] == before["contributions"]
    assert copy["course_types"] == before["course_types"]
    assert [item["value"] for item in copy["questions"]] == [item["value"] for item in before["questions"]]
    assert copy["missing"] == []
    again = owner.post("/applications", {"copy_of": str(application.pk)})
    assert (again.status_code, again.json()["current"]["id"]) == (409, copy["id"])
    assert owner.get(f"{path}/submissions/1").status_code == 200
    assert people.Asking(team.other_owner).post("/applications", {"copy_of": str(application.pk)}).status_code == 404


def test_the_timeline_tells_each_side_what_it_may_know(owner, team, path, application):
    owner.post(f"{path}/acts/submit")
    people.review(application, team.reviewer)
    people.Asking(team.reviewer).post(f"{path}/acts/pass_on", {"reason": "All is there."})
    application.refresh_from_db()
    record(EventKind.VOTE_CAST, team.psc[0], application=application, details={"ballot": "refuse"})
    record(EventKind.ASSESSED, team.reviewer, application=application, audience=Audience.ASSESSORS)
    shown = owner.get(f"{path}/timeline").json()
    assert [(step["kind"], step["actor_role"], step["actor"] and step["actor"]["name"]) for step in shown["done"]] == [
        ("application_started", "applicant", "Olga Owner"),
        ("submitted", "applicant", "Olga Owner"),
        ("passed_on", "reviewers", None),
        ("consultation_opened", "service", None),
    ]
    now = shown["now"]
    assert (now["state"], now["whose_turn"], now["waits_for"]) == ("in_consultation", "user_groups", "opinions")
    assert datetime.fromisoformat(now["until"]) - datetime.fromisoformat(now["since"]) == timedelta(days=30)
    assert shown["to_come"] == [{"state": "in_decision"}, {"state": "accepted"}]
    judged = people.Asking(team.second_reviewer).get(f"{path}/timeline").json()["done"]
    assert [step["actor"]["name"] for step in judged[2:] if step["actor"]] == [
        "Rita Reviewer",
        "Petra Psc 1",
        "Rita Reviewer",
    ]


def test_a_representative_reads_what_the_group_is_asked_about(owner, team, path, application):
    owner.post(f"{path}/acts/submit")
    asking = people.Asking(team.representative)
    assert asking.get(path).status_code == 404
    Consultation.objects.get_or_create(
        application=application, round=1, user_group=team.group, defaults={"closes": application.since}
    )
    assert asking.get(path).status_code == 200
    assert [item["id"] for item in asking.get("/applications").json()["items"]] == [str(application.pk)]
    assert asking.get(f"{path}/differences", from_round=1, to_round=2).status_code == 404


def test_what_was_sent_cannot_be_changed_by_anybody(owner, path):
    owner.post(f"{path}/acts/submit")
    with pytest.raises(Exception, match="final"):
        Submission.objects.update(document="{}")
