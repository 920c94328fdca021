"""One file on its way to the service, in a worker: hashed, announced, sent, and asked for what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..client import uploads as tus
from ..client.service_api import Api
from ..domain.material import COMPLETE, REFUSED, SUPERSEDED
from ..domain.problems import Problem, ProblemKind, Trouble
from ..domain.transfer import TransferState, UploadRow
from .base import Progress

_THERE = (COMPLETE, SUPERSEDED)


@dataclass
class Live:
    """What the worker writes and the interface reads now and then; each value by itself is always a whole one."""

    state: TransferState = TransferState.WAITING
    size: int = 0
    modified_ns: int = 0
    hashed: int = 0
    sha256: str = ""
    url: str = ""
    sent: int = 0
    # Bytes of the piece under way that have left already.
    under_way: int = 0

    def piece_sent(self, done: int, _total: int) -> None:
        """Some of the piece has left."""
        self.under_way = done

    def arrived(self, offset: int) -> None:
        """The service has so many bytes."""
        self.sent, self.under_way = offset, 0


def transfer(row: UploadRow, live: Live, api: Api, progress: Progress) -> Any:
    """Send the file of the row, from where an earlier attempt stopped; returns the service's document of it.

    Raises Trouble. A file that has changed since it was begun with is begun with anew.
    """
    file = Path(row.local_path)
    try:
        _measure(file, row, live, progress)
        url = _announce(row, live, api)
        live.state = TransferState.SENDING

        def report(offset: int) -> None:
            live.arrived(offset)
            progress.report(offset / live.size if live.size else 1.0)

        tus.send_file(api.http, url, file, live.sent, live.size, report, tus.PIECE)
    except tus.FileChanged as error:
        live.url = live.sha256 = ""
        raise Trouble(Problem(ProblemKind.FILE_UNREADABLE, "the file became shorter", row.local_path)) from error
    except OSError as error:
        raise Trouble(Problem(ProblemKind.FILE_UNREADABLE, str(error), row.local_path)) from error
    return _arrived(api.call("GET", f"/uploads/{upload_id_of(url)}"), url, live)


def _arrived(document: Any, url: str, live: Live) -> Any:
    """The document of a file that is really there; otherwise the next attempt begins anew."""
    state = document.get("state") if isinstance(document, dict) else ""
    if state in _THERE:
        return document
    live.url = ""
    if state == REFUSED:
        said = str(document.get("refusal", ""))
        raise Trouble(Problem(ProblemKind.REFUSED, "the service refused the file", url, said=said))
    raise Trouble(Problem(ProblemKind.GARBLED, f"the upload is {state!r} after all bytes were sent", url))


def upload_id_of(url: str) -> str:
    """The service's id of an upload: the end of its address."""
    return urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1]


def _measure(file: Path, row: UploadRow, live: Live, progress: Progress) -> None:
    """What the file is; what is known of it from an earlier attempt holds while size and time of change do."""
    found = file.stat()
    same = row.sha256 and (found.st_size, found.st_mtime_ns) == (row.size, row.modified_ns)
    live.size, live.modified_ns = found.st_size, found.st_mtime_ns
    if same:
        live.sha256, live.url = row.sha256, row.url
        return
    live.state, live.url = TransferState.HASHING, ""

    def report(done: int) -> None:
        live.hashed = done
        progress.check()

    live.sha256 = tus.sha256_of(file, report)


def _announce(row: UploadRow, live: Live, api: Api) -> str:
    known = tus.offset(api.http, live.url) if live.url else None
    if known is not None:
        live.arrived(known)
        return live.url
    live.arrived(0)
    live.url = tus.create(api.http, api.address("/uploads"), live.size, _metadata(row, live.sha256))
    return live.url


def _metadata(row: UploadRow, sha256: str) -> dict[str, str]:
    told = {
        "filename": row.path,
        "purpose": row.purpose,
        "application": row.application_id,
        "course_type": row.course_type_id,
        "material_kind": row.material_kind,
        "contribution": row.contribution_id,
        "sha256": sha256,
    }
    return {name: value for name, value in told.items() if value}


def waits_by_itself(problem: Problem) -> Callable[[int], float] | None:
    """How many seconds to wait before the n-th further attempt; None where another attempt would end alike."""
    if problem.kind not in _PASSING:
        return None
    return lambda attempt: max(problem.retry_after or 0, min(60.0, 2.0**attempt))


_PASSING = (
    ProblemKind.UNREACHABLE,
    ProblemKind.TIMEOUT,
    ProblemKind.PROXY,
    ProblemKind.SERVER_ERROR,
    ProblemKind.TOO_MANY_REQUESTS,
    ProblemKind.GARBLED,
)
