"""What is said about an application: the messages, and a place to write one."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.following import APPLICANT, ASSESSORS, Conversation, Message
from ...domain.material import ATTACHMENT
from ...domain.transfer import TransferState
from ...tasks.kept_texts import KeptText
from .. import icons, messages
from .. import words as names
from ..dialogs.apply.notes import ERROR, HINT, Note
from ..text import TextLabel, embolden
from . import words

_LINES = 4


class _Bubble(QFrame):
    """One message."""

    wanted = pyqtSignal(object)

    def __init__(self, message: Message, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self)
        layout.setSpacing(2)
        author = self.tr("{author} (you)").format(author=message.author) if message.mine else message.author
        head = TextLabel(names.dotted(author, words.moment(message.at)), self)
        embolden(head)
        layout.addWidget(head)
        if message.audience == ASSESSORS:
            layout.addWidget(Note(HINT, self.tr("Among assessors only: the applicant does not see this."), self))
        layout.addWidget(TextLabel(message.text, self))
        for upload in message.attachments:
            button = QToolButton(self)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(icons.theme("mActionFileSave"))
            button.setText(upload.path.replace("&", "&&"))
            button.setToolTip(self.tr("Save this attachment"))
            button.clicked.connect(lambda _checked, upload=upload: self.wanted.emit(upload))
            layout.addWidget(button)
        self.setAccessibleName("\n".join((author, words.moment(message.at), message.text)))


class ConversationView(QWidget):
    """The conversation about one application; what is typed and not sent is kept on this computer."""

    send_wanted = pyqtSignal(str, str, object)
    """The text, for whom, and the ids of the attachments."""
    earlier_wanted = pyqtSignal()
    attachment_wanted = pyqtSignal(object)

    def __init__(self, uploads, folder: Path, application_id: str, parent=None):
        super().__init__(parent)
        self._uploads, self._application_id = uploads, application_id
        self._attached: dict[str, dict | None] = {}
        self._conversation = Conversation()
        self._sending = False
        self._first_new: QWidget | None = None
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setAccessibleName(self.tr("Messages"))
        layout.addWidget(self.scroll, 1)
        self.composer = QWidget(self)
        layout.addWidget(self.composer)
        self._build_composer(folder)
        if uploads is not None:
            uploads.changed.connect(self._upload_changed)
            uploads.finished.connect(self._upload_finished)

    def _build_composer(self, folder: Path) -> None:
        self.text = QPlainTextEdit(self.composer)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Write a message…"))
        self.text.setAccessibleName(self.tr("Your message"))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 12)
        self.kept = KeptText(self.text, folder, f"message {self._application_id}")
        self.audience = QComboBox(self.composer)
        self.audience.setAccessibleName(self.tr("Who reads it"))
        self.audience.addItem(self.tr("To the applicant and all assessors"), APPLICANT)
        self.audience.addItem(self.tr("Among assessors only"), ASSESSORS)
        self.attach = QPushButton(icons.theme("mActionAdd"), self.tr("&Attach…"), self.composer)
        self.attach.setVisible(self._uploads is not None)
        self.attach.clicked.connect(self._choose_files)
        self.send = QPushButton(self.tr("&Send message"), self.composer)
        self.send.clicked.connect(self._send)
        self.trouble = Note(ERROR, "", self.composer)
        self.files = QLabel(self.composer)
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.attach)
        buttons.addWidget(self.audience, 1)
        buttons.addWidget(self.send)
        layout = QVBoxLayout(self.composer)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.trouble)
        layout.addWidget(self.text)
        layout.addWidget(self.files)
        layout.addLayout(buttons)
        self.text.textChanged.connect(self._update_send)
        self._tell_files()

    def allow(self, write: bool, internally: bool) -> None:
        """Whether this person may write, and whether among assessors too."""
        self.composer.setVisible(write)
        self.audience.setVisible(internally)
        if not internally:
            self.audience.setCurrentIndex(0)

    def show_conversation(self, conversation: Conversation) -> None:
        """The messages, scrolled to the first new one, else to the last."""
        if conversation == self._conversation and self.scroll.widget() is not None:
            return
        self._conversation = conversation
        body = QWidget(self)
        layout = QVBoxLayout(body)
        if conversation.earlier:
            more = QPushButton(self.tr("Show %n earlier message(s)", "", conversation.earlier), body)
            more.clicked.connect(self.earlier_wanted)
            layout.addWidget(more)
        self._first_new = None
        for message in conversation.messages:
            if message.is_new and self._first_new is None:
                self._first_new = TextLabel(self.tr("New"), body)
                embolden(self._first_new)
                layout.addWidget(self._first_new)
            bubble = _Bubble(message, body)
            bubble.wanted.connect(self.attachment_wanted)
            layout.addWidget(bubble)
        if not conversation.messages:
            layout.addWidget(
                TextLabel(self.tr("Nothing was said yet. Write here what you want to know or tell."), body)
            )
        layout.addStretch(1)
        self.scroll.setWidget(body)
        self._laid_out.start()

    def _scroll(self) -> None:
        bar = self.scroll.verticalScrollBar()
        bar.setValue(bar.maximum() if self._first_new is None else self._first_new.y())

    # Writing

    def _choose_files(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.add_files([Path(name) for name in chosen])

    def add_files(self, files: list[Path]) -> None:
        """Upload these for the message that is being written."""
        pairs = [(file, file.name) for file in files]
        try:
            rows = self._uploads.add(pairs, ATTACHMENT, self._application_id)
        except OSError as error:
            self.trouble.say(self.tr("The file cannot be read: {why}").format(why=error.strerror or str(error)))
            return
        self._attached.update(dict.fromkeys(rows))
        self._tell_files()

    def _upload_changed(self, row_id: str) -> None:
        if row_id in self._attached:
            if self._uploads.row(row_id) is None and self._attached[row_id] is None:
                del self._attached[row_id]
            self._tell_files()

    def _upload_finished(self, row_id: str, document) -> None:
        if row_id in self._attached:
            self._attached[row_id] = document
            self._tell_files()

    def _tell_files(self) -> None:
        lines = []
        for row_id in self._attached:
            row = self._uploads.row(row_id)
            if row is None:
                continue
            if row.state is TransferState.DONE:
                lines.append(self.tr("{name}: attached").format(name=row.path))
            elif row.state is TransferState.FAILED:
                what = messages.what_happened(row.problem)
                lines.append(self.tr("{name}: {trouble}").format(name=row.path, trouble=what))
            else:
                percent = 100 * row.sent // row.size if row.size else 0
                lines.append(self.tr("{name}: {percent} %").format(name=row.path, percent=percent))
        self.files.setText("\n".join(lines))
        self.files.setVisible(bool(lines))
        self._update_send()

    def _update_send(self) -> None:
        waiting = any(document is None for document in self._attached.values())
        written = bool(self.text.toPlainText().strip())
        self.send.setEnabled(written and not waiting and not self._sending)
        self.send.setToolTip(self.tr("The attachments are still on their way.") if waiting else "")

    def _send(self) -> None:
        text = self.text.toPlainText().strip()
        if self._sending or not text:
            return
        self._sending = True
        self.trouble.say("")
        self.kept.keep()
        self.text.setReadOnly(True)
        self._update_send()
        ids = [document["id"] for document in self._attached.values() if document]
        self.send_wanted.emit(text, self.audience.currentData(), ids)

    def was_sent(self) -> None:
        """The message arrived."""
        for row_id in self._attached:
            self._uploads.forget(row_id)
        self._attached.clear()
        self.kept.sent()
        self._end_sending()

    def was_not_sent(self, what: str) -> None:
        """It did not: the text stays where it is."""
        self._end_sending()
        self.trouble.say(what)

    def _end_sending(self) -> None:
        self._sending = False
        self.text.setReadOnly(False)
        self._tell_files()
