"""The same over the network, through gunicorn: what a client without mercy sends and gets."""

import gzip
import socket
from collections.abc import Iterator

import pytest
import requests

from test.service_process import Service, running_service

TEN_MEGABYTES = 10_000_000


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with running_service() as running:
        yield running


def pieces() -> Iterator[bytes]:
    """A body without a length, in pieces."""
    yield from [b"x" * 100_000] * (TEN_MEGABYTES // 100_000)


@pytest.mark.parametrize("address", ["/api/v1/changes", "/ogc", "/api/v1/nothing"])
def test_the_sender_of_ten_megabytes_reads_why_they_were_refused(service, address):
    reply = requests.post(service.url + address, data=b"x" * TEN_MEGABYTES, timeout=30)
    assert reply.status_code == 413
    assert reply.headers["Content-Type"] == "application/problem+json"
    assert "1048576 bytes" in reply.json()["detail"]


def test_a_body_without_a_length_does_no_harm(service):
    with requests.Session() as session:
        reply = session.post(service.url + "/api/v1/changes", data=pieces(), timeout=30)
        assert (reply.status_code, reply.headers["Content-Type"]) == (405, "application/problem+json")
        assert session.get(service.url + "/api/v1/changes", timeout=30).status_code == 200


def test_a_page_goes_out_compressed(service):
    service.python(
        "from certification_service.domain import organisations as o\n"
        "from certification_service.models import Organisation\n"
        "for n in range(50): o.save_organisation(Organisation(name=f'Academy {n}', state='accepted'))"
    )
    plain = requests.get(service.url + "/api/v1/changes", headers={"Accept-Encoding": "identity"}, timeout=30)
    reply = requests.get(service.url + "/api/v1/changes", stream=True, timeout=30)
    assert reply.headers["Content-Encoding"] == "gzip"
    raw = reply.raw.read(decode_content=False)
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 3
    again = requests.get(service.url + "/api/v1/changes", headers={"If-None-Match": reply.headers["ETag"]}, timeout=30)
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (b"GET /api/v1/changes?since=%FF HTTP/1.1", 400),
        (b"GET /api/v1/changes?since=%00 HTTP/1.1", 422),
        (b"GET /api/v1/changes?since=" + b"9" * 3000 + b" HTTP/1.1", 422),
        (b"GET /api/v1/%00 HTTP/1.1", 404),
    ],
)
def test_bytes_that_are_no_text_get_a_problem(service, line, status):
    reply = raw_request(service, line + b"\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    head, _, body = reply.partition(b"\r\n\r\n")
    assert head.split(b" ", 2)[1] == str(status).encode()
    assert b"Content-Type: application/problem+json" in head
    assert f"Content-Length: {len(body)}".encode() in head
    assert body.startswith(b'{"type": ')


def raw_request(service: Service, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
        connection.sendall(request)
        reply = b""
        while piece := connection.recv(65536):
            reply += piece
    return reply
