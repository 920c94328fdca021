"""The addresses of tus. Reading and removing files (api/uploads.py) have the same ones, so it is one router."""

from contextlib import suppress
from functools import wraps
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router

from certification_service.api.authentication import bearer
from certification_service.domain import uploads
from certification_service.domain.refusals import Invalid, Refused
from certification_service.enums import UploadState
from certification_service.errors import problem
from certification_service.models import Upload
from certification_service.tus import protocol
from certification_service.tus.body import drain
from certification_service.tus.receiving import WrongOffset, give_up, receive, state_of

router = Router(tags=["uploads"], auth=bearer)

_HEADERS = [
    {"name": "Tus-Resumable", "in": "header", "required": True, "schema": {"type": "string", "enum": ["1.0.0"]}}
]
_LENGTH = {"name": "Upload-Length", "in": "header", "required": True, "schema": {"type": "integer", "minimum": 0}}
_METADATA = {
    "name": "Upload-Metadata",
    "in": "header",
    "required": True,
    "schema": {"type": "string"},
    "description": (
        "Names with values in base64: filename (the path within the material), purpose, application, course_type, "
        "material_kind, contribution, sha256 (in hex, compared at the end)."
    ),
}
_OFFSET = {"name": "Upload-Offset", "in": "header", "required": True, "schema": {"type": "integer", "minimum": 0}}
_CHECKSUM = {"name": "Upload-Checksum", "in": "header", "required": False, "schema": {"type": "string"}}
_BYTES = {"content": {protocol.CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
_PROBLEMS = [403, 409, 410, 412, 423, 460, 507]


def _speaks_tus(view):
    """Refuses other versions; reads a body that nobody wants, so that the sender reads the answer."""

    @wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            protocol.check_version(request)
            return view(request, *args, **kwargs)
        except WrongOffset as refusal:
            drain(request)
            response = problem(refusal.problem_type)
            response["Upload-Offset"] = str(refusal.offset)
            return response
        except Refused:
            drain(request)
            raise

    return answer


@router.api_operation(["OPTIONS"], "/uploads", auth=None, response={204: None}, operation_id="upload_capabilities")
def capabilities(request: HttpRequest) -> HttpResponse:
    """What the endpoint can do: versions, extensions, the largest file."""
    return HttpResponse(status=204, headers=protocol.capabilities())


@router.post(
    "/uploads",
    response={201: None},
    operation_id="begin_upload",
    openapi_extra={
        "parameters": [*_HEADERS, _LENGTH, _METADATA, _CHECKSUM],
        "requestBody": _BYTES,
        "x-problems": [404, *_PROBLEMS],
    },
)
@_speaks_tus
def begin(request: HttpRequest) -> HttpResponse:
    """Announces a file, and may bring its first bytes; the header Location says where it goes on."""
    if "Upload-Length" not in request.headers:
        raise protocol.bad_request(_("Say in the header Upload-Length how large the file is."))
    upload = uploads.begin(request.auth, _wanted(request))
    try:
        if protocol.brings_bytes(request):
            upload = receive(request, upload, 0)
        elif upload.size == 0:
            upload = state_of(upload)
    except Refused:
        # Whoever announces a file in one request with its bytes never learns its address when they are refused.
        with suppress(uploads.Gone):
            give_up(request.auth, upload)
        raise
    headers = {"Location": f"/api/v1/uploads/{upload.pk}", **_state(upload)}
    return HttpResponse(status=201, headers=headers)


@router.api_operation(
    ["HEAD"],
    "/uploads/{uuid:upload_id}",
    response={200: None},
    operation_id="upload_offset",
    openapi_extra={"parameters": _HEADERS, "x-problems": _PROBLEMS},
)
@_speaks_tus
def offset(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """How much of a file has arrived."""
    upload = state_of(uploads.to_continue(request.auth, upload_id))
    headers = {**_state(upload), "Upload-Length": str(upload.size), "Cache-Control": "no-store"}
    return HttpResponse(status=200, headers=headers)


@router.patch(
    "/uploads/{uuid:upload_id}",
    response={204: None},
    operation_id="continue_upload",
    openapi_extra={
        "parameters": [*_HEADERS, _OFFSET, _CHECKSUM],
        "requestBody": {"required": True, **_BYTES},
        "x-problems": _PROBLEMS,
    },
)
@_speaks_tus
def go_on(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Brings more of a file."""
    protocol.check_content_type(request)
    start = protocol.number(request, "Upload-Offset")
    upload = receive(request, uploads.to_continue(request.auth, upload_id), start)
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
