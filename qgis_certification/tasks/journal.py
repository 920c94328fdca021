"""Keeps what was typed on this computer's disk, so that neither a crash nor a lost connection loses it."""

from __future__ import annotations

import json
import os
import re
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLockFile

from .durable import write_durably

FOLDER = "drafts"
_FORMAT = 1
_NOT_IN_NAMES = re.compile(r"[^0-9A-Za-z-]")


@dataclass(frozen=True)
class KeptDraft:
    """What this computer keeps of an application, and the service does not have."""

    application_id: str
    service: str
    saved_at: str
    unsaved: int


class Journal:
    """The file of one application.

    A thread writes it, always the newest state, so that typing never waits for a disk. Another QGIS on the same profile
    that has the same application open gets a file of its own; what it leaves behind when it dies is found again.
    """

    def __init__(self, folder: Path, application_id: str, service: str):
        self._stem = _NOT_IN_NAMES.sub("_", application_id)
        self._folder = folder / FOLDER
        self._head = {"format": _FORMAT, "application": application_id, "service": service}
        self._wanted: bytes | None = None
        self._is_new = self._closed = False
        self._busy = False
        self._thread: threading.Thread | None = None
        self._condition = threading.Condition()
        self.trouble: OSError | None = None
        self._path, self._lock = self._slot()

    def _slot(self) -> tuple[Path, QLockFile]:
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            name = self._stem if number == 1 else f"{self._stem}.{number}"
            lock = QLockFile(str(self._folder / f"{name}.lock"))
            lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
            if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
                return self._folder / f"{name}.json", lock
            number += 1

    def read(self) -> list[Any]:
        """What is kept, and what a QGIS that died kept beside it."""
        entries = _entries(self._path)
        for other in sorted(self._folder.glob(f"{self._stem}.*.json")):
            lock = QLockFile(str(other.with_suffix(".lock")))
            lock.setStaleLockTime(0)
            if other != self._path and lock.tryLock(0):
                entries += _entries(other)
                other.unlink()
                lock.unlock()
        return entries

    def keep(self, parts: list[Any]) -> None:
        """Have this on the disk as soon as possible; nothing to keep removes the file."""
        document = {**self._head, "saved_at": datetime.now(timezone.utc).isoformat(), "parts": parts}
        content = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace") if parts else b""
        with self._condition:
            self._wanted, self._is_new = content, True
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="certification-journal", daemon=True)
                self._thread.start()
            self._condition.notify_all()

    def flush(self, seconds: float = 10) -> bool:
        """Wait until what was last asked for is on the disk; returns whether it is."""
        with self._condition:
            done = self._condition.wait_for(lambda: not self._is_new and not self._busy, seconds)
        return done and self.trouble is None

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(5)
        self._lock.unlock()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._is_new or self._closed)
                if not self._is_new:
                    return
                content, self._is_new, self._busy = self._wanted, False, True
            try:
                self._write(content)
                self.trouble = None
            except OSError as error:
                self.trouble = error
            with self._condition:
                self._busy = False
                self._condition.notify_all()

    def _write(self, content: bytes) -> None:
        if not content:
            with suppress(FileNotFoundError):
                self._path.unlink()
            return
        write_durably(self._path, content)


def drafts_in(folder: Path) -> list[KeptDraft]:
    """What is kept in the plugin's folder, the newest first."""
    found = []
    for path in (folder / FOLDER).glob("*.json"):
        document = _document(path)
        parts = document.get("parts")
        if isinstance(parts, list) and parts:
            texts = (str(document.get(name, "")) for name in ("application", "service", "saved_at"))
            found.append(KeptDraft(*texts, len(parts)))
    return sorted(found, key=lambda draft: draft.saved_at, reverse=True)


def _entries(path: Path) -> list[Any]:
    parts = _document(path).get("parts")
    return parts if isinstance(parts, list) else []


def _document(path: Path) -> dict[str, Any]:
    """The file's content; nothing when it can't be read, and it is then set aside rather than overwritten."""
    try:
        document = json.loads(path.read_bytes())
    except OSError:
        return {}
    except ValueError:
        with suppress(OSError):
            os.replace(path, path.with_suffix(".unreadable"))
        return {}
    return document if isinstance(document, dict) and document.get("format") == _FORMAT else {}
