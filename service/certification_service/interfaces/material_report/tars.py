"""Tar archives, packed or not, and single packed files: read as a stream, nothing lands on the disk under a name."""

import bz2
import gzip
import lzma
import tarfile
from collections.abc import Iterator
from typing import BinaryIO

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.limits import (
    BOMB_RATIO,
    BOMB_SIZE,
    ENTRIES,
    MEGABYTE,
    Budget,
)
from certification_service.interfaces.material_report.names import look_at_all_names, look_at_name, shown
from certification_service.interfaces.material_report.zips import note_link


class BombError(Exception):
    """What is packed unpacks to far more than it should."""


class Unpacked:
    """A packed file as it is unpacked, counted; can go back to its beginning."""

    def __init__(self, source: BinaryIO, kind: str, packed_size: int, budget: Budget) -> None:
        self._source, self._kind, self._budget = source, kind, budget
        self._most = max(BOMB_SIZE, BOMB_RATIO * packed_size)
        self._start()

    def _start(self) -> None:
        self._source.seek(0)
        match self._kind:
            case "gzip":
                self._file = gzip.GzipFile(fileobj=self._source, mode="rb")
            case "bzip2":
                self._file = bz2.BZ2File(self._source)
            case "xz":
                self._file = lzma.LZMAFile(self._source)  # noqa: SIM115 - over a file that the caller closes
            case _:
                self._file = self._source
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; raises BombError, OverLimitError."""
        piece = self._file.read(MEGABYTE if size < 0 else min(size, 64 * MEGABYTE))
        self._position += len(piece)
        self._budget.take(len(piece))
        if self._position > self._most:
            raise BombError
        return piece

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def seek(self, position: int, whence: int = 0) -> int:
        """Forwards by reading, backwards by beginning anew."""
        if whence != 0 or position < 0:
            raise OSError("only from the beginning")
        if position < self._position:
            self._start()
        while self._position < position and self.read(min(MEGABYTE, position - self._position)):
            pass
        return self._position

    def readable(self) -> bool:
        """It is."""
        return True


def open_tar(unpacked: Unpacked) -> tarfile.TarFile:
    """The archive; raises tarfile.TarError when it is none."""
    return tarfile.open(fileobj=unpacked, mode="r:", errorlevel=0, encoding="utf-8", errors="replace")


def readable_members(archive: tarfile.TarFile, where: str, prefix: str, found: Found) -> list[tarfile.TarInfo]:
    """The files that can be looked into; notes links, devices, lying sizes and what is wrong with names."""
    members = []
    for count, member in enumerate(_members(archive)):
        if count >= ENTRIES:
            found.add("too_many_files", where, most=ENTRIES)
            return []
        path = prefix + shown(member.name)
        look_at_name(member.name, found)
        if "\ufffd" in member.name:
            found.add("name_encoding", path)
        if member.size < 0:
            found.add("sizes_lie", where)
            return []
        if member.issym() or member.islnk():
            note_link(path, member.linkname, found)
        elif member.isfile():
            members.append(member)
        elif not member.isdir():
            found.add("device_file", path)
    look_at_all_names([member.name for member in members], found)
    if not members:
        found.add("nothing_inside", where)
    return members


def _members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    furthest = -1
    while (member := archive.next()) is not None:
        if member.offset <= furthest:
            # A negative length leads back: without this it would go round for ever.
            member.size = -1
        furthest = member.offset
        yield member
