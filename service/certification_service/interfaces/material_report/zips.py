"""Zip archives: their table of contents is read with suspicion before anything is unpacked."""

import os
import stat
import struct
import zipfile
from collections import defaultdict
from typing import BinaryIO

from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.limits import (
    BOMB_RATIO,
    BOMB_SIZE,
    DIRECTORY,
    ENTRIES,
    Budget,
)
from certification_service.interfaces.material_report.names import look_at_all_names, look_at_name, shown

_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65535
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_UTF8 = 0x800


def has_directory(source: BinaryIO) -> bool:
    """Whether a zip's table of contents stands at the end, whatever the file begins with."""
    return bool(_directory_size(source))


def open_zip(source: BinaryIO, where: str, found: Found) -> zipfile.ZipFile | None:
    """The archive, or None (and a finding) when its table of contents is too large or cannot be read."""
    size = _directory_size(source)
    if size is None:
        found.add("damaged", where, why="no table of contents")
        return None
    if size > DIRECTORY:
        found.add("too_many_files", where, most=ENTRIES)
        return None
    source.seek(0)
    try:
        archive = zipfile.ZipFile(source)
    except UnicodeDecodeError:
        found.add("damaged", where, why="a name that is not UTF-8 although it says so")
        return None
    except (zipfile.BadZipFile, ValueError, OverflowError, struct.error, NotImplementedError, OSError) as error:
        found.add("damaged", where, why=str(error)[:200])
        return None
    if len(archive.infolist()) > ENTRIES:
        found.add("too_many_files", where, most=ENTRIES)
        return None
    return archive


def readable_entries(
    archive: zipfile.ZipFile, where: str, packed_size: int, prefix: str, found: Found
) -> list[zipfile.ZipInfo]:
    """The files that can be looked into; notes links, devices, encryption, bombs and what is wrong with names."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    for entry in archive.infolist():
        look_at_name(entry.orig_filename, found)
        if not entry.flag_bits & _UTF8 and not entry.orig_filename.isascii():
            found.add("name_encoding", prefix + path_of(entry))
    look_at_all_names([entry.filename for entry in entries], found)
    if not entries:
        found.add("nothing_inside", where)
    if _overlap(archive):
        found.add("archive_overlapping", where)
        return []
    if _is_bomb(entries, packed_size):
        found.add("archive_bomb", where, size=sum(entry.file_size for entry in entries))
        return []
    return [entry for entry in entries if _is_plain(archive, entry, prefix, found)]


def note_duplicates(entries: list[zipfile.ZipInfo], prefix: str, found: Found) -> None:
    """Notes files with the same content."""
    same = defaultdict(list)
    for entry in entries:
        if entry.file_size:
            same[entry.CRC, entry.file_size].append(prefix + path_of(entry))
    for first, *others in same.values():
        for other in others:
            found.add("duplicate", other, other=first)


def path_of(entry: zipfile.ZipInfo) -> str:
    """An entry's path as it is shown; names in the encoding of old systems are UTF-8 more often than not."""
    name = entry.filename
    if not entry.flag_bits & _UTF8 and not name.isascii():
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return shown(name)
    return shown(name)


def drain(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: Budget) -> None:
    """Reads a file to its end, which checks its sum; raises what zipfile raises."""
    with archive.open(entry) as file:
        while piece := file.read(1024 * 1024):
            budget.take(len(piece))


def _directory_size(source: BinaryIO) -> int | None:
    """How long the table of contents is, in bytes; None when there is none."""
    size = source.seek(0, os.SEEK_END)
    start = source.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = source.read()
    position = tail.rfind(_END)
    if position < 0 or len(tail) - position < _END_SIZE:
        return None
    length, offset = struct.unpack("<II", tail[position + 12 : position + 20])
    if 0xFFFFFFFF not in (length, offset) or position < 20 or tail[position - 20 : position - 16] != b"PK\x06\x07":
        return length
    # The long form stands before it.
    (record,) = struct.unpack("<Q", tail[position - 12 : position - 4])
    if not 0 <= record <= start + position - 56:
        return None
    source.seek(record)
    head = source.read(56)
    return struct.unpack("<Q", head[40:48])[0] if head[:4] == b"PK\x06\x06" and len(head) == 56 else None


def _overlap(archive: zipfile.ZipFile) -> bool:
    """Whether entries share bytes, by which a small file unpacks to a huge one."""
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    ends = [entry.header_offset + _LOCAL_HEADER + entry.compress_size for entry in entries]
    starts = [entry.header_offset for entry in entries[1:]] + [archive.start_dir]
    return any(end > start for end, start in zip(ends, starts, strict=True))


def _is_bomb(entries: list[zipfile.ZipInfo], packed_size: int) -> bool:
    whole = sum(entry.file_size for entry in entries)
    if whole > BOMB_SIZE and whole > BOMB_RATIO * max(packed_size, 1):
        return True
    return any(e.file_size > BOMB_SIZE and e.file_size > BOMB_RATIO * max(e.compress_size, 1) for e in entries)


def _is_plain(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, prefix: str, found: Found) -> bool:
    path = prefix + path_of(entry)
    if entry.flag_bits & _ENCRYPTED:
        found.add("encrypted", path)
        return False
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        target = archive.read(entry).decode("utf-8", "replace") if entry.file_size < 4096 else "?"
        note_link(path, target, found)
        return False
    if kind not in (0, stat.S_IFREG):
        found.add("device_file", path)
        return False
    return True


def note_link(path: str, target: str, found: Found) -> None:
    """Notes a link: one that leaves the archive is worse."""
    outside = target.startswith(("/", "\\")) or ".." in target.replace("\\", "/").split("/") or target[1:2] == ":"
    found.add("link_outside" if outside else "link", path, target=shown(target)[:200])
