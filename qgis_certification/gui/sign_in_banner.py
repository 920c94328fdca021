"""A strip that says that the person is signed in no longer, with the way back; nothing else changes around it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ..sign_in import SessionState
from . import icons
from .sign_in_line import how_to_finish
from .text import TextLabel


class SignInBanner(QFrame):
    """For the top of a dialog: there while nobody is signed in. For the panel, which is there for everybody, only after
    a session has ended by itself (`only_after_end`).
    """

    def __init__(self, session, parent=None, only_after_end: bool = False):
        super().__init__(parent)
        self._session = session
        self._only_after_end = only_after_end
        self._ended = False
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
        state = self._session.state
        waiting = state is SessionState.SIGNING_IN
        if not waiting:
            self._ended = state is SessionState.EXPIRED
        self.setVisible(self._ended if self._only_after_end else not self._session.is_signed_in)
        if waiting:
            self.text.set_plain(how_to_finish())
            self.button.setText(self.tr("&Cancel"))
        else:
            self.text.set_plain(self.tr("You are not signed in any more. Nothing that you typed is lost."))
            self.button.setText(self.tr("&Sign in again"))

    def _act(self) -> None:
        if self._session.state is SessionState.SIGNING_IN:
            self._session.cancel_sign_in()
        else:
            self._session.sign_in()
