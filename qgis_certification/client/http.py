"""Asking for JSON, over whatever transport: through QGIS in the plugin, plain `requests` elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import requests

from ..domain.problems import ProblemKind
from .errors import trouble_of_content, trouble_of_exception, trouble_of_refusal, trouble_of_status

_PLAIN_TIMEOUTS_S = (10, 30)
_MOST_REDIRECTS = 5


@dataclass(frozen=True)
class Reply:
    """A JSON reply; `data` is None when `unchanged` (304)."""

    url: str
    headers: requests.structures.CaseInsensitiveDict
    data: Any
    unchanged: bool = False


class Http:
    """Requests with our User-Agent; every failure is Trouble.

    `check` is called before each and may raise Trouble (cancelled). `headers` go with each: what lets a script in, say.
    """

    def __init__(
        self,
        user_agent: str,
        adapter: requests.adapters.BaseAdapter | None = None,
        check: Callable[[], None] = lambda: None,
        headers: dict[str, str] | None = None,
    ):
        self._check = check
        self._session = requests.Session()
        self._session.headers = requests.structures.CaseInsensitiveDict(
            {"User-Agent": user_agent, "Accept": "application/json", "Accept-Encoding": "gzip", **(headers or {})}
        )
        self._session.max_redirects = _MOST_REDIRECTS
        if adapter is not None:
            self._session.trust_env = False  # proxies and certificates are QGIS's business then
            self._session.mount("http://", adapter)
            self._session.mount("https://", adapter)

    def get_json(self, url: str, params: dict[str, Any] | None = None, etag: str = "") -> Reply:
        """GET; `etag` asks for the reply only if it is another one. Raises Trouble."""
        self._check()
        headers = {"If-None-Match": etag} if etag else {}
        try:
            response = self._session.get(url, params=params, headers=headers, timeout=_PLAIN_TIMEOUTS_S)
        except requests.RequestException as error:
            raise trouble_of_exception(error, url) from error
        if response.status_code == 304:
            return Reply(response.url, response.headers, None, unchanged=True)
        if response.status_code >= 400:
            raise trouble_of_status(response)
        return Reply(response.url, response.headers, _json(response))

    def send(
        self,
        method: str,
        url: str,
        json_body: Any = None,
        data: bytes | None = None,
        headers: dict[str, str] | None = None,
        params: dict[str, Any] | None = None,
    ) -> requests.Response:
        """Any method, with a body as JSON or as bytes; a reply of 2xx or 304. For our service: it never redirects, and
        says in problem+json what it refuses. Raises Trouble.
        """
        self._check()
        headers = dict(headers or {})
        if json_body is not None:
            data = json.dumps(json_body, ensure_ascii=False).encode()
            headers.setdefault("Content-Type", "application/json")
        elif data is not None:
            headers.setdefault("Content-Type", "application/octet-stream")
        try:
            response = self._session.request(
                method,
                url,
                params=params,
                data=data,
                headers=headers,
                timeout=_PLAIN_TIMEOUTS_S,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            raise trouble_of_exception(error, url) from error
        if response.status_code >= 400:
            raise trouble_of_refusal(response)
        if 300 <= response.status_code < 400 and response.status_code != 304:
            raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, url, "a redirect")
        return response

    def send_json(self, method: str, url: str, body: Any = None, **options: Any) -> Reply:
        """The same for a reply in JSON; `data` is None where there is none (204, 304)."""
        response = self.send(method, url, body, **options)
        unchanged = response.status_code == 304
        data = None if unchanged or not response.content else _json(response)
        return Reply(response.url, response.headers, data, unchanged)

    def close(self) -> None:
        self._session.close()


def _json(response: requests.Response) -> Any:
    kind = response.headers.get("Content-Type", "")
    body = response.content
    if "html" in kind.lower() or body.lstrip()[:1] == b"<":
        raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, response.url, f"a web page ({kind or 'no content type'})")
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise trouble_of_content(ProblemKind.GARBLED, response.url, str(error)) from error
