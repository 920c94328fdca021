"""Asks the mirror in a thread of its own: a question that looks at everything does not hold up the interface."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.native import prepare
from ..mirror.finder import Finder

Question = Callable[[Finder], Iterator[Any]]
"""Gives its answers one after the other, as they are found; touches nothing of the interface."""
_END = object()
_PATIENCE = 5  # seconds; what is broken off ends in milliseconds


@dataclass(frozen=True)
class Edition:
    """One state of the mirror: after a swap it has another number, be it under the same path."""

    path: Path
    number: int = 0


@dataclass(eq=False)
class _Asked:
    name: str
    edition: Edition
    question: Question
    heard: Callable[[Any], None]
    dropped: bool = False


class MirrorReader(QObject):
    """Questions have a name; a newer one of the same name breaks off the older, of which nothing is heard any more.

    `heard` is called on the interface's thread with each answer, or with the sqlite3.Error that ended the question.
    The thread begins with the first question and lives until `close()`.
    """

    _answered = pyqtSignal(object, object)

    def __init__(self, path: Path | str, parent: QObject | None = None):
        super().__init__(parent)
        self.edition = Edition(Path(path))
        self._awaited: dict[str, _Asked] = {}
        self._thread: threading.Thread | None = None
        # What both threads look at, with the lock of this held:
        self._wake = threading.Condition()
        self._waiting: list[_Asked] = []
        self._running: tuple[_Asked, Finder] | None = None
        self._closed = False
        prepare(self._answered)
        self._answered.connect(self._hear)

    @property
    def is_asked(self) -> bool:
        """Whether anything is still to be answered."""
        return bool(self._awaited)

    def reopen(self, path: Path | str) -> None:
        """Read the file that has this name now, from the next question on."""
        self.edition = Edition(Path(path), self.edition.number + 1)

    def ask(self, name: str, question: Question, heard: Callable[[Any], None]) -> None:
        """Ask; what was asked before under this name is forgotten."""
        self.forget(name)
        asked = self._awaited[name] = _Asked(name, self.edition, question, heard)
        with self._wake:
            self._waiting.append(asked)
            self._wake.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="certification-mirror", daemon=True)
            self._thread.start()

    def forget(self, name: str) -> None:
        """The answer is not wanted any more."""
        asked = self._awaited.pop(name, None)
        if asked is None:
            return
        with self._wake:
            asked.dropped = True
            if asked in self._waiting:
                self._waiting.remove(asked)
            elif self._running and self._running[0] is asked:
                self._running[1].interrupt()

    def close(self) -> None:
        """Forget everything, and let go of the file."""
        for name in list(self._awaited):
            self.forget(name)
        with self._wake:
            self._closed = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(_PATIENCE)

    def _hear(self, asked: _Asked, answer: Any) -> None:
        if self._awaited.get(asked.name) is not asked:
            return
        if answer is _END or isinstance(answer, Exception):
            del self._awaited[asked.name]
        if isinstance(answer, Exception) and not isinstance(answer, sqlite3.Error):
            raise answer
        if answer is not _END:
            asked.heard(answer)

    # In the thread

    def _work(self) -> None:
        edition, finder = None, None
        try:
            while True:
                asked = self._next_asked()
                if asked is None:
                    return
                if finder is None or asked.edition != edition:
                    if finder is not None:
                        finder.close()  # not under the lock: it takes a while to give back the memory
                    edition, finder = asked.edition, Finder(asked.edition.path)
                finder.go_on()
                with self._wake:
                    self._running = (asked, finder)
                self._answer(asked, finder)
                with self._wake:
                    self._running = None
        finally:
            if finder is not None:
                finder.close()

    def _next_asked(self) -> _Asked | None:
        """Wait for a question; None when there will be none any more."""
        with self._wake:
            self._wake.wait_for(lambda: self._closed or self._waiting)
            return None if self._closed else self._waiting.pop(0)

    def _answer(self, asked: _Asked, finder: Finder) -> None:
        if asked.dropped:
            return
        try:
            with closing(asked.question(finder)) as answers:
                for answer in answers:
                    if asked.dropped:
                        return
                    self._answered.emit(asked, answer)
            self._answered.emit(asked, _END)
        except sqlite3.Error as error:  # also that it was broken off, which nobody awaits
            self._answered.emit(asked, error.with_traceback(None))
        except Exception as error:  # a fault of ours: it is raised where QGIS shows it
            self._answered.emit(asked, error)
