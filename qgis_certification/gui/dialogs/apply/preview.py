"""Markdown as it will look: without HTML, without loading anything, and no link is opened without asking."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from ...links import open_link, web_address
from .fields import TextField
from .notes import HINT, Note

# Alone: joined with a dialect it becomes a number in Qt 5, which is refused.
_SAFE = QTextDocument.MarkdownFeature.MarkdownNoHTML


class SafeBrowser(QTextBrowser):
    """Shows Markdown of strangers: what it names is neither read from the disk nor fetched."""

    link_clicked = pyqtSignal(QUrl)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self.link_clicked)

    def loadResource(self, _kind, _name):  # noqa: N802 - Qt's name
        """Nothing, whatever the text asks for."""
        return None

    def show_markdown(self, text: str) -> None:
        """Show this text."""
        self.document().setMarkdown(text, _SAFE)


class Preview(QWidget):
    """The text, and below it the question before a link is opened."""

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.browser = SafeBrowser(self)
        self.browser.setAccessibleName(name)
        self._url: QUrl | None = None
        self.question = Note(HINT, "", self)
        self.open = QPushButton(self.tr("Open"), self)
        self.leave = QPushButton(self.tr("Do not open"), self)
        line = QHBoxLayout()
        line.addWidget(self.question, 1)
        line.addWidget(self.open)
        line.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        layout.addLayout(line)
        self.browser.link_clicked.connect(self._ask)
        self.open.clicked.connect(self._open)
        self.leave.clicked.connect(lambda: self._ask(QUrl()))
        self._ask(QUrl())

    def sizeHint(self):  # noqa: N802 - Qt's name
        """It takes the room there is, and asks for none: the tab is as high as what is written."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def show_markdown(self, text: str) -> None:
        """Show this text."""
        self._ask(QUrl())
        self.browser.show_markdown(text)

    def _ask(self, url: QUrl) -> None:
        self._url = web_address(url.toString()) if not url.isEmpty() else None
        address = self._url.toDisplayString() if self._url is not None else ""
        self.question.say(self.tr("Open {address} in the browser?").format(address=address) if address else "")
        self.open.setVisible(bool(address))
        self.leave.setVisible(bool(address))

    def _open(self) -> None:
        if self._url is not None:
            open_link(self._url)
        self._ask(QUrl())


class MarkdownField(QTabWidget):
    """A text in Markdown: written in one tab, looked at in the other."""

    edited = pyqtSignal()

    def __init__(self, lines: int = 5, parent=None):
        super().__init__(parent)
        self.text = TextField(lines, self)
        self.preview = Preview(self.tr("Preview"), self)
        self.addTab(self.text, self.tr("Write"))
        self.addTab(self.preview, self.tr("Preview"))
        self.setDocumentMode(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.edited.connect(self.edited)
        self.currentChanged.connect(self._turned)

    def value(self) -> str:
        return self.text.value()

    def show_value(self, value: str) -> None:
        self.text.show_value(value)
        self._turned()

    def set_read_only(self, read_only: bool) -> None:
        if read_only and not self.text.isReadOnly():
            self.setCurrentWidget(self.preview)
        self.text.set_read_only(read_only)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The text and the tabs have the name too: they are what takes the focus."""
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)

    def _turned(self, *_ignored) -> None:
        if self.currentWidget() is self.preview:
            self.preview.show_markdown(self.text.value())
