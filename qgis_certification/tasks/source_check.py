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
            _check_feed(http, url)
        return kind
    finally:
        http.close()


def _check_feed(http: Http, url: str) -> None:
    """Raise Trouble unless the address has the programme's feeds."""
    try:
        reply = http.get_json(f"{url}/feed/certifyingorganisations/", {"page": 1, "page_size": 1})
    except Trouble as trouble:
        if trouble.problem.kind != ProblemKind.REFUSED:
            raise
        raise Trouble(Problem(ProblemKind.NOT_THE_SERVICE, trouble.problem.details, url)) from trouble
    if not isinstance(reply.data, dict) or "results" not in reply.data:
        raise Trouble(Problem(ProblemKind.NOT_THE_SERVICE, place=url))
