"""How a worker asks the service as whoever is signed in."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..client import credentials
from ..client.http import Http
from ..client.service_api import Api
from ..client.transport import Limits, QgisAdapter
from ..domain.problems import Problem, ProblemKind, Trouble
from .base import Progress

Work = Callable[[Api, Progress], Any]
_STAYS_KNOWN_S = 60
_LOOKS_UP_S = 0.2  # how often a worker that waits for another looks whether it is cancelled


class Reach:
    """Whether the service can be reached, looked at without signing anything, once a minute while it is used.

    QGIS renews a sign-in on the way, and throws it away when that fails for whatever reason: a network that is down
    must not be one.
    """

    def __init__(self, url: str, agent: str, limits: Limits):
        self._url, self._agent, self._limits = url, agent, limits
        self._known_at: float | None = None

    def check(self, progress: Progress) -> None:
        """Raises Trouble when it cannot be reached."""
        now = time.monotonic()
        if self._known_at is None or now - self._known_at > _STAYS_KNOWN_S:
            health(self._url, self._agent, self._limits, progress)
            self._known_at = now


class Signature:
    """Has QGIS sign as whoever is signed in, one worker at a time, and never again once it could not.

    QGIS deletes what it signs with when a renewal is refused, whoever else is using it: a crash (docs/decisions.md).
    """

    def __init__(self, authcfg: str):
        self._authcfg = authcfg
        self._turn = threading.Lock()
        self._over = False

    def end(self) -> None:
        """It is known to be over: nobody is to try."""
        self._over = True

    def bearer(self, progress: Progress) -> str:
        """What QGIS signs with now, renewed where it must be; "" for an entry that signs otherwise. Raises Trouble."""
        while not self._turn.acquire(timeout=_LOOKS_UP_S):
            progress.check()
        try:
            bearer = None if self._over else credentials.bearer(self._authcfg)
            if bearer is None:
                self._over = True
                raise Trouble(Problem(ProblemKind.NOT_SIGNED_IN))
            return bearer
        finally:
            self._turn.release()


@dataclass(frozen=True)
class Access:
    """All that a worker needs for it: the service, and the entry of QGIS's authentication database that signs.

    Without a signature, in signing in, QGIS may open the browser.
    """

    url: str
    authcfg: str
    agent: str
    language: str
    limits: Limits
    reach: Reach
    signature: Signature | None = None


def api_as(
    access: Access | None,
    progress: Progress,
    limits: Limits | None = None,
    sent: Callable[[int, int], None] | None = None,
) -> Api:
    """How to ask, made in the worker that asks. Raises Trouble(NOT_SIGNED_IN) where nobody is signed in."""
    if access is None:
        raise Trouble(Problem(ProblemKind.NOT_SIGNED_IN))

    def check() -> None:
        progress.check()
        access.reach.check(progress)
        if access.signature is not None:
            access.signature.bearer(progress)

    adapter = QgisAdapter(limits or access.limits, progress.feedback, access.authcfg, sent)
    return Api(Http(access.agent, adapter, check, {"Accept-Language": access.language}), access.url)


def run_as(access: Access | None, work: Work, progress: Progress) -> Any:
    """What `work(api, progress)` returns. Raises Trouble."""
    api = api_as(access, progress)
    try:
        return work(api, progress)
    finally:
        api.http.close()


def health(url: str, agent: str, limits: Limits, progress: Progress) -> object:
    """What the service says of itself. Raises Trouble."""
    http = Http(agent, QgisAdapter(limits, progress.feedback), progress.check)
    try:
        return http.get_json(f"{url}/health").data
    finally:
        http.close()
