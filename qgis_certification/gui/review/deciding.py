"""How it goes on: who reviews, asking for changes, passing on, the user groups' opinions, the committee's votes."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...client.review_api import Judged
from ...domain.application import Application
from ...domain.following import ASSESSORS
from ...domain.review import ABSTAIN, ACCEPT, OBJECT, REFUSE, SUPPORT, Consulted, Votes
from ...tasks.kept_texts import KeptText
from .. import words as names
from ..dialogs.apply.notes import DONE, ERROR, HINT, Note
from ..follow.words import day
from ..text import TextLabel, embolden
from . import words
from .ballots import Ballot


class DecidingPanel(QScrollArea):
    """What a person may do for an application to go on; what is not for them is not there."""

    assign_wanted = pyqtSignal(str)
    act_wanted = pyqtSignal(str, str)
    """The act and its reason: request_changes, pass_on."""
    opinion_wanted = pyqtSignal(object, str, str)
    vote_wanted = pyqtSignal(str, str)
    standing_wanted = pyqtSignal(str, str)

    def __init__(self, folder: Path, application_id: str, parent=None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Decision"))
        self._folder, self._id = folder, application_id
        self._application: Application | None = None
        self.opinions: dict[str, Ballot] = {}
        body = QWidget(self)
        self._layout = QVBoxLayout(body)
        self._build_reviewer(body)
        self._build_review(body)
        self.groups_title, self.groups = self._section(self.tr("User groups"), body)
        self.votes_title, self.votes = self._section(self.tr("Votes"), body)
        self.vote = Ballot(
            self.tr("Your vote"),
            [(value, words.ballot(value)) for value in (ACCEPT, REFUSE, ABSTAIN)],
            self.tr("&Vote"),
            folder,
            f"vote {application_id}",
            body,
        )
        self.vote.given.connect(self.vote_wanted)
        self._layout.addWidget(self.vote)
        self._build_standing(body)
        self._layout.addStretch(1)
        self.setWidget(body)

    def _section(self, title: str, parent: QWidget) -> tuple[TextLabel, TextLabel]:
        head, text = TextLabel(title, parent), TextLabel("", parent)
        embolden(head)
        self._layout.addWidget(head)
        self._layout.addWidget(text)
        return head, text

    def _build_reviewer(self, parent: QWidget) -> None:
        self.reviewer = QComboBox(parent)
        self.reviewer.setAccessibleName(self.tr("Reviewer"))
        self.reviewer.activated.connect(lambda _index: self.assign_wanted.emit(self.reviewer.currentData()))
        self.reviewer_line = QWidget(parent)
        line = QHBoxLayout(self.reviewer_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(TextLabel(self.tr("Reviewed by"), self.reviewer_line))
        line.addWidget(self.reviewer, 1)
        self._layout.addWidget(self.reviewer_line)

    def _build_review(self, parent: QWidget) -> None:
        self.outcome = Note(DONE, "", parent)
        self._layout.addWidget(self.outcome)
        self.review = QWidget(parent)
        layout = QVBoxLayout(self.review)
        layout.setContentsMargins(0, 0, 0, 0)
        self.advice = Note(HINT, "", self.review)
        self.reason = QPlainTextEdit(self.review)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("What you want to tell the applicant"))
        self.reason.setFixedHeight(4 * self.reason.fontMetrics().lineSpacing())
        self.kept_reason = KeptText(self.reason, self._folder, f"reason {self._id}")
        self.trouble = Note(ERROR, "", self.review)
        self.request_changes = QPushButton(self.tr("&Request changes"), self.review)
        self.pass_on = QPushButton(self.review)
        self.request_changes.clicked.connect(lambda: self._act("request_changes"))
        self.pass_on.clicked.connect(lambda: self._act("pass_on"))
        line = QHBoxLayout()
        line.addStretch(1)
        for button in (self.request_changes, self.pass_on):
            button.setAutoDefault(False)
            line.addWidget(button)
        for widget in (self.advice, self.reason, self.trouble):
            layout.addWidget(widget)
        layout.addLayout(line)
        self._layout.addWidget(self.review)
        self.reason.textChanged.connect(self._update_buttons)

    def _build_standing(self, parent: QWidget) -> None:
        self.standing = QWidget(parent)
        layout = QVBoxLayout(self.standing)
        layout.setContentsMargins(0, 0, 0, 0)
        head = TextLabel(self.tr("Certification of the organisation"), self.standing)
        embolden(head)
        self.why = QPlainTextEdit(self.standing)
        self.why.setTabChangesFocus(True)
        self.why.setAccessibleName(self.tr("Reason"))
        self.why.setPlaceholderText(self.tr("Why (needed; the organisation reads it)"))
        self.why.setFixedHeight(3 * self.why.fontMetrics().lineSpacing())
        self.kept_why = KeptText(self.why, self._folder, f"standing {self._id}")
        self.standing_trouble = Note(ERROR, "", self.standing)
        line = QHBoxLayout()
        line.addStretch(1)
        self.standing_buttons: dict[str, QPushButton] = {}
        for act, name in (
            ("suspend", self.tr("Suspend")),
            ("reinstate", self.tr("Reinstate")),
            ("archive", self.tr("Archive")),
        ):
            button = QPushButton(name, self.standing)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, act=act: self._act_on_organisation(act))
            self.standing_buttons[act] = button
            line.addWidget(button)
        for widget in (head, self.why, self.standing_trouble):
            layout.addWidget(widget)
        layout.addLayout(line)
        self._layout.addWidget(self.standing)
        self.why.textChanged.connect(self._update_buttons)

    # Showing

    def show_all(self, application: Application, judged: Judged, to_come: tuple[str, ...] = ()) -> None:
        """What there is to see and to do now; `to_come` are the states that lie ahead."""
        groups = "in_consultation" in to_come
        self.pass_on.setText(self.tr("&Pass on to the user groups") if groups else self.tr("&Pass on to the PSC"))
        self._application = application
        self._show_reviewer(application, judged)
        may = application.may
        self.request_changes.setVisible("request_changes" in may)
        self.pass_on.setVisible("pass_on" in may)
        self.review.setVisible("request_changes" in may or "pass_on" in may)
        self.advice.say(self._advice(application) if "request_changes" in may else "")
        self._show_groups(judged.consulted)
        self._show_votes(judged.votes)
        self.vote.setVisible("vote" in may)
        if judged.votes is not None and judged.votes.mine is not None:
            self.vote.show_given(judged.votes.mine.ballot, judged.votes.mine.reason)
        self.standing.setVisible(bool(judged.standing and judged.standing.may))
        for act, button in self.standing_buttons.items():
            button.setVisible(judged.standing is not None and act in judged.standing.may)
        self._update_buttons()

    def _show_reviewer(self, application: Application, judged: Judged) -> None:
        self.reviewer_line.setVisible("assign" in application.may)
        self.reviewer.clear()
        self.reviewer.addItem(self.tr("Nobody yet"), "")
        for person in judged.assessors:
            self.reviewer.addItem(person.name, person.id)
        index = self.reviewer.findText(application.reviewer, Qt.MatchFlag.MatchExactly) if application.reviewer else 0
        if index < 0:
            self.reviewer.addItem(application.reviewer, None)
            index = self.reviewer.count() - 1
        self.reviewer.setCurrentIndex(index)

    def _advice(self, application: Application) -> str:
        points = sum(r.audience != ASSESSORS and r.published is None for r in application.remarks)
        if points:
            return self.tr("With a request for changes the applicant reads your reason and %n remark(s).", "", points)
        return self.tr("To request changes write at least one remark for the applicant first.")

    def _show_groups(self, consulted: tuple[Consulted, ...]) -> None:
        self.groups_title.setVisible(bool(consulted))
        self.groups.set_plain("\n".join(map(self._told_of_group, consulted)))
        mine = {c.id: c for c in consulted if c.mine and c.closed is None}
        for consultation_id in [i for i in self.opinions if i not in mine]:
            ballot = self.opinions.pop(consultation_id)
            ballot.hide()
            ballot.deleteLater()
        for consultation_id, c in mine.items():
            if consultation_id not in self.opinions:
                self.opinions[consultation_id] = self._make_opinion(c)
            self.opinions[consultation_id].show_given(c.opinion, c.reason)

    def _make_opinion(self, consulted: Consulted) -> Ballot:
        ballot = Ballot(
            self.tr("The opinion of {group}").format(group=consulted.group),
            [(value, words.opinion(value)) for value in (SUPPORT, OBJECT, ABSTAIN)],
            self.tr("Give &opinion"),
            self._folder,
            f"opinion {consulted.id}",
            self.widget(),
        )
        ballot.given.connect(lambda value, reason: self.opinion_wanted.emit(consulted, value, reason))
        self._layout.insertWidget(self._layout.indexOf(self.groups) + 1, ballot)
        ballot.show()
        return ballot

    def _told_of_group(self, c: Consulted) -> str:
        if c.opinion:
            return names.dotted(c.group, words.opinion(c.opinion), c.reason)
        if c.answered:
            return names.dotted(c.group, self.tr("has answered"))
        if c.closed is not None:
            return names.dotted(c.group, self.tr("did not answer in time"))
        until = self.tr("has not answered yet; until {day}").format(day=day(c.closes))
        nobody = "" if c.has_representative else self.tr("nobody speaks for it here")
        return names.dotted(c.group, until, nobody)

    def _show_votes(self, votes: Votes | None) -> None:
        self.votes_title.setVisible(votes is not None and bool(votes.votes))
        if votes is None or not votes.votes:
            self.votes.set_plain("")
            return
        count = self.tr("{accept} accept, {refuse} refuse, {abstain} abstain; {needed} of {members} must agree").format(
            accept=votes.accept,
            refuse=votes.refuse,
            abstain=votes.abstain,
            needed=votes.needed,
            members=votes.members,
        )
        lines = (names.dotted(v.member, words.ballot(v.ballot), v.reason) for v in votes.votes)
        self.votes.set_plain("\n".join((count, *lines)))

    # Doing

    def _update_buttons(self) -> None:
        written = bool(self.reason.toPlainText().strip())
        may = self._application.may if self._application is not None else ()
        points = self._application is not None and any(
            r.audience != ASSESSORS and r.published is None for r in self._application.remarks
        )
        self.request_changes.setEnabled("request_changes" in may and written and points)
        self.request_changes.setToolTip("" if written else self.tr("Write a reason first."))
        self.pass_on.setEnabled("pass_on" in may)
        reasoned = bool(self.why.toPlainText().strip())
        for button in self.standing_buttons.values():
            button.setEnabled(reasoned)

    def _act(self, act: str) -> None:
        for button in (self.request_changes, self.pass_on):
            button.setEnabled(False)
        self.trouble.say("")
        self.act_wanted.emit(act, self.reason.toPlainText().strip())

    def acted(self, act: str) -> None:
        """It went on."""
        self.kept_reason.sent()
        self.outcome.say(
            self.tr("Changes were requested. The applicant reads your reason and the remarks.")
            if act == "request_changes"
            else self.tr("The application was passed on. Those whose turn it is were told.")
        )

    def not_acted(self, what: str) -> None:
        """It did not: the reason stays."""
        self._update_buttons()
        self.trouble.say(what)

    def _act_on_organisation(self, act: str) -> None:
        for button in self.standing_buttons.values():
            button.setEnabled(False)
        self.standing_trouble.say("")
        self.standing_wanted.emit(act, self.why.toPlainText().strip())

    def acted_on_organisation(self) -> None:
        """It stands otherwise now."""
        self.kept_why.sent()

    def not_acted_on_organisation(self, what: str) -> None:
        """It does not: the reason stays."""
        self._update_buttons()
        self.standing_trouble.say(what)
