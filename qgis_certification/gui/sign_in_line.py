"""The quiet line at the foot of the panel that says who is signed in, and lets sign in and out."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ..sign_in import SessionState
from . import icons, words
from .text import TextLabel

translate = QCoreApplication.translate


def how_to_finish() -> str:
    """What the person does to come in: QGIS asks for its master password first, the first time for a new one."""
    if QgsApplication.authManager().masterPasswordIsSet():
        return translate("SignInLine", "Finish signing in, in your web browser.")
    return translate(
        "SignInLine",
        "QGIS asks for its master password, which protects your sign-in on this computer; the first time you choose"
        " one. Then finish in your web browser.",
    )


class SignInLine(QWidget):
    """Follows the session, and asks it; to open the account's web page is others' business."""

    account_page_wanted = pyqtSignal()

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session = session
        self.setObjectName("QgisCertificationSignIn")
        self.text = TextLabel("", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        self.person = QToolButton(self)
        self.person.setAutoRaise(True)
        self.person.setIcon(icons.own("person"))
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.person)
        self.account = menu.addAction(self.tr("Your &account, in the web browser"))
        self.account.triggered.connect(self.account_page_wanted)
        self.sign_out = menu.addAction(self.tr("Sign &out"))
        self.sign_out.triggered.connect(session.sign_out)
        self.person.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(2)
        for widget, stretch in ((self.text, 1), (self.button, 0), (self.person, 0)):
            layout.addWidget(widget, stretch)
        session.changed.connect(self.say)
        session.person_changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say how things are."""
        state = self._session.state
        text, button = {
            SessionState.SIGNED_OUT: self._signed_out(),
            SessionState.SIGNING_IN: (how_to_finish(), self.tr("&Cancel")),
            SessionState.SIGNED_IN: (self._signed_in(), ""),
            SessionState.EXPIRED: (self.tr("{name}: not signed in any more").format(name=self._session.name), ""),
        }[state]
        self.text.set_plain(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.button.setAccessibleDescription(text)
        self.person.setVisible(state in (SessionState.SIGNED_IN, SessionState.EXPIRED))
        name = self.tr("Signed in as {name}").format(name=self._session.name)
        self.person.setToolTip(f"<p>{words.escaped(name)}</p>")
        self.person.setAccessibleName(name)

    def _signed_out(self) -> tuple[str, str]:
        if self._session.name and self._session.is_remembered:
            return self.tr("Welcome back, {name}.").format(name=self._session.name), self.tr("&Continue")
        return self.tr("Are you a trainer?"), self.tr("&Sign in")

    def _signed_in(self) -> str:
        person = self._session.person
        if person is None:
            return self._session.name
        places = [organisation.name for organisation in person.organisations]
        places = places or [group.name for group in person.user_groups]
        return words.dotted(person.called, *places[:1])

    def _act(self) -> None:
        if self._session.state is SessionState.SIGNING_IN:
            self._session.cancel_sign_in()
        else:
            self._session.sign_in()
