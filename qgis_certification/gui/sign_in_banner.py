"""A strip that says that the person is signed in no longer, with the way back; nothing else changes around it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ..sign_in import SessionState
from . import icons
from .text import TextLabel


class SignInBanner(QFrame):
    """For the top of a dialog or of the panel; there only while the session is over."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session = session
        self.setObjectName("QgisCertificationSignInBanner")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        side = self.fontMetrics().height()
        icon = QLabel(self)
        icon.setPixmap(icons.theme("mIconWarning").pixmap(QSize(side, side)))
        self.text = TextLabel("", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        session.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        waiting = self._session.state is SessionState.SIGNING_IN
        self.setVisible(not self._session.is_signed_in and (waiting or bool(self._session.name)))
        if waiting:
            self.text.set_plain(self.tr("Finish signing in, in your web browser."))
            self.button.setText(self.tr("&Cancel"))
        else:
            self.text.set_plain(self.tr("You are no longer signed in. Nothing that you typed is lost."))
            self.button.setText(self.tr("&Sign in again"))

    def _act(self) -> None:
        if self._session.state is SessionState.SIGNING_IN:
            self._session.cancel_sign_in()
        else:
            self._session.sign_in()
