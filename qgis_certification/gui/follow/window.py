"""Following an application: its timeline beside the conversation, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...client import applications_api, following_api
from ...client.downloads import download
from ...client.service_api import Api
from ...domain.application import Application
from ...domain.following import Conversation, Message, Timeline
from ...domain.material import Upload
from ...domain.problems import Problem, ProblemKind
from ...tasks.base import CallableTask, Progress
from ...tasks.kept_texts import KeptText
from .. import icons, messages
from ..dialogs.apply.notes import ERROR, Note
from ..text import TextLabel, heading
from . import words
from .conversation import ConversationView
from .timeline import TimelineView


@dataclass(frozen=True)
class Followed:
    """What is read at once."""

    application: Application
    timeline: Timeline
    conversation: Conversation


def read_followed(api: Api, application_id: str) -> Followed:
    """Raises Trouble."""
    return Followed(
        applications_api.application(api, application_id),
        following_api.timeline(api, application_id),
        following_api.latest_messages(api, application_id),
    )


class FollowWindow(QDialog):
    """One application for those of its organisation; stays beside QGIS."""

    changed = pyqtSignal(str)
    """Something was done with this application."""
    closed = pyqtSignal(str)

    def __init__(
        self, session, uploads, folder: Path, application_id: str, open_application: Callable[[str], None], parent=None
    ):
        """`folder` is the plugin's in the profile; `open_application` shows an application's content by its id."""
        super().__init__(parent)
        self.setObjectName("QgisCertificationFollow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Application for certification"))
        QgsGui.enableAutoGeometryRestore(self)
        self.resize(860, 560)
        self._session, self._id, self._open = session, application_id, open_application
        self._tasks: set[CallableTask] = set()
        self._conversation = Conversation()
        self._application: Application | None = None
        self._seen_up_to: datetime | None = None
        self._build(uploads, folder)
        session.changed.connect(self._session_changed)
        session.person_changed.connect(self.refresh)
        self.refresh()

    def _build(self, uploads, folder: Path) -> None:
        self.bar = QgsMessageBar(self)
        self.title = heading("", self)
        self.reason = TextLabel("", self)
        self.timeline = TimelineView(self)
        self.conversation = ConversationView(uploads, folder, self._id, self)
        self.conversation.send_wanted.connect(self._send_message)
        self.conversation.earlier_wanted.connect(self._read_earlier)
        self.conversation.attachment_wanted.connect(self._save_attachment)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.timeline)
        splitter.addWidget(self.conversation)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        self._build_buttons()
        self._build_withdrawal(folder)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.title, self.reason):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.withdrawal)
        layout.addLayout(self._buttons)

    def _build_buttons(self) -> None:
        self.show_application = QPushButton(self.tr("Show &application"), self)
        self.show_application.clicked.connect(lambda: self._open(self._id))
        self.apply_again = QPushButton(self.tr("Apply a&gain…"), self)
        self.apply_again.setToolTip(self.tr("Begin a new application with what this one held"))
        self.apply_again.clicked.connect(self._apply_again)
        self.withdraw = QPushButton(self.tr("&Withdraw…"), self)
        self.withdraw.clicked.connect(lambda: self._show_withdrawal(True))
        self.refresh_button = QPushButton(icons.theme("mActionRefresh"), self.tr("&Refresh"), self)
        self.refresh_button.clicked.connect(self.refresh)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.close)
        self._buttons = QHBoxLayout()
        for button in (self.show_application, self.apply_again, self.withdraw):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for button in (self.refresh_button, close):
            self._buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.show_application, self.apply_again, self.withdraw):
            button.hide()

    def _build_withdrawal(self, folder: Path) -> None:
        """Asked here, not in a box that stops everything: it cannot be undone."""
        self.withdrawal = QWidget(self)
        self.question = TextLabel("", self.withdrawal)
        self.why = QPlainTextEdit(self.withdrawal)
        self.why.setTabChangesFocus(True)
        self.why.setAccessibleName(self.tr("Why you withdraw it"))
        self.why.setPlaceholderText(self.tr("Why, if you want to say it"))
        self.why.setFixedHeight(3 * self.why.fontMetrics().lineSpacing())
        self._kept_why = KeptText(self.why, folder, f"withdraw {self._id}")
        self.trouble = Note(ERROR, "", self.withdrawal)
        self.really = QPushButton(self.tr("Withdraw &this application"), self.withdrawal)
        self.really.clicked.connect(self._withdraw)
        keep = QPushButton(self.tr("&Keep it"), self.withdrawal)
        keep.clicked.connect(lambda: self._show_withdrawal(False))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(keep)
        buttons.addWidget(self.really)
        layout = QVBoxLayout(self.withdrawal)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.question, self.why, self.trouble):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        for button in (keep, self.really):
            button.setAutoDefault(False)
        self.withdrawal.hide()

    # Reading

    def refresh(self) -> None:
        """Ask the service how things are."""
        if not self._session.is_signed_in:
            self._session_changed()
            return
        application_id = self._id
        self._run(self.tr("Reading the application"), lambda api, _p: read_followed(api, application_id), self._read)

    def _read(self, followed: Followed | None, problem: Problem | None) -> None:
        if problem is not None:
            self._tell(problem, self.refresh)
            return
        self.bar.clearWidgets()
        self._application = application = followed.application
        mine = self._is_mine(application)
        self.title.set_plain(application.name)
        self.reason.set_plain(self._reason_of(application))
        self.timeline.show_timeline(followed.timeline, mine)
        self._conversation = followed.conversation
        self.conversation.show_conversation(followed.conversation)
        self.conversation.allow("write_message" in application.may, internally="remark" in application.may)
        self.show_application.setVisible(True)
        edit = self.tr("Continue &application") if application.is_editable else self.tr("Show &application")
        self.show_application.setText(edit)
        self.withdraw.setVisible("withdraw" in application.may)
        self.apply_again.setVisible("copy" in application.may)
        if "withdraw" not in application.may:
            self._show_withdrawal(False)
        moments = (what.at for what in (*followed.timeline.done, *followed.conversation.messages))
        self._seen_up_to = max((at for at in moments if at is not None), default=None)
        self._mark_read()

    def _is_mine(self, application: Application) -> bool:
        person = self._session.person
        return person is not None and any(o.id == application.organisation_id for o in person.organisations)

    def _reason_of(self, application: Application) -> str:
        if not application.reason or application.state not in ("changes_requested", "accepted", "refused"):
            return ""
        state = words.state_name(application.state)
        return self.tr("{state}: {reason}").format(state=state, reason=application.reason)

    def _mark_read(self) -> None:
        """Only what was there to be seen: what comes in between stays new."""
        if not self.isVisible() or self._seen_up_to is None:
            return
        application_id, up_to = self._id, self._seen_up_to
        self._run(
            self.tr("Marking as read"),
            lambda api, _p: following_api.mark_read(api, application_id, up_to),
            lambda _result, problem: self._session.refresh() if problem is None else None,
        )

    def _read_earlier(self) -> None:
        application_id = self._id
        offset = max(0, self._conversation.earlier - following_api.PAGE)
        known = self._conversation

        def read(page: Conversation | None, problem: Problem | None) -> None:
            if problem is not None:
                self._tell(problem, self._read_earlier)
                return
            fresh = page.messages[: known.earlier - offset]
            self._conversation = Conversation((*fresh, *known.messages), offset)
            self.conversation.show_conversation(self._conversation)

        self._run(
            self.tr("Reading earlier messages"),
            lambda api, _p: following_api.messages(api, application_id, offset),
            read,
        )

    # Doing

    def _send_message(self, text: str, audience: str, attachments: list[str]) -> None:
        application_id = self._id

        def sent(message: Message | None, problem: Problem | None) -> None:
            if problem is not None:
                self.conversation.was_not_sent(f"{messages.what_happened(problem)} {messages.what_to_do(problem)}")
                return
            self.conversation.was_sent()
            known = self._conversation
            self._conversation = Conversation((*known.messages, message), known.earlier)
            self.conversation.show_conversation(self._conversation)
            self.changed.emit(application_id)

        self._run(
            self.tr("Sending a message"),
            lambda api, _p: following_api.write_message(api, application_id, text, audience, attachments),
            sent,
        )

    def _save_attachment(self, upload: Upload) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save attachment"), upload.path.rsplit("/", 1)[-1])
        if not chosen:
            return
        target = Path(chosen)

        def fetch(api: Api, progress: Progress) -> None:
            url = api.address("/uploads/{}/content", upload.id)
            download(api.http, url, target, upload.size, upload.sha256, lambda _done: progress.check())

        def fetched(_result: None, problem: Problem | None) -> None:
            if problem is not None:
                self._tell(problem, lambda: self._save_attachment(upload))
            else:
                self.bar.pushSuccess("", self.tr("Saved as {path}.").format(path=target))

        self._run(self.tr("Fetching {name}").format(name=upload.path), fetch, fetched)

    def _show_withdrawal(self, shown: bool) -> None:
        name = self._application.name if self._application else ""
        self.question.set_plain(
            self.tr(
                "Withdraw the application of {name}? The reviewers stop their work. It cannot be taken back, but you"
                " can apply again with what this application holds."
            ).format(name=name)
        )
        self.trouble.say("")
        self.withdrawal.setVisible(shown)
        if shown:
            self.why.setFocus()

    def _withdraw(self) -> None:
        application_id, why = self._id, self.why.toPlainText().strip()
        self.really.setEnabled(False)

        def done(_application: Application | None, problem: Problem | None) -> None:
            self.really.setEnabled(True)
            if problem is not None:
                self.trouble.say(f"{messages.what_happened(problem)} {messages.what_to_do(problem)}")
                return
            self._kept_why.sent()
            self._show_withdrawal(False)
            self.changed.emit(application_id)
            self.refresh()

        self._run(
            self.tr("Withdrawing the application"),
            lambda api, _p: applications_api.act(api, application_id, "withdraw", why),
            done,
        )

    def _apply_again(self) -> None:
        application_id = self._id
        self.apply_again.setEnabled(False)

        def started(application: Application | None, problem: Problem | None) -> None:
            self.apply_again.setEnabled(True)
            if problem is not None:
                self._tell(problem, self._apply_again)
                return
            self.changed.emit(application.id)
            self._open(application.id)
            self.refresh()

        self._run(
            self.tr("Starting a new application"),
            lambda api, _p: applications_api.start_from_copy(api, application_id),
            started,
        )

    # How

    def _run(self, title: str, work, done) -> None:
        def ended(result, problem: Problem | None) -> None:
            self._tasks.discard(task)
            done(result, problem)

        task = self._session.run(title, work, ended)
        self._tasks.add(task)

    def _tell(self, problem: Problem, again: Callable[[], None]) -> None:
        """What went wrong, with a way to go on."""
        if problem.kind is ProblemKind.CANCELLED:
            return
        self.bar.clearWidgets()
        text = f"{messages.what_happened(problem)} {messages.what_to_do(problem)}"
        item = self.bar.createMessage(text)
        ended = problem.kind in (ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_SIGNED_IN)
        button = QPushButton(self.tr("Sign in") if ended else self.tr("Try again"), item)
        button.clicked.connect(self._session.sign_in if ended else again)
        item.layout().addWidget(button)
        self.bar.pushWidget(item)

    def _session_changed(self) -> None:
        if self._session.is_signed_in:
            self.refresh()
        else:
            self._tell(Problem(ProblemKind.NOT_SIGNED_IN), self.refresh)

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """What is seen is read."""
        super().showEvent(event)
        if self._application is not None:
            self._mark_read()

    def shut_down(self) -> None:
        """The plugin goes: keep what was typed, ask nobody any more."""
        self.conversation.kept.keep()
        self._kept_why.keep()
        for task in list(self._tasks):
            task.abandon(0)
        self._tasks.clear()

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        """What was typed stays for the next time."""
        self.shut_down()
        self._session.changed.disconnect(self._session_changed)
        self._session.person_changed.disconnect(self.refresh)
        self.closed.emit(self._id)
        super().closeEvent(event)
