"""What of signing in and out happens in a worker."""

from __future__ import annotations

from urllib.parse import urlencode

from ..client import credentials
from ..client.transport import Limits
from ..domain.problems import Problem, ProblemKind, Trouble
from .access import Access, api_as, health
from .base import Progress

_NOT_OURS = (ProblemKind.REFUSED, ProblemKind.NOT_THE_SERVICE, ProblemKind.GARBLED)


def check_service(url: str, agent: str, limits: Limits, progress: Progress) -> None:
    """Raises Trouble(NO_ACCOUNTS) when the address is not one of a service of ours; other Trouble when it fails."""
    try:
        said = health(url, agent, limits, progress)
    except Trouble as trouble:
        if trouble.problem.kind not in _NOT_OURS:
            raise
        raise Trouble(Problem(ProblemKind.NO_ACCOUNTS, trouble.problem.details, url)) from trouble
    if not isinstance(said, dict) or "database" not in said:
        raise Trouble(Problem(ProblemKind.NO_ACCOUNTS, place=url))


def revoke(access: Access | None, progress: Progress) -> None:
    """Have the service forget the sign-in. Raises Trouble."""
    api = api_as(access, progress)
    try:
        bearer = access.signature.bearer(progress)
        if bearer:
            form = urlencode({"token": bearer, "client_id": credentials.CLIENT_ID}).encode()
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
            api.http.send("POST", f"{access.url}/o/revoke_token/", data=form, headers=headers)
    finally:
        api.http.close()
