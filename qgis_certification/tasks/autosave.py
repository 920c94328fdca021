"""Saves an application part by part while it is being filled in: on this disk at once, on the service soon after.

Everything lives on the interface's thread but the requests, one at a time, in workers. Whatever fails, what was typed
stays in the draft and in the journal; `state` always says how it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from time import monotonic
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..client import applications_api
from ..domain.application import Application
from ..domain.drafts import CREATE, Draft, Part, Save
from ..domain.problems import Problem, ProblemKind
from ..domain.reading import WireError
from .journal import Journal

Done = Callable[[Any, "Problem | None"], None]

_PAUSE_MS = 700  # without a keystroke before something is sent
_LONGEST_WAIT_S = 5  # of somebody who never pauses
_REFRESH_MS = 60_000  # an application can be decided while it is being edited
_FIRST_RETRY_S, _LONGEST_RETRY_S = 3, 60
_SIGN_IN = (ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_SIGNED_IN)
_NOT_OURS = (ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.GONE)


class SaveState(Enum):
    """How it stands with what was typed."""

    LOADING = "loading"
    SAVED = "saved"
    SAVING = "saving"
    INCOMPLETE = "incomplete"  # a new part lacks what it needs before it can be saved
    INVALID = "invalid"  # the service refused a value
    CONFLICT = "conflict"  # another person changed the same
    SIGN_IN = "sign_in"
    FAILED = "failed"
    READ_ONLY = "read_only"


class Autosave(QObject):
    """The draft of one application, and its way to the service."""

    part_changed = pyqtSignal(str)  # a part's values, for another reason than what was typed here
    parts_changed = pyqtSignal(str)  # which parts of a kind there are
    errors_changed = pyqtSignal(str)
    conflicts_changed = pyqtSignal()
    application_changed = pyqtSignal()
    status_changed = pyqtSignal()

    def __init__(self, session, application_id: str, folder: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self.id = application_id
        self.application: Application | None = None
        self.is_outdated = False  # something was saved since the application was read
        self.draft = Draft()
        self.problem: Problem | None = None
        self._service = session.service_url
        self.journal = Journal(folder, application_id, self._service)
        self.restored = self.draft.restore(self.journal.read())
        self._task = None
        self._asked: list[tuple[str, Callable, Callable, bool]] = []
        self._wants_refresh, self._must_refresh = True, False
        self._typed_since: float | None = None
        self._retry_s = _FIRST_RETRY_S
        self._closed = False
        self._pause = _timer(self, self._go_on)
        self._retry = _timer(self, self.try_again)
        self._poll = _timer(self, self.refresh)
        self._journal_check = _timer(self, self.status_changed.emit)
        session.changed.connect(self._session_changed)

    # -- what the dialog asks ---------------------------------------------------------------------------------------

    @property
    def state(self) -> SaveState:
        """How it stands with what was typed; the worst of it first."""
        draft = self.draft
        if self.problem is not None:
            return SaveState.SIGN_IN if self.problem.kind in _SIGN_IN else SaveState.FAILED
        if self.application is None:
            return SaveState.LOADING
        if self.is_read_only:
            return SaveState.READ_ONLY
        if draft.in_conflict:
            return SaveState.CONFLICT
        if draft.next_save() is not None or (self._task is not None and any(part.sent for part in draft.unsaved)):
            return SaveState.SAVING
        if any(part.errors for part in draft.parts.values()):
            return SaveState.INVALID
        return SaveState.INCOMPLETE if draft.unsaved else SaveState.SAVED

    @property
    def is_read_only(self) -> bool:
        return self.application is None or not self.application.is_editable

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def part(self, key: str) -> Part | None:
        return self.draft.parts.get(key)

    def write(self, key: str, name: str, value: Any) -> None:
        """Keep what was typed: on the disk now, on the service when the person pauses."""
        if key in self.draft.parts and self.draft.write(key, name, value):
            self.errors_changed.emit(key)
            self._typed()

    def add(self, kind: str, **values: Any) -> str:
        """A new part; returns its key."""
        key = self.draft.add(kind, **values).key
        self.parts_changed.emit(kind)
        self._typed()
        return key

    def remove(self, key: str) -> None:
        """Take a part away."""
        kind = self.draft.parts[key].kind
        self.draft.remove(key)
        self.parts_changed.emit(kind)
        self._typed()

    def choose(self, key: str, name: str, mine: bool) -> None:
        """Settle a field that two people changed."""
        self.draft.choose(key, name, mine)
        self.part_changed.emit(key)
        self._settled()

    def settle_gone(self, key: str, again: bool) -> None:
        """Make a part anew that another person removed, or give it up."""
        kind = self.draft.parts[key].kind
        self.draft.settle_gone(key, again)
        self.parts_changed.emit(kind)
        self._settled()

    def give_up(self) -> None:
        """Forget what the service will not take any more."""
        self.draft = Draft()
        if self.application is not None:
            self.draft.take(self.application.parts)
        self._keep()
        self._tell_all()

    def refresh(self) -> None:
        """Ask for the application as it is now."""
        self._wants_refresh = True
        self._go_on()

    def try_again(self) -> None:
        """Go on after a failure."""
        self._retry.stop()
        self._wants_refresh = True
        self._go_on(again=True)

    def ask(self, title: str, work: Callable, done: Done, refresh: bool = True) -> None:
        """Have `work(api)` done after what is to be saved; hand its result on, and read the application anew."""
        self._asked.append((title, work, done, refresh))
        self._go_on()

    def close(self) -> None:
        """Stop; what is not on the service yet is on the disk, and goes on the next time.

        A request that is under way is left to come to its end: it only does good.
        """
        self._closed = True
        for timer in (self._pause, self._retry, self._poll, self._journal_check):
            timer.stop()
        self._session.changed.disconnect(self._session_changed)
        self._keep()
        self.journal.close()

    # -- the journal and the pause ----------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._keep()
        now = monotonic()
        if self._typed_since is None:
            self._typed_since = now
        if not self._pause.isActive() or now - self._typed_since < _LONGEST_WAIT_S:
            self._pause.start(_PAUSE_MS)
        self.status_changed.emit()

    def _settled(self) -> None:
        self.conflicts_changed.emit()
        self._typed()

    def _keep(self) -> None:
        self.journal.keep(self.draft.journal())
        if not self._closed:
            self._journal_check.start(500)

    # -- one request at a time --------------------------------------------------------------------------------------

    def _go_on(self, again: bool = False) -> None:
        """Start the next request, if there is one and nothing speaks against it."""
        if self._closed or self._task is not None or (self._retry.isActive() and not again):
            return
        if not self._is_let_in:
            self._fail(Problem(ProblemKind.NOT_SIGNED_IN))
            return
        save = None if self._must_refresh or self.is_read_only else self.draft.next_save()
        if self._must_refresh or self.application is None:
            self._start_refresh()
        elif save is not None and not self._pause.isActive():
            self._start_save(save)
        elif save is None and self._asked:
            self._start_asked()
        elif self._wants_refresh and save is None:
            self._start_refresh()
        self.status_changed.emit()

    @property
    def _is_let_in(self) -> bool:
        """Whether somebody is signed in where the application is: the data source can be changed at any time."""
        return self._session.is_signed_in and self._session.service_url == self._service

    def _start_refresh(self) -> None:
        self._wants_refresh = self._must_refresh = False
        application_id = self.id
        self._task = self._session.run(
            self.tr("Reading the application"),
            lambda api, _progress: applications_api.application(api, application_id),
            self._refreshed,
        )

    def _refreshed(self, application: Application | None, problem: Problem | None) -> None:
        self._task = None
        if self._closed:
            return
        if problem is not None:
            self._wants_refresh = True
            self._fail(problem)
            return
        self._worked()
        self._take(application)
        self._poll.start(_REFRESH_MS)
        self._go_on()

    def _take(self, application: Application) -> None:
        first = self.application is None
        self.application, self.is_outdated = application, False
        before = {kind: [part.key for part in self.draft.of_kind(kind)] for kind in _KINDS}
        changed = self.draft.take(application.parts)
        self._keep()
        for kind, keys in before.items():
            if first or keys != [part.key for part in self.draft.of_kind(kind)]:
                self.parts_changed.emit(kind)
        for key in changed:
            self.part_changed.emit(key)
        self.conflicts_changed.emit()
        self.application_changed.emit()
        self.status_changed.emit()

    def _start_save(self, save: Save) -> None:
        self._typed_since = None
        self.draft.sending(save)
        self._keep()
        application_id = self.id
        self._task = self._session.run(
            self.tr("Saving the application"),
            lambda api, _progress: applications_api.save(api, application_id, save),
            lambda there, problem: self._saved(save, there, problem),
        )

    def _saved(self, save: Save, there, problem: Problem | None) -> None:
        self._task = None
        if self._closed:
            return  # the journal has it still: the next time it is found to be there
        self._wants_refresh = self.is_outdated = True  # what is missing may be another now
        if problem is None:
            self._worked()
            if self.draft.saved(save, there):
                self.part_changed.emit(save.key)
            if save.act != "change":
                self.parts_changed.emit(save.kind)
        elif problem.kind == ProblemKind.CONFLICT:
            self._overtaken(save, problem)
        elif problem.kind == ProblemKind.INVALID:
            self._worked()
            self.draft.not_saved(save, _by_field(problem, save))
        elif problem.kind in _NOT_OURS:
            self._worked()
            self._not_ours(save, problem)
        else:
            self._must_refresh = save.act == CREATE  # it may have been done: look before doing it again
            self._fail(problem)
        self._keep()
        self.errors_changed.emit(save.key)
        self.status_changed.emit()
        self._go_on()

    def _overtaken(self, save: Save, problem: Problem) -> None:
        self._worked()
        there = None
        if isinstance(problem.current, dict) and "may" not in problem.current:
            with suppress(WireError):
                there = applications_api.part_of(save, problem.current)
        if there is None:  # it is not the part that went on, but the application: it can't be edited any more
            self.draft.not_saved(save, {"": problem.said})
            self._must_refresh = True
            return
        self.draft.overtaken(save, there)
        self.part_changed.emit(save.key)
        self.conflicts_changed.emit()

    def _not_ours(self, save: Save, problem: Problem) -> None:
        if problem.kind != ProblemKind.FORBIDDEN and save.act != CREATE:
            self.draft.lost(save)
            self.parts_changed.emit(save.kind)
            self.conflicts_changed.emit()
        else:
            self.draft.not_saved(save, {"": problem.said})
        self._must_refresh = True

    def _start_asked(self) -> None:
        title, work, done, refresh = self._asked.pop(0)

        def answered(result: Any, problem: Problem | None) -> None:
            self._task = None
            if self._closed:
                return
            self._wants_refresh = self._wants_refresh or refresh
            if isinstance(result, Application):
                self._take(result)
            if problem is not None and problem.kind in _SIGN_IN:
                self._fail(problem)
            done(result, problem)
            self._go_on()

        self._task = self._session.run(title, lambda api, _progress: work(api), answered)

    # -- success and failure ----------------------------------------------------------------------------------------

    def _worked(self) -> None:
        self.problem = None
        self._retry_s = _FIRST_RETRY_S

    def _fail(self, problem: Problem) -> None:
        """Try again later by oneself, but for signing in: that is the person's."""
        self.problem = problem
        if problem.kind not in (*_SIGN_IN, *_NOT_OURS):
            wait = max(self._retry_s, problem.retry_after or 0)
            self._retry_s = min(2 * self._retry_s, _LONGEST_RETRY_S)
            self._retry.start(int(1000 * wait))
        self.status_changed.emit()

    def _session_changed(self) -> None:
        if self._is_let_in and self.problem is not None and self.problem.kind in _SIGN_IN:
            self.problem = None
            self.try_again()

    def _tell_all(self) -> None:
        for kind in _KINDS:
            self.parts_changed.emit(kind)
        for key in list(self.draft.parts):
            self.part_changed.emit(key)
        self.conflicts_changed.emit()
        self.status_changed.emit()


_KINDS = ("organisation", "centre", "contribution", "answer", "course_type")


def _by_field(problem: Problem, save: Save) -> dict[str, str]:
    """What is wrong, by the field of ours that it is about; "" for the part as a whole."""
    errors: dict[str, str] = {}
    for error in problem.errors:
        name = next((piece for piece in reversed(error.field.split(".")) if piece in save.fields), "")
        errors[name] = " ".join(filter(None, (errors.get(name), error.message)))
    return errors or {"": problem.said or problem.details}


def _timer(parent: QObject, expired: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(expired)
    return timer
