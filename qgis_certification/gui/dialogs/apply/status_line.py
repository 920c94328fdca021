"""Says at any time where what was typed is: on the service, on its way, or only on this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ....tasks.autosave import SaveState
from ...messages import what_happened
from ...text import TextLabel
from .notes import DONE, ERROR, HINT, note_icon

_MARK = {
    SaveState.SAVED: DONE,
    SaveState.READ_ONLY: HINT,
    SaveState.SAVING: HINT,
    SaveState.LOADING: HINT,
}


class StatusLine(QWidget):
    """An icon and a sentence."""

    def __init__(self, saver, parent=None):
        super().__init__(parent)
        self._saver = saver
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.label = TextLabel("", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        saver.status_changed.connect(self.update_status)
        self.update_status()

    def update_status(self) -> None:
        """Say how it stands."""
        side = self.fontMetrics().height()
        trouble = self._saver.journal.trouble
        mark = ERROR if trouble is not None else _MARK.get(self._saver.state, ERROR)
        self._icon.setPixmap(note_icon(mark).pixmap(QSize(side, side)))
        self.label.set_plain(self.sentence())

    def sentence(self) -> str:
        """The truth in few words."""
        saver, unsaved = self._saver, bool(self._saver.draft.unsaved)
        trouble = saver.journal.trouble
        if trouble is not None and unsaved:
            return self.tr("Not saved, and not kept on this computer either: {reason}. Keep this window open.").format(
                reason=trouble.strerror or str(trouble)
            )
        kept = self.tr("Not saved: {why} Kept on this computer.")
        reasons = {
            SaveState.SIGN_IN: self.tr("you are not signed in."),
            SaveState.CONFLICT: self.tr("somebody else changed the same."),
            SaveState.INVALID: self.tr("a value was refused."),
            SaveState.INCOMPLETE: self.tr("something lacks its name, title or place."),
            SaveState.READ_ONLY: self.tr("the application cannot be changed any more."),
        }
        state = saver.state
        if state is SaveState.FAILED:
            return kept.format(why=what_happened(saver.problem)) if unsaved else what_happened(saver.problem)
        if state is SaveState.SAVING:
            return self.tr("Saving…")
        if state is SaveState.LOADING:
            return self.tr("Reading the application…")
        if unsaved and state in reasons:
            return kept.format(why=reasons[state])
        if state is SaveState.READ_ONLY:
            return self.tr("Read only")
        if state is SaveState.SIGN_IN:
            return self.tr("You are not signed in.")
        return self.tr("Saved")
