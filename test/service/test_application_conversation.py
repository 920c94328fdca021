"""What is said about an application, who reads it, and what is unread."""

from datetime import timedelta

import pytest

from certification_service.enums import UploadPurpose, UploadState
from certification_service.models import Application, Event, Upload
from test.service import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def owner(team) -> people.Asking:
    return people.Asking(team.owner)


@pytest.fixture
def reviewer(team) -> people.Asking:
    return people.Asking(team.reviewer)


@pytest.fixture
def application(team, owner) -> Application:
    application = people.complete(people.draft(team.owner))
    assert owner.post(f"/applications/{application.pk}/acts/submit").status_code == 200
    return application


@pytest.fixture
def path(application) -> str:
    return f"/applications/{application.pk}"


def texts(asking: people.Asking, path: str) -> list[str]:
    return [message["text"] for message in asking.get(f"{path}/messages").json()["items"]]


def unread(asking: people.Asking) -> int:
    return asking.get("/applications").json()["items"][0]["unread"]


def test_both_sides_talk_and_assessors_also_among_themselves(owner, reviewer, team, path):
    assert owner.post(f"{path}/messages", {"text": "Is the **data** enough?"}).status_code == 201
    said = reviewer.post(f"{path}/messages", {"text": "Yes."}).json()
    assert said["author"] == {"id": str(team.reviewer.pk), "name": "Rita Reviewer", "side": "assessors"}
    assert reviewer.post(f"{path}/messages", {"text": "Hm.", "audience": "assessors"}).status_code == 201
    assert texts(owner, path) == ["Is the **data** enough?", "Yes."]
    assert texts(people.Asking(team.psc[0]), path) == ["Is the **data** enough?", "Yes.", "Hm."]
    assert owner.get(f"{path}/messages").json()["items"][0]["author"]["side"] == "applicant"


@pytest.mark.parametrize("role", ["convener", "other_owner", "representative", "treasurer", "visitor"])
def test_others_do_not_talk(team, application, path, role):
    people.member(team.convener, application.organisation, "convener")
    reply = people.Asking(getattr(team, role)).post(f"{path}/messages", {"text": "Hello."})
    assert reply.status_code == (403 if role == "convener" else 404)


def test_applicants_do_not_write_among_assessors(owner, path):
    assert owner.post(f"{path}/messages", {"text": "Psst.", "audience": "assessors"}).status_code == 403


@pytest.mark.parametrize("text", ["", "  \n", "a\0b", "x" * 20_001, "\ud800"])
def test_a_message_says_something(owner, path, text):
    assert owner.post(f"{path}/messages", {"text": text}).status_code == 422


def attachment(application: Application, user, **fields) -> Upload:
    values = {"path": "map.png", "size": 10, "received": 10, "state": UploadState.COMPLETE, **fields}
    purpose = UploadPurpose.ATTACHMENT
    return Upload.objects.create(
        organisation=application.organisation, application=application, user=user, purpose=purpose, **values
    )


def test_a_message_carries_files_of_its_author(owner, team, application, path):
    file = attachment(application, team.owner)
    said = owner.post(f"{path}/messages", {"text": "See here.", "attachments": [str(file.pk)]})
    assert [item["path"] for item in said.json()["attachments"]] == ["map.png"]
    for other in (
        attachment(application, team.reviewer),
        attachment(application, team.owner, state=UploadState.RECEIVING, received=1),
        people.material(application, application.organisation.course_types.get(), "data"),
    ):
        reply = owner.post(f"{path}/messages", {"text": "And here.", "attachments": [str(other.pk)]})
        assert reply.json()["errors"][0]["field"] == "attachments"


def test_what_others_did_is_unread_until_it_was_read(owner, reviewer, team, application, path):
    people.review(application, team.reviewer)
    assert unread(owner) == 0
    reviewer.post(f"{path}/messages", {"text": "Hm.", "audience": "assessors"})
    assert unread(owner) == 0
    said = reviewer.post(f"{path}/messages", {"text": "One question."}).json()
    reviewer.post(f"{path}/messages", {"text": "Another."})
    reviewer.post(f"{path}/acts/request_changes", {"reason": "See there."})
    assert unread(owner) == 3
    assert [item["is_new"] for item in owner.get(f"{path}/messages").json()["items"]] == [True, True]
    assert owner.post(f"{path}/read", {"up_to": said["at"]}).json() == {"unread": 2}
    assert [item["is_new"] for item in owner.get(f"{path}/messages").json()["items"]] == [False, True]
    assert [step["is_new"] for step in owner.get(f"{path}/timeline").json()["done"]] == [False, False, True]
    last = owner.get(f"{path}/timeline").json()["done"][-1]["at"]
    assert owner.post(f"{path}/read", {"up_to": last}).json() == {"unread": 0}
    assert owner.post(f"{path}/read", {"up_to": said["at"]}).json() == {"unread": 0}


def test_what_is_read_is_not_in_the_future(owner, reviewer, path, settings):
    assert owner.post(f"{path}/read", {"up_to": "2999-01-01T00:00:00Z"}).status_code == 200
    settings.CLOCK_OFFSET = timedelta(days=1)
    reviewer.post(f"{path}/messages", {"text": "One question."})
    assert unread(owner) == 1
    assert owner.post(f"{path}/read", {"up_to": "9999-12-31T23:59:59-12:00"}).status_code == 422
    assert owner.post(f"{path}/read", {"up_to": "2026-01-01T00:00:00"}).status_code == 422


def test_a_message_is_an_event_of_the_programmes_time(owner, path, settings):
    settings.CLOCK_OFFSET = timedelta(days=40)
    said = owner.post(f"{path}/messages", {"text": "Still there?"}).json()
    event = Event.objects.get(kind="message_sent")
    assert event.at.isoformat()[:10] == said["at"][:10]
    assert event.details == {"message": said["id"]}


@pytest.mark.parametrize("number", [1, 3])
def test_lists_cost_the_same_for_one_and_three(owner, team, application, path, number, count_queries):
    for _number in range(number):
        file = attachment(application, team.owner)
        owner.post(f"{path}/messages", {"text": "x", "attachments": [str(file.pk)]})
    for extra in range(1, number):
        other = people.complete(people.draft(team.owner, f"School {extra}"))
        owner.post(f"/applications/{other.pk}/acts/submit")
    for asking, address, counted in (
        (owner, f"{path}/messages", number),
        (owner, "/applications", number),
        (people.Asking(team.reviewer), "/applications", number),
        (people.Asking(team.representative), "/applications", 0),
    ):
        with count_queries() as queries:
            assert len(asking.get(address).json()["items"]) == counted
        key = (asking.user.name, address.replace(str(application.pk), "…"))
        assert len(queries) == QUERIES.setdefault(key, len(queries)), [query["sql"] for query in queries]
        assert len(queries) <= 14


QUERIES: dict[tuple, int] = {}
