"""The one funnel from what can happen to a request to a Problem."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

from ..domain.problems import Problem, ProblemKind, Trouble


class ReplyTooLarge(requests.RequestException):
    """The reply is longer than we are willing to keep."""


class Cancelled(requests.RequestException):
    """The caller asked to stop."""


class RefusedTrouble(Trouble):
    """The server answered with an error; `status` is the HTTP status."""

    def __init__(self, problem: Problem, status: int):
        super().__init__(problem)
        self.status = status


_OF_EXCEPTION: tuple[tuple[type[Exception], ProblemKind], ...] = (
    (Cancelled, ProblemKind.CANCELLED),
    (ReplyTooLarge, ProblemKind.TOO_LARGE),
    (requests.Timeout, ProblemKind.TIMEOUT),
    (requests.exceptions.ProxyError, ProblemKind.PROXY),
    (requests.exceptions.SSLError, ProblemKind.INSECURE),
    (requests.exceptions.ContentDecodingError, ProblemKind.GARBLED),
    (requests.exceptions.ChunkedEncodingError, ProblemKind.UNREACHABLE),
    (requests.TooManyRedirects, ProblemKind.NOT_THE_SERVICE),
    (requests.ConnectionError, ProblemKind.UNREACHABLE),
)


def trouble_of_exception(error: requests.RequestException, url: str) -> Trouble:
    """What `requests` raised, as Trouble; an address that is none (InvalidURL, …) is not the service."""
    kind = next((kind for cls, kind in _OF_EXCEPTION if isinstance(error, cls)), ProblemKind.NOT_THE_SERVICE)
    return Trouble(Problem(kind, details=str(error), place=url))


def trouble_of_status(response: requests.Response) -> RefusedTrouble:
    """A reply whose status is an error."""
    status = response.status_code
    if status == 429 or (status == 503 and "Retry-After" in response.headers):
        kind = ProblemKind.TOO_MANY_REQUESTS
    elif status >= 500:
        kind = ProblemKind.SERVER_ERROR
    else:
        kind = ProblemKind.REFUSED
    details = " ".join(filter(None, (f"HTTP {status}", response.reason, _problem_title(response))))
    problem = Problem(kind, details, response.url, _seconds(response.headers.get("Retry-After")))
    return RefusedTrouble(problem, status)


def trouble_of_content(kind: ProblemKind, url: str, details: str) -> Trouble:
    """A reply that arrived and is not what we asked for."""
    return Trouble(Problem(kind, details=details, place=url))


def _problem_title(response: requests.Response) -> str:
    """What a problem+json reply says of itself."""
    if "json" not in response.headers.get("Content-Type", ""):
        return ""
    try:
        said = response.json()
    except ValueError:
        return ""
    return str(said.get("detail") or said.get("title") or "")[:500] if isinstance(said, dict) else ""


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After is seconds or a date (RFC 9110, 10.2.3)."""
    if not retry_after:
        return None
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(timezone.utc)).total_seconds())
    except (TypeError, ValueError):
        return None
