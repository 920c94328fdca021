"""/me: who one is, what waits, what is stored, and what one may change oneself."""

import pytest

from certification_service.enums import MemberRole
from certification_service.models import User
from test.service import people, samples

pytestmark = pytest.mark.django_db


def test_says_who_one_is_and_what_one_belongs_to():
    team = people.everybody()
    application = people.draft(team.owner)
    told = people.Asking(team.owner).get("/me").json()
    assert told == {
        "id": str(team.owner.pk),
        "name": "Olga Owner",
        "email": "olga.owner@example.org",
        "language": "en",
        "wants_mail": True,
        "is_staff": False,
        "panel_roles": [],
        "organisations": [
            {
                "id": str(application.organisation_id),
                "name": "Delta GIS School",
                "state": "applicant",
                "role": "owner",
                "application": {"id": str(application.pk), "state": "draft", "unread": 0},
            }
        ],
        "user_groups": [],
        "waiting": {"applications": 1, "reviews": 0, "consultations": 0, "votes": 0},
        "unread": 0,
    }
    assert people.Asking(team.reviewer).get("/me").json()["panel_roles"] == ["reviewer"]
    groups = people.Asking(team.representative).get("/me").json()["user_groups"]
    assert groups == [{"id": str(team.group.pk), "name": "geo-spatial.org", "countries": ["RO", "MD"]}]


def test_nobody_gets_in_without_a_token_that_holds():
    asking = people.Asking()
    for header in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Bearer " + "x" * 300}):
        reply = asking("GET", "/me", **header)
        assert (reply.status_code, reply["WWW-Authenticate"]) == (401, "Bearer")
        assert reply.json()["type"] == "/api/v1/problems/unauthenticated"


def test_a_token_for_reading_does_not_write():
    user = people.person("Vera Visitor")
    header = {"Authorization": f"Bearer {people.token(user, 'read')}"}
    assert people.Asking()("GET", "/me", **header).status_code == 200
    assert people.Asking()("PATCH", "/me", {"name": "Other"}, **header).status_code == 401


def test_a_closed_account_gets_in_nowhere():
    user = people.person("Vera Visitor")
    asking = people.Asking(user)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert asking.get("/me").status_code == 401


def test_a_session_of_the_browser_is_no_key_to_the_api(client):
    client.force_login(people.person("Vera Visitor"))
    assert client.get("/api/v1/me").status_code == 401


def test_is_sent_again_only_when_something_changed():
    user = people.person("Vera Visitor")
    asking = people.Asking(user)
    first = asking.get("/me")
    again = asking("GET", "/me", **{"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    people.member(user, samples.organisation())
    assert asking("GET", "/me", **{"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_costs_the_same_with_one_and_three_organisations(count, count_queries):
    user = people.person("Olga Owner")
    for number in range(count):
        people.draft(user, f"School {number}")
    asking = people.Asking(user)
    with count_queries() as queries:
        assert len(asking.get("/me").json()["organisations"]) == count
    assert len(queries) <= 16


def test_changes_only_what_is_sent():
    user = people.person("Vera Visitor")
    asking = people.Asking(user)
    changed = asking.patch("/me", {"language": "ro", "wants_mail": False}).json()
    assert (changed["name"], changed["language"], changed["wants_mail"]) == ("Vera Visitor", "ro", False)
    assert asking.patch("/me", {"name": " Вера "}).json()["name"] == "Вера"


@pytest.mark.parametrize("wrong", [{"name": " "}, {"name": "x" * 201}, {"language": "tlh"}, {"is_staff": True}])
def test_refuses_what_does_not_fit(wrong):
    user = people.person("Vera Visitor")
    reply = people.Asking(user).patch("/me", wrong)
    assert reply.status_code == 422
    assert [error["field"] for error in reply.json()["errors"]] == list(wrong)


def test_export_has_what_one_did_and_nothing_of_others():
    team = people.everybody()
    application = people.draft(team.owner)
    people.member(team.convener, application.organisation, MemberRole.CONVENER)
    asking = people.Asking(team.owner)
    asking.post(f"/applications/{application.pk}/messages", {"text": "Is this right?", "audience": "applicant"})
    people.Asking(team.convener).get("/me")
    told = asking.get("/me/export").json()
    assert told["person"]["email"] == "olga.owner@example.org"
    assert [row["text"] for row in told["messages"]] == ["Is this right?"]
    assert [row["organisation_name"] for row in told["organisations"]] == ["Delta GIS School"]
    assert "application_started" in [row["kind"] for row in told["steps"]]
    assert "Conrad" not in asking.get("/me/export").content.decode()
    assert "password" not in told["person"]
