"""Looks at a file, and at the files inside it: what kind each is, and what the part for that kind finds."""

import os
import tarfile
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from lzma import LZMAError
from typing import Any, BinaryIO

from certification_service.interfaces.material_report import isolated, kinds, office, projects, tars, zips
from certification_service.interfaces.material_report.documents import look_at_document
from certification_service.interfaces.material_report.findings import Found
from certification_service.interfaces.material_report.limits import (
    DEPTH,
    DOCUMENT,
    LISTED,
    MEGABYTE,
    Budget,
    OverLimitError,
)
from certification_service.interfaces.material_report.names import shown

_UNREADABLE = (
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    OverflowError,
    LZMAError,
    zipfile.BadZipFile,
    zlib.error,
    tarfile.TarError,
)
_LICENCES = ("licen", "copying", "lizenz", "licenc", "licenț")
_FACTS = ("pages", "slides", "language", "pixels", "qgis_versions", "layers", "crs")


@dataclass
class Examiner:
    """What was seen so far of an upload."""

    longterm: tuple[int, int]
    budget: Budget
    found: Found = field(default_factory=Found)
    contents: list[dict[str, Any]] = field(default_factory=list)
    kinds: Counter = field(default_factory=Counter)
    files: int = 0
    size: int = 0
    licences: list[str] = field(default_factory=list)
    facts: dict[str, Counter] = field(default_factory=lambda: {name: Counter() for name in _FACTS})

    def file(self, source: BinaryIO, where: str, there: Set[str], depth: int = 0) -> str:
        """Looks at one file; returns its kind. `there`: the paths of all files that came with it."""
        size = source.seek(0, os.SEEK_END)
        source.seek(0)
        head = source.read(kinds.HEAD)
        kind = kinds.kind_of(head, where)
        if kinds.wrong_extension(kind, where):
            self.found.add("wrong_extension", where, kind=kind)
        self._look_for_second_face(source, kind, head, where)
        entry = self._list(where, size, kind)
        try:
            if kind == "zip":
                entry["kind"] = self._zip(source, where, size, there, depth, entry)
            elif kind in kinds.ARCHIVES:
                self._packed(source, kind, where, size, depth)
            else:
                self._document(source, kind, where, there, entry)
        except OverLimitError:
            self.found.add("too_much_work", where)
        except tars.BombError:
            self.found.add("archive_bomb", where, size=None)
        except MemoryError:
            self.found.add("too_much_work", where)
        except _UNREADABLE as error:
            self.found.add("damaged", where, why=str(error)[:200])
        self.kinds[entry["kind"]] += 1
        return entry["kind"]

    def _list(self, where: str, size: int, kind: str) -> dict[str, Any]:
        entry: dict[str, Any] = {"path": where, "size": size, "kind": kind}
        self.files += 1
        self.size += size
        if len(self.contents) < LISTED:
            self.contents.append(entry)
        if where.rsplit("/", 1)[-1].casefold().startswith(_LICENCES):
            self.licences.append(where)
        return entry

    def _look_for_second_face(self, source: BinaryIO, kind: str, head: bytes, where: str) -> None:
        """A file that is one kind from its beginning and another from its end passes checks for either."""
        if kind in kinds.ARCHIVES or kind in ("text", "project", "xml", "json", "sqlite", "ole", "empty"):
            return
        size = source.seek(0, os.SEEK_END)
        source.seek(max(0, size - 65_557))
        tail = source.read()
        two_faced = kind != "pdf" and kind != "script" and b"%PDF-" in head[:1024]
        if kind in kinds.IMAGES and (b"<script" in head + tail or b"<?php" in head + tail):
            two_faced = True
        if b"PK\x05\x06" in tail and zips.has_directory(source) and b"PK\x01\x02" in tail:
            two_faced = True
        if two_faced:
            self.found.add("polyglot", where)

    # Archives.

    def _zip(self, source: BinaryIO, where: str, size: int, there: Set[str], depth: int, listed: dict[str, Any]) -> str:
        archive = zips.open_zip(source, where, self.found)
        if archive is None:
            return "zip"
        names = set(archive.namelist())
        inner_projects = [name for name in names if name.casefold().endswith(".qgs") and "/" not in name]
        only_project = {kinds.extension(name) for name in names} <= {"qgs", "qgd"}
        is_project = kinds.extension(where) == "qgz" or only_project and bool(inner_projects)
        is_office = office.is_office(names)
        if depth > DEPTH and not is_project and not is_office:
            self.found.add("archive_nested", where)
            return "zip"
        prefix = "" if depth == 0 else f"{where}/"
        entries = zips.readable_entries(archive, where, size, prefix, self.found)
        if is_office:
            if entries:
                self._isolated(lambda found: office.look_at_office(archive, where, self.longterm, found), where, listed)
            return "office"
        if is_project:
            self._project_archive(archive, inner_projects, entries, where, there, listed)
            return "project"
        zips.note_duplicates(entries, prefix, self.found)
        paths = {prefix + zips.path_of(entry) for entry in entries}
        for entry in entries:
            with archive.open(entry) as member:
                self._member(member, prefix + zips.path_of(entry), entry.file_size, paths, depth)
        return "zip"

    def _project_archive(
        self,
        archive: zipfile.ZipFile,
        inner: list[str],
        entries: list[zipfile.ZipInfo],
        where: str,
        there: Set[str],
        listed: dict[str, Any],
    ) -> None:
        if len(inner) != 1:
            self.found.add("damaged", where, why=f"{len(inner)} projects inside")
            return
        for entry in entries:
            if entry.filename == inner[0]:
                with archive.open(entry) as member, self._kept(member) as kept:
                    self._isolated(self._project(kept, where, there), where, listed)
            else:
                zips.drain(archive, entry, self.budget)

    def _packed(self, source: BinaryIO, kind: str, where: str, size: int, depth: int) -> None:
        if depth > DEPTH:
            self.found.add("archive_nested", where)
            return
        prefix = "" if depth == 0 else f"{where}/"
        unpacked = tars.Unpacked(source, kind, size, self.budget)
        start = unpacked.read(512)
        unpacked.seek(0)
        if kind != "tar" and start[257:262] != b"ustar":
            inner = where.rsplit("/", 1)[-1].rsplit(".", 1)[0]
            self._member(unpacked, f"{where}/{inner}" if depth else inner, None, {inner}, depth)
            return
        archive = tars.open_tar(unpacked)
        members = tars.readable_members(archive, where, prefix, self.found)
        paths = {prefix + shown(member.name) for member in members}
        for member in members:
            content = archive.extractfile(member)
            if content is not None:
                self._member(content, prefix + shown(member.name), member.size, paths, depth)

    def _member(self, member: Any, where: str, size: int | None, there: Set[str], depth: int) -> None:
        """Looks at a file inside an archive: as a nameless temporary file, when it is not too large for that."""
        try:
            with self._kept(member) as kept:
                count = kept.seek(0, os.SEEK_END)
                if size is not None and count < min(size, DOCUMENT):
                    self.found.add("sizes_lie", where)
                self.file(kept, where, there, depth + 1)
            while piece := member.read(MEGABYTE):
                # The rest is only read for its check sum and its length.
                self.budget.take(len(piece))
        except OverLimitError:
            raise
        except _UNREADABLE as error:
            self.found.add("damaged", where, why=str(error)[:200])

    def _kept(self, member: Any) -> BinaryIO:
        kept = tempfile.SpooledTemporaryFile(max_size=8 * MEGABYTE)  # noqa: SIM115 - the caller closes it
        count = 0
        while count < DOCUMENT and (piece := member.read(min(MEGABYTE, DOCUMENT - count))):
            self.budget.take(len(piece))
            count += len(piece)
            kept.write(piece)
        kept.seek(0)
        return kept

    # Documents.

    def _document(self, source: BinaryIO, kind: str, where: str, there: Set[str], listed: dict[str, Any]) -> None:
        if kind in ("program", "shortcut", "script"):
            self.found.add("executable" if kind == "program" else kind, where)
        elif kind in kinds.CLOSED_ARCHIVES:
            self.found.add("archive_closed", where, kind=kind)
        elif kind == "project":
            self._isolated(self._project(source, where, there), where, listed)
        else:
            look = look_at_document(source, kind, where, self.longterm)
            if look is not None:
                self._isolated(look, where, listed)

    def _project(self, source: BinaryIO, where: str, there: Set[str]):
        def look(found: Found) -> None:
            source.seek(0)
            projects.look_at_project(source, where, there, self.longterm, found)

        return look

    def _isolated(self, look: Any, where: str, listed: dict[str, Any]) -> None:
        """Lets a process of its own look, and takes over what it found."""
        self.budget.take()
        ended, found, words = isolated.run(look)
        self.found.findings += found.findings
        for name, value in found.facts.items():
            listed[name] = value
            if name == "language":
                self.facts[name][value.split("-")[0].lower()] += 1
            for one in value if name == "qgis_versions" else [value] if name == "crs" else []:
                self.facts[name][one] += 1
            if name in ("pages", "slides", "layers"):
                self.facts[name]["all"] += value
        if ended == isolated.OVER_LIMIT or "OverLimitError" in words:
            self.found.add("too_much_work", where)
        elif "EntitiesForbidden" in words or "ExternalReferenceForbidden" in words:
            self.found.add("xml_entities", where)
        elif ended == isolated.FAILED:
            self.found.add("damaged", where, why=words)
