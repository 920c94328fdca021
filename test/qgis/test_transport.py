"""Requests through QGIS against a real server that misbehaves: every fault is the right problem, in time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from qgis_certification.client.http import Http
from qgis_certification.client.transport import AGENT_HEADER, Limits, QgisAdapter, install_agent, remove_agent
from qgis_certification.domain.problems import FieldError, ProblemKind, Trouble
from qgis_certification.tasks.base import CallableTask
from test.hostile import hostile_server, refused_url

AGENT = "QGIS-Certification-Plugin/0.0"
LIMITS = Limits(first_byte_s=2, silence_s=2, total_s=3, most_bytes=1_000_000)
FEED = "/feed/training-center/"

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def server():
    with hostile_server() as running:
        yield running


@pytest.fixture
def agent():
    installed = install_agent()
    yield
    remove_agent(installed)


def in_worker(work, seconds=20):
    """What `work(progress)` returns or the problem it ends with, run the way the plugin runs it."""
    ended = []
    loop = QEventLoop()
    task = CallableTask("test", work, lambda result, problem: (ended.append((result, problem)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    assert ended, "no end in time"
    return ended[0]


def get(url, limits=LIMITS, **values):
    return in_worker(lambda p: Http(AGENT, QgisAdapter(limits, p.feedback), p.check).get_json(url, **values))


def test_a_packed_reply_arrives(server, agent):
    reply, problem = get(server.url + FEED, params={"country": "DE,FR"})
    assert problem is None
    assert len(reply.data["features"]) == 47
    (path, headers), *more = server.requests
    assert not more and path.endswith("?country=DE%2CFR")
    assert headers["User-Agent"] == AGENT
    assert headers["Accept"] == "application/json" and headers["Accept-Encoding"] == "gzip"
    assert AGENT_HEADER.decode().title() not in {name.title() for name in headers}


def test_requests_of_the_rest_of_qgis_keep_their_agent(server, agent):
    request = QgsBlockingNetworkRequest()
    request.get(QNetworkRequest(QUrl(server.url + FEED)))
    assert "QGIS/" in server.requests[-1][1]["User-Agent"]
    assert AGENT not in server.requests[-1][1]["User-Agent"]


def test_once_removed_nothing_of_ours_touches_requests(server):
    remove_agent(install_agent())
    get(server.url + FEED)
    assert "QGIS/" in server.requests[-1][1]["User-Agent"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("killed", ProblemKind.UNREACHABLE),
        ("hang_up", ProblemKind.UNREACHABLE),
        ("html", ProblemKind.NOT_THE_SERVICE),
        ("truncated_gzip", ProblemKind.GARBLED),
        ("garbled", ProblemKind.GARBLED),
        ("429", ProblemKind.TOO_MANY_REQUESTS),
        ("500", ProblemKind.SERVER_ERROR),
        ("redirect_loop", ProblemKind.NOT_THE_SERVICE),
        ("trickle", ProblemKind.TIMEOUT),
        ("endless", ProblemKind.TOO_LARGE),
        ("silent", ProblemKind.TIMEOUT),
        ("bomb", ProblemKind.TOO_LARGE),
    ],
)
def test_faults(server, agent, fault, kind):
    server.fault = fault
    began = time.monotonic()
    _reply, problem = get(server.url + FEED)
    assert problem.kind is kind, problem
    assert problem.place and problem.details
    assert problem.retry_after == (7 if fault == "429" else None)
    assert time.monotonic() - began < LIMITS.total_s + 1


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (refused_url(), ProblemKind.UNREACHABLE),
        ("http://name.that.does.not.exist.invalid/", ProblemKind.UNREACHABLE),
        ("no address at all", ProblemKind.NOT_THE_SERVICE),
        ("ftp://127.0.0.1/", ProblemKind.NOT_THE_SERVICE),
        ("http://", ProblemKind.NOT_THE_SERVICE),
    ],
)
def test_addresses_where_nothing_is(agent, url, kind):
    _reply, problem = get(url)
    assert problem.kind is kind


def test_encrypted_talk_to_a_server_that_has_none_is_insecure(server, agent):
    _reply, problem = get(server.url.replace("http:", "https:"))
    assert problem.kind is ProblemKind.INSECURE


def test_retry_after_as_a_date(server, agent):
    server.fault, server.retry_after = "429", "Wed, 21 Oct 2099 07:28:00 GMT"
    _reply, problem = get(server.url + FEED)
    assert problem.retry_after > 10**8
    server.retry_after = "whenever"
    _reply, problem = get(server.url + FEED)
    assert problem.retry_after is None


def test_a_redirect_is_followed_and_a_304_is_no_error(server, agent):
    seen = []

    def redirected(query):
        seen.append(query)
        return {"here": True}

    server.extra["/en/new"] = redirected
    server.redirects["/en/old"] = server.url + "/new"
    reply, problem = get(server.url + "/old")
    assert problem is None and reply.data == {"here": True} and seen
    server.etags["/en/new"] = '"7"'
    reply, _ = get(server.url + "/new")
    assert reply.headers["ETag"] == '"7"' and not reply.unchanged
    reply, problem = get(server.url + "/new", etag='"7"')
    assert problem is None and reply.unchanged and reply.data is None


def test_cancelling_ends_a_waiting_request_at_once(server, agent):
    server.fault = "silent"
    ended, loop = [], QEventLoop()
    limits = Limits(first_byte_s=30, total_s=60)
    task = CallableTask(
        "test",
        lambda p: Http(AGENT, QgisAdapter(limits, p.feedback), p.check).get_json(server.url + FEED),
        lambda _result, problem: (ended.append(problem), loop.quit()),
    )
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(300, task.cancel)
    QTimer.singleShot(10_000, loop.quit)
    began = time.monotonic()
    loop.exec()
    assert [problem.kind for problem in ended] == [ProblemKind.CANCELLED]
    assert time.monotonic() - began < 2


def test_what_is_cancelled_before_it_begins_asks_nobody(server):
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Trouble) as caught:
        Http(AGENT, QgisAdapter(LIMITS, feedback)).get_json(server.url + FEED)
    assert caught.value.problem.kind is ProblemKind.CANCELLED
    assert server.requests == []


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("", None),
        ("hang_up", ProblemKind.UNREACHABLE),
        ("killed", ProblemKind.UNREACHABLE),
        ("html", ProblemKind.NOT_THE_SERVICE),
        ("429", ProblemKind.TOO_MANY_REQUESTS),
        ("500", ProblemKind.SERVER_ERROR),
    ],
)
def test_the_same_client_in_plain_python(server, fault, kind):
    server.fault = fault
    http = Http(AGENT, requests.adapters.HTTPAdapter())
    if kind is None:
        assert len(http.get_json(server.url + FEED).data["features"]) == 47
        assert server.requests[-1][1]["User-Agent"] == AGENT
        return
    with pytest.raises(Trouble) as caught:
        http.get_json(server.url + FEED)
    assert caught.value.problem.kind is kind


def test_an_error_in_our_own_code_is_told_with_its_place():
    _result, problem = in_worker(lambda _progress: 1 / 0)
    assert problem.kind is ProblemKind.UNEXPECTED
    assert "ZeroDivisionError" in problem.details and "test_transport.py" in problem.details


@pytest.mark.parametrize(
    ("method", "body", "arrives"),
    [
        ("POST", b"abc", ("POST", "", b"abc")),
        ("PUT", b"abc", ("PUT", "", b"abc")),
        ("PATCH", b"abc", ("POST", "PATCH", b"abc")),
        ("DELETE", b"abc", ("POST", "DELETE", b"abc")),
        ("DELETE", None, ("DELETE", "", b"")),
        ("HEAD", None, ("HEAD", "", b"")),
    ],
)
def test_writing_arrives(server, agent, method, body, arrives):
    sent = []

    def work(progress):
        adapter = QgisAdapter(LIMITS, progress.feedback, sent=lambda done, all_: sent.append((done, all_)))
        http = Http(AGENT, adapter, progress.check)
        return http.send(method, server.url + "/written", data=body, headers={"X-Of-Mine": "1"})

    reply, problem = in_worker(work)
    assert problem is None and reply.status_code == 201
    (method_there, headers, body_there) = server.written[-1]
    assert (method_there, headers.get("X-HTTP-Method-Override", ""), body_there) == arrives
    assert headers["X-Of-Mine"] == "1" and headers["User-Agent"] == AGENT
    if body:
        assert headers["Content-Type"] == "application/octet-stream"
        assert sent == [(3, 3)]


def test_a_body_is_told_of_while_it_leaves(server, agent):
    sent = []
    body = bytes(8_000_000)

    def work(progress):
        adapter = QgisAdapter(Limits(), progress.feedback, sent=lambda done, all_: sent.append((done, all_)))
        return Http(AGENT, adapter, progress.check).send("PATCH", server.url + "/written", data=body).status_code

    assert in_worker(work) == (201, None)
    assert server.written[-1][2] == body
    assert len(sent) > 1 and sent == sorted(sent) and sent[-1] == (len(body), len(body))


def test_other_methods_and_bodies_are_not_known(qgis_app):
    session = requests.Session()
    session.mount("http://", QgisAdapter(Limits()))
    with pytest.raises(requests.exceptions.InvalidSchema, match="TRACE"):
        session.request("TRACE", "http://127.0.0.1:9/", timeout=5)
    with pytest.raises(requests.exceptions.InvalidSchema, match="text or bytes"):
        session.post("http://127.0.0.1:9/", data=iter([b"a"]), timeout=5)


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize(
    ("status", "document", "kind"),
    [
        (401, {"type": "/api/v1/problems/unauthenticated"}, ProblemKind.UNAUTHENTICATED),
        (401, None, ProblemKind.UNAUTHENTICATED),
        (403, {}, ProblemKind.FORBIDDEN),
        (404, {}, ProblemKind.NOT_FOUND),
        (404, None, ProblemKind.NOT_THE_SERVICE),
        (409, {"current": {"name": "Theirs"}}, ProblemKind.CONFLICT),
        (410, {}, ProblemKind.GONE),
        (413, {}, ProblemKind.TOO_LARGE),
        (413, {"type": "/api/v1/problems/quota-exceeded"}, ProblemKind.QUOTA),
        (422, {"errors": [{"field": "name", "message": "Too long"}, 7, {}]}, ProblemKind.INVALID),
        (418, {}, ProblemKind.REFUSED),
        (429, None, ProblemKind.TOO_MANY_REQUESTS),
        (500, None, ProblemKind.SERVER_ERROR),
        (302, None, ProblemKind.NOT_THE_SERVICE),
    ],
)
def test_what_the_service_refuses(server, agent, plain, status, document, kind):
    told = None if document is None else {"type": "about:blank", "detail": "Said so.", **document}
    server.refusals["/en/written"] = (status, told)

    def work(progress):
        adapter = requests.adapters.HTTPAdapter() if plain else QgisAdapter(LIMITS, progress.feedback)
        return Http(AGENT, adapter).send_json("PATCH", server.url + "/written", {"name": "Mine"})

    _reply, problem = in_worker(work)
    assert problem.kind is kind, problem
    assert problem.said == ("Said so." if document is not None else "")
    assert problem.current == ({"name": "Theirs"} if kind is ProblemKind.CONFLICT else None)
    expected = [FieldError("name", "Too long"), FieldError("", "")] if kind is ProblemKind.INVALID else []
    assert list(problem.errors) == expected


def test_workers_and_the_interface_never_wait_for_each_other():
    with hostile_server() as server:
        script = Path(__file__).with_name("churn.py")
        done = subprocess.run(
            [sys.executable, str(script), f"{server.url}/feed/training-center/"],
            env={**os.environ, "PYTHONPATH": str(script.parents[2])},
            capture_output=True,
            text=True,
            timeout=90,
        )
    assert done.stdout == "12", done.stderr
