"""Following an application: its timeline beside the conversation, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from ...client import applications_api, following_api
from ...client.service_api import Api
from ...domain.application import Application
from ...domain.following import Conversation, Timeline
from ...domain.problems import Problem, ProblemKind
from ...tasks.kept_texts import KeptText
from .. import icons
from ..dialogs.apply.notes import ERROR, Note
from ..messages import in_words
from ..text import TextLabel, heading
from . import words
from .asking import AskingWindow
from .conversation import ConversationView
from .sent import SentWindow
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


class FollowWindow(AskingWindow):
    """One application for those of its organisation; stays beside QGIS."""

    def __init__(
        self, session, uploads, folder: Path, application_id: str, open_application: Callable[[str], None], parent=None
    ):
        """`folder` is the plugin's in the profile; `open_application` shows an application's content by its id."""
        super().__init__(session, application_id, parent)
        self.setObjectName("QgisCertificationFollow")
        self.setWindowTitle(self.tr("Application for certification"))
        QgsGui.enableAutoGeometryRestore(self)
        self.resize(860, 560)
        self._open = open_application
        self._application: Application | None = None
        self._seen: tuple[datetime | None, ...] = ()
        self._build(uploads, folder)
        session.person_changed.connect(self.refresh)
        self.refresh()

    def _build(self, uploads, folder: Path) -> None:
        self.title = heading("", self)
        self.reason = TextLabel("", self)
        self.timeline = TimelineView(self)
        conversation = ConversationView(uploads, folder, self.application_id, self)
        self.add_conversation(conversation)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.timeline)
        splitter.addWidget(conversation)
        splitter.setSizes([380, 460])
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
        self.show_application.clicked.connect(lambda: self._open(self.application_id))
        self.what_was_sent = QPushButton(self.tr("What was &sent…"), self)
        self.what_was_sent.clicked.connect(self._show_sent)
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
        for button in (self.show_application, self.what_was_sent, self.apply_again, self.withdraw):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for button in (self.refresh_button, close):
            self._buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.show_application, self.what_was_sent, self.apply_again, self.withdraw):
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
        self._kept_why = KeptText(self.why, folder, f"withdraw {self.application_id}")
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
        if not self.session.is_signed_in:
            self.tell(Problem(ProblemKind.NOT_SIGNED_IN), self.refresh)
            return
        application_id = self.application_id
        self.run(self.tr("Reading the application"), lambda api: read_followed(api, application_id), self._read)

    def _read(self, followed: Followed | None, problem: Problem | None) -> None:
        if problem is not None:
            self.tell(problem, self.refresh)
            return
        self.bar.clearWidgets()
        self._application = application = followed.application
        mine = self._is_mine(application)
        self.title.set_plain(application.name)
        self.reason.set_plain(self._reason_of(application))
        self.timeline.show_timeline(followed.timeline, mine)
        self.show_conversation(followed.conversation)
        self.conversation.allow("write_message" in application.may, internally="remark" in application.may)
        self.show_application.setVisible(True)
        edit = self.tr("Continue &application") if application.is_editable else self.tr("Show &application")
        self.show_application.setText(edit)
        self.what_was_sent.setVisible(application.round > 0)
        self.withdraw.setVisible("withdraw" in application.may)
        self.apply_again.setVisible("copy" in application.may)
        if "withdraw" not in application.may:
            self._show_withdrawal(False)
        self._seen = tuple(what.at for what in (*followed.timeline.done, *followed.conversation.messages))
        self.mark_read(self._seen)

    def _is_mine(self, application: Application) -> bool:
        person = self.session.person
        return person is not None and any(o.id == application.organisation_id for o in person.organisations)

    def _reason_of(self, application: Application) -> str:
        if not application.reason or application.state not in ("changes_requested", "accepted", "refused"):
            return ""
        state = words.state_name(application.state)
        return self.tr("{state}: {reason}").format(state=state, reason=application.reason)

    def _show_sent(self) -> None:
        window = SentWindow(self.session, self.application_id, self._application.name, self._application.round, self)
        window.show()

    # Doing

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
        application_id, why = self.application_id, self.why.toPlainText().strip()
        self.really.setEnabled(False)

        def done(_application: Application | None, problem: Problem | None) -> None:
            self.really.setEnabled(True)
            if problem is not None:
                self.trouble.say(in_words(problem))
                return
            self._kept_why.sent()
            self._show_withdrawal(False)
            self.changed.emit(application_id)
            self.refresh()

        self.run(
            self.tr("Withdrawing the application"),
            lambda api: applications_api.act(api, application_id, "withdraw", why),
            done,
        )

    def _apply_again(self) -> None:
        application_id = self.application_id
        self.apply_again.setEnabled(False)

        def started(application: Application | None, problem: Problem | None) -> None:
            self.apply_again.setEnabled(True)
            if problem is not None:
                self.tell(problem, self._apply_again)
                return
            self.changed.emit(application.id)
            self._open(application.id)
            self.refresh()

        self.run(
            self.tr("Starting a new application"),
            lambda api: applications_api.start_from_copy(api, application_id),
            started,
        )

    def kept_texts(self) -> tuple[KeptText, ...]:
        return self.conversation.kept, self._kept_why

    def showEvent(self, event):  # noqa: N802 - Qt's name
        """What is seen is read."""
        super().showEvent(event)
        self.mark_read(self._seen)

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        """Nothing is asked for it any longer."""
        self.session.person_changed.disconnect(self.refresh)
        super().closeEvent(event)
