"""Sending (tus/), reading and removing files of applicants."""

import re
from collections.abc import Iterator
from urllib.parse import quote
from uuid import UUID

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.translation import gettext as _
from ninja import Router

from certification_service.api import schemas_parts as schemas
from certification_service.api.authentication import bearer
from certification_service.domain import parts, report_words, uploads
from certification_service.domain.refusals import Invalid
from certification_service.errors import ProblemType, problem
from certification_service.interfaces.storage import kept
from certification_service.models import Upload
from certification_service.tus import acts
from certification_service.tus.protocol import CONTENT_TYPE
from certification_service.tus.receiving import give_up

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
_BYTES = {"content": {CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
_TUS_PROBLEMS = [403, 409, 410, 412, 423, 460, 507]
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_PROBLEMS = {"x-problems": [403, 409, 410, 423]}
_CONTENT = {
    "parameters": [{"name": "Range", "in": "header", "required": False, "schema": {"type": "string"}}],
    "responses": {
        200: {
            "description": "All of it",
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        },
        206: {
            "description": "The part asked for",
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        },
    },
    "x-problems": [403, 410, 416],
}


@router.api_operation(["OPTIONS"], "/uploads", auth=None, response={204: None}, operation_id="upload_capabilities")
def capabilities(request: HttpRequest) -> HttpResponse:
    """What the endpoint can do: versions, extensions, the largest file."""
    return acts.capabilities()


@router.post(
    "/uploads",
    response={201: None},
    operation_id="begin_upload",
    openapi_extra={
        "parameters": [*_HEADERS, _LENGTH, _METADATA, _CHECKSUM],
        "requestBody": _BYTES,
        "x-problems": [404, *_TUS_PROBLEMS],
    },
)
def begin(request: HttpRequest) -> HttpResponse:
    """Announces a file, and may bring its first bytes; the header Location says where it goes on."""
    return acts.begin(request, request.auth)


@router.api_operation(
    ["HEAD"],
    "/uploads/{uuid:upload_id}",
    response={200: None},
    operation_id="upload_offset",
    openapi_extra={"parameters": _HEADERS, "x-problems": _TUS_PROBLEMS},
)
def offset(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """How much of a file has arrived."""
    return acts.offset(request, request.auth, upload_id)


@router.patch(
    "/uploads/{uuid:upload_id}",
    response={204: None},
    operation_id="continue_upload",
    openapi_extra={
        "parameters": [*_HEADERS, _OFFSET, _CHECKSUM],
        "requestBody": {"required": True, **_BYTES},
        "x-problems": _TUS_PROBLEMS,
    },
)
def go_on(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Brings more of a file."""
    return acts.go_on(request, request.auth, upload_id)


@router.get("/uploads/{uuid:upload_id}", response=schemas.Upload, operation_id="upload")
def upload(request: HttpRequest, upload_id: UUID) -> dict:
    """One upload, with the whole report on it."""
    found = uploads.to_read(request.auth, upload_id)
    document = parts.upload(found, uploads.version_number(found))
    return {**document, "report": report_words.whole(found.report)}


@router.delete("/uploads/{uuid:upload_id}", response={204: None}, operation_id="remove_upload", openapi_extra=_PROBLEMS)
def remove(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Removes a file, or gives up one that is on its way; what was sent off stays readable for those who assess."""
    give_up(request.auth, uploads.to_continue(request.auth, upload_id))
    return HttpResponse(status=204)


@router.api_operation(
    ["GET", "HEAD"],
    "/uploads/{uuid:upload_id}/content",
    response={200: None},
    operation_id="upload_content",
    openapi_extra=_CONTENT,
)
def content(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """The file itself, or a part of it (one Range of bytes)."""
    found = uploads.to_read_content(request.auth, upload_id)
    wanted = _part(request, found)
    if wanted is None:
        refusal = problem(ProblemType.NO_SUCH_PART)
        refusal["Content-Range"] = f"bytes */{found.size}"
        return refusal
    first, last = wanted
    length = last - first + 1
    body: Iterator[bytes] | tuple = () if request.method == "HEAD" or not length else _started(found, first, last)
    partly = "Range" in request.headers and length < found.size
    response = StreamingHttpResponse(body, status=206 if partly else 200, content_type="application/octet-stream")
    response["Content-Length"] = str(length)
    if partly:
        response["Content-Range"] = f"bytes {first}-{last}/{found.size}"
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = f'"{found.sha256}"'
    # Never shown by a browser, whatever it is: these are strangers' files.
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(found.path.rsplit('/', 1)[-1], safe='')}"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-transform"
    return response


def _started(found: Upload, first: int, last: int) -> Iterator[bytes]:
    """The pieces, the first of them read already: what is not there is told as such, not as a broken reply."""
    pieces = kept.pieces(found.stored_as, first, last)
    try:
        begin = next(pieces)
    except FileNotFoundError:
        raise uploads.Gone from None

    def all_of_them() -> Iterator[bytes]:
        yield begin
        yield from pieces

    return all_of_them()


def _part(request: HttpRequest, found: Upload) -> tuple[int, int] | None:
    """The first and last byte wanted; None when there is no such part. More than one part is answered with all."""
    header = request.headers.get("Range", "")
    if (
        not header.startswith("bytes=")
        or "," in header
        or request.headers.get("If-Range", f'"{found.sha256}"') != (f'"{found.sha256}"')
    ):
        return 0, found.size - 1
    match = _RANGE.fullmatch(header.replace(" ", ""))
    if match is None or not (match[1] or match[2]):
        raise Invalid.field("Range", _("Give one part in bytes, such as bytes=0-999."))
    if not match[1]:
        count = min(int(match[2]), found.size)
        return (found.size - count, found.size - 1) if count else None
    first, last = int(match[1]), min(int(match[2] or found.size), found.size - 1)
    return (first, last) if first <= last else None
