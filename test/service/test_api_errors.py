"""Every error of the faces for programs is a problem (RFC 9457) that says what was wrong."""

import pytest
from django.db import OperationalError

from certification_service.errors import ProblemType
from certification_service.queries import feed

pytestmark = pytest.mark.django_db

NO_ID = "01900000-0000-7000-8000-000000000000"


def assert_problem(reply, problem_type):
    assert reply.status_code == problem_type.status
    assert reply["Content-Type"] == "application/problem+json"
    problem = reply.json()
    assert set(problem) == {"type", "title", "status", "detail", "errors"}
    assert problem["type"] == f"/api/v1/problems/{problem_type.slug}"
    assert problem["status"] == reply.status_code
    assert problem["title"] and problem["detail"]
    return problem


@pytest.mark.parametrize(
    "address",
    [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/",
        "/api/v2/changes",
        "/api/v1/nothing",
        "/api/v1/changes/",
        "/api/v1/%00",
        "/api/v1/%FF%FE",
        f"/api/v1/courses/{NO_ID}",
        f"/api/v1/organisations/{NO_ID}",
        f"/api/v1/training-centres/{NO_ID}",
        "/api/v1/problems/nothing",
        "/ogc/nothing/at/all",
    ],
)
@pytest.mark.parametrize("debug", [False, True])
def test_nothing_there(client, settings, address, debug):
    settings.DEBUG = debug
    assert_problem(client.get(address), ProblemType.NOT_FOUND)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
@pytest.mark.parametrize("address", ["/api/v1/changes", f"/api/v1/courses/{NO_ID}", "/health"])
def test_only_reading_is_possible(client, method, address):
    reply = getattr(client, method)(address)
    assert_problem(reply, ProblemType.METHOD_NOT_ALLOWED)
    assert "GET" in reply["Allow"]


@pytest.mark.parametrize("address", ["/api/v1/courses/nothing", "/api/v1/courses/1", "/api/v1/courses/%00"])
def test_an_id_that_is_none(client, address):
    problem = assert_problem(client.get(address), ProblemType.INVALID_FIELDS)
    assert problem["errors"] == [{"field": "id", "message": "Give an id such as those in the replies of this service."}]


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("language=%00", "language", "Remove the character NUL; it is not text."),
        ("language=ro%00", "language", "Remove the character NUL; it is not text."),
        ("country=%00%00", "country", "The form is not right; it is described by ^[A-Z]{2}$"),
        ("country=DE%00", "country", "The form is not right; it is described by ^[A-Z]{2}$"),
        ("country=ro", "country", "The form is not right; it is described by ^[A-Z]{2}$"),
        ("language=" + "x" * 61, "language", "Give at most 60 characters."),
        ("from_day=2027-02-30", "from_day", "Give a date such as 2026-05-31."),
        ("from_day=tomorrow", "from_day", "Give a date such as 2026-05-31."),
        ("to_day=2027-01-01T12:00:00", "to_day", "Give a date such as 2026-05-31, without a time."),
        ("organisation_id=7", "organisation_id", "Give an id such as those in the replies of this service."),
        ("limit=1001", "limit", "Give 1000 or less."),
        ("offset=-1", "offset", "Give 0 or more."),
        ("offset=1e9", "offset", "Give a whole number."),
        ("colour=red", "colour", "There is no such parameter here."),
    ],
)
def test_a_value_that_does_not_fit(client, query, field, message):
    problem = assert_problem(client.get(f"/api/v1/courses?{query}"), ProblemType.INVALID_FIELDS)
    assert problem["errors"] == [{"field": field, "message": message}]


def test_all_values_that_do_not_fit_are_named_at_once(client):
    problem = assert_problem(client.get("/api/v1/courses?limit=x&offset=y"), ProblemType.INVALID_FIELDS)
    assert sorted(error["field"] for error in problem["errors"]) == ["limit", "offset"]


@pytest.mark.parametrize("query", ["since=%FF", "since=%C3", "%FE=1", "since=%ED%A0%80"])
@pytest.mark.parametrize("address", ["/api/v1/changes", "/ogc", "/health"])
def test_a_query_that_is_not_utf_8(client, address, query):
    problem = assert_problem(client.get(f"{address}?{query}"), ProblemType.INVALID_REQUEST)
    assert "UTF-8" in problem["detail"]


def test_a_query_of_raw_bytes_that_is_not_utf_8(client):
    assert_problem(client.get("/api/v1/changes", QUERY_STRING="since=\xff"), ProblemType.INVALID_REQUEST)


@pytest.mark.parametrize("method", ["post", "put", "get"])
def test_ten_megabytes(client, method):
    body = b"x" * 10_000_000
    reply = client.generic(method.upper(), "/api/v1/changes", body, "application/json")
    problem = assert_problem(reply, ProblemType.TOO_LARGE)
    assert "1048576 bytes" in problem["detail"]


@pytest.mark.parametrize("length", ["many", "-1", "1.5", "٣"])
def test_a_length_that_is_none(client, length):
    reply = client.get("/api/v1/changes", CONTENT_LENGTH=length)
    problem = assert_problem(reply, ProblemType.INVALID_REQUEST)
    assert "Content-Length" in problem["detail"]


@pytest.mark.parametrize("charset", ["utf-16", "idna", "rot13", "hex", "latin-1", "nonsense"])
def test_an_encoding_other_than_utf_8(client, charset):
    reply = client.get("/api/v1/changes", CONTENT_TYPE=f"application/json; charset={charset}")
    assert_problem(reply, ProblemType.UNSUPPORTED_MEDIA)


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"', "us-ascii"])
def test_utf_8_in_every_spelling_is_fine(client, charset):
    assert client.get("/api/v1/changes", CONTENT_TYPE=f"application/json; charset={charset}").status_code == 200


def test_a_host_that_is_not_ours(client):
    assert_problem(client.get("/api/v1/changes", headers={"Host": "example.org"}), ProblemType.INVALID_REQUEST)


@pytest.mark.parametrize("debug", [False, True])
def test_a_mistake_of_ours_gives_nothing_away(client, settings, monkeypatch, caplog, debug):
    settings.DEBUG = debug

    def fail():
        raise RuntimeError("inner secret")

    monkeypatch.setattr(feed, "state", fail)
    reply = client.get("/api/v1/changes")
    assert_problem(reply, ProblemType.SERVER_ERROR)
    assert b"secret" not in reply.content
    assert "inner secret" in caplog.text


def test_a_database_that_does_not_answer_passes(client, monkeypatch, caplog):
    def fail():
        raise OperationalError("connection refused")

    monkeypatch.setattr(feed, "state", fail)
    reply = client.get("/api/v1/changes")
    assert_problem(reply, ProblemType.UNAVAILABLE)
    assert reply["Retry-After"] == "30"
    assert "connection refused" in caplog.text


def test_pages_for_people_stay_pages(client):
    reply = client.get("/nothing")
    assert reply.status_code == 404
    assert reply["Content-Type"].startswith("text/html")


def test_every_type_is_described_where_its_address_leads(client):
    listed = client.get("/api/v1/problems").json()
    assert [entry["type"] for entry in listed] == [problem_type.address for problem_type in ProblemType]
    for entry in listed:
        assert client.get(entry["type"]).json() == entry
        assert entry["title"] and entry["advice"]
