"""All files on their way to the service: several at a time, in the background, going on after a restart of QGIS."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..client.exchange import Limits
from ..client.native import prepare
from ..client.uploads import terminate
from ..domain.problems import Problem, ProblemKind
from ..domain.transfer import TransferState, UploadRow, from_journal, to_journal
from .base import CallableTask
from .durable import write_durably
from .transfer import Live, transfer, upload_id_of, waits_by_itself

_AT_ONCE = 2
_LOOK_MS = 250
_SPEED_OVER_S = 10.0
_MOST_FILES = 5000
_JOURNAL = "uploads.json"
# A piece of some megabytes over a slow line takes its time; while it moves, nobody gives up.
_LIMITS = Limits(first_byte_s=60, silence_s=60, total_s=1800)


class TooMany(Exception):  # noqa: N818 - says what is the matter
    """More files than anybody means to send at once; carries how many are allowed."""


def files_in(paths: Iterable[Path]) -> list[tuple[Path, str]]:
    """The files themselves and those within the folders, each with its path within the material.

    Hidden files and links are left out. Raises TooMany, OSError.
    """
    found: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            for folder, names, files in os.walk(path):
                names[:] = sorted(name for name in names if not name.startswith("."))
                inside = Path(folder)
                for name in sorted(files):
                    file = inside / name
                    if not name.startswith(".") and not file.is_symlink():
                        found.append((file, f"{path.name}/{file.relative_to(path).as_posix()}"))
                if len(found) > _MOST_FILES:
                    raise TooMany(_MOST_FILES)
        elif path.is_file():
            found.append((path, path.name))
    if len(found) > _MOST_FILES:
        raise TooMany(_MOST_FILES)
    return found


class Uploads(QObject):
    """The transfers of this profile. Lives on the interface's thread; files are read and sent in workers."""

    changed = pyqtSignal(str)
    """Something of this row is new; it may have come or gone."""
    finished = pyqtSignal(str, object)
    """The row's file has arrived: the service's document of it."""

    def __init__(self, session, folder: Path, parent=None):
        """`folder` is the plugin's in the profile; what was not done at the last end of QGIS goes on from there."""
        super().__init__(parent)
        for signal in (self.changed, self.finished):
            prepare(signal)
        self._session = session
        self._journal = folder / _JOURNAL
        self._rows: dict[str, UploadRow] = {row.id: row for row in self._read_journal()}
        self._tasks: dict[str, CallableTask] = {}
        self._live: dict[str, Live] = {}
        self._speed: dict[str, list[tuple[float, int]]] = {}
        self._attempts: dict[str, int] = {}
        self._not_before: dict[str, float] = {}
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_workers)
        session.changed.connect(self._session_changed)
        session.person_changed.connect(self._session_changed)
        self._go_on()

    # What there is

    def rows(self, application_id: str = "") -> list[UploadRow]:
        """The transfers, of one application or all, as they were added."""
        return [row for row in self._rows.values() if application_id in ("", row.application_id)]

    def row(self, row_id: str) -> UploadRow | None:
        return self._rows.get(row_id)

    @property
    def under_way(self) -> int:
        """How many are waiting or being sent."""
        states = (TransferState.WAITING, TransferState.HASHING, TransferState.SENDING)
        return sum(row.state in states for row in self._rows.values())

    # What a person wants

    def add(
        self,
        files: Iterable[tuple[Path, str]],
        purpose: str,
        application_id: str,
        course_type_id: str = "",
        material_kind: str = "",
        contribution_id: str = "",
    ) -> list[str]:
        """Send these files, each under its path within the material; one that is on its way already is not sent twice.

        Returns the rows' ids. Raises OSError for a file that is not there.
        """
        added = []
        for file, path in files:
            row = UploadRow(
                id=uuid.uuid4().hex,
                local_path=str(file),
                path=path,
                purpose=purpose,
                application_id=application_id,
                course_type_id=course_type_id,
                material_kind=material_kind,
                contribution_id=contribution_id,
                size=file.stat().st_size,
                service=self._session.service_url,
                person=self._person(),
            )
            same = next(
                (other for other in self._rows.values() if other.is_open and _target(other) == _target(row)), None
            )
            if same is None:
                self._rows[row.id] = row
            added.append(same.id if same else row.id)
        self._keep()
        for row_id in added:
            self.changed.emit(row_id)
        self._go_on()
        return added

    def pause(self, row_id: str) -> None:
        """Stop for now; what the service has it keeps."""
        row = self._rows.get(row_id)
        if row is not None and row.state not in (TransferState.DONE, TransferState.FAILED):
            self._stop(row_id)
            self._set(row_id, state=TransferState.PAUSED, bytes_per_s=0.0)
            self._go_on()

    def resume(self, row_id: str) -> None:
        """Go on with one that was paused or has failed."""
        row = self._rows.get(row_id)
        if row is not None and row.state in (TransferState.PAUSED, TransferState.FAILED):
            self._attempts.pop(row_id, None)
            self._not_before.pop(row_id, None)
            self._set(row_id, state=TransferState.WAITING, problem=None)
            self._go_on()

    def retry(self, row_id: str) -> None:
        """Try again now, also where a further attempt is waited for."""
        self._not_before.pop(row_id, None)
        self.resume(row_id)
        self._go_on()

    def cancel(self, row_id: str) -> None:
        """Give it up, and have the service forget it."""
        row = self._rows.get(row_id)
        if row is None or row.state is TransferState.DONE:
            return
        self._stop(row_id)
        self.forget(row_id)
        if row.url and self._session.is_signed_in and row.service == self._session.service_url:
            self._session.run(
                self.tr("Removing an upload"),
                lambda api, _progress: terminate(api.http, row.url),
                lambda _result, _problem: None,  # the service removes what was not completed, some day
            )
        self._go_on()

    def forget(self, row_id: str) -> None:
        """No longer list it."""
        if self._rows.pop(row_id, None) is not None:
            for notes in (self._live, self._speed, self._attempts, self._not_before):
                notes.pop(row_id, None)
            self._keep()
            self.changed.emit(row_id)

    def close(self) -> None:
        """QGIS ends, or the plugin: stop all; what is not done goes on at the next start."""
        self._look.stop()
        self._session.changed.disconnect(self._session_changed)
        self._session.person_changed.disconnect(self._session_changed)
        for row_id in list(self._tasks):
            self._stop(row_id)
        self._keep()

    # How

    def _session_changed(self) -> None:
        if not self._session.is_signed_in:
            return
        for row in self.rows():
            if row.problem is not None and row.problem.kind in (
                ProblemKind.UNAUTHENTICATED,
                ProblemKind.NOT_SIGNED_IN,
            ):
                self.resume(row.id)
        self._go_on()

    def _person(self) -> str:
        """Whose files they are: nobody else goes on with them."""
        return self._session.person.id if self._session.person is not None else ""

    def _go_on(self) -> None:
        """Begin as many as may run at once."""
        now = monotonic()
        for row in list(self._rows.values()):
            if len(self._tasks) >= _AT_ONCE:
                break
            due = self._not_before.get(row.id, 0) <= now
            ours = self._session.is_signed_in and row.service == self._session.service_url
            mine = row.person in ("", self._person())
            if row.state is TransferState.WAITING and due and ours and mine and row.id not in self._tasks:
                self._begin(row)
        if self._tasks or self._not_before:
            self._look.start()
        else:
            self._look.stop()

    def _begin(self, row: UploadRow) -> None:
        live = self._live[row.id] = Live(sent=row.sent, url=row.url, sha256=row.sha256, size=row.size)
        session = self._session

        def work(progress):
            return transfer(row, live, session.api(progress, limits=_LIMITS, sent=live.piece_sent), progress)

        def done(result, problem):
            if self._tasks.get(row.id) is task:
                self._ended(row.id, result, problem)

        task = CallableTask(self.tr("Uploading {name}").format(name=row.path), work, done)
        self._tasks[row.id] = task
        QgsApplication.taskManager().addTask(task)

    def _stop(self, row_id: str) -> None:
        task = self._tasks.pop(row_id, None)
        if task is not None:
            self._look_at(row_id)
            task.abandon(0)

    def _ended(self, row_id: str, document, problem: Problem | None) -> None:
        self._look_at(row_id)
        del self._tasks[row_id]
        self._session.heard(problem)
        self._speed.pop(row_id, None)
        wait = waits_by_itself(problem) if problem is not None else None
        if problem is None:
            row = self._rows[row_id]
            self._set(
                row_id, state=TransferState.DONE, sent=row.size, problem=None, bytes_per_s=0.0,
                upload_id=upload_id_of(row.url),
            )  # fmt: skip
            self.finished.emit(row_id, document)
        elif wait is not None:
            attempt = self._attempts[row_id] = self._attempts.get(row_id, 0) + 1
            self._not_before[row_id] = monotonic() + wait(attempt)
            self._set(row_id, state=TransferState.WAITING, problem=problem, bytes_per_s=0.0)
        else:
            self._set(row_id, state=TransferState.FAILED, problem=problem, bytes_per_s=0.0)
        self._go_on()

    def _look_at_workers(self) -> None:
        for row_id in list(self._tasks):
            self._look_at(row_id)
        now = monotonic()
        for row_id in [row_id for row_id, due in self._not_before.items() if due <= now]:
            del self._not_before[row_id]
            self._go_on()

    def _look_at(self, row_id: str) -> None:
        live, row = self._live.get(row_id), self._rows.get(row_id)
        if live is None or row is None:
            return
        told_first = row.url != live.url or row.sha256 != live.sha256
        sent = live.hashed if live.state is TransferState.HASHING else min(live.size, live.sent + live.under_way)
        if live.state is TransferState.SENDING and sent > row.sent:
            self._attempts.pop(row_id, None)  # it moves: what comes is a new difficulty
        self._set(
            row_id, keep=told_first, state=live.state, size=live.size, modified_ns=live.modified_ns, sent=sent,
            url=live.url, sha256=live.sha256, bytes_per_s=self._bytes_per_s(row_id, live.state, sent),
            problem=None if live.state is TransferState.SENDING else row.problem,
        )  # fmt: skip

    def _bytes_per_s(self, row_id: str, state: TransferState, sent: int) -> float:
        """Over the last seconds, so that it is neither nervous nor slow to learn."""
        if state is not TransferState.SENDING:
            return 0.0
        now = monotonic()
        seen = self._speed.setdefault(row_id, [])
        seen.append((now, sent))
        while now - seen[0][0] > _SPEED_OVER_S:
            seen.pop(0)
        seconds, moved = now - seen[0][0], sent - seen[0][1]
        return max(0.0, moved / seconds) if seconds > 0 else 0.0

    def _set(self, row_id: str, keep: bool = True, **values) -> None:
        row = self._rows.get(row_id)
        if row is None:
            return
        new = replace(row, **values)
        if new == row and new.problem == row.problem:
            return
        self._rows[row_id] = new
        if keep:
            self._keep()
        self.changed.emit(row_id)

    # The journal

    def _read_journal(self) -> list[UploadRow]:
        try:
            kept = json.loads(self._journal.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        rows = [from_journal(entry) for entry in kept] if isinstance(kept, list) else []
        return [row for row in rows if row is not None]

    def _keep(self) -> None:
        """On disk before anything else happens; a full disk loses the going on after a restart, not the upload."""
        text = json.dumps([to_journal(row) for row in self._rows.values() if row.is_open], ensure_ascii=False)
        with suppress(OSError):
            write_durably(self._journal, text.encode("utf-8", "replace"))


def _target(row: UploadRow) -> tuple:
    return (
        row.local_path, row.path, row.purpose, row.application_id, row.course_type_id, row.material_kind,
        row.contribution_id, row.service,
    )  # fmt: skip
