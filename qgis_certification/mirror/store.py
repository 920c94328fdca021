"""The mirror's file: made, checked, and replaced by a changed copy: QGIS reads it without locks, so never in place."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from ..domain.problems import Notice, NoticeKind
from . import geopackage
from .facts import KnownInMirror
from .plan import Known, NothingKnown, Plan
from .reading import NOTE_SUFFIX, connect, read_state
from .schema import FILE_NAME, OTHER_SLOT_NAME, SCHEMA_VERSION
from .trouble import disk_trouble, naming_disk_trouble

_COPY_NAME = "certification.new.gpkg"
_STAGE_NAME = "certification.stage.sqlite"


def create_empty(path: Path | str) -> None:
    """Make a mirror without content, also where another one is; raises Trouble (disk full, read-only)."""
    path = Path(path)
    with naming_disk_trouble(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new.gpkg")
        _remove(fresh)
        try:
            geopackage.create(fresh)
            os.replace(fresh, path)
        finally:
            _remove(fresh)


class Store:
    """The mirror in a folder of the profile.

    `replace` is what puts a finished copy in place. Where it refuses (Windows, while QGIS has the file open) the copy
    goes to the other slot, and `path` names that from then on.
    """

    def __init__(self, folder: Path | str, replace: Callable[[Path, Path], None] = os.replace):
        self.folder = Path(folder)
        self._replace = replace
        self._sound: tuple[Path, int, int] | None = None

    @property
    def path(self) -> Path:
        """The newest mirror there is; certification.gpkg when there is none."""
        main, other = self.folder / FILE_NAME, self.folder / OTHER_SLOT_NAME
        if other.exists() and _generation(other) > _generation(main):
            return other
        return main

    @property
    def generation(self) -> int:
        """Another number after every swap, whoever made it; -1 when there is no mirror to read."""
        return _generation(self.path)

    def state(self) -> dict[str, str]:
        """What the last sync noted; empty when there is no mirror of this version."""
        try:
            state = read_state(self.path)
        except (sqlite3.Error, OSError):
            return {}
        return state if state.get("schema_version") == SCHEMA_VERSION else {}

    def prepare(self) -> list[Notice]:
        """Make an empty mirror where there is none; say so when there is one that can't be used.

        Such a one stays as it is until `write` puts a good one in its place: a sync may fail. Raises Trouble.
        """
        path = self.path
        if not path.exists():
            create_empty(path)
        fault = self._fault()
        return [Notice(NoticeKind.MIRROR_REBUILT, id=path.name, details=fault)] if fault else []

    def known(self) -> Known:
        """What the mirror holds, for the next plan; nothing when it can't be used. To be closed. Raises Trouble."""
        if self._fault():
            return NothingKnown()
        path = self.path
        with naming_disk_trouble(path):
            return KnownInMirror(connect(path))

    def note(self, state: dict[str, str]) -> None:
        """Note the state of a sync that found nothing new, beside the mirror, which stays as it is. Raises Trouble."""
        path = self.path
        note = path.with_name(path.stem + NOTE_SUFFIX)
        with naming_disk_trouble(note):
            fresh = note.with_name(note.name + ".new")
            fresh.write_text(json.dumps({**state, "generation": str(_generation(path))}), encoding="utf-8")
            os.replace(fresh, note)

    def write(self, plan: Plan, state: dict[str, str], progress: Callable[[float], None] | None = None) -> Path:
        """Apply the plan and the state to a copy, put the copy in place, and return where it is. Raises Trouble.

        `progress` is called now and then with a share from 0 to 1; what it raises stops the work and leaves the old
        mirror. The plan of a mirror that can't be used is made against nothing and fills a fresh file.
        """
        report = progress or (lambda _share: None)
        path = self.path
        copy, stage = self.folder / _COPY_NAME, self.folder / _STAGE_NAME
        with naming_disk_trouble(path):
            try:
                _remove(copy)
                _remove(stage)
                if self._fault():
                    geopackage.create(copy)
                else:
                    shutil.copyfile(path, copy)
                noted = {**read_state(copy), **state, "generation": str(self.generation + 1)}
                geopackage.stage(stage, plan, noted, lambda share: report(0.5 * share))
                geopackage.apply(copy, stage, plan, lambda share: report(0.5 + 0.45 * share))
                _flush(copy)
                written = self._swap(copy, path)
                self._sound = _stamp(written)
                return written
            finally:
                _remove(copy)
                _remove(stage)

    def _fault(self) -> str:
        """Why the mirror can't be used; empty when it can. Looks through the file once, and again when it is another
        file.
        """
        path = self.path
        stamp = _stamp(path)
        if stamp is None or stamp != self._sound:
            fault = _fault(path)
            self._sound = None if fault else stamp
            return fault
        return ""

    def _swap(self, copy: Path, path: Path) -> Path:
        try:
            self._replace(copy, path)
            return path
        except PermissionError as refused:
            other = self.folder / (FILE_NAME if path.name == OTHER_SLOT_NAME else OTHER_SLOT_NAME)
            try:
                self._replace(copy, other)
            except PermissionError:
                raise disk_trouble(refused, path) from refused
            return other


def _generation(path: Path) -> int:
    try:
        return int(read_state(path).get("generation", "0"))
    except (sqlite3.Error, OSError, ValueError):
        return -1


def _fault(path: Path) -> str:
    """Why the file can't serve as the mirror; empty when it can."""
    try:
        with closing(connect(path)) as connection:
            version = dict(connection.execute("SELECT key, value FROM mirror_state")).get("schema_version", "")
            if version != SCHEMA_VERSION:
                return f"schema version {version or 'unknown'} instead of {SCHEMA_VERSION}"
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            return "" if found == "ok" else str(found)
    except (sqlite3.Error, OSError) as error:
        return str(error) or type(error).__name__


def _stamp(path: Path) -> tuple[Path, int, int] | None:
    """Tells one file under a name from another."""
    try:
        found = path.stat()
    except OSError:
        return None
    return path, found.st_mtime_ns, found.st_size


def _flush(path: Path) -> None:
    """Have the system write the file to the disk before it takes the place of the good one."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    """Remove a file of ours with what SQLite may have left beside it."""
    for name in (path.name, path.name + "-journal", path.name + "-wal", path.name + "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(name).unlink()
