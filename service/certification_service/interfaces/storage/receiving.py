"""A file while it is being received: what arrived is on the disk, one connection at a time adds to it.

What the file's length says counts, not what the database remembers: the service can be killed in between. A piece that
is checked with a sum is worth nothing before the check; until then a mark beside the file tells where it began.
"""

import errno
import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from django.conf import settings

from certification_service.interfaces.storage import flushing, sums

PIECE = 256 * 1024
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class BusyError(Exception):
    """Another connection adds to the file."""


class FullError(Exception):
    """There is no room on the disk; what arrived before is kept."""


class BrokenError(Exception):
    """The connection broke; what arrived before is kept."""


class Receiving:
    """A file that grows, held by this connection alone."""

    def __init__(self, upload_id: UUID, path: Path, descriptor: int) -> None:
        self.path = path
        self._id = upload_id
        self._descriptor = descriptor
        self._mark = path.with_suffix(".unchecked")
        self._take_back_unchecked()

    @property
    def size(self) -> int:
        """How many bytes have arrived."""
        return os.fstat(self._descriptor).st_size

    def add(self, read: Callable[[int], bytes], most: int, digest: "hashlib._Hash | None" = None) -> int:
        """Adds what `read` gives, up to `most` bytes; returns how many. Raises FullError, BrokenError.

        With a `digest` the bytes are unchecked until `accept` is called.
        """
        before = self.size
        if digest is not None:
            self._mark.write_text(str(before))
        os.lseek(self._descriptor, 0, os.SEEK_END)
        running = sums.running(self._id, self._descriptor)
        try:
            self._copy(read, most, digest, running)
        finally:
            flushing.begin(self._id, self.path)
            if running is not None:
                running.settle(self._descriptor)
        return self.size - before

    def accept(self) -> None:
        """The sum of what was added is right."""
        self._mark.unlink(missing_ok=True)

    def take_back(self, size: int) -> None:
        """The last piece is wrong: the file is as long as before."""
        sums.forget(self._id)
        os.ftruncate(self._descriptor, min(size, self.size))
        os.fsync(self._descriptor)
        self.accept()

    def sha256(self) -> str:
        """The sum of all that arrived, which is on the disk afterwards; raises OSError."""
        flushing.finish(self._id, self._descriptor)
        return sums.sha256(self._id, self.path)

    def _copy(
        self,
        read: Callable[[int], bytes],
        most: int,
        digest: "hashlib._Hash | None",
        running: sums.RunningSum | None,
    ) -> None:
        left = most
        while left > 0:
            try:
                piece = read(min(PIECE, left))
            except OSError as error:
                raise BrokenError from error
            if not piece:
                return
            if running is not None:
                running.add(piece)
            self._write(piece)
            left -= len(piece)
            if digest is not None:
                digest.update(piece)

    def _write(self, piece: bytes) -> None:
        view = memoryview(piece)
        try:
            while view:
                view = view[os.write(self._descriptor, view) :]
        except OSError as error:
            if error.errno in FULL:
                raise FullError from error
            raise

    def _take_back_unchecked(self) -> None:
        if self._mark.exists():
            start = self._mark.read_text()
            if start.isdigit():
                os.ftruncate(self._descriptor, min(int(start), self.size))
                os.fsync(self._descriptor)
            self._mark.unlink()


@contextmanager
def hold(upload_id: UUID) -> Iterator[Receiving]:
    """The file of an upload, for this connection alone; raises BusyError, FullError.

    The lock belongs to the open file, so it ends with the process, however that ends.
    """
    path = path_of(upload_id)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        if error.errno in FULL:
            raise FullError from error
        raise
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError from None
        yield Receiving(upload_id, path, descriptor)
    finally:
        os.close(descriptor)


def forget(upload_id: UUID) -> None:
    """Removes what arrived."""
    sums.forget(upload_id)
    path = path_of(upload_id)
    for file in (path, path.with_suffix(".unchecked")):
        file.unlink(missing_ok=True)


def path_of(upload_id: UUID) -> Path:
    """Where an upload is received: on the disk of this machine, on the same one as the folder it is kept in."""
    return settings.UPLOADS_ROOT / "receiving" / f"{upload_id}.part"
