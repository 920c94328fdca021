"""The mirror's file: made, checked, and replaced by a changed copy; never written in place, because QGIS reads it without locks."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from ..domain.problems import Notice, NoticeKind, ProblemKind
from . import geopackage
from .facts import KnownInMirror
from .plan import NothingKnown, Plan
from .schema import FILE_NAME, OTHER_SLOT_NAME, SCHEMA_VERSION
from .trouble import disk_trouble, naming_disk_trouble

_COPY_NAME = "certification.new.gpkg"
_STAGE_NAME = "certification.stage.sqlite"


def connect(path: Path | str) -> sqlite3.Connection:
    """Read-only and without locks, like QGIS itself: the file under this name is replaced, never changed."""
    uri = Path(path).absolute().as_uri() + "?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


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


def read_state(path: Path | str) -> dict[str, str]:
    """The mirror's `mirror_state`; raises sqlite3.Error when the file is no mirror."""
    with closing(connect(path)) as connection:
        return dict(connection.execute("SELECT key, value FROM mirror_state"))


class Store:
    """The mirror in a folder of the profile.

    `replace` is what puts a finished copy in place. Where it refuses (Windows, while QGIS has the file open) the copy goes to the
    other slot, and `path` names that from then on.
    """

    def __init__(self, folder: Path | str, replace: Callable[[Path, Path], None] = os.replace):
        self.folder = Path(folder)
        self._replace = replace

    @property
    def path(self) -> Path:
        """The newest mirror there is; certification.gpkg when there is none."""
        main, other = self.folder / FILE_NAME, self.folder / OTHER_SLOT_NAME
        if other.exists() and _generation(other) > _generation(main):
            return other
        return main

    def state(self) -> dict[str, str]:
        """What the last sync noted; empty when there is no readable mirror."""
        try:
            return read_state(self.path)
        except (sqlite3.Error, OSError):
            return {}

    def prepare(self) -> list[Notice]:
        """Make sure that there is a mirror of this version that can be read; says so when an unusable one was set aside."""
        notices: list[Notice] = []
        path = self.path
        if path.exists():
            fault = _fault(path)
            if not fault:
                return notices
            notices.append(Notice(NoticeKind.MIRROR_REBUILT, id=path.name, details=fault))
        create_empty(path)
        return notices

    def known(self) -> KnownInMirror | NothingKnown:
        """What the mirror holds, for the next plan."""
        path = self.path
        if not path.exists():
            return NothingKnown()
        with naming_disk_trouble(path):
            return KnownInMirror(connect(path))

    def write(self, plan: Plan, state: dict[str, str], progress: Callable[[float], None] | None = None) -> Path:
        """Apply the plan and the state to a copy, put the copy in place, and return where it is.

        `progress` is called now and then with a share from 0 to 1; what it raises stops the work and leaves the old mirror.
        """
        report = progress or (lambda _share: None)
        path = self.path
        copy, stage = self.folder / _COPY_NAME, self.folder / _STAGE_NAME
        with naming_disk_trouble(path):
            try:
                _remove(copy)
                _remove(stage)
                shutil.copyfile(path, copy)
                geopackage.stage(stage, plan, lambda share: report(0.5 * share))
                generation = _generation(path) + 1
                complete_state = {**read_state(path), **state, "generation": str(generation)}
                geopackage.apply(copy, stage, complete_state, lambda share: report(0.5 + 0.45 * share))
                _flush(copy)
                return self._swap(copy, path)
            finally:
                _remove(copy)
                _remove(stage)

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
        return str(error)


def _flush(path: Path) -> None:
    """Have the system write the file to the disk before it takes the place of the good one."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    """Remove a file of ours with what SQLite may have left beside it."""
    for name in (path.name, path.name + "-journal", path.name + "-wal", path.name + "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(name).unlink()


__all__ = ["ProblemKind", "Store", "connect", "create_empty", "read_state"]
