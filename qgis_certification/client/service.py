"""The change feed of a service of ours."""

from __future__ import annotations

from collections.abc import Callable

from ..domain.changes import Changes
from ..domain.problems import Notice, NoticeKind, ProblemKind
from ..domain.wire import WireError, read_changes
from .errors import RefusedTrouble, trouble_of_content
from .fetched import SERVICE, Fetched
from .http import Http

# Taking a page apart holds Python, and with it the interface: few enough for nobody to notice.
_PAGE = 500
_GONE = 410


class Service:
    """Reads `/api/v1/changes` from a cursor to the end."""

    kind = SERVICE

    def __init__(self, url: str, http: Http):
        self._url = url.rstrip("/") + "/api/v1/changes"
        self._http = http

    def fetch(self, state: dict[str, str], progress: Callable[[float], None]) -> Fetched:
        cursor = state.get("cursor", "")
        try:
            return self._read(cursor, state.get("etag", ""), progress)
        except RefusedTrouble as trouble:
            if not cursor or trouble.status != _GONE:
                raise
        fetched = self._read("", "", progress)
        fetched.changes.notices.append(Notice(NoticeKind.SOURCE_STARTED_AGAIN))
        return fetched

    def _read(self, cursor: str, etag: str, progress: Callable[[float], None]) -> Fetched:
        changes = Changes(complete=not cursor)
        done = 0
        while True:
            params = {"limit": _PAGE, **({"since": cursor} if cursor else {})}
            reply = self._http.get_json(self._url, params, etag)
            if reply.unchanged:
                return Fetched(changes, {"cursor": cursor, "etag": etag})
            try:
                page = read_changes(reply.data, changes)
            except WireError as error:
                raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, reply.url, str(error)) from error
            # The tag belongs to the question that was asked: of use only where the next sync asks the same again.
            etag = reply.headers.get("ETag", "") if page.next == cursor else ""
            if page.more and page.next == cursor:
                raise trouble_of_content(ProblemKind.GARBLED, reply.url, "the change feed does not move on")
            cursor = page.next
            done += len(reply.data["changes"])
            progress(done / max(1, done + page.remaining))
            if not page.more:
                return Fetched(changes, {"cursor": cursor, "etag": etag})
