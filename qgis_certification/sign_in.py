"""The session: who is signed in to the service, kept in QGIS's authentication database, and how to ask as them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .client import credentials
from .client.door import Door, give_up
from .client.service_api import Api
from .client.transport import Limits
from .domain.person import Me
from .domain.problems import Problem, ProblemKind
from .settings import DEFAULT_SOURCE, Settings
from .tasks.access import Access, Reach, Signature, Work, api_as, run_as
from .tasks.base import CallableTask, Progress
from .tasks.signing import check_service, revoke

Done = Callable[[Any, "Problem | None"], None]

_WHILE_IN_BROWSER = Limits(first_byte_s=credentials.SIGN_IN_S + 20, total_s=credentials.SIGN_IN_S + 30)
_NEWS_EVERY_S = 60
_LEAVE_S = 3  # how long the end of QGIS waits for a request
_ENDED = (ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_SIGNED_IN)


class SessionState(Enum):
    """Whether somebody is signed in; EXPIRED: somebody was, and has to sign in again to go on."""

    SIGNED_OUT = "signed out"
    SIGNING_IN = "signing in"
    SIGNED_IN = "signed in"
    EXPIRED = "expired"


class Session(QObject):
    """Signs in and out through QGIS, and runs what asks the service in the background, as whoever is signed in.

    `changed` tells of another state, `person_changed` of news in what the service says of the person, `failed` of a
    sign-in that did not work out (with its Problem), `greeted` of one that did, `left` of having signed out and whether
    the service knows.
    """

    changed = pyqtSignal()
    person_changed = pyqtSignal()
    failed = pyqtSignal(object)
    greeted = pyqtSignal()
    left = pyqtSignal(bool)

    def __init__(self, settings: Settings, user_agent: str, parent=None, limits: Limits | None = None):
        super().__init__(parent)
        self._settings = settings
        self._agent = user_agent
        self._limits = limits or Limits()
        self._url = settings.source_url.rstrip("/")
        self._state = SessionState.SIGNED_OUT
        self._before = SessionState.SIGNED_OUT
        self._person: Me | None = None
        self._etag = ""
        self._access: Access | None = None
        self._door = Door()
        self._port = 0
        self._tasks: set[CallableTask] = set()
        self._signing: CallableTask | None = None
        self._made = ""
        self._given_up = False
        self._asking = False
        self._watched = False
        self._clock = QTimer(self, interval=1000 * _NEWS_EVERY_S)
        self._clock.timeout.connect(self.refresh)

    # -- what is known ----------------------------------------------------------------------------------------------

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def is_signed_in(self) -> bool:
        return self._state is SessionState.SIGNED_IN

    @property
    def person(self) -> Me | None:
        """Who is signed in, as the service last told; None before it has."""
        return self._person

    @property
    def name(self) -> str:
        """What to call who is, or was, signed in."""
        return self._person.called if self._person is not None else self._settings.signed_in_as

    @property
    def service_url(self) -> str:
        """The address of the service (the data source)."""
        return self._url

    @property
    def is_remembered(self) -> bool:
        """Whether somebody signed in earlier and need not go to the browser again."""
        entry = self._settings.authcfg
        return self._settings.authcfg_service in ("", self._url) and credentials.exists(entry)

    # -- asking the service -----------------------------------------------------------------------------------------

    def run(self, title: str, work: Work, done: Done) -> CallableTask:
        """Run `work(api, progress)` in a worker, then `done(result, problem)` on the interface's thread.

        `work` gets plain values bound beforehand and touches nothing of the interface. Where the service no longer lets
        us in, the session has `expired` when `done` hears of it.
        """
        access = self._access

        def ended(result: Any, problem: Problem | None) -> None:
            self._tasks.discard(task)
            if access is self._access:
                self.heard(problem)
            done(result, problem)

        task = CallableTask(title, lambda progress: run_as(access, work, progress), ended)
        self._start(task)
        return task

    def api(
        self, progress: Progress, limits: Limits | None = None, sent: Callable[[int, int], None] | None = None
    ) -> Api:
        """How to ask the service, made in the worker that asks; for work that outlives one `run`, and tells `heard`.

        Raises Trouble(NOT_SIGNED_IN).
        """
        return api_as(self._access, progress, limits, sent)

    def heard(self, problem: Problem | None) -> None:
        """What came of a request with the present access: it may be that it is over. On the interface's thread."""
        if problem is not None and problem.kind in _ENDED and self._state is SessionState.SIGNED_IN:
            self._access.signature.end()
            self._shut_out(SessionState.EXPIRED)

    def refresh(self) -> None:
        """Ask what is new for the person, unless it is being asked already."""
        if not self.is_signed_in or self._asking:
            return
        self._asking = True
        access, etag = self._access, self._etag

        def told(result: tuple[Me | None, str] | None, problem: Problem | None) -> None:
            if access is self._access:  # else it is about whoever was signed in before
                self._told(result, problem)

        self.run(self.tr("Looking for news"), lambda api, _progress: api.me(etag), told)

    def watch(self, watched: bool) -> None:
        """Look for news now and then, while somebody is there to see them."""
        began = watched and not self._watched
        self._watched = watched
        self._pace()
        if began:
            self.refresh()

    # -- signing in and out -----------------------------------------------------------------------------------------

    def resume(self) -> None:
        """Go on as who signed in earlier, if that asks nothing of the person."""
        if self._state is SessionState.SIGNED_OUT and self.is_remembered and credentials.is_open():
            self._let_in()

    def sign_in(self) -> None:
        """Have the person sign in: QGIS asks for its master password, and opens the browser where it must."""
        if self._state in (SessionState.SIGNING_IN, SessionState.SIGNED_IN):
            return
        if self._url == DEFAULT_SOURCE:
            self.failed.emit(Problem(ProblemKind.NO_ACCOUNTS, place=self._url))
            return
        self._before, self._given_up = self._state, False
        self._set_state(SessionState.SIGNING_IN)
        url, agent, limits = self._url, self._agent, self._limits
        self._sign(lambda progress: check_service(url, agent, limits, progress), self._found_service)

    def cancel_sign_in(self) -> None:
        """Stop waiting for the person to come back from the browser."""
        if self._state is not SessionState.SIGNING_IN:
            return
        self._given_up = True
        if self._signing is not None:
            self._signing.cancel()
        if self._port:
            give_up(self._port)

    def sign_out(self) -> None:
        """Forget the person, here and, where it can be reached, at the service."""
        if self._state not in (SessionState.SIGNED_IN, SessionState.EXPIRED):
            return
        access, entry = self._access, self._settings.authcfg
        ours = self._settings.authcfg_is_ours
        self._forget_settings()
        self._shut_out(SessionState.SIGNED_OUT)

        def ended(_result: Any, problem: Problem | None) -> None:
            self._tasks.discard(task)
            if ours:
                credentials.forget(entry)
            self.left.emit(problem is None or problem.kind in _ENDED)

        task = CallableTask(
            self.tr("Signing out"),
            lambda progress: revoke(access, progress) if ours else None,
            ended,
        )
        self._start(task)

    def set_source(self, url: str) -> None:
        """Another data source: nobody is signed in there, unless earlier."""
        url = url.rstrip("/")
        if url == self._url:
            return
        self.cancel_sign_in()
        self._signing = None
        self._forget_made()
        self._url = url
        self._shut_out(SessionState.SIGNED_OUT)
        self.resume()

    def close(self) -> None:
        """End everything that runs; nobody is told."""
        self._clock.stop()
        self.cancel_sign_in()
        for task in list(self._tasks):
            task.abandon(_LEAVE_S)
        self._tasks.clear()
        self._signing = None
        self._forget_made()
        self._access = None
        self._door.open()

    # -- the steps of signing in ------------------------------------------------------------------------------------

    def _found_service(self, _result: Any, problem: Problem | None) -> None:
        if problem is not None or self._given_up:
            self._not_signed_in(problem)
            return
        if not credentials.open_database():
            manager = QgsApplication.authManager()
            details = manager.disabledMessage() if manager.isDisabled() else ""
            self._not_signed_in(Problem(ProblemKind.DATABASE_SHUT, details))
            return
        entry_is_over = self._before is SessionState.EXPIRED and self._settings.authcfg_is_ours
        if (entry_is_over or not self.is_remembered) and not self._make_entry():
            self._not_signed_in(Problem(ProblemKind.DATABASE_SHUT))
            return
        self._ask_who()

    def _sign(self, work: Callable[[Progress], Any], done: Done) -> None:
        """One step of signing in, told only while it is still wanted."""

        def ended(result: Any, problem: Problem | None) -> None:
            self._tasks.discard(task)
            if task is self._signing:
                done(result, problem)

        task = self._signing = CallableTask(self.tr("Signing in"), work, ended)
        self._start(task)

    def _make_entry(self) -> bool:
        if self._settings.authcfg_is_ours and credentials.exists(self._settings.authcfg):
            credentials.forget(self._settings.authcfg)
        self._made = credentials.make(self._url, credentials.free_port())
        self._settings.authcfg = self._made
        self._settings.authcfg_is_ours = True
        self._settings.authcfg_service = self._url
        return bool(self._made)

    def _ask_who(self) -> None:
        """The first request: QGIS opens the browser for it, where it has to, and waits."""
        self._port = self._port_of_entry()
        self._door.open()
        access = self._access_with(_WHILE_IN_BROWSER)
        self._sign(lambda progress: run_as(access, _who, progress), self._came_back)

    def _came_back(self, result: tuple[Me, str] | None, problem: Problem | None) -> None:
        if problem is not None:
            abandoned = problem.kind in (ProblemKind.NOT_SIGNED_IN, ProblemKind.TIMEOUT)
            self._not_signed_in(Problem(ProblemKind.SIGN_IN_ABANDONED, problem.details) if abandoned else problem)
            return
        self._person, self._etag = result
        self._settings.signed_in_as = self._person.called
        if self._settings.authcfg_is_ours:  # nobody else asks with it, and nothing of ours does at this moment
            credentials.settle(self._settings.authcfg)
        self._let_in()
        self.person_changed.emit()
        self.greeted.emit()

    def _not_signed_in(self, problem: Problem | None) -> None:
        self._signing = None
        self._forget_made()
        self._set_state(self._before)
        if problem is not None and not self._given_up:
            self.failed.emit(problem)

    # -- states -----------------------------------------------------------------------------------------------------

    def _let_in(self) -> None:
        self._signing = None
        self._made = ""
        self._settings.authcfg_service = self._url
        self._port = self._port_of_entry()
        self._door.shut(self._port)
        self._access = self._access_with(self._limits, Signature(self._settings.authcfg))
        self._set_state(SessionState.SIGNED_IN)
        if self._person is None:
            self.refresh()

    def _port_of_entry(self) -> int:
        entry = self._settings.authcfg
        return credentials.port_of(entry) if credentials.uses_browser(entry) else 0

    def _access_with(self, limits: Limits, signature: Signature | None = None) -> Access:
        language = QgsApplication.locale().replace("_", "-")
        reach = Reach(self._url, self._agent, self._limits)
        return Access(self._url, self._settings.authcfg, self._agent, language, limits, reach, signature)

    def _shut_out(self, state: SessionState) -> None:
        self._access = None
        self._asking = False
        self._etag = ""
        if state is SessionState.SIGNED_OUT:
            self._person = None
        self._set_state(state)
        if state is SessionState.SIGNED_OUT:
            self.person_changed.emit()

    def _forget_made(self) -> None:
        """The entry of a sign-in that came to nothing."""
        self._port = 0
        if self._made:
            credentials.forget(self._made)
            name = self._settings.signed_in_as
            self._forget_settings()
            self._settings.signed_in_as = name if self._before is SessionState.EXPIRED else ""
        self._made = ""

    def _forget_settings(self) -> None:
        self._settings.authcfg = self._settings.authcfg_service = self._settings.signed_in_as = ""
        self._settings.authcfg_is_ours = False

    def _set_state(self, state: SessionState) -> None:
        if state is not self._state:
            self._state = state
            self._pace()
            self.changed.emit()

    def _pace(self) -> None:
        if self._watched and self.is_signed_in:
            self._clock.start()
        else:
            self._clock.stop()

    def _told(self, result: tuple[Me | None, str] | None, problem: Problem | None) -> None:
        self._asking = False
        if problem is not None or not self.is_signed_in:
            return
        person, self._etag = result
        if person is not None and person != self._person:
            self._person = person
            self._settings.signed_in_as = person.called
            self.person_changed.emit()

    def _start(self, task: CallableTask) -> None:
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)


def _who(api: Api, _progress: Progress) -> tuple[Me | None, str]:
    return api.me()
