"""The headers of tus: what they say and what they may say."""

import base64
import binascii
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from certification_service.domain.refusals import Invalid, Refused
from certification_service.errors import ProblemType

VERSION = "1.0.0"
EXTENSIONS = "creation,creation-with-upload,expiration,checksum,termination"
ALGORITHMS = ("sha1", "sha256")
CONTENT_TYPE = "application/offset+octet-stream"
_LONGEST_METADATA = 8000


@dataclass(frozen=True, slots=True)
class Checksum:
    """What a piece sums up to."""

    algorithm: str
    value: bytes

    def digest(self) -> "hashlib._Hash":
        """A sum to be made."""
        return hashlib.new(self.algorithm, usedforsecurity=False)


def capabilities() -> dict[str, str]:
    """What the endpoint can do, as headers."""
    return {
        "Tus-Version": VERSION,
        "Tus-Extension": EXTENSIONS,
        "Tus-Max-Size": str(settings.UPLOAD_MOST),
        "Tus-Checksum-Algorithm": ",".join(ALGORITHMS),
    }


def check_version(request: HttpRequest) -> None:
    """Raises Refused when the request speaks another version."""
    if request.headers.get("Tus-Resumable") != VERSION:
        raise Refused(problem_type=ProblemType.TUS_VERSION)


def number(request: HttpRequest, header: str) -> int:
    """A header that is a number of bytes; raises Refused."""
    text = request.headers.get(header, "")
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise bad_request(_("The header {name} is a number of bytes, in digits.").format(name=header))
    return int(text)


def body_length(request: HttpRequest) -> int | None:
    """How many bytes the request brings; None when it does not say (Transfer-Encoding: chunked)."""
    if request.headers.get("Transfer-Encoding", "").lower() == "chunked":
        return None
    return int(request.META.get("CONTENT_LENGTH") or 0)


def brings_bytes(request: HttpRequest) -> bool:
    """Whether the body is a piece of a file."""
    return request.content_type == CONTENT_TYPE


def check_content_type(request: HttpRequest) -> None:
    """Raises Refused when the body says it is something else than a piece of a file."""
    if not brings_bytes(request):
        raise Refused(
            _("Send the piece as {name}.").format(name=CONTENT_TYPE), problem_type=ProblemType.UNSUPPORTED_MEDIA
        )


def checksum(request: HttpRequest) -> Checksum | None:
    """The sum that comes with a piece; raises Refused."""
    header = request.headers.get("Upload-Checksum")
    if header is None:
        return None
    algorithm, _space, text = header.partition(" ")
    if algorithm not in ALGORITHMS:
        raise bad_request(_("Sums are made with one of these: {names}.").format(names=", ".join(ALGORITHMS)))
    value = _decoded(text.strip())
    if value is None or len(value) != hashlib.new(algorithm, usedforsecurity=False).digest_size:
        raise bad_request(_("The header Upload-Checksum cannot be read: a name, a space, the sum in base64."))
    return Checksum(algorithm, value)


def metadata(request: HttpRequest) -> dict[str, str]:
    """Upload-Metadata: names with values in base64; raises Refused, Invalid."""
    header = request.headers.get("Upload-Metadata", "")
    if len(header) > _LONGEST_METADATA:
        raise bad_request(_("The header Upload-Metadata is too long."))
    pairs: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in header.split(","))):
        name, _space, text = pair.partition(" ")
        value = _decoded(text.strip())
        if value is None or name in pairs:
            raise bad_request(_("The header Upload-Metadata cannot be read: names, each once, with values in base64."))
        try:
            pairs[name] = value.decode("utf-8")
        except UnicodeDecodeError:
            raise Invalid.field(name, _("This is not UTF-8.")) from None
        if "\0" in pairs[name]:
            raise Invalid.field(name, _("Remove the characters that are not text (NUL or half characters)."))
    return pairs


def bad_request(detail: str) -> Refused:
    """A request that cannot be understood."""
    return Refused(detail, problem_type=ProblemType.INVALID_REQUEST)


def http_date(at: datetime) -> str:
    """A moment as headers tell it."""
    return format_datetime(at.astimezone(UTC), usegmt=True)


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
