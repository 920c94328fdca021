"""Which of the two sources an address leads to."""

from __future__ import annotations

from ..domain.problems import ProblemKind, Trouble
from .fetched import SERVICE, WEBSITE, Source
from .http import Http
from .public_feeds import PublicFeeds
from .service import Service


def open_source(url: str, http: Http, known_kind: str = "") -> Source:
    """The source at the address: a service of ours answers under /api/v1, the website has feeds.

    `known_kind` spares the question when this address was a source before. Raises Trouble.
    """
    kind = known_kind or _kind_of(url, http)
    return Service(url, http) if kind == SERVICE else PublicFeeds(url, http)


def _kind_of(url: str, http: Http) -> str:
    try:
        reply = http.get_json(url.rstrip("/") + "/api/v1/changes", {"limit": 1})
    except Trouble as trouble:
        if trouble.problem.kind in (ProblemKind.REFUSED, ProblemKind.NOT_THE_SERVICE):
            return WEBSITE
        raise
    return SERVICE if isinstance(reply.data, dict) and "changes" in reply.data else WEBSITE
