"""Opening the mirror to read it, and what it says of itself; imports little, so that QGIS starts without the rest."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

NOTE_SUFFIX = ".noted.json"


def connect(path: Path | str) -> sqlite3.Connection:
    """Read-only and without locks, like QGIS itself: the file under this name is replaced, never changed."""
    uri = Path(path).absolute().as_uri() + "?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def read_state(path: Path | str) -> dict[str, str]:
    """What the mirror says of itself, with what was noted beside it since; raises sqlite3.Error when the file is no
    mirror.
    """
    path = Path(path)
    with closing(connect(path)) as connection:
        state = dict(connection.execute("SELECT key, value FROM mirror_state"))
    noted = _read_note(path)
    return {**state, **noted} if noted.get("generation") == state.get("generation") else state


def _read_note(path: Path) -> dict[str, str]:
    try:
        noted = json.loads(path.with_name(path.stem + NOTE_SUFFIX).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted if isinstance(noted, dict) and all(isinstance(value, str) for value in noted.values()) else {}
