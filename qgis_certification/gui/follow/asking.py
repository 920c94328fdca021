"""A window about one application: it asks in the background, tells what went wrong, and keeps what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QPushButton

from ...client import following_api
from ...client.downloads import download
from ...domain.following import Conversation
from ...domain.material import Upload
from ...domain.problems import Problem, ProblemKind
from ...tasks.base import CallableTask, Progress
from ...tasks.kept_texts import KeptText
from ..messages import in_words
from .conversation import ConversationView

# As a function: a method's texts would be looked up under the name of the subclass.
translate = QCoreApplication.translate
_ENDED = (ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_SIGNED_IN)


class AskingWindow(QDialog):
    """Stays beside QGIS; a subclass builds what is shown and implements `refresh` and `kept_texts`."""

    changed = pyqtSignal(str)
    """Something was done with this application."""
    closed = pyqtSignal(str)

    def __init__(self, session, application_id: str, parent=None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.application_id = session, application_id
        self.bar = QgsMessageBar(self)
        self.conversation: ConversationView | None = None
        self._shown_conversation = Conversation()
        self._tasks: set[CallableTask] = set()
        session.changed.connect(self._session_changed)

    def refresh(self) -> None:
        """Ask the service how things are."""
        raise NotImplementedError

    def kept_texts(self) -> Iterable[KeptText]:
        """What can be typed here."""
        raise NotImplementedError

    # Asking

    def run(self, title: str, work: Callable[[Any], Any], done: Callable[[Any, Problem | None], None]) -> None:
        """`work(api)` in a worker, then `done(result, problem)`, unless the window was closed."""
        self.run_with_progress(title, lambda api, _progress: work(api), done)

    def run_with_progress(
        self,
        title: str,
        work: Callable[[Any, Progress], Any],
        done: Callable[[Any, Problem | None], None],
    ) -> None:
        """The same for work that is long: `work(api, progress)`."""

        def ended(result: Any, problem: Problem | None) -> None:
            self._tasks.discard(task)
            done(result, problem)

        task = self.session.run(title, work, ended)
        self._tasks.add(task)

    def tell(self, problem: Problem, again: Callable[[], None]) -> None:
        """What went wrong, with a way to go on."""
        if problem.kind is ProblemKind.CANCELLED:
            return
        self.bar.clearWidgets()
        item = self.bar.createMessage(in_words(problem))
        ended = problem.kind in _ENDED
        button = QPushButton(
            translate("AskingWindow", "Sign in") if ended else translate("AskingWindow", "Try again"), item
        )
        button.clicked.connect(self.session.sign_in if ended else again)
        item.layout().addWidget(button)
        self.bar.pushWidget(item)

    def _session_changed(self) -> None:
        if self.session.is_signed_in:
            self.bar.clearWidgets()
            self.refresh()
        else:
            self.tell(Problem(ProblemKind.NOT_SIGNED_IN), self.refresh)

    def save_upload(self, upload: Upload) -> None:
        """Keep a file where the person says."""
        name = upload.path.rsplit("/", 1)[-1]
        chosen, _kind = QFileDialog.getSaveFileName(self, translate("AskingWindow", "Save file"), name)
        if not chosen:
            return
        target = Path(chosen)

        def fetch(api: Any, progress: Progress) -> None:
            url = api.address("/uploads/{}/content", upload.id)
            download(api.http, url, target, upload.size, upload.sha256, lambda _done: progress.check())

        def saved(_result: None, problem: Problem | None) -> None:
            if problem is not None:
                self.tell(problem, lambda: self.save_upload(upload))
            else:
                self.bar.pushSuccess("", translate("AskingWindow", "Saved as {path}.").format(path=target))

        self.run_with_progress(translate("AskingWindow", "Fetching {name}").format(name=upload.path), fetch, saved)

    # The conversation

    def add_conversation(self, view: ConversationView) -> None:
        """Have messages sent, earlier ones read, and attachments kept."""
        self.conversation = view
        view.send_wanted.connect(self._send_message)
        view.earlier_wanted.connect(self._read_earlier)
        view.attachment_wanted.connect(self.save_upload)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show it from now on."""
        self._shown_conversation = conversation
        self.conversation.show_conversation(conversation)

    def _send_message(self, text: str, audience: str, attachments: list[str]) -> None:
        application_id = self.application_id

        def sent(message, problem: Problem | None) -> None:
            if problem is not None:
                self.conversation.was_not_sent(in_words(problem))
                return
            self.conversation.was_sent()
            known = self._shown_conversation
            self.show_conversation(Conversation((*known.messages, message), known.earlier))
            self.changed.emit(application_id)

        self.run(
            translate("AskingWindow", "Sending a message"),
            lambda api: following_api.write_message(api, application_id, text, audience, attachments),
            sent,
        )

    def _read_earlier(self) -> None:
        application_id, known = self.application_id, self._shown_conversation
        offset = max(0, known.earlier - following_api.PAGE)

        def read(page: Conversation | None, problem: Problem | None) -> None:
            if problem is not None:
                self.tell(problem, self._read_earlier)
                return
            fresh = page.messages[: known.earlier - offset]
            self.show_conversation(Conversation((*fresh, *known.messages), offset))

        self.run(
            translate("AskingWindow", "Reading earlier messages"),
            lambda api: following_api.messages(api, application_id, offset),
            read,
        )

    def mark_read(self, moments: Iterable[datetime | None]) -> None:
        """What was there to be seen is read; what comes in between stays new."""
        up_to = max((at for at in moments if at is not None), default=None)
        if up_to is None or not self.isVisible():
            return
        application_id = self.application_id
        self.run(
            translate("AskingWindow", "Marking as read"),
            lambda api: following_api.mark_read(api, application_id, up_to),
            lambda _result, problem: self.session.refresh() if problem is None else None,
        )

    # The end

    def shut_down(self) -> None:
        """The plugin goes: keep what was typed, ask nobody any more."""
        for window in self.findChildren(AskingWindow):
            window.shut_down()
        for kept in self.kept_texts():
            kept.keep()
        for task in list(self._tasks):
            task.abandon(0)
        self._tasks.clear()

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        """What was typed stays for the next time."""
        self.shut_down()
        self.session.changed.disconnect(self._session_changed)
        self.closed.emit(self.application_id)
        super().closeEvent(event)
