"""What a person can ask of a service of ours: one place for the address, the version and the form of requests.

The acts themselves are beside, by their theme; each is a small function or class over `Api.call`.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ..domain.person import Me
from ..domain.problems import ProblemKind
from ..domain.wire import WireError
from ..domain.wire_person import read_me
from .errors import trouble_of_content
from .http import Http, Reply


class Api:
    """The service at an address, as the person of the session; every method raises Trouble."""

    def __init__(self, http: Http, url: str):
        self.http = http
        self.url = url.rstrip("/") + "/api/v1"

    def address(self, path: str, *names: str) -> str:
        """The address of a path such as "/applications/{}"; names fill the braces, whatever is in them."""
        return self.url + path.format(*(quote(name, safe="") for name in names))

    def call(self, method: str, path: str, body: Any = None, params: dict[str, Any] | None = None) -> Any:
        """The document that answers; None where the reply is empty. `path` begins with "/", after "/api/v1"."""
        return self.ask(method, path, body, params=params).data

    def ask(self, method: str, path: str, body: Any = None, **options: Any) -> Reply:
        """The same, as the whole reply; for `headers` and conditional requests."""
        return self.http.send_json(method, self.url + path, body, **options)

    def me(self, etag: str = "") -> tuple[Me | None, str]:
        """Who is signed in and what waits for them, with the reply's tag; None when it is what the tag stands for."""
        reply = self.ask("GET", "/me", headers={"If-None-Match": etag} if etag else None)
        if reply.unchanged:
            return None, etag
        try:
            return read_me(reply.data), reply.headers.get("ETag", "")
        except WireError as error:
            raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, reply.url, str(error)) from error
