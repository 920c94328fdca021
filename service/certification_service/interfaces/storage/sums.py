"""The SHA-256 of a file while it arrives, made beside the receiving, so that the file is not read again at its end.

It is kept in this process only, and only believed when nobody else touched the file since; otherwise the file is read.
"""

import hashlib
import os
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

_MOST_KEPT = 500
# hashlib lets other threads work meanwhile.
_workers = ThreadPoolExecutor(max_workers=8, thread_name_prefix="sums")
_kept: OrderedDict[UUID, "RunningSum"] = OrderedDict()


class RunningSum:
    """The sum of a file from its beginning to where it ends now."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._length = self._changed = 0
        self._pending: Future | None = None

    def add(self, piece: bytes) -> None:
        """Sums up a piece while the next one is received; no more than one waits."""
        self._wait()
        self._pending = _workers.submit(self._hash.update, piece)
        self._length += len(piece)

    def settle(self, descriptor: int) -> None:
        """Remembers how the file is left."""
        self._wait()
        self._changed = os.fstat(descriptor).st_mtime_ns

    def is_of(self, status: os.stat_result) -> bool:
        """Whether it is the sum of the file as it is."""
        return status.st_size == self._length and (not self._length or status.st_mtime_ns == self._changed)

    def hexdigest(self) -> str:
        """The sum in hexadecimal digits."""
        self._wait()
        return self._hash.hexdigest()

    def _wait(self) -> None:
        if self._pending is not None:
            self._pending.result()
            self._pending = None


def running(upload_id: UUID, descriptor: int) -> RunningSum | None:
    """The sum of the file so far, to be gone on with; None when it is not known here."""
    found = _kept.get(upload_id)
    status = os.fstat(descriptor)
    if status.st_size == 0:
        found = RunningSum()
    if found is None or not found.is_of(status):
        forget(upload_id)
        return None
    _kept[upload_id] = found
    _kept.move_to_end(upload_id)
    if len(_kept) > _MOST_KEPT:
        _kept.popitem(last=False)
    return found


def forget(upload_id: UUID) -> None:
    """The sum is not needed any more, or not right any more."""
    _kept.pop(upload_id, None)


def sha256(upload_id: UUID, path: Path) -> str:
    """The file's sum in hexadecimal digits."""
    found = _kept.pop(upload_id, None)
    if found is not None and found.is_of(path.stat()):
        return found.hexdigest()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
