"""Reviewing one application: what was sent on the left, what one says and does about it on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabWidget, QVBoxLayout

from ...client import applications_api, review_api
from ...client.review_api import Judged
from ...client.service_api import Api
from ...domain.application import Application, Remark
from ...domain.problems import Problem, ProblemKind
from ...domain.review import Assessment, Consulted
from ...tasks.kept_texts import KeptText
from .. import icons
from .. import words as names
from ..follow.asking import AskingWindow
from ..follow.conversation import ConversationView
from ..follow.timeline import TimelineView
from ..follow.window import Followed, read_followed
from ..follow.words import state_name
from ..messages import in_words
from ..text import TextLabel, heading
from .assessment import AssessmentPanel
from .changes import ChangesView
from .deciding import DecidingPanel
from .material import MaterialOpener
from .reading import ApplicationView
from .remarks import RemarksPanel

_NARROWEST = 44  # characters


@dataclass(frozen=True)
class Reviewed:
    """What is read at once."""

    followed: Followed
    judged: Judged


def read_reviewed(api: Api, application_id: str) -> Reviewed:
    """Raises Trouble."""
    followed = read_followed(api, application_id)
    return Reviewed(followed, review_api.judged(api, followed.application))


class ReviewWindow(AskingWindow):
    """For reviewers, representatives of user groups, the committee and staff; each sees what is for them."""

    def __init__(
        self, session, uploads, folder: Path, application_id: str, open_project: Callable[[str], bool], parent=None
    ):
        super().__init__(session, application_id, parent)
        self.setObjectName("QgisCertificationReview")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Review of an application"))
        QgsGui.enableAutoGeometryRestore(self)
        self.resize(1060, 700)
        self._application: Application | None = None
        self._build(uploads, folder, open_project)
        self._connect()
        self.refresh()

    def _build(self, uploads, folder: Path, open_project: Callable[[str], bool]) -> None:
        self.title, self.state = heading("", self), TextLabel("", self)
        self.application = ApplicationView(self)
        self.changes = ChangesView(self)
        self.timeline = TimelineView(self)
        self.add_conversation(ConversationView(uploads, folder, self.application_id, self))
        self.material = MaterialOpener(self, folder, open_project)
        self.left, self.right = QTabWidget(self), QTabWidget(self)
        self.left.addTab(self.application, self.tr("Application"))
        self.left.addTab(self.timeline, self.tr("Timeline"))
        self.left.addTab(self.conversation, self.tr("Conversation"))
        self.assessment = AssessmentPanel(folder, self)
        self.remarks = RemarksPanel(folder, self.application_id, self)
        self.deciding = DecidingPanel(folder, self.application_id, self)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.left)
        splitter.addWidget(self.right)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        # Whatever tabs come later: room for a sentence beside a choice.
        self.right.setMinimumWidth(_NARROWEST * self.fontMetrics().averageCharWidth())
        splitter.setSizes([3 * self.width() // 5, 2 * self.width() // 5])
        refresh = QPushButton(icons.theme("mActionRefresh"), self.tr("&Refresh"), self)
        refresh.clicked.connect(self.refresh)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (refresh, close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.title, self.state):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.application.remark_wanted.connect(self._write_remark)
        self.application.save_wanted.connect(self.save_upload)
        self.application.open_wanted.connect(lambda course: self.material.open(self._application, course))
        self.assessment.save_wanted.connect(self._assess)
        self.remarks.add_wanted.connect(self._add_remark)
        self.remarks.settle_wanted.connect(self._settle_remark)
        self.remarks.remove_wanted.connect(self._remove_remark)
        self.deciding.assign_wanted.connect(self._assign)
        self.deciding.act_wanted.connect(self._act)
        self.deciding.opinion_wanted.connect(self._give_opinion)
        self.deciding.vote_wanted.connect(self._vote)
        self.deciding.standing_wanted.connect(self._act_on_organisation)

    # Reading

    def refresh(self) -> None:
        """Ask the service how things are."""
        if not self.session.is_signed_in:
            self.tell(Problem(ProblemKind.NOT_SIGNED_IN), self.refresh)
            return
        application_id = self.application_id
        self.run(self.tr("Reading the application"), lambda api: read_reviewed(api, application_id), self._read)

    def _read(self, reviewed: Reviewed | None, problem: Problem | None) -> None:
        if problem is not None:
            self.tell(problem, self.refresh)
            return
        followed, judged = reviewed.followed, reviewed.judged
        self._application = application = followed.application
        may = application.may
        self.title.set_plain(application.name)
        country = next((p.fields["country"] for p in application.parts if p.kind == "organisation"), "")
        self.state.set_plain(names.dotted(names.country_name(country), state_name(application.state)))
        self.application.show_application(application, "remark" in may)
        self.timeline.show_timeline(followed.timeline, mine=False)
        self.show_conversation(followed.conversation)
        self.conversation.allow("write_message" in may, internally="remark" in may)
        self.changes.show_differences(judged.differences)
        self._have_tab(self.left, self.changes, self.tr("Changes"), application.round > 1)
        self.assessment.show_assessments(application, judged.assessments, "assess" in may)
        self.remarks.show_remarks(application, "remark" in may)
        self.deciding.show_all(application, judged, followed.timeline.to_come)
        self._have_tab(self.right, self.assessment, self.tr("Assessment"), "assess" in may or bool(judged.assessments))
        self._have_tab(self.right, self.remarks, self.tr("Remarks"), "remark" in may or bool(application.remarks))
        self._have_tab(self.right, self.deciding, self.tr("Decision"), True)
        self.mark_read(what.at for what in (*followed.timeline.done, *followed.conversation.messages))

    def _have_tab(self, tabs: QTabWidget, page, title: str, wanted: bool) -> None:
        index = tabs.indexOf(page)
        if wanted and index < 0:
            tabs.addTab(page, title)
        elif not wanted and index >= 0:
            tabs.removeTab(index)
        page.setVisible(wanted and tabs.currentWidget() is page)

    # Doing: each act answers where it was asked for

    def _do(self, title: str, work, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        def ended(_result, problem: Problem | None) -> None:
            if problem is not None:
                failed(in_words(problem))
                if problem.kind is ProblemKind.CONFLICT:
                    self.refresh()
                return
            done()
            self.changed.emit(self.application_id)
            self.session.refresh()
            self.refresh()

        self.run(title, work, ended)

    def _warn(self, what: str) -> None:
        self.bar.clearWidgets()
        self.bar.pushWarning("", what)

    def _assign(self, person_id: str | None) -> None:
        application = self._application
        if person_id is not None:
            self._do(
                self.tr("Assigning a reviewer"),
                lambda api: review_api.assign(api, application, person_id),
                lambda: None,
                self._warn,
            )

    def _assess(self, assessment: Assessment) -> None:
        application_id, box = self.application_id, self.assessment.courses[assessment.course_type_id]
        self._do(
            self.tr("Saving an assessment"),
            lambda api: review_api.assess(api, application_id, assessment),
            box.saved,
            box.not_saved,
        )

    def _write_remark(self, section: str, target: str, called: str) -> None:
        self.right.setCurrentWidget(self.remarks)
        self.remarks.write_about(section, target, called)

    def _add_remark(self, section: str, target: str, text: str, audience: str) -> None:
        application_id = self.application_id
        self._do(
            self.tr("Adding a remark"),
            lambda api: review_api.add_remark(api, application_id, section, target, text, audience),
            self.remarks.added,
            self.remarks.not_added,
        )

    def _settle_remark(self, remark: Remark, settled: bool) -> None:
        self._do(
            self.tr("Settling a remark"),
            lambda api: review_api.settle_remark(api, remark.id, remark.version, settled),
            lambda: None,
            self._warn,
        )

    def _remove_remark(self, remark: Remark) -> None:
        self._do(
            self.tr("Removing a remark"),
            lambda api: review_api.remove_remark(api, remark.id, remark.version),
            lambda: None,
            self._warn,
        )

    def _act(self, act: str, reason: str) -> None:
        application_id = self.application_id
        self._do(
            self.tr("Passing on the application"),
            lambda api: applications_api.act(api, application_id, act, reason),
            lambda: self.deciding.acted(act),
            self.deciding.not_acted,
        )

    def _give_opinion(self, consulted: Consulted, opinion: str, reason: str) -> None:
        application_id, ballot = self.application_id, self.deciding.opinions[consulted.id]
        self._do(
            self.tr("Giving an opinion"),
            lambda api: review_api.give_opinion(api, application_id, consulted, opinion, reason),
            lambda: ballot.arrived(self.tr("The opinion was given. It can be changed until the consultation closes.")),
            ballot.refused,
        )

    def _vote(self, ballot: str, reason: str) -> None:
        application_id, form = self.application_id, self.deciding.vote
        self._do(
            self.tr("Voting"),
            lambda api: review_api.vote(api, application_id, ballot, reason),
            lambda: form.arrived(self.tr("Your vote was counted. It can be changed while nothing is decided.")),
            form.refused,
        )

    def _act_on_organisation(self, act: str, reason: str) -> None:
        organisation_id = self._application.organisation_id
        self._do(
            self.tr("Changing the certification"),
            lambda api: review_api.act_on_organisation(api, organisation_id, act, reason),
            self.deciding.acted_on_organisation,
            self.deciding.not_acted_on_organisation,
        )

    def kept_texts(self) -> Iterator[KeptText]:
        yield from (self.conversation.kept, self.remarks.kept, self.deciding.kept_reason, self.deciding.kept_why)
        yield self.deciding.vote.kept
        yield from (ballot.kept for ballot in self.deciding.opinions.values())
        yield from (box.kept for box in self.assessment.courses.values())
