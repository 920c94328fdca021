"""What holds for every request to the faces for programs: limits, encodings, problems as problem+json."""

import logging
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware
from django.utils.translation import gettext as _

from certification_service.errors import BY_STATUS, MEDIA_TYPE, ProblemType, problem

# Files come as bodies of any length, read piece by piece (tus/); HEAD is an act of its own there.
UPLOADS = "/api/v1/uploads"
PIECE_OF_A_FILE = "application/offset+octet-stream"

Handler = Callable[[HttpRequest], HttpResponse]
logger = logging.getLogger(__name__)

# What of a refused body is still read, so that the sender gets to read the answer instead of a broken connection.
_DRAIN = 32 * 1024 * 1024
_PIECE = 64 * 1024


def for_programs(request: HttpRequest) -> bool:
    """Whether the request is for a program (REST, OGC) rather than for a person's browser."""
    return request.path_info.startswith(("/api/", "/ogc/")) or request.path_info in ("/api", "/ogc", "/health")


class Compression(GZipMiddleware):
    """Compresses what is made in memory; files go out as they are, or no part of them could be asked for."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Leaves streamed replies alone."""
        return response if response.streaming else super().process_response(request, response)


class Problems:
    """Turns every error under the faces for programs into problem+json, also those of the router."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Replaces an error page; keeps the header Allow."""
        response = self.get_response(request)
        told = response.get("Content-Type", "").startswith((MEDIA_TYPE, "application/json"))
        if response.status_code < 400 or told or not for_programs(request):
            return response
        fallback = ProblemType.SERVER_ERROR if response.status_code >= 500 else ProblemType.INVALID_REQUEST
        replacement = problem(BY_STATUS.get(response.status_code, fallback))
        if "Allow" in response:
            replacement["Allow"] = response["Allow"]
        return replacement

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A database that does not answer passes; a mistake of ours does not."""
        if isinstance(exception, (OperationalError, InterfaceError)) and for_programs(request):
            logger.error("The database did not answer", exc_info=exception)
            return problem(ProblemType.UNAVAILABLE)
        return None


def head_as_get(get_response: Handler) -> Handler:
    """Answers HEAD like GET, without the body."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method != "HEAD" or not for_programs(request) or request.path_info.startswith(UPLOADS):
            return get_response(request)
        request.method = "GET"
        response = get_response(request)
        length = len(response.content)
        response.content = b""
        response["Content-Length"] = str(length)
        return response

    return answer


def method_override(get_response: Handler) -> Handler:
    """Takes a POST that says PATCH or DELETE for that: QGIS's network manager, and some proxies, know few methods."""

    def answer(request: HttpRequest) -> HttpResponse:
        meant = request.headers.get("X-HTTP-Method-Override", "").upper()
        if request.method == "POST" and meant in ("PATCH", "DELETE") and request.path_info.startswith("/api/"):
            request.method = meant
        return get_response(request)

    return answer


def request_checks(get_response: Handler) -> Handler:
    """Refuses what cannot be read: lengths that are none, bodies too large, encodings other than UTF-8."""

    def answer(request: HttpRequest) -> HttpResponse:
        if not for_programs(request):
            return get_response(request)
        return _refusal(request) or get_response(request)

    return answer


def _refusal(request: HttpRequest) -> HttpResponse | None:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not (length.isascii() and length.isdigit()):
        return problem(ProblemType.INVALID_REQUEST, _("The header Content-Length is not a number of bytes."))
    streamed = request.path_info.startswith(UPLOADS) and request.content_type == PIECE_OF_A_FILE
    if int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE and not streamed:
        _drain(request, int(length))
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        return problem(
            ProblemType.TOO_LARGE, _("The body has more than {limit} bytes. Send less at once.").format(limit=limit)
        )
    charset = request.content_params.get("charset", "utf-8").strip("\"'").lower()
    if charset not in ("utf-8", "utf8", "us-ascii"):
        return problem(ProblemType.UNSUPPORTED_MEDIA, _("The body and the query are in UTF-8, nothing else."))
    try:
        # WSGI hands on bytes as characters of the same number.
        unquote_to_bytes(request.META.get("QUERY_STRING", "").encode("latin-1")).decode("utf-8")
    except UnicodeDecodeError as error:
        return problem(
            ProblemType.INVALID_REQUEST,
            _("The query is not UTF-8: byte {number} cannot be read.").format(number=error.start + 1),
        )
    return None


def _drain(request: HttpRequest, length: int) -> None:
    left = min(length, _DRAIN)
    while left > 0 and (piece := request.read(min(_PIECE, left))):
        left -= len(piece)
