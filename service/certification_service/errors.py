"""What can go wrong, as told to programs: RFC 9457 problems of a closed list of types."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field or parameter."""

    field: str
    message: str


class ProblemType(Enum):
    """Every type of problem: the last part of its address, its HTTP status, its title, what to do."""

    INVALID_REQUEST = (
        "invalid-request",
        400,
        _("The request cannot be understood"),
        _("Correct what the details name and send the request again."),
    )
    UNAUTHENTICATED = (
        "unauthenticated",
        401,
        _("This is only for those who are signed in"),
        _("Sign in, or sign in again if you were; what you typed is not lost."),
    )
    FORBIDDEN = (
        "forbidden",
        403,
        _("This is not allowed"),
        _("Ask for something else, or sign in as somebody who may do this."),
    )
    NOT_FOUND = (
        "not-found",
        404,
        _("There is nothing at this address"),
        _("Check the address. What was public once may be gone; the change feed says what went."),
    )
    METHOD_NOT_ALLOWED = (
        "method-not-allowed",
        405,
        _("This cannot be done at this address"),
        _("Use one of the methods in the header Allow."),
    )
    CONFLICT = (
        "conflict",
        409,
        _("It is no longer as it was"),
        _("Look at `current`, which is how it is now, and decide again."),
    )
    WRONG_OFFSET = (
        "wrong-offset",
        409,
        _("More or less of the file has arrived than the request says"),
        _("Go on from the byte that the header Upload-Offset names."),
    )
    CURSOR_TOO_OLD = (
        "cursor-too-old",
        410,
        _("The changes since then are no longer known"),
        _("Start again without `since`: that gives everything there is. Drop what it does not contain."),
    )
    GONE = (
        "gone",
        410,
        _("The file is no longer there"),
        _("Upload it again."),
    )
    TUS_VERSION = (
        "tus-version",
        412,
        _("The request does not speak this version of tus"),
        _("Send the header Tus-Resumable with one of the versions in the header Tus-Version."),
    )
    TOO_LARGE = (
        "too-large",
        413,
        _("The request is too large"),
        _("Send less at once."),
    )
    QUOTA_EXCEEDED = (
        "quota-exceeded",
        413,
        _("There is no room left for these files"),
        _("Remove files that are no longer needed, or send smaller ones."),
    )
    UNSUPPORTED_MEDIA = (
        "unsupported-media",
        415,
        _("The request is in a form that is not understood here"),
        _("Send UTF-8."),
    )
    NO_SUCH_PART = (
        "no-such-part",
        416,
        _("The file has no such part"),
        _("Ask for bytes within the size that the header Content-Range tells."),
    )
    INVALID_FIELDS = (
        "invalid-fields",
        422,
        _("Some values are not valid"),
        _("Correct the values that `errors` names; each entry has the field and a message."),
    )
    LOCKED = (
        "locked",
        423,
        _("Another connection is sending this file"),
        _("Try again after the time in the header Retry-After."),
    )
    TOO_MANY_REQUESTS = (
        "too-many-requests",
        429,
        _("That was asked too often"),
        _("Wait a few minutes and try again."),
    )
    CHECKSUM_MISMATCH = (
        "checksum-mismatch",
        460,
        _("What arrived is not what was sent"),
        _("Send it again."),
    )
    SERVER_ERROR = (
        "server-error",
        500,
        _("The service made a mistake"),
        _("Try again later. If it stays, tell the operators when it happened and what you asked for."),
    )
    UNAVAILABLE = (
        "unavailable",
        503,
        _("The service is not available for the moment"),
        _("Try again after the time in the header Retry-After."),
    )
    STORAGE_FULL = (
        "storage-full",
        507,
        _("The service has no room for more files at the moment"),
        _("Nothing is lost. Go on later; if it stays, tell the operators."),
    )

    def __init__(self, slug: str, status: int, title: Promise, advice: Promise) -> None:
        self.slug = slug
        self.status = status
        self.title = title
        self.advice = advice

    @property
    def address(self) -> str:
        """The `type` of the problem: where it is described, relative to the service."""
        return f"/api/v1/problems/{self.slug}"


# Where two types have the same status, the general one comes first.
BY_STATUS = {problem_type.status: problem_type for problem_type in reversed(ProblemType)}
BY_SLUG = {problem_type.slug: problem_type for problem_type in ProblemType}


def problem(
    problem_type: ProblemType,
    detail: str | Promise = "",
    errors: Iterable[FieldError] = (),
    current: dict | None = None,
) -> HttpResponse:
    """The reply that tells of a problem, in the language of the request; `current` is how the object is now."""
    content = {
        "type": problem_type.address,
        "title": str(problem_type.title),
        "status": problem_type.status,
        "detail": str(detail or problem_type.advice),
        "errors": [{"field": error.field, "message": str(error.message)} for error in errors],
    }
    if current is not None:
        content["current"] = current
    text = json.dumps(content, ensure_ascii=False, cls=DjangoJSONEncoder)
    response = HttpResponse(text, status=problem_type.status, content_type=MEDIA_TYPE)
    response["Content-Length"] = str(len(response.content))
    response["Cache-Control"] = "no-store"
    if problem_type is ProblemType.UNAVAILABLE:
        response["Retry-After"] = "30"
    if problem_type is ProblemType.LOCKED:
        response["Retry-After"] = "2"
    if problem_type is ProblemType.UNAUTHENTICATED:
        response["WWW-Authenticate"] = "Bearer"
    return response
