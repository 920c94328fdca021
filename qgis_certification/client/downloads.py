"""Fetches a file piece by piece into a folder: its size never fills the memory, and it goes on where it stopped."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from ..domain.problems import ProblemKind
from .errors import RefusedTrouble, trouble_of_content
from .http import Http

PIECE = 8 * 1024 * 1024
_READ = 1024 * 1024
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
_FORBIDDEN = set('<>:"|?*\\')


class UnsafePath(Exception):  # noqa: N818 - says what it is
    """A path that leads out of its folder, or that some system could not write."""


def place_in(folder: Path, path: str) -> Path:
    """Where a file with this path (slashes, chosen by others) goes within the folder. Raises UnsafePath."""
    parts = PurePosixPath(path).parts
    if not parts:
        raise UnsafePath(path)
    for part in parts:
        bad = part == ".." or "/" in part or part != part.strip() or part.endswith(".")
        reserved = part.split(".")[0].lower() in _RESERVED
        if bad or reserved or any(letter in _FORBIDDEN or ord(letter) < 32 for letter in part):
            raise UnsafePath(path)
    return folder.joinpath(*parts)


def download(
    http: Http, url: str, target: Path, size: int, sha256: str, report: Callable[[int], None], piece: int = PIECE
) -> None:
    """Fetch `size` bytes into `target`, which is there only when it is whole and has the SHA-256 (hexadecimal).

    `report` gets the bytes that are there, and may raise to stop: the next call goes on. Raises Trouble, OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with part.open("ab") as file:
        start = min(file.tell(), size)
        file.truncate(start)
        while start < size:
            file.write(_piece(http, url, start, min(start + piece, size), size))
            start = file.tell()
            report(start)
    if _sha256(part) != sha256:
        part.unlink()
        raise trouble_of_content(ProblemKind.GARBLED, url, "the file is not the one that was sent (SHA-256)")
    part.replace(target)


def _piece(http: Http, url: str, start: int, end: int, size: int) -> bytes:
    headers = {"Accept": "*/*"}
    if (start, end) != (0, size):  # QGIS gives up a reply of 206 that holds all there is (seen with 3.40.6)
        headers["Range"] = f"bytes={start}-{end - 1}"
    try:
        response = http.send("GET", url, headers=headers)
    except RefusedTrouble as refused:
        if refused.status == 416:
            raise trouble_of_content(ProblemKind.GARBLED, url, "the file is shorter than it was") from refused
        raise
    body = response.content
    if response.status_code == 200:  # the whole, because somebody in between does not know ranges
        body = body[start:end]
    if len(body) != end - start:
        raise trouble_of_content(ProblemKind.GARBLED, url, f"{len(body)} bytes instead of {end - start}")
    return body


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_READ):
            digest.update(piece)
    return digest.hexdigest()
