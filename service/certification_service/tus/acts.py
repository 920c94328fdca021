"""What can be asked by tus, each as a function of the request and the person; the addresses are api/uploads.py's."""

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from certification_service.domain import uploads
from certification_service.domain.refusals import Invalid, Refused
from certification_service.enums import UploadState
from certification_service.errors import problem
from certification_service.models import Upload, User
from certification_service.tus import protocol
from certification_service.tus.body import drain
from certification_service.tus.receiving import Broken, WrongOffset, give_up, receive, state_of


def capabilities() -> HttpResponse:
    """What the endpoint can do: versions, extensions, the largest file."""
    return HttpResponse(status=204, headers=protocol.capabilities())


def _speaks_tus(act: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Refuses other versions; reads a body that nobody wants, so that the sender reads the answer."""

    @wraps(act)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            protocol.check_version(request)
            return act(request, *args, **kwargs)
        except Broken:
            # There is nothing more to be read.
            raise
        except WrongOffset as refusal:
            drain(request)
            response = problem(refusal.problem_type)
            response["Upload-Offset"] = str(refusal.offset)
            return response
        except Refused:
            drain(request)
            raise

    return answer


@_speaks_tus
def begin(request: HttpRequest, user: User) -> HttpResponse:
    """Announces a file, and may bring its first bytes; the header Location says where it goes on."""
    if "Upload-Length" not in request.headers:
        raise protocol.bad_request(_("Say in the header Upload-Length how large the file is."))
    upload = uploads.begin(user, _wanted(request))
    try:
        if protocol.brings_bytes(request):
            upload = receive(request, upload, 0)
        elif upload.size == 0:
            upload = state_of(upload)
    except Refused:
        # Whoever announces a file in one request with its bytes never learns its address when they are refused.
        with suppress(uploads.Gone):
            give_up(user, upload)
        raise
    headers = {"Location": f"/api/v1/uploads/{upload.pk}", **_state(upload)}
    return HttpResponse(status=201, headers=headers)


@_speaks_tus
def offset(request: HttpRequest, user: User, upload_id: UUID) -> HttpResponse:
    """How much of a file has arrived."""
    upload = state_of(uploads.to_continue(user, upload_id))
    headers = {**_state(upload), "Upload-Length": str(upload.size), "Cache-Control": "no-store"}
    return HttpResponse(status=200, headers=headers)


@_speaks_tus
def go_on(request: HttpRequest, user: User, upload_id: UUID) -> HttpResponse:
    """Brings more of a file."""
    protocol.check_content_type(request)
    start = protocol.number(request, "Upload-Offset")
    upload = receive(request, uploads.to_continue(user, upload_id), start)
    return HttpResponse(status=204, headers=_state(upload))


def _state(upload: Upload) -> dict[str, str]:
    headers = {"Upload-Offset": str(upload.received)}
    if upload.state == UploadState.RECEIVING and upload.expires is not None:
        headers["Upload-Expires"] = protocol.http_date(upload.expires)
    return headers


def _wanted(request: HttpRequest) -> uploads.Wanted:
    size = protocol.number(request, "Upload-Length")
    told = protocol.metadata(request)
    if told.get("size", str(size)) != str(size):
        raise Invalid.field("size", _("This is another size than in the header Upload-Length."))
    application_id = _id(told, "application")
    if application_id is None:
        raise Invalid.field("application", _("Give the id of the application that the file is for."))
    sha256 = told.get("sha256", "")
    if sha256 and not (len(sha256) == 64 and all(digit in "0123456789abcdefABCDEF" for digit in sha256)):
        raise Invalid.field("sha256", _("A SHA-256 has 64 digits, 0 to 9 and a to f."))
    return uploads.Wanted(
        path=told.get("filename", ""),
        size=size,
        purpose=told.get("purpose", ""),
        application_id=application_id,
        course_type_id=_id(told, "course_type"),
        material_kind=told.get("material_kind", ""),
        contribution_id=_id(told, "contribution"),
        sha256=sha256,
    )


def _id(told: dict[str, str], name: str) -> UUID | None:
    try:
        return UUID(told[name]) if told.get(name) else None
    except ValueError:
        raise Invalid.field(name, _("Give an id such as those in the replies of this service.")) from None
