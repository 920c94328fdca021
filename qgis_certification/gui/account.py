"""What being signed in brings into the panel: pages, how much waits, greetings; and takes back with signing out."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..client.account_api import my_applications
from ..client.applications_api import start_from_copy
from ..domain.person import Me
from ..domain.problems import Problem, ProblemKind
from ..domain.queue import ApplicationRow, Rows
from ..sign_in import Session, SessionState
from ..tasks.journal import drafts_in
from . import icons
from .messages import is_quiet
from .pages.home import HomePage
from .sign_in_banner import SignInBanner
from .sign_in_line import SignInLine
from .windows import Windows

HOME, REVIEW = "home", "review"
_OWN_DOING_S = 10  # what is new so soon after an act of the person's own is no news to them


class Account(QObject):
    """Joins session, panel and windows; made with the panel and closed with it."""

    options_wanted = pyqtSignal()

    def __init__(self, session: Session, dock, messages, canvas, folder: Path, window, open_project, parent=None):
        super().__init__(parent)
        self.session, self._dock, self._messages, self._folder = session, dock, messages, folder
        self.windows = Windows(session, canvas, folder, window, open_project, self)
        self.windows.changed.connect(self.refresh)
        self.line = SignInLine(session, dock)
        self.banner = SignInBanner(session, dock, only_after_end=True)
        self.line.account_page_wanted.connect(self._open_account_page)
        dock.add_account(self.banner, self.line)
        self._rows: tuple[ApplicationRow, ...] | None = None
        self._known: Me | None = None
        self._asking: object | None = None
        self._acted = float("-inf")
        session.changed.connect(self._session_changed)
        session.person_changed.connect(self._person_changed)
        session.failed.connect(self._failed)
        session.greeted.connect(self._greet)
        session.left.connect(self._say_left)
        dock.visibilityChanged.connect(self._watch)
        QgsApplication.authManager().masterPasswordVerified.connect(self._database_opened)
        session.resume()
        self._watch()
        self._person_changed()

    def close(self) -> None:
        """Before the panel goes."""
        QgsApplication.authManager().masterPasswordVerified.disconnect(self._database_opened)
        self._dock.visibilityChanged.disconnect(self._watch)
        self.windows.close()
        self.session.close()

    def refresh(self) -> None:
        """Something was done: ask the service anew."""
        self._acted = monotonic()
        self.session.refresh()
        self._ask_rows()

    # -- what the session tells ---------------------------------------------------------------------------------------

    def _watch(self, *_ignored) -> None:
        self.session.watch(self._dock.isUserVisible())

    def _database_opened(self, opened: bool) -> None:
        """QGIS was given its master password, for whatever it needed it."""
        if opened:
            self.session.resume()

    def _session_changed(self) -> None:
        if self.session.state is SessionState.SIGNED_OUT and self._known is not None:
            self.windows.close()  # what was typed is kept on this computer; whoever signs in next has their own
            self._rows = self._known = None
            self._asking = None  # what is on its way is of no use any more
        if self.session.is_signed_in:
            self.windows.take_up_uploads()
        self._arrange()

    def _person_changed(self) -> None:
        before, self._known = self._known, self.session.person
        self._arrange()
        if self._known is not None:
            self._ask_rows()
            if before is not None and before.id == self._known.id:
                self._tell_news(before, self._known)

    def _arrange(self) -> None:
        """Pages and their badges follow who is signed in."""
        person = self.session.person
        self._have_page(HOME, person is not None, self._make_home)
        if person is not None:
            self._dock.tabs.set_badge(HOME, person.waiting.applications + person.unread)
        self._have_page(REVIEW, person is not None and person.judges, self._make_review)
        if person is not None and person.judges:
            self._dock.tabs.set_badge(REVIEW, person.waiting.of_reviewing)
        self._show_home(None)

    def _have_page(self, key: str, wanted: bool, make) -> None:
        there = self._dock.page(key) is not None
        if wanted and not there:
            make()
        elif there and not wanted:
            self._dock.remove_page(key)

    def _tell_news(self, before: Me, now: Me) -> None:
        """Quietly, that more waits than before."""
        messages = now.unread - before.unread
        waiting = now.waiting.applications + now.waiting.of_reviewing
        waited = before.waiting.applications + before.waiting.of_reviewing
        key = HOME if now.waiting.applications > before.waiting.applications or messages > 0 else REVIEW
        buttons = ((self.tr("&Show"), lambda: self.show_page(key)),)
        if messages > 0:
            self._messages.tell(self.tr("%n new step(s) or message(s) for you.", "", messages), buttons=buttons)
        elif waiting > waited and monotonic() - self._acted > _OWN_DOING_S:
            self._messages.tell(self.tr("%n more thing(s) wait for you.", "", waiting - waited), buttons=buttons)

    def show_page(self, key: str) -> None:
        """Open the panel at a page, if the person has it."""
        self._dock.setUserVisible(True)
        if self._dock.page(key) is not None:
            self._dock.show_page(key)

    def _greet(self) -> None:
        text = self.tr("Welcome, {name}. You are signed in.").format(name=self.session.name)
        self._messages.tell(text, Qgis.MessageLevel.Success)
        self.show_page(HOME)

    def _say_left(self, told: bool) -> None:
        text = self.tr("You are signed out.")
        if not told:
            text = self.tr("You are signed out on this computer. The service could not be told.")
        self._messages.tell(text)

    def _failed(self, problem: Problem) -> None:
        if problem.kind == ProblemKind.NO_ACCOUNTS:
            self._messages.problem(problem, options=self.options_wanted.emit, of_update=False)
        else:
            self._messages.problem(problem, self.session.sign_in, self.options_wanted.emit, of_update=False)

    def _open_account_page(self) -> None:
        QDesktopServices.openUrl(QUrl(f"{self.session.service_url}/"))

    # -- My organisation ----------------------------------------------------------------------------------------------

    def _make_home(self) -> None:
        home = HomePage(self._dock)
        home.continue_wanted.connect(self.windows.application)
        home.start_wanted.connect(lambda: self.windows.application(""))
        home.follow_wanted.connect(self.windows.follow)
        home.people_wanted.connect(self._open_people)
        home.copy_wanted.connect(self._copy)
        home.refresh_wanted.connect(self.refresh)
        home.shown.connect(self._ask_rows)
        self._dock.add_page(HOME, icons.own("organisation"), self.tr("My organisation"), home)

    def _make_review(self) -> None:
        from .pages.review import ReviewPage

        page = ReviewPage(self.session, self._dock)
        page.open_wanted.connect(self.windows.review)
        self.windows.changed.connect(page.refresh)
        self._dock.add_page(REVIEW, icons.own("review"), self.tr("Review"), page)

    def _ask_rows(self) -> None:
        if self._asking is not None or not self.session.is_signed_in or self._dock.page(HOME) is None:
            return
        asking = self._asking = object()

        def told(rows: Rows | None, problem: Problem | None) -> None:
            if asking is not self._asking:
                return  # somebody else sits here now
            self._asking = None
            if rows is not None:
                self._rows = rows.rows
            self._show_home(None if is_quiet(problem) and self._rows is not None else problem)

        self.session.run(self.tr("Asking about your applications"), lambda api, _progress: my_applications(api), told)

    def _show_home(self, problem: Problem | None) -> None:
        home, person = self._dock.page(HOME), self.session.person
        if home is None or person is None:
            return
        if self._rows is None and person.organisations:
            home.show_nothing(problem)
        else:
            kept = frozenset(draft.application_id for draft in drafts_in(self._folder))
            home.show_person(person, self._rows or (), kept, problem)

    def _open_people(self, organisation_id: str) -> None:
        person = self.session.person
        for organisation in person.organisations if person is not None else ():
            if organisation.id == organisation_id:
                self.windows.people(organisation)

    def _copy(self, application_id: str) -> None:
        def made(application, problem: Problem | None) -> None:
            if problem is not None:
                self._messages.problem(problem, lambda: self._copy(application_id), of_update=False)
                return
            self.refresh()
            self.windows.application(application.id)

        self.session.run(
            self.tr("Starting a new application"), lambda api, _progress: start_from_copy(api, application_id), made
        )
