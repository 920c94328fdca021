"""Errors of the disk and of SQLite, told as a Problem."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.problems import Problem, ProblemKind, Trouble

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_WORDS = (
    ("disk is full", ProblemKind.DISK_FULL),
    ("no space left", ProblemKind.DISK_FULL),
    ("file too large", ProblemKind.DISK_FULL),
    ("disk i/o error", ProblemKind.DISK_FULL),
    ("readonly", ProblemKind.READ_ONLY),
    ("read-only", ProblemKind.READ_ONLY),
    ("permission denied", ProblemKind.READ_ONLY),
    ("database is locked", ProblemKind.LOCKED),
)


class GeoPackageError(Exception):
    """GDAL could not do what was asked, in its own words."""


def disk_trouble(error: Exception, path: Path) -> Trouble:
    """The Trouble that stands for an error of the operating system, of SQLite or of GDAL."""
    return Trouble(Problem(_kind(error), details=str(error), place=str(path)))


@contextmanager
def naming_disk_trouble(path: Path) -> Iterator[None]:
    """Errors of the disk inside become Trouble about this path."""
    try:
        yield
    except (OSError, sqlite3.Error, GeoPackageError) as error:
        raise disk_trouble(error, path) from error


def _kind(error: Exception) -> ProblemKind:
    number = getattr(error, "errno", None)
    if number in _FULL:
        return ProblemKind.DISK_FULL
    if number in _FORBIDDEN:
        return ProblemKind.READ_ONLY
    text = str(error).lower()
    return next((kind for words, kind in _WORDS if words in text), ProblemKind.CORRUPTED)
