"""Last step: what is missing, what the reports warn of, what happens next, and the button that sends."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ....client.applications_api import act
from ....domain.application import SECTIONS, SEND
from ....domain.material import REFUSED
from ....tasks.autosave import SaveState
from ... import words
from ...dates import long_day
from ...messages import in_words
from ...text import TextLabel
from .names import section_name, state_sentence, whose_turn
from .notes import DONE, ERROR, HINT, Note
from .step import Step

translate = QCoreApplication.translate
_MOST = 40  # lines of a list; the rest is counted


class SendStep(Step):
    """Check and send."""

    section = SEND
    jump = pyqtSignal(str, str, str)  # section, target, field
    sent = pyqtSignal()

    def __init__(self, saver, uploads, parent=None):
        super().__init__(
            saver,
            translate("SendStep", "Check and send"),
            translate("SendStep", "Look whether everything is there, then send the application to the reviewers."),
            parent,
        )
        self._uploads = uploads
        self._sending = False
        self.missing = _Lines(self.tr("What is missing"), self)
        self.warnings = _Lines(self.tr("What the reports say of your files"), self)
        self.next = QGroupBox(self.tr("What happens next"), self)
        self.next_words = TextLabel("", self.next)
        QVBoxLayout(self.next).addWidget(self.next_words)
        self.complete = Note(DONE, "", self)
        self.obstacle = Note(HINT, "", self)
        self.send = QPushButton(self)
        self.confirm = self._confirmation()
        self.error = Note(ERROR, "", self)
        line = QHBoxLayout()
        line.addWidget(self.send)
        line.addStretch(1)
        for widget in (self.complete, self.missing, self.warnings, self.next, self.obstacle):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.body.addWidget(self.confirm)
        self.body.addWidget(self.error)
        self.send.clicked.connect(self._ask)
        saver.application_changed.connect(self.load)
        saver.status_changed.connect(self.load)
        if uploads is not None:
            uploads.changed.connect(self._upload_changed)  # a method: Qt lets go of it when the dialog is gone
        self.finish()

    def _confirmation(self) -> QWidget:
        box = QWidget(self)
        self.question = TextLabel("", box)
        self.yes = QPushButton(self.tr("Send &now"), box)
        self.no = QPushButton(self.tr("Not &yet"), box)
        line = QHBoxLayout()
        line.addWidget(self.yes)
        line.addWidget(self.no)
        line.addStretch(1)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        layout.addLayout(line)
        self.yes.clicked.connect(self._send)
        self.no.clicked.connect(self._not_yet)
        box.hide()
        return box

    def showEvent(self, event):  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Say how it stands now."""
        application = self.saver.application
        if application is None or not self.isVisible():
            return
        again = application.sending == "resubmit" or application.round > 0
        self.send.setText(self.tr("Send &again") if again else self.tr("&Send application"))
        editable = application.is_editable
        self.sentence.setVisible(editable)
        open_missing = still_missing(self.saver) if editable else []
        self.missing.show_lines(
            [(f"{section_name(m.section)}: {m.message}", (m.section, m.target, m.field)) for m in open_missing],
            self.jump,
        )
        self.warnings.show_lines(self._warnings(application), self.jump)
        self.complete.say(self.tr("Nothing is missing.") if editable and not open_missing else "")
        self.next_words.set_plain(self._next(application))
        self.next.setVisible(application.whose_turn != "nobody")
        obstacle = self._obstacle(bool(open_missing)) if editable else self._standing(application)
        self.obstacle.say(obstacle)
        self.send.setVisible(bool(application.sending) and not self.confirm.isVisibleTo(self))
        self.send.setEnabled(not obstacle and not self._sending)
        if obstacle and self.confirm.isVisibleTo(self):
            self._not_yet()

    def _upload_changed(self, _row_id: str) -> None:
        self.load()

    def _standing(self, application) -> str:
        pieces = [state_sentence(application.state), whose_turn(application.whose_turn)]
        if application.until is not None:
            until = long_day(application.until.astimezone().date())
            pieces.append(self.tr("Until {day}.").format(day=until))
        if application.reason and application.state not in ("submitted", "in_consultation", "in_decision"):
            pieces.append(application.reason)
        return " ".join(filter(None, pieces))

    def _obstacle(self, is_incomplete: bool) -> str:
        """Why it cannot be sent at this moment."""
        if self._sending:
            return self.tr("Being sent…")
        under_way = [row for row in self._uploads.rows(self.saver.id) if row.is_open] if self._uploads else []
        if is_incomplete:
            return self.tr("Fill in what is missing first. Everything you typed so far is kept.")
        if under_way:
            return self.tr("%n file(s) are still on their way. Wait for them, or remove them.", "", len(under_way))
        return {
            SaveState.SAVING: self.tr("Your last changes are being saved…"),
            SaveState.CONFLICT: self.tr("Choose first between what you and somebody else typed."),
            SaveState.INVALID: self.tr("Mend first what the service refused; the steps at the left show where."),
            SaveState.INCOMPLETE: self.tr("Something that you added lacks its name, title or place."),
            SaveState.SIGN_IN: self.tr("Sign in again first."),
            SaveState.FAILED: self.tr("Your last changes could not be saved yet."),
        }.get(self.saver.state, "")

    def _warnings(self, application) -> list:
        lines = []
        for course_id, kinds in application.material.items():
            for kind, files in kinds.items():
                lines += [(text, ("material", course_id, kind)) for upload in files for text in _said(upload)]
        for contribution_id, files in application.evidence.items():
            lines += [(text, ("contributions", contribution_id, "")) for upload in files for text in _said(upload)]
        return lines

    def _next(self, application) -> str:
        days = application.usual_days
        steps = [
            (self.tr("The reviewers look at it and ask for changes where needed"), days.get("review")),
            (
                self.tr("The local user groups of your country say what they think, if there are any"),
                days.get("consultation"),
            ),
            (self.tr("The project's steering committee (PSC) decides"), days.get("decision")),
        ]
        lines = []
        for number, (text, usual) in enumerate(steps, 1):
            took = self.tr(": this usually takes %n day(s)", "", usual) if usual else ""
            lines.append(f"{number}. {text}{took}.")
        lines.append(self.tr("You are told by mail and in the panel of each step, and can write to the reviewers."))
        return "\n".join(lines)

    def _ask(self) -> None:
        name = words.isolated(self.saver.application.name)
        self.question.set_plain(
            self.tr("Send the application of {name} now? You cannot change it while it is looked at.").format(name=name)
        )
        self.error.say("")
        self.confirm.show()
        self.send.hide()
        self.ensureWidgetVisible(self.confirm)
        self.yes.setFocus()

    def _not_yet(self) -> None:
        self.confirm.hide()
        self.load()

    def _send(self) -> None:
        application_id, name = self.saver.id, self.saver.application.sending
        self.confirm.hide()
        self._sending = True
        self.saver.ask(self.tr("Sending the application"), lambda api: act(api, application_id, name), self._sent)
        self.load()

    def _sent(self, _application, problem) -> None:
        self._sending = False
        if problem is None:
            self.error.say("")
            self.sent.emit()
        else:
            said = " ".join(error.message for error in problem.errors) or problem.said
            self.error.say(said or in_words(problem))
        self.load()


class _Lines(QGroupBox):
    """Lines with a button each that leads to the thing; hidden while there is none."""

    def __init__(self, title: str, parent=None):
        super().__init__(title, parent)
        self._layout = QVBoxLayout(self)
        self._shown: list | None = None
        self.buttons: list[QPushButton] = []

    def show_lines(self, lines: list, jump) -> None:
        """Each line is a text and where it leads to."""
        if lines == self._shown:
            return
        self._shown, self.buttons = list(lines), []
        while self._layout.count():
            old = self._layout.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for text, place in lines[:_MOST]:
            row = QWidget(self)
            button = QPushButton(self.tr("Go there"), row)
            button.setAccessibleName(self.tr("Go there: {what}").format(what=text))
            button.clicked.connect(lambda _c=False, place=place: jump.emit(*place))
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(Note(ERROR, text, row), 1)
            layout.addWidget(button)
            self._layout.addWidget(row)
            self.buttons.append(button)
        if len(lines) > _MOST:
            self._layout.addWidget(Note(HINT, self.tr("and %n more", "", len(lines) - _MOST), self))
        self.setVisible(bool(lines))


def still_missing(saver) -> list:
    """What the service misses, without what was typed since: on its way there, or arrived a moment ago."""
    application, parts = saver.application, saver.draft.parts.values()
    if application is None:
        return []
    since = [part.values if saver.is_outdated else part.mine for part in parts]
    typed = {(part.id, name) for part, values in zip(parts, since) for name, value in values.items() if value}
    new = {part.kind for part in parts if part.is_whole and (saver.is_outdated or not part.id)}
    kinds = {"centres": "centre", "contributions": "contribution", "course_types": "course_type"}
    return [
        m
        for m in application.missing
        if (m.target, m.field) not in typed
        and not (not m.target and kinds.get(m.field) in new)
        and m.section in SECTIONS
    ]


def _said(upload) -> list[str]:
    if upload.state == REFUSED:
        return [f"{upload.path}: {upload.refusal}"]
    return [f"{upload.path}: {found.text}" for found in upload.report.to_mend]
