"""Cursors: going on where one stopped, and a clear answer where that is not possible."""

from datetime import timedelta
from urllib.parse import quote

import pytest

from certification_service.domain import organisations, publication
from certification_service.enums import OrganisationState
from certification_service.models import FeedState
from test.service import samples

pytestmark = pytest.mark.django_db


def ask(client, cursor):
    return client.get(f"/api/v1/changes?since={quote(cursor)}")


def assert_start_again(reply):
    assert reply.status_code == 410
    assert reply["Content-Type"] == "application/problem+json"
    problem = reply.json()
    assert problem["type"] == "/api/v1/problems/cursor-too-old"
    assert "without `since`" in problem["detail"]


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "0",
        "garbage",
        "-1",
        "null",
        "{epoch}.-1.0",
        "{epoch}.0.-1",
        "{epoch}.1",
        "{epoch}.1.1.1",
        "{epoch}.0x1.1",
        "{epoch}.١.١",
        "{epoch}.1.1\n",
        "{epoch}.1.1\0",
        "\0",
        "{epoch}.99999999999999999999.1",
        "🌍",
        "' OR 1=1 --",
        "x" * 5000,
    ],
)
def test_what_is_no_cursor_is_refused_with_a_reason(client, cursor):
    reply = ask(client, cursor.format(epoch=FeedState.objects.get().epoch) if "{epoch}" in cursor else cursor)
    assert reply.status_code == 422
    assert reply["Content-Type"] == "application/problem+json"
    assert [error["field"] for error in reply.json()["errors"]] == ["since"]
    assert reply.json()["errors"][0]["message"]


def test_a_cursor_of_another_epoch_starts_again(client, reader):
    samples.organisation()
    reader.read()
    publication.start_epoch()
    assert_start_again(ask(client, reader.cursor))


@pytest.mark.parametrize("ahead", ["{epoch}.{next}.{next}", "{epoch}.0.{next}", "{epoch}.999999999999999999.1"])
def test_a_cursor_ahead_of_the_feed_starts_again(client, ahead):
    samples.organisation()
    state = FeedState.objects.get()
    assert_start_again(ask(client, ahead.format(epoch=state.epoch, next=state.head + 1)))


def test_a_cursor_from_before_the_pruned_tombstones_starts_again(client, reader):
    owner = samples.organisation()
    reader.read()
    organisations.set_state(owner, OrganisationState.ARCHIVED)
    assert publication.prune(timedelta(0)) == 1
    assert_start_again(ask(client, reader.cursor))


def test_a_reader_who_saw_the_pruned_tombstones_goes_on(client, reader):
    owner = samples.organisation()
    reader.read()
    organisations.set_state(owner, OrganisationState.ARCHIVED)
    reader.read()
    publication.prune(timedelta(0))
    samples.organisation("Next")
    assert [change["data"]["name"] for change in reader.read()] == ["Next"]


def test_tombstones_that_are_young_stay(reader):
    owner = samples.organisation()
    organisations.set_state(owner, OrganisationState.ARCHIVED)
    assert publication.prune(timedelta(days=180)) == 0
    assert FeedState.objects.get().horizon == 0


def test_starting_again_after_410_gives_everything(client, reader):
    samples.organisation()
    reader.read()
    publication.start_epoch()
    reader.cursor = None
    assert len(reader.read()) == 1
    assert reader.read() == []


@pytest.mark.parametrize("limit", ["0", "-1", "5001", "1.5", "many", "", "99999999999999999999999", "%00", "٣x"])
def test_a_limit_out_of_range_is_refused_with_a_reason(client, limit):
    reply = client.get(f"/api/v1/changes?limit={limit}")
    assert reply.status_code == 422
    assert [error["field"] for error in reply.json()["errors"]] == ["limit"]


def test_a_misspelt_parameter_is_refused(client):
    reply = client.get("/api/v1/changes?sinse=1")
    assert reply.status_code == 422
    assert reply.json()["errors"] == [{"field": "sinse", "message": "There is no such parameter here."}]
