"""Keeps the mirror up to date: when to sync, and what the interface hears of it. Lives on the interface's thread."""

from __future__ import annotations

from datetime import datetime, timezone
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..client.transport import Limits, install_agent, remove_agent
from ..domain.problems import Problem, ProblemKind
from ..mirror.store import Store
from .base import CallableTask
from .one_sync import poll_seconds, synchronise
from .outcome import SyncOutcome

_FIRST_BACK_OFF_S = 60
_LONGEST_BACK_OFF_S = 15 * 60
_LONGEST_OBEDIENCE_S = 24 * 3600
_WHILE_LOCKED_S = 5
_END_WITHIN_S = 10


class Synchroniser(QObject):
    """Syncs the mirror in `folder` with the source at `source_url`, in the background, one sync at a time.

    Nothing is contacted before `start_polling()` or `refresh()`. `finished` comes once for every `started`;
    `mirror_swapped` comes before it when the file was replaced (by us, or by another QGIS on the same profile).
    """

    started = pyqtSignal()
    progressed = pyqtSignal(int)
    mirror_swapped = pyqtSignal(str)
    finished = pyqtSignal(object)

    def __init__(
        self,
        folder: Path | str,
        source_url: str,
        user_agent: str,
        parent: QObject | None = None,
        limits: Limits | None = None,
    ):
        super().__init__(parent)
        self._store = Store(folder)
        self._url = source_url
        self._user_agent = user_agent
        self._limits = limits
        self._task: CallableTask | None = None
        self._again = False
        self._polling = False
        self._paused = False
        self._failures = 0
        self._outcome: SyncOutcome | None = None
        self._timer = QTimer(self)  # monotonic: a clock that is set neither stops nor floods it
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._agent = ""
        self._generation = -1
        self._state: dict[str, str] = {}
        self._last_success: datetime | None = None
        self._look()

    @property
    def path(self) -> str:
        """Where the mirror is, or will be."""
        return str(self._store.path)

    @property
    def source_url(self) -> str:
        return self._url

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def last_outcome(self) -> SyncOutcome | None:
        """How the last sync of this session ended."""
        return self._outcome

    @property
    def last_success(self) -> datetime | None:
        """When the mirror was last known to be right (UTC), also in an earlier session."""
        return self._last_success

    @property
    def seconds_to_next(self) -> float | None:
        """When the next sync begins by itself; None when none will."""
        return self._timer.remainingTime() / 1000 if self._timer.isActive() else None

    def start_polling(self) -> None:
        """Sync now, unless the source wants to be asked more rarely than that, and then regularly."""
        if not self._polling:
            self._polling = True
            self._schedule(self._seconds_until_due())

    def stop_polling(self) -> None:
        """No further sync by itself; a running one goes on."""
        self._polling = False
        self._timer.stop()

    def pause(self, paused: bool) -> None:
        """Whether regular syncs are held; `refresh()` works all the same."""
        if paused == self._paused:
            return
        self._paused = paused
        if paused:
            self._timer.stop()
        elif self._polling:
            self._schedule(self._seconds_until_due())

    def set_source(self, url: str) -> None:
        """Read from another source from now on; the mirror shows the old one until the new one has arrived whole."""
        if url == self._url:
            return
        self._url = url
        self._failures = 0
        if self._task is not None:
            self._again = True
            self._task.cancel()
        elif self._polling and not self._paused:
            self._schedule(0)

    def refresh(self) -> None:
        """Sync now, unless one is running."""
        self._timer.stop()
        if self._task is not None:
            return
        self._again = False
        self._agent = self._agent or install_agent()
        work = partial(synchronise, self._url, self._store, self._user_agent, limits=self._limits)
        self._task = CallableTask(self.tr("Updating certified QGIS training"), work, self._on_done)
        self._task.progressChanged.connect(self._on_progress)
        self.started.emit()
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop the running sync; it ends with the problem "cancelled"."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop everything and wait for it: nothing of ours runs afterwards, and no signal comes."""
        self.stop_polling()
        task, self._task = self._task, None
        if task is not None:
            task.progressChanged.disconnect(self._on_progress)
            task.abandon(_END_WITHIN_S)
        if self._agent:
            remove_agent(self._agent)
            self._agent = ""

    def _on_progress(self, percent: float) -> None:
        self.progressed.emit(int(percent))

    def _on_done(self, outcome: SyncOutcome | None, problem: Problem | None) -> None:
        self._task = None
        if outcome is None:
            # Broken off for another source: what else went wrong with the old one in that moment is no news.
            problem = Problem(ProblemKind.CANCELLED) if self._again else problem
            outcome = SyncOutcome(ok=False, path=self.path, problem=problem)
        self._outcome = outcome
        self._failures = 0 if outcome.ok else self._failures + 1
        generation = self._generation
        self._look()
        if generation != self._generation:
            self.mirror_swapped.emit(self.path)
        self.finished.emit(outcome)
        if self._again:
            self.refresh()
        elif self._polling:
            self._schedule(self._seconds_after(outcome))

    def _look(self) -> None:
        """Read what the mirror says of itself: once per sync, not whenever somebody asks for the age."""
        self._generation, self._state = self._store.generation, self._store.state()
        text = self._state.get("last_success", "")
        try:
            self._last_success = datetime.fromisoformat(text).astimezone(timezone.utc) if text else None
        except ValueError:
            self._last_success = None

    def _schedule(self, seconds: float) -> None:
        if not self._paused and self._task is None:
            self._timer.start(int(1000 * seconds))

    def _seconds_after(self, outcome: SyncOutcome) -> float:
        regular = poll_seconds(self._state)
        if outcome.ok or outcome.problem is None:
            return regular
        if outcome.problem.kind == ProblemKind.LOCKED:
            return _WHILE_LOCKED_S
        wait = min(_FIRST_BACK_OFF_S * 2 ** (self._failures - 1), _LONGEST_BACK_OFF_S)
        asked = min(outcome.problem.retry_after or 0, _LONGEST_OBEDIENCE_S)
        return max(wait, asked)

    def _seconds_until_due(self) -> float:
        """What is left of the source's interval since the last success; 0 when the clock was set back since."""
        state, last = self._state, self._last_success
        if last is None or state.get("source_url") != self._url or poll_seconds(state) <= _FIRST_BACK_OFF_S:
            return 0
        age = (datetime.now(timezone.utc) - last).total_seconds()
        return max(0, poll_seconds(state) - age) if age >= 0 else 0
