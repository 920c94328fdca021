"""A real HTTP server on 127.0.0.1 that misbehaves on demand, and that replays the website's recorded feeds on a chosen
date.

    with hostile_server() as server:
        server.fault = "html"           # any name of FAULTS; "" behaves
        ... server.url                  # the website's base, ".../en"
        ... server.requests             # what arrived: (path with query, headers)

Faults apply to every request, or, with `server.fault_path = "past-course"`, to those whose path contains that text;
with `server.fault_after = n` only after n good replies (a server that fails in mid-sync). The fault "held" sets
`server.reached` when a request is there and answers well once `server.let_go` is set: time to do something in mid-sync.
With a certificate (a PEM file with its key) the server speaks TLS.
"""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from datetime import time as clock
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

RECORDED = Path(__file__).parent / "feeds"
RECORDED_ON = date(2026, 11, 23)
_HTML = b"<!DOCTYPE html><html><body><h1>Welcome to Hotel WLAN</h1>Please sign in.</body></html>"


class HostileServer(ThreadingHTTPServer):
    """Serves the feeds under /en/feed/…; `feeds` may be changed by a test, as may the date that the server thinks it
    is.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.scheme = "http"
        if certificate is not None:
            self.scheme = "https"
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            # The handshake belongs to the handler's thread: a client that refuses it must not hold up the others.
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.today = RECORDED_ON
        self.fault = ""
        self.fault_path = ""
        self.fault_after = 0
        self.retry_after = "7"
        self.page_size = 10
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.feeds = recorded_feeds()
        self.extra: dict[str, Callable[[dict[str, list[str]]], object]] = {}
        self.redirects: dict[str, str] = {}
        self.etags: dict[str, str] = {}
        self.written: list[tuple[str, dict[str, str], bytes]] = []
        self.refusals: dict[str, tuple[int, object]] = {}
        self.stopping = threading.Event()
        self.reached = threading.Event()
        self.let_go = threading.Event()

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_port}/en"

    def paths(self) -> list[str]:
        return [path for path, _headers in self.requests]

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the game."""


def recorded_feeds() -> dict[str, list]:
    """The recorded feeds' items: organisations, centres, upcoming and past."""

    def features(name: str) -> list:
        return json.loads((RECORDED / name).read_text(encoding="utf-8"))["features"]

    organisations = json.loads((RECORDED / "organisations-page_size100.json").read_text(encoding="utf-8"))["results"]
    return {
        "organisations": organisations,
        "centres": features("training-center.json"),
        "upcoming": features("upcoming.json"),
        "past": features("past.json"),
    }


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: HostileServer

    def log_message(self, *_args: object) -> None:
        """Quiet: pytest shows what failed."""

    def date_time_string(self, _timestamp: float | None = None) -> str:
        noon = datetime.combine(self.server.today, clock(10), UTC)
        return format_datetime(noon, usegmt=True)

    def do_GET(self) -> None:
        server = self.server
        server.requests.append((self.path, dict(self.headers)))
        parts = urlsplit(self.path)
        if parts.path in server.refusals:
            self._refuse(*server.refusals[parts.path])
            return
        faulty = server.fault and server.fault_path in parts.path and len(server.requests) > server.fault_after
        if faulty:
            FAULTS[server.fault](self)
        else:
            self.behave()

    def _write(self) -> None:
        """Note what was sent, or refuse it: in problem+json, or where nothing is to be said as a web page."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.written.append((self.command, dict(self.headers), body))
        refusal = self.server.refusals.get(urlsplit(self.path).path)
        if refusal is None:
            self.reply(201, b"" if self.command == "HEAD" else b"{}")
        else:
            self._refuse(*refusal)

    def _refuse(self, status: int, document: object) -> None:
        if document is None:
            self.reply(status, _HTML, {"Content-Type": "text/html", "Location": self.server.url})
        else:
            self.reply(status, json.dumps(document).encode(), {"Content-Type": "application/problem+json"})

    do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _write  # noqa: N815 - http.server's names

    def behave(self) -> None:
        """Answer as the website does."""
        server = self.server
        parts = urlsplit(self.path)
        if parts.path in server.redirects:
            self.reply(302, b"", {"Location": server.redirects[parts.path]})
            return
        etag = server.etags.get(parts.path)
        if etag and self.headers.get("If-None-Match") == etag:
            self.send_response(304)
            self.end_headers()
            return
        answer = self._answer(parts.path, parse_qs(parts.query))
        if answer is None:
            self.reply(404, b'{"detail":"Invalid page."}' if "page" in parts.query else _HTML)
        elif "application/json" not in self.headers.get("Accept", ""):
            self.reply(200, _HTML, {"Content-Type": "text/html"})
        else:
            headers = {"Content-Encoding": "gzip", **({"ETag": etag} if etag else {})}
            self.reply(200, gzip.compress(json.dumps(answer).encode()), headers)

    def _answer(self, path: str, query: dict[str, list[str]]) -> object:
        feeds = self.server.feeds
        if path in self.server.extra:
            return self.server.extra[path](query)
        if path == "/en/feed/certifyingorganisations/":
            return self._page(feeds["organisations"], query)
        collection = {
            "/en/feed/training-center/": "centres",
            "/en/feed/upcoming-course/": "upcoming",
            "/en/feed/past-course/": "past",
        }.get(path)
        return {"type": "FeatureCollection", "features": feeds[collection]} if collection else None

    def _page(self, items: list, query: dict[str, list[str]]) -> object:
        number, size = int(query.get("page", ["1"])[0]), int(query.get("page_size", ["10"])[0])
        size = min(size, self.server.page_size)
        start = (number - 1) * size
        if number > 1 and start >= len(items):
            return None
        more = start + size < len(items)
        return {
            "count": len(items), "page_size": size, "next": f"http://elsewhere/?page={number + 1}" if more else None,
            "previous": None, "results": items[start : start + size],
        }  # fmt: skip

    def reply(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.begin(status, {"Content-Length": str(len(body)), **(headers or {})})
        self.wfile.write(body)

    def begin(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def cut(self) -> None:
        """Hang up without another word."""
        self.close_connection = True
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    def drip(self, piece: bytes, every_s: float) -> None:
        """Send the piece again and again until the client or the server goes."""
        self.close_connection = True
        while not self.server.stopping.wait(every_s):
            self.wfile.write(piece)
            self.wfile.flush()


def _killed(h: _Handler) -> None:
    h.begin(200, {"Content-Length": "100000"})
    h.wfile.write(b'{"type":"FeatureCollection","features":[')
    h.cut()


def _truncated_gzip(h: _Handler) -> None:
    packed = gzip.compress(json.dumps({"type": "FeatureCollection", "features": []}).encode() * 50)
    h.reply(200, packed[: len(packed) // 2], {"Content-Encoding": "gzip"})


def _trickle(h: _Handler) -> None:
    h.begin(200, {"Content-Length": "100000"})
    h.drip(b" ", 1.0)


def _endless(h: _Handler) -> None:
    h.begin(200, {"Connection": "close"})
    h.wfile.write(b'{"type":"FeatureCollection","features":[')
    h.drip(b'{"type":"Feature"},' * 5000, 0.001)


def _bomb(h: _Handler) -> None:
    """A small packed reply that would unpack to 20 MB."""
    h.reply(200, gzip.compress(b" " * 20_000_000, 1), {"Content-Encoding": "gzip"})


def _silent(h: _Handler) -> None:
    h.close_connection = True
    h.server.stopping.wait(120)


def _held(h: _Handler) -> None:
    h.server.reached.set()
    h.server.let_go.wait(60)
    h.behave()


FAULTS: dict[str, Callable[[_Handler], None]] = {
    "killed": _killed,
    "hang_up": lambda h: h.cut(),
    "html": lambda h: h.reply(200, _HTML, {"Content-Type": "text/html; charset=utf-8"}),
    "truncated_gzip": _truncated_gzip,
    "garbled": lambda h: h.reply(200, b'{"type": "FeatureCollection", "features": [{'),
    "other_json": lambda h: h.reply(200, b'[1, 2, 3]'),
    "429": lambda h: h.reply(429, b"{}", {"Retry-After": h.server.retry_after}),
    "500": lambda h: h.reply(500, b"<h1>Server Error (500)</h1>", {"Content-Type": "text/html"}),
    "redirect_loop": lambda h: h.reply(302, b"", {"Location": h.server.url + h.path}),
    "trickle": _trickle,
    "endless": _endless,
    "silent": _silent,
    "bomb": _bomb,
    "held": _held,
}  # fmt: skip


@contextmanager
def hostile_server(certificate: Path | None = None) -> Iterator[HostileServer]:
    """A running server, gone at the end with all its threads' work."""
    server = HostileServer(certificate)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.let_go.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def refused_url() -> str:
    """An address on this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/en"
