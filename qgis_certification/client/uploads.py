"""Sends a file piece by piece, and goes on where it stopped: tus 1.0.0 (https://tus.io/protocols/resumable-upload)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urljoin

import requests

from ..domain.problems import Problem, ProblemKind, Trouble
from .errors import RefusedTrouble, trouble_of_content
from .http import Http

PIECE = 32 * 1024 * 1024
"""Bytes sent at once: what is lost at most when the connection breaks and the server keeps nothing of a piece."""

_READ = 1024 * 1024
_VERSION = {"Tus-Resumable": "1.0.0"}
_GONE = (403, 404, 410)
_NO_FURTHER = (*_GONE, 409)  # as an answer to HEAD it has no words: who tries anew, or went on, gets them
_ELSEWHERE = (409, 412)  # the server has another offset than we think
_MOST_DISAGREEMENTS = 3


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


def create(http: Http, endpoint: str, size: int, metadata: Mapping[str, str]) -> str:
    """Announce a file of `size` bytes; returns the address it is sent to. Raises Trouble."""
    headers = {**_VERSION, "Upload-Length": str(size), "Upload-Metadata": _metadata(metadata), "Content-Length": "0"}
    response = http.send("POST", endpoint, headers=headers, data=b"")
    location = response.headers.get("Location", "")
    if not location:
        raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, endpoint, "no Location in the reply to a new upload")
    return urljoin(endpoint, location)


def offset(http: Http, url: str) -> int | None:
    """How many bytes the server has; None when it does not go on with the upload. Raises Trouble."""
    try:
        response = http.send("HEAD", url, headers=_VERSION)
    except RefusedTrouble as refused:
        if refused.status in _NO_FURTHER:
            return None
        raise _busy(refused) from refused
    return _offset(response, url)


def send_file(
    http: Http, url: str, file: Path, start: int, size: int, report: Callable[[int], None], piece: int
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
            try:
                response = http.send("PATCH", url, data=body, headers=_piece_headers(start))
                start = _offset(response, url)
            except RefusedTrouble as refused:
                disagreements += 1
                known = offset(http, url) if refused.status in _ELSEWHERE else None
                if known is None or disagreements > _MOST_DISAGREEMENTS:
                    raise _busy(refused) from refused
                start = known
            report(start)
    return response


def terminate(http: Http, url: str) -> None:
    """Tell the server to forget an upload that is not wanted any more. Raises Trouble."""
    try:
        http.send("DELETE", url, headers=_VERSION)
    except RefusedTrouble as refused:
        if refused.status not in _GONE:
            raise _busy(refused) from refused


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


def _busy(refused: RefusedTrouble) -> Trouble:
    """Another connection of ours may still hold the upload: it will let go."""
    if refused.status != 423:
        return refused
    return Trouble(Problem(ProblemKind.TOO_MANY_REQUESTS, "HTTP 423", refused.problem.place, retry_after=2))
