"""Sends a file piece by piece, and goes on where it stopped: tus 1.0.0 (https://tus.io/protocols/resumable-upload)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol
from urllib.parse import urljoin

import requests

from ..domain.problems import Problem, ProblemKind, Trouble
from .errors import trouble_of_content, trouble_of_status

PIECE = 8 * 1024 * 1024
"""Bytes sent at once: what is lost at most when the connection breaks and the server keeps nothing of a piece."""

_READ = 1024 * 1024
_VERSION = {"Tus-Resumable": "1.0.0"}
_GONE = (403, 404, 410)
_ELSEWHERE = (409, 412)  # the server has another offset than we think
_MOST_DISAGREEMENTS = 3


class Send(Protocol):
    """Sends one request; raises Trouble when there is no reply, and returns replies of any status."""

    def __call__(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> requests.Response: ...


class FileChanged(Exception):  # noqa: N818 - says what happened
    """The file is not the one that was begun with."""


def sha256_of(file: Path, report: Callable[[int], None]) -> str:
    """The file's SHA-256 in hexadecimal digits; `report` gets the bytes read so far. Raises OSError."""
    digest = hashlib.sha256()
    done = 0
    with file.open("rb") as source:
        while piece := source.read(_READ):
            digest.update(piece)
            done += len(piece)
            report(done)
    return digest.hexdigest()


def create(send: Send, endpoint: str, size: int, metadata: Mapping[str, str]) -> str:
    """Announce a file of `size` bytes; returns the address it is sent to. Raises Trouble."""
    headers = {**_VERSION, "Upload-Length": str(size), "Upload-Metadata": _metadata(metadata), "Content-Length": "0"}
    response = send("POST", endpoint, headers)
    if response.status_code != 201:
        raise _trouble(response)
    location = response.headers.get("Location", "")
    if not location:
        raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, endpoint, "no Location in the reply to a new upload")
    return urljoin(endpoint, location)


def offset(send: Send, url: str) -> int | None:
    """How many bytes the server has; None when it no longer knows the upload. Raises Trouble."""
    response = send("HEAD", url, _VERSION)
    if response.status_code in _GONE:
        return None
    if response.status_code >= 300:
        raise _trouble(response)
    return _offset(response, url)


def send_file(
    send: Send, url: str, file: Path, start: int, size: int, report: Callable[[int], None], piece: int = PIECE
) -> requests.Response | None:
    """Send what is left of the file from byte `start` on; returns the last reply, None when nothing was left.

    `report` gets the bytes the server has after each piece, and may raise to stop. Raises Trouble, OSError,
    FileChanged when the file is shorter than it was.
    """
    response = None
    disagreements = 0
    with file.open("rb") as source:
        while start < size:
            source.seek(start)
            body = source.read(min(piece, size - start))
            if not body:
                raise FileChanged(str(file))
            response = send("PATCH", url, _piece_headers(start), body)
            if response.status_code in _ELSEWHERE and disagreements < _MOST_DISAGREEMENTS:
                disagreements += 1
                known = offset(send, url)
                if known is None:
                    raise _trouble(response)
                start = known
            elif response.status_code not in (200, 204):
                raise _trouble(response)
            else:
                start = _offset(response, url)
            report(start)
    return response


def terminate(send: Send, url: str) -> None:
    """Tell the server to forget an upload that is not wanted any more. Raises Trouble."""
    response = send("DELETE", url, _VERSION)
    if response.status_code >= 300 and response.status_code not in _GONE:
        raise _trouble(response)


def _piece_headers(start: int) -> dict[str, str]:
    return {**_VERSION, "Content-Type": "application/offset+octet-stream", "Upload-Offset": str(start)}


def _metadata(metadata: Mapping[str, str]) -> str:
    """Pairs of a name and a value in base64; an empty value is only a name."""
    pairs = ((name, base64.b64encode(value.encode()).decode("ascii")) for name, value in metadata.items())
    return ",".join(f"{name} {value}".rstrip() for name, value in pairs)


def _offset(response: requests.Response, url: str) -> int:
    told = response.headers.get("Upload-Offset", "")
    if not (told.isascii() and told.isdigit()):
        raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, url, f"Upload-Offset is {told!r}")
    return int(told)


def _trouble(response: requests.Response) -> Trouble:
    if response.status_code == 423:  # another connection of ours still holds the upload: it will let go
        return Trouble(Problem(ProblemKind.TOO_MANY_REQUESTS, "HTTP 423", response.url, retry_after=2))
    return trouble_of_status(response)
