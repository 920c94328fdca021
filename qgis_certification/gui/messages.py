"""The one place that speaks to the person: what happened, what to do, Retry and Details."""

from __future__ import annotations

from math import ceil

from qgis.core import Qgis
from qgis.gui import QgsGui, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout

from ..domain.problems import Notice, NoticeKind, Problem, ProblemKind
from .text import TextLabel

translate = QCoreApplication.translate

_OFFLINE = (ProblemKind.UNREACHABLE, ProblemKind.PROXY, ProblemKind.TIMEOUT)
_TITLE_WIDTH = 75  # characters; a window's title is larger than its text and shares its bar with buttons
_QUIET = (ProblemKind.LOCKED, ProblemKind.CANCELLED)
_ADDRESS = (
    ProblemKind.UNREACHABLE,
    ProblemKind.NOT_THE_SERVICE,
    ProblemKind.REFUSED,
    ProblemKind.TOO_LARGE,
    ProblemKind.NO_ACCOUNTS,
)
_OF_SERVICE = (
    ProblemKind.FORBIDDEN,
    ProblemKind.CONFLICT,
    ProblemKind.GONE,
    ProblemKind.INVALID,
    ProblemKind.QUOTA,
)
_INCOMPLETE = (NoticeKind.MALFORMED, NoticeKind.UNUSABLE_GEOMETRY)


def is_offline(problem: Problem | None) -> bool:
    """Whether the problem is that nobody answers."""
    return problem is not None and problem.kind in _OFFLINE


def is_quiet(problem: Problem | None) -> bool:
    """Whether the update ended for a reason that is no failure: another one does it, or begins in its stead."""
    return problem is not None and problem.kind in _QUIET


def what_happened(problem: Problem) -> str:
    """The problem in a sentence."""
    return {
        ProblemKind.UNREACHABLE: translate("Messages", "The data source could not be reached."),
        ProblemKind.PROXY: translate("Messages", "The proxy that is set in QGIS's options does not let us through."),
        ProblemKind.TIMEOUT: translate("Messages", "The data source did not answer in time."),
        ProblemKind.NOT_THE_SERVICE: translate("Messages", "The address has no certification data."),
        ProblemKind.GARBLED: translate("Messages", "The data source sent something that cannot be read."),
        ProblemKind.TOO_MANY_REQUESTS: translate("Messages", "The data source asks for a pause."),
        ProblemKind.SERVER_ERROR: translate("Messages", "The data source has an error of its own."),
        ProblemKind.REFUSED: translate("Messages", "The data source refused the request."),
        ProblemKind.TOO_LARGE: translate("Messages", "The data source sent far too much."),
        ProblemKind.INSECURE: translate("Messages", "The connection to the data source is not secure."),
        ProblemKind.DISK_FULL: translate("Messages", "The disk is full: the data could not be kept."),
        ProblemKind.READ_ONLY: translate("Messages", "The data could not be written into your profile folder."),
        ProblemKind.CORRUPTED: translate("Messages", "The local copy of the data is damaged."),
        ProblemKind.FILE_UNREADABLE: translate("Messages", "The file on this computer cannot be read."),
        ProblemKind.LOCKED: translate("Messages", "Another QGIS is updating the data."),
        ProblemKind.CANCELLED: translate("Messages", "The update was cancelled."),
        ProblemKind.UNEXPECTED: translate("Messages", "Something unexpected happened during the update."),
        ProblemKind.INCOMPLETE: translate(
            "Messages", "Some entries of the data source cannot be read, or have no usable place."
        ),
        ProblemKind.UNAUTHENTICATED: translate("Messages", "You are no longer signed in."),
        ProblemKind.FORBIDDEN: translate("Messages", "You are not allowed to do this."),
        ProblemKind.NOT_FOUND: translate("Messages", "This is not there any more, or not open to you."),
        ProblemKind.CONFLICT: translate("Messages", "This was changed elsewhere in the meantime."),
        ProblemKind.GONE: translate("Messages", "This is over and cannot be used any more."),
        ProblemKind.INVALID: translate("Messages", "Some of what was typed cannot be accepted as it is."),
        ProblemKind.QUOTA: translate("Messages", "Your organisation has no room left for files."),
        ProblemKind.NO_ACCOUNTS: translate("Messages", "The data source has no accounts to sign in to from QGIS."),
        ProblemKind.NOT_SIGNED_IN: translate("Messages", "You are not signed in."),
        ProblemKind.DATABASE_SHUT: translate(
            "Messages", "QGIS keeps sign-ins behind its master password, which was not given."
        ),
        ProblemKind.SIGN_IN_ABANDONED: translate("Messages", "The sign-in was not completed."),
    }[problem.kind]


def what_to_do(problem: Problem) -> str:
    """What the person can do, or what happens by itself; what the service itself says of a refusal knows more."""
    if problem.kind == ProblemKind.TOO_MANY_REQUESTS and problem.retry_after:
        seconds = ceil(problem.retry_after)
        return translate("Messages", "QGIS will ask again, but not within %n second(s).", "", seconds)
    if problem.said and problem.kind in _OF_SERVICE:
        return problem.said
    return {
        ProblemKind.UNREACHABLE: translate("Messages", "Check the network, or the address in the options."),
        ProblemKind.PROXY: translate("Messages", "Check the proxy in QGIS's options, page Network."),
        ProblemKind.TIMEOUT: translate("Messages", "QGIS will try again; nothing is lost."),
        ProblemKind.NOT_THE_SERVICE: translate(
            "Messages", "Check the address in the options, and whether the network wants you to sign in first."
        ),
        ProblemKind.GARBLED: translate("Messages", "QGIS will try again. If it stays so, tell who runs the source."),
        ProblemKind.TOO_MANY_REQUESTS: translate("Messages", "QGIS will ask again later."),
        ProblemKind.SERVER_ERROR: translate(
            "Messages", "QGIS will try again. If it stays so, tell who runs the source."
        ),
        ProblemKind.REFUSED: translate("Messages", "Check the address in the options."),
        ProblemKind.TOO_LARGE: translate(
            "Messages", "Check the address in the options. If it is right, tell who runs the source."
        ),
        ProblemKind.INSECURE: translate(
            "Messages", "Check this computer's date, and the certificates in QGIS's options."
        ),
        ProblemKind.DISK_FULL: translate("Messages", "Free some room on the disk, then try again."),
        ProblemKind.READ_ONLY: translate("Messages", "Make the profile folder writable, or ask your administrator."),
        ProblemKind.CORRUPTED: translate("Messages", "QGIS fetches everything anew."),
        ProblemKind.FILE_UNREADABLE: translate("Messages", "Put it back where it was, or add it again."),
        ProblemKind.LOCKED: translate(
            "Messages", "Nothing to do: this QGIS shows the new data as soon as it is there."
        ),
        ProblemKind.CANCELLED: translate("Messages", "Refresh to start again."),
        ProblemKind.UNEXPECTED: translate(
            "Messages", "QGIS will try again. If it stays so, report it together with the details."
        ),
        ProblemKind.INCOMPLETE: translate(
            "Messages", "All else is shown. Tell who runs the source; the details name the entries."
        ),
        ProblemKind.UNAUTHENTICATED: translate("Messages", "Sign in again: what you typed stays."),
        ProblemKind.FORBIDDEN: translate("Messages", "Ask an owner of your organisation, or who runs the programme."),
        ProblemKind.NOT_FOUND: translate("Messages", "Go back and refresh."),
        ProblemKind.CONFLICT: translate("Messages", "Compare both versions and choose."),
        ProblemKind.GONE: translate("Messages", "Go back and refresh."),
        ProblemKind.INVALID: translate("Messages", "Correct what is marked."),
        ProblemKind.QUOTA: translate("Messages", "Remove files that are no longer needed."),
        ProblemKind.NO_ACCOUNTS: translate("Messages", "Set the address of a certification service in the options."),
        ProblemKind.NOT_SIGNED_IN: translate("Messages", "Sign in at the foot of the panel."),
        ProblemKind.DATABASE_SHUT: translate(
            "Messages", "Sign in again and type it. It is QGIS's own (Options, Authentication) and stays here."
        ),
        ProblemKind.SIGN_IN_ABANDONED: translate("Messages", "Sign in again whenever you like."),
    }[problem.kind]


def in_words(problem: Problem) -> str:
    """What happened and what to do."""
    return f"{what_happened(problem)} {what_to_do(problem)}"


def _to_do_in_short(problem: Problem) -> str:
    """The same in few words, for the bar over the map: buttons beside it lead to the options and to all of it."""
    again = translate("Messages", "QGIS will try again.")
    address = translate("Messages", "Check the address.")
    return {
        ProblemKind.UNREACHABLE: translate("Messages", "Check the network, or the address."),
        ProblemKind.PROXY: translate("Messages", "Check it there."),
        ProblemKind.NOT_THE_SERVICE: address,
        ProblemKind.GARBLED: again,
        ProblemKind.SERVER_ERROR: again,
        ProblemKind.REFUSED: address,
        ProblemKind.TOO_LARGE: address,
        ProblemKind.INSECURE: translate("Messages", "Check this computer's date."),
        ProblemKind.READ_ONLY: translate("Messages", "Make it writable."),
        ProblemKind.UNEXPECTED: again,
    }.get(problem.kind) or what_to_do(problem)


def news_of(new: int, changed: int, removed: int) -> str:
    """What an update brought, about courses: "2 new courses, 1 changed"; "" when nothing."""
    pieces = []
    if new:
        pieces.append(translate("Messages", "%n new course(s)", "", new))
    if changed:
        pieces.append(translate("Messages", "%n changed", "", changed))
    if removed:
        pieces.append(translate("Messages", "%n removed", "", removed))
    return ", ".join(pieces)


def problem_in(notices: tuple[Notice, ...]) -> Problem | None:
    """What an update that went well had to leave out, entry by entry in the details; None when it is all there."""
    lines = [f"{n.kind.value}: {n.thing} {n.id}: {n.details}" for n in notices if n.kind in _INCOMPLETE]
    return Problem(ProblemKind.INCOMPLETE, details="\n".join(lines)) if lines else None


class DetailsDialog(QDialog):
    """What happened, what to do, and the platform's own words for those who want them; all of it can be copied."""

    def __init__(self, problem: Problem, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationProblem")
        self.setWindowTitle(self.tr("QGIS Certification: what went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sentence = in_words(problem)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Details"))
        self.words.setPlainText("\n".join(filter(None, (problem.kind.value, problem.place, problem.details))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{sentence}\n{self.words.toPlainText()}"))
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(_TITLE_WIDTH * self.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(self)
        layout.addWidget(TextLabel(sentence, self))
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        QgsGui.enableAutoGeometryRestore(self)


class Messages(QObject):
    """Speaks through a message bar, which is QGIS's; takes back what it said when it closes."""

    def __init__(self, bar, window, parent=None):
        super().__init__(parent)
        self._bar = bar
        self._window = window
        self._items: list = []
        self._of_update: QgsMessageBarItem | None = None
        self._dialog: DetailsDialog | None = None

    def problem(self, problem: Problem, retry=None, options=None, of_update: bool = True) -> None:
        """Say what happened and what to do; the buttons retry, show the details and, if it may be wrong, the address.

        That of an update stands until another one is told or `recovered`.
        """
        item = self._item(f"{what_happened(problem)} {_to_do_in_short(problem)}", Qgis.MessageLevel.Warning, 0)
        if retry:
            self._button(item, self.tr("&Retry"), lambda: self._retry(item, retry))
        if options is not None and problem.kind in _ADDRESS:
            self._button(item, self.tr("&Options"), options)
        self._button(item, self.tr("&Details"), lambda: self.details(problem))
        if of_update:
            self.recovered()
            self._of_update = item
        self._push(item)

    def recovered(self) -> None:
        """An update went well: what was said of an earlier one is no longer true."""
        if self._of_update is not None and not sip.isdeleted(self._of_update):
            self._bar.popWidget(self._of_update)
        self._of_update = None

    def noticed(self, notices: tuple[Notice, ...]) -> None:
        """Say when the mirror was no longer of use and was made anew; what else was noticed is the panel's to tell."""
        if any(notice.kind == NoticeKind.MIRROR_REBUILT for notice in notices):
            self.tell(self.tr("The local copy of the data could not be used any more. Everything was fetched anew."))

    def tell(self, text: str, level=Qgis.MessageLevel.Info, seconds: int = 6, buttons=()) -> None:
        """Say something that goes away by itself; with buttons (text and action) it leaves time to press them."""
        item = self._item(text, level, 30 if buttons else seconds)
        for name, action in buttons:
            self._button(item, name, action)
        self._push(item)

    def details(self, problem: Problem) -> None:
        """Show the details in a window that blocks nothing."""
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = DetailsDialog(problem, self._window)
        self._dialog.show()

    def close(self) -> None:
        """Take back everything said, and the details."""
        for item in self._items:
            if not sip.isdeleted(item):
                self._bar.popWidget(item)
        self._items.clear()
        self._of_update = None
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = None

    def _item(self, text: str, level, seconds: int) -> QgsMessageBarItem:
        return QgsMessageBarItem(self.tr("QGIS Certification"), text, level, seconds)

    @staticmethod
    def _button(item, text: str, action) -> None:
        button = QPushButton(text, item)
        metrics = button.fontMetrics()  # styles make buttons wide, and the bar is narrow beside panels
        button.setMaximumWidth(metrics.horizontalAdvance(text.replace("&", "")) + 3 * metrics.height() // 2)
        button.clicked.connect(action)
        item.layout().addWidget(button)

    def _push(self, item) -> None:
        self._items = [old for old in self._items if not sip.isdeleted(old)]
        self._items.append(item)
        self._bar.pushItem(item)

    def _retry(self, item, retry) -> None:
        self._bar.popWidget(item)
        retry()
