"""The one funnel from what can happen to a request to a Problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

import requests

from ..domain.problems import FieldError, Problem, ProblemKind, Trouble


class ReplyTooLarge(requests.RequestException):
    """The reply is longer than we are willing to keep."""


class Cancelled(requests.RequestException):
    """The caller asked to stop."""


class NotLetIn(requests.RequestException):
    """QGIS has nothing to sign the request with: nobody signed in, or the sign-in has ended."""


class RefusedTrouble(Trouble):
    """The server answered with an error; `status` is the HTTP status."""

    def __init__(self, problem: Problem, status: int):
        super().__init__(problem)
        self.status = status


_OF_EXCEPTION: tuple[tuple[type[Exception], ProblemKind], ...] = (
    (Cancelled, ProblemKind.CANCELLED),
    (ReplyTooLarge, ProblemKind.TOO_LARGE),
    (NotLetIn, ProblemKind.NOT_SIGNED_IN),
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


_OF_REFUSAL = {
    401: ProblemKind.UNAUTHENTICATED,
    403: ProblemKind.FORBIDDEN,
    404: ProblemKind.NOT_FOUND,
    409: ProblemKind.CONFLICT,
    410: ProblemKind.GONE,
    413: ProblemKind.TOO_LARGE,
    422: ProblemKind.INVALID,
}
_QUOTA = "/quota-exceeded"


def trouble_of_refusal(response: requests.Response) -> RefusedTrouble:
    """A reply of our service (RFC 9457) to what a person asked for, with all that the interface makes use of."""
    general = trouble_of_status(response)
    document = _problem_document(response)
    if document is None and response.status_code not in (401, 429) and response.status_code < 500:
        kind = ProblemKind.NOT_THE_SERVICE  # something between us and the service has answered
    elif str((document or {}).get("type")).endswith(_QUOTA):
        kind = ProblemKind.QUOTA
    else:
        kind = _OF_REFUSAL.get(response.status_code, general.problem.kind)
    document = document or {}
    problem = replace(
        general.problem,
        kind=kind,
        said=str(document.get("detail") or "")[:2000],
        errors=tuple(_field_errors(document.get("errors"))),
        current=document.get("current"),
    )
    return RefusedTrouble(problem, response.status_code)


def _field_errors(errors: Any) -> Iterator[FieldError]:
    for error in errors if isinstance(errors, list) else ():
        if isinstance(error, dict):
            yield FieldError(str(error.get("field") or ""), str(error.get("message") or ""))


def trouble_of_content(kind: ProblemKind, url: str, details: str) -> Trouble:
    """A reply that arrived and is not what we asked for."""
    return Trouble(Problem(kind, details=details, place=url))


def _problem_title(response: requests.Response) -> str:
    """What a problem+json reply says of itself."""
    said = _problem_document(response) or {}
    return str(said.get("detail") or said.get("title") or "")[:500]


def _problem_document(response: requests.Response) -> dict[str, Any] | None:
    """What a reply in JSON says; None when it is in something else."""
    if "json" not in response.headers.get("Content-Type", ""):
        return None
    try:
        said = response.json()
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


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
