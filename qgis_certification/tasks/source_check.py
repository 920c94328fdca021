"""Asks an address whether it has certification data, without touching the mirror: for the options' Test button."""

from __future__ import annotations

from ..client.fetched import SERVICE
from ..client.http import Http
from ..client.source import open_source
from ..client.transport import Limits, QgisAdapter
from ..domain.problems import Problem, ProblemKind, Trouble
from .base import Progress


def check_source(url: str, user_agent: str, progress: Progress) -> str:
    """The kind of the source at the address (client.fetched.SERVICE or WEBSITE). Raises Trouble when it is none."""
    http = Http(user_agent, QgisAdapter(Limits(), progress.feedback), progress.check)
    try:
        kind = open_source(url, http).kind
        if kind != SERVICE:
            reply = http.get_json(f"{url}/feed/certifyingorganisations/", {"page": 1, "page_size": 1})
            if not isinstance(reply.data, dict) or "results" not in reply.data:
                raise Trouble(Problem(ProblemKind.NOT_THE_SERVICE, place=url))
        return kind
    finally:
        http.close()
