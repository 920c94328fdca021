"""The pieces of the page My organisation: what waits for the person, and one organisation with its application."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...domain.person import OrganisationOfMine
from ...domain.queue import ApplicationRow
from .. import process_words, words
from ..flow_layout import FlowLayout
from ..follow.words import state_name
from ..text import TextLabel, embolden, heading


class WaitingCard(QFrame):
    """One line with a button for everything that waits for the person."""

    continue_wanted = pyqtSignal(str)
    follow_wanted = pyqtSignal(str)

    def __init__(self, rows: tuple[ApplicationRow, ...], kept: frozenset[str], parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.entries: list[tuple[str, QPushButton]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 6)
        self._layout.addWidget(heading(self.tr("Waits for you"), self, 1.1))
        several = len({row.organisation_id for row in rows}) > 1
        for row in sorted(rows, key=lambda row: row.whose_turn != "applicant"):
            self._add_of(row, row.id in kept, several)
        self.setAccessibleName(self.tr("Waits for you"))

    def _add_of(self, row: ApplicationRow, kept: bool, several: bool) -> None:
        of = row.organisation if several else ""
        turn = row.whose_turn == "applicant"
        if turn and row.state == "changes_requested":
            self._add(self.tr("The reviewers ask for changes."), of, self.tr("See &what"), self.continue_wanted, row.id)
        elif turn:
            sentence = self.tr("Your application is not sent yet.")
            self._add(sentence, of, self.tr("&Continue"), self.continue_wanted, row.id)
        if kept:
            sentence = self.tr("What you typed is kept on this computer, but not yet saved at the service.")
            self._add(sentence, of, self.tr("&Save it"), self.continue_wanted, row.id)
        if row.unread:
            sentence = self.tr("%n new step(s) or message(s)", "", row.unread)
            self._add(sentence, of, self.tr("&Read"), self.follow_wanted, row.id)

    def _add(self, sentence: str, organisation: str, button: str, signal, application_id: str) -> None:
        line = QHBoxLayout()
        text = TextLabel(words.dotted(sentence, organisation) if organisation else sentence, self)
        press = QPushButton(button, self)
        press.setAccessibleDescription(text.plain)
        press.clicked.connect(lambda: signal.emit(application_id))
        line.addWidget(text, 1)
        line.addWidget(press)
        self._layout.addLayout(line)
        self.entries.append((sentence, press))


class OrganisationCard(QWidget):
    """An organisation of the person's: their part in it, where its application stands, what can be opened."""

    continue_wanted = pyqtSignal(str)
    copy_wanted = pyqtSignal(str)
    follow_wanted = pyqtSignal(str)
    people_wanted = pyqtSignal(str)

    def __init__(self, organisation: OrganisationOfMine, row: ApplicationRow | None, parent=None):
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(organisation.name, self))
        country = words.country_name(row.country) if row is not None and row.country else ""
        role = process_words.role_name(organisation.role)
        layout.addWidget(TextLabel(words.dotted(role, country), self))
        self._buttons = FlowLayout()
        if row is not None:
            self._add_application(layout, row)
        else:
            layout.addWidget(TextLabel(self._without_application(organisation), self))
        self._button("people", self.tr("&People…"), lambda: self.people_wanted.emit(organisation.id))
        layout.addLayout(self._buttons)

    def _add_application(self, layout: QVBoxLayout, row: ApplicationRow) -> None:
        state = TextLabel(self.tr("Application: {state}").format(state=state_name(row.state)), self)
        embolden(state)
        layout.addWidget(state)
        moments = words.dotted(process_words.since_text(row.since), process_words.until_text(row.until))
        for text in (process_words.turn_of(row), process_words.what_is_next(row.state), moments):
            if text:
                layout.addWidget(TextLabel(text, self))
        if "edit" in row.may:
            self._button("continue", self.tr("&Continue application…"), lambda: self.continue_wanted.emit(row.id))
        else:
            self._button("look", self.tr("&See application…"), lambda: self.continue_wanted.emit(row.id))
        self._button("follow", self._follow_words(row), lambda: self.follow_wanted.emit(row.id))
        if "copy" in row.may:
            self._button("copy", self.tr("&Apply again…"), lambda: self.copy_wanted.emit(row.id))

    def _follow_words(self, row: ApplicationRow) -> str:
        if row.unread:
            return self.tr("&Follow it (%n unread)", "", row.unread)
        return self.tr("&Follow it…")

    def _without_application(self, organisation: OrganisationOfMine) -> str:
        return {
            "accepted": self.tr("The organisation is certified."),
            "suspended": self.tr("The organisation is suspended: it is not shown, and issues no certificates."),
            "archived": self.tr("The organisation is archived."),
        }.get(organisation.state, self.tr("There is no application of this organisation."))

    def _button(self, name: str, text: str, action) -> None:
        button = QPushButton(text, self)
        button.clicked.connect(action)
        self._buttons.addWidget(button)
        self.buttons[name] = button
