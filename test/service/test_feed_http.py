"""The feed as bytes on the wire: ETag, 304, gzip, HEAD, what caches may do."""

import gzip
import json

import pytest

from certification_service.domain import bulk, publication
from test.service import samples

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client):
    bulk.save_many(samples.many_courses(30))
    return client.get("/api/v1/changes")


def test_a_page_is_compact_utf_8_json(client):
    samples.organisation(name="Łódź 地理")
    reply = client.get("/api/v1/changes")
    assert reply["Content-Type"] == "application/json"
    assert "Łódź 地理".encode() in reply.content
    assert reply.content == json.dumps(reply.json(), ensure_ascii=False, separators=(",", ":")).encode()


def test_an_unchanged_feed_answers_304_without_a_body_with_one_query(client, page, count_queries):
    with count_queries() as queries:
        reply = client.get("/api/v1/changes", headers={"If-None-Match": page["ETag"]})
    assert len(queries) == 1
    assert (reply.status_code, reply.content) == (304, b"")
    assert reply["ETag"] == page["ETag"]
    assert "Content-Type" not in reply
    assert "Accept-Encoding" in reply["Vary"]


@pytest.mark.parametrize("spelling", ["{etag}", '"x", {etag}', "{strong}", " {etag} "])
def test_all_spellings_of_if_none_match_are_understood(client, page, spelling):
    header = spelling.format(etag=page["ETag"], strong=page["ETag"].removeprefix("W/"))
    assert client.get("/api/v1/changes", headers={"If-None-Match": header}).status_code == 304


@pytest.mark.parametrize("header", ["garbage", '"another"', "W/", '""', "," * 3000])
def test_other_values_of_if_none_match_get_the_page(client, page, header):
    reply = client.get("/api/v1/changes", headers={"If-None-Match": header})
    assert (reply.status_code, reply.content) == (200, page.content)


def test_the_same_question_gets_the_same_bytes_until_something_changes(client, page):
    again = client.get("/api/v1/changes")
    assert (again.content, again["ETag"]) == (page.content, page["ETag"])
    samples.organisation("Another")
    after = client.get("/api/v1/changes", headers={"If-None-Match": page["ETag"]})
    assert after.status_code == 200
    assert after["ETag"] != page["ETag"]


def test_another_question_never_gets_304(client, page):
    for address in ("/api/v1/changes?limit=10", f"/api/v1/changes?since={page.json()['next']}"):
        assert client.get(address, headers={"If-None-Match": page["ETag"]}).status_code == 200


def test_a_new_epoch_is_never_304(client, page):
    publication.start_epoch()
    assert client.get("/api/v1/changes", headers={"If-None-Match": page["ETag"]}).status_code == 200


def test_a_page_is_compressed_for_those_who_can_read_it(client, page):
    reply = client.get("/api/v1/changes", headers={"Accept-Encoding": "gzip"})
    assert reply["Content-Encoding"] == "gzip"
    assert reply["ETag"] == page["ETag"]
    assert len(reply.content) == int(reply["Content-Length"]) < len(page.content) / 3
    assert gzip.decompress(reply.content) == page.content
    conditional = client.get("/api/v1/changes", headers={"Accept-Encoding": "gzip", "If-None-Match": reply["ETag"]})
    assert (conditional.status_code, conditional.content) == (304, b"")


def test_caches_ask_again_before_they_use_a_page(page):
    assert page["Cache-Control"] == "no-cache"


def test_head_is_get_without_the_body(client, page):
    reply = client.head("/api/v1/changes")
    assert (reply.status_code, reply.content) == (200, b"")
    assert int(reply["Content-Length"]) == len(page.content)
    assert reply["ETag"] == page["ETag"]
