"""Reviewing over the API: who reviews, how the material is, remarks, asking for changes, passing on."""

import pytest

from certification_service.models import Assessment, Event, Remark
from test.service import people, reviewed

pytestmark = pytest.mark.django_db

VERDICTS = {"current": "yes", "presents_qgis": "partly", "quality": "no"}


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def sent(team):
    return reviewed.submitted(team.owner)


@pytest.fixture
def path(sent) -> str:
    return f"/applications/{sent.pk}"


@pytest.fixture
def reviewer(team) -> people.Asking:
    return people.Asking(team.reviewer)


def course_type(application):
    return application.organisation.course_types.get()


def test_a_reviewer_is_assigned_and_the_second_is_told_that_it_changed(reviewer, team, path):
    before = reviewer.get(path).json()
    assert before["reviewer"] is None
    names = [item["name"] for item in reviewer.get(f"{path}/reviewers").json()["items"]]
    assert names == ["Radu Reviewer", "Rita Reviewer", "Stan Staff"]
    body = {"user_id": str(team.reviewer.pk), "version": before["version"]}
    reply = reviewer.put(f"{path}/reviewer", body)
    assert reply.status_code == 200, reply.content
    assert reply.json()["reviewer"] == {"id": str(team.reviewer.pk), "name": "Rita Reviewer"}

    second = people.Asking(team.second_reviewer)
    reply = second.put(f"{path}/reviewer", {"user_id": str(team.second_reviewer.pk), "version": before["version"]})
    assert (reply.status_code, reply.json()["type"]) == (409, "/api/v1/problems/conflict")
    assert reply.json()["current"]["reviewer"]["name"] == "Rita Reviewer"

    reply = second.put(f"{path}/reviewer", {"user_id": None, "version": reply.json()["current"]["version"]})
    assert reply.json()["reviewer"] is None
    events = Event.objects.filter(kind="reviewer_assigned").order_by("at")
    assert [(event.actor, event.details, event.audience) for event in events] == [
        (team.reviewer, {"reviewer": str(team.reviewer.pk)}, "assessors"),
        (team.second_reviewer, {"reviewer": ""}, "assessors"),
    ]


@pytest.mark.parametrize("role", ["owner", "treasurer", "visitor"])
def test_only_reviewers_and_staff_can_be_assigned(reviewer, team, path, role):
    body = {"user_id": str(getattr(team, role).pk), "version": reviewer.get(path).json()["version"]}
    reply = reviewer.put(f"{path}/reviewer", body)
    assert reply.status_code == 422
    assert reply.json()["errors"][0]["field"] == "user_id"


def test_an_assessment_is_written_bit_by_bit_and_belongs_to_its_reviewer(reviewer, team, path, sent):
    one = f"{path}/assessments/{course_type(sent).pk}"
    first = reviewer.put(one, {"current": "yes"})
    assert first.status_code == 200, first.content
    assert (first.json()["current"], first.json()["quality"], first.json()["mine"]) == ("yes", "", True)
    assert not Event.objects.filter(kind="assessed").exists()
    reply = reviewer.put(one, {**VERDICTS, "text": "Old screenshots", "version": first.json()["version"]})
    assert reply.json()["quality"] == "no"
    assert Event.objects.get(kind="assessed").details["quality"] == "no"
    stale = reviewer.put(one, {"quality": "yes", "version": first.json()["version"]})
    assert (stale.status_code, stale.json()["current"]["version"]) == (409, reply.json()["version"])
    assert stale.json()["current"]["quality"] == "no"

    second = people.Asking(team.second_reviewer)
    assert second.put(one, {**VERDICTS, "quality": "yes"}).status_code == 200
    rows = second.get(f"{path}/assessments").json()["items"]
    assert [(row["reviewer"]["name"], row["quality"], row["mine"]) for row in rows] == [
        ("Rita Reviewer", "no", False),
        ("Radu Reviewer", "yes", True),
    ]
    assert reviewer.put(f"{path}/assessments/{sent.pk}", VERDICTS).status_code == 404
    assert reviewer.put(one, {"quality": "perhaps", "version": reply.json()["version"]}).status_code == 422


@pytest.mark.parametrize(
    ("role", "assesses", "reads"),
    [
        ("owner", 403, 403),
        ("convener", 403, 403),
        ("other_owner", 404, 404),
        ("second_reviewer", 200, 200),
        ("psc_member", 403, 200),
        ("staff", 200, 200),
        ("representative", 404, 404),
        ("treasurer", 404, 404),
        ("visitor", 404, 404),
    ],
)
def test_who_assesses_and_who_reads_it(team, path, sent, role, assesses, reads):
    people.member(team.convener, sent.organisation, "convener")
    asking = people.Asking(team.psc[0] if role == "psc_member" else getattr(team, role))
    assert asking.put(f"{path}/assessments/{course_type(sent).pk}", VERDICTS).status_code == assesses
    assert asking.get(f"{path}/assessments").status_code == reads


def test_who_belongs_to_the_organisation_does_none_of_it(team, path, sent):
    people.member(team.reviewer, sent.organisation, "convener")
    asking = people.Asking(team.reviewer)
    document = asking.get(path).json()
    assert document["may"] == []
    remark = {"section": "material", "text": "x", "audience": "assessors"}
    for method, place, body in (
        ("PUT", "reviewer", {"user_id": None, "version": document["version"]}),
        ("PUT", f"assessments/{course_type(sent).pk}", VERDICTS),
        ("POST", "remarks", remark),
        ("POST", "acts/pass_on", {}),
        ("POST", "acts/request_changes", {"reason": "x"}),
        ("GET", "assessments", None),
        ("GET", "votes", None),
        ("GET", "reviewers", None),
    ):
        assert asking(method, f"{path}/{place}", body).status_code == 403, place
    version = people.Asking(team.second_reviewer).get(path).json()["version"]
    chosen = {"user_id": str(team.reviewer.pk), "version": version}
    assert people.Asking(team.second_reviewer).put(f"{path}/reviewer", chosen).status_code == 422


def test_remarks_to_the_applicant_and_among_assessors_are_apart(reviewer, team, path, sent):
    target = str(course_type(sent).pk)
    inside = reviewer.post(
        f"{path}/remarks", {"section": "material", "target": target, "text": "Weak.", "audience": "assessors"}
    )
    outside = reviewer.post(
        f"{path}/remarks", {"section": "material", "target": target, "text": "Say more.", "audience": "applicant"}
    )
    assert (inside.status_code, outside.status_code) == (201, 201), inside.content
    owner = people.Asking(team.owner)
    assert owner.get(path).json()["remarks"] == []
    assert len(reviewer.get(path).json()["remarks"]) == 2

    reply = reviewer.post(f"{path}/acts/request_changes", {"reason": "Please mend this."})
    assert reply.status_code == 200, reply.content
    document = owner.get(path).json()
    assert (document["state"], document["reason"]) == ("changes_requested", "Please mend this.")
    told = [(item["text"], item["target"], item["audience"]) for item in document["remarks"]]
    assert told == [("Say more.", target, "applicant")]
    assert document["remarks"][0]["published"] is not None
    assert "Weak" not in owner.get(path).content.decode() + owner.get(f"{path}/timeline").content.decode()


def test_changes_are_not_requested_without_a_reason_and_a_point(reviewer, team, path, sent):
    reply = reviewer.post(f"{path}/acts/request_changes", {"reason": "Everything."})
    assert (reply.status_code, reply.json()["errors"][0]["field"]) == (422, "points")
    first = reviewed.point(sent, team.reviewer, "First")
    later = reviewed.point(sent, team.reviewer, "Later")
    reply = reviewer.post(f"{path}/acts/request_changes", {"reason": " ", "points": [str(first.pk)]})
    assert (reply.status_code, reply.json()["errors"][0]["field"]) == (422, "reason")
    wrong = reviewer.post(f"{path}/acts/request_changes", {"reason": "So.", "points": [str(sent.pk)]})
    assert wrong.json()["errors"][0]["field"] == "points"
    assert reviewed.fresh(sent).state == "submitted"
    assert (
        reviewer.post(f"{path}/acts/request_changes", {"reason": "So.", "points": [str(first.pk)]}).status_code == 200
    )
    assert [item["text"] for item in people.Asking(team.owner).get(path).json()["remarks"]] == ["First"]
    assert Remark.objects.get(pk=later.pk).published is None


def test_a_remark_is_changed_and_removed_by_its_author_until_it_is_told(reviewer, team, path, sent):
    made = reviewer.post(
        f"{path}/remarks", {"section": "organisation", "target": "", "text": "a", "audience": "applicant"}
    )
    one = f"{path}/remarks/{made.json()['id']}"
    second = people.Asking(team.second_reviewer)
    whose = [asking.get(path).json()["remarks"][0]["mine"] for asking in (reviewer, second)]
    assert whose == [True, False], "only its author is offered to remove it"
    assert second.patch(one, {"version": made.json()["version"], "text": "b"}).status_code == 403
    assert second.delete(one, {"version": made.json()["version"]}).status_code == 403
    changed = reviewer.patch(one, {"version": made.json()["version"], "text": "c"})
    assert changed.json()["text"] == "c", changed.content
    assert reviewer.patch(one, {"version": made.json()["version"], "text": "d"}).status_code == 409
    early = second.patch(one, {"version": changed.json()["version"], "settled": True})
    assert early.status_code == 409
    reviewer.post(f"{path}/acts/request_changes", {"reason": "So."})
    version = reviewer.get(path).json()["remarks"][0]["version"]
    assert reviewer.patch(one, {"version": version, "text": "e"}).status_code == 409
    assert reviewer.delete(one, {"version": version}).status_code == 409
    assert people.Asking(team.owner).patch(one, {"version": version, "settled": True}).status_code == 403

    assert people.Asking(team.owner).post(f"{path}/acts/resubmit").status_code == 200
    settled = second.patch(one, {"version": version, "settled": True})
    assert settled.status_code == 200, settled.content
    assert settled.json()["settled"] is not None
    assert people.Asking(team.owner).get(path).json()["remarks"][0]["settled"] is not None
    again = second.patch(one, {"version": settled.json()["version"], "settled": False})
    assert again.json()["settled"] is None
    gone = reviewer.post(f"{path}/remarks", {"section": "material", "text": "x", "audience": "assessors"}).json()
    assert reviewer.delete(f"{path}/remarks/{gone['id']}", {"version": gone["version"]}).status_code == 204


@pytest.mark.parametrize(
    "body",
    [
        {"section": "material", "text": " ", "audience": "assessors"},
        {"section": "material", "text": "NUL \0", "audience": "assessors"},
        {"section": "kitchen", "text": "x", "audience": "assessors"},
        {"section": "material", "text": "x", "audience": "everybody"},
        {"section": "material", "text": "x", "audience": "applicant", "target": "0190f3c6-0000-7000-8000-000000000000"},
    ],
)
def test_remarks_that_make_no_sense_are_refused(reviewer, path, body):
    assert reviewer.post(f"{path}/remarks", body).status_code == 422


def test_a_remark_is_about_a_part_of_its_own_section(reviewer, path, sent):
    organisation = sent.organisation
    places = {
        "organisation": organisation.centres.first(),
        "contributions": organisation.contributions.first(),
        "material": organisation.course_types.first(),
    }
    for section, part in places.items():
        for target in places.values():
            body = {"section": section, "target": str(target.pk), "text": "x", "audience": "assessors"}
            expected = 201 if target is part else 422
            assert reviewer.post(f"{path}/remarks", body).status_code == expected, (section, target)


def test_it_is_passed_on_once_every_course_type_was_assessed(reviewer, team, path, sent):
    reply = reviewer.post(f"{path}/acts/pass_on")
    assert reply.status_code == 422
    assert reply.json()["errors"] == [
        {"field": "assessments", "message": "Assess the material of “QGIS for rivers” by all three criteria first."}
    ]
    reviewer.put(f"{path}/assessments/{course_type(sent).pk}", {"current": "yes", "quality": "yes"})
    assert reviewer.post(f"{path}/acts/pass_on").status_code == 422
    Assessment.objects.all().delete()
    reviewed.assessed(sent, team.second_reviewer)
    reply = reviewer.post(f"{path}/acts/pass_on")
    assert (reply.status_code, reply.json()["state"]) == (200, "in_consultation")


def test_assessments_and_internal_remarks_never_reach_the_applicant(reviewer, team, path, sent):
    one = f"{path}/assessments/{course_type(sent).pk}"
    reviewer.put(one, {**VERDICTS, "text": "SECRET-A"})
    reviewer.post(f"{path}/remarks", {"section": "material", "text": "SECRET-B", "audience": "assessors"})
    reviewer.post(f"{path}/acts/pass_on")
    for user in (team.owner, team.representative):
        asking = people.Asking(user)
        for place in ("", "/timeline", "/messages", "/consultations", "/submissions"):
            reply = asking.get(path + place)
            assert reply.status_code == 200, (place, reply.content)
            assert "SECRET" not in reply.content.decode(), place
            assert '"assessed"' not in reply.content.decode(), place
