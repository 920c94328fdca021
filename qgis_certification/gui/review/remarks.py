"""Points about an application: those for the applicant and those among assessors, clearly apart."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.application import SECTIONS, Application, Remark
from ...domain.following import APPLICANT, ASSESSORS
from ...tasks.kept_texts import KeptText
from .. import words as names
from ..dialogs.apply.names import section_name
from ..dialogs.apply.notes import ERROR, Note
from ..follow.words import moment
from ..text import TextLabel, embolden


class _Point(QFrame):
    """One remark, with what can be done with it."""

    settle_wanted = pyqtSignal(object, bool)
    remove_wanted = pyqtSignal(object)

    def __init__(self, remark: Remark, about: str, may_act: bool, sent_again: bool, parent=None):
        """`sent_again`: the applicant has answered what was remarked then."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self)
        layout.setSpacing(2)
        head = TextLabel(about, self)
        embolden(head)
        layout.addWidget(head)
        layout.addWidget(TextLabel(remark.text, self))
        layout.addWidget(TextLabel(names.dotted(remark.author, self._state(remark)), self))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if may_act and remark.mine and remark.published is None:
            buttons.addWidget(self._button(self.tr("Remove"), lambda: self.remove_wanted.emit(remark)))
        if may_act and (sent_again or remark.audience == ASSESSORS):
            settled = remark.settled is not None
            text = self.tr("Not settled after all") if settled else self.tr("Settled")
            buttons.addWidget(self._button(text, lambda: self.settle_wanted.emit(remark, not settled)))
        layout.addLayout(buttons)
        self.setAccessibleName(f"{about}\n{remark.text}")

    def _button(self, text: str, act) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _state(self, remark: Remark) -> str:
        if remark.settled is not None:
            return self.tr("settled")
        if remark.audience == ASSESSORS:
            return ""
        if remark.published is not None:
            return self.tr("told on {moment}").format(moment=moment(remark.published))
        return self.tr("not told yet: goes out with a request for changes")


class RemarksPanel(QWidget):
    """The points, and a place to write one."""

    add_wanted = pyqtSignal(str, str, str, str)
    """Section, target, text, audience."""
    settle_wanted = pyqtSignal(object, bool)
    remove_wanted = pyqtSignal(object)

    def __init__(self, folder: Path, application_id: str, parent=None):
        super().__init__(parent)
        self._about: dict[str, str] = {}
        self._round = 0
        self._section, self._target = SECTIONS[0], ""
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setAccessibleName(self.tr("Remarks"))
        self.editor = self._build_editor(folder, application_id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll, 1)
        layout.addWidget(self.editor)

    def _build_editor(self, folder: Path, application_id: str) -> QWidget:
        editor = QWidget(self)
        self.subject = TextLabel("", editor)
        embolden(self.subject)
        self.text = QPlainTextEdit(editor)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Your remark"))
        self.text.setPlaceholderText(self.tr("What should be changed, and why"))
        self.text.setFixedHeight(4 * self.text.fontMetrics().lineSpacing())
        self.kept = KeptText(self.text, folder, f"remark {application_id}")
        self.for_applicant = QRadioButton(self.tr("For the applicant"), editor)
        self.for_assessors = QRadioButton(self.tr("Among assessors only"), editor)
        self.for_applicant.setChecked(True)
        self.add = QPushButton(self.tr("&Add remark"), editor)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.trouble = Note(ERROR, "", editor)
        self.text.textChanged.connect(self._update)
        line = QHBoxLayout()
        line.addWidget(self.for_applicant)
        line.addWidget(self.for_assessors)
        line.addStretch(1)
        line.addWidget(self.add)
        layout = QVBoxLayout(editor)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.subject, self.text, self.trouble):
            layout.addWidget(widget)
        layout.addLayout(line)
        self.write_about(self._section, "", section_name(self._section))
        self._update()
        return editor

    def write_about(self, section: str, target: str, called: str) -> None:
        """The next remark is about this."""
        self._section, self._target = section, target
        name = section_name(section)
        self.subject.set_plain(self.tr("About: {what}").format(what=name if called == name else f"{name} · {called}"))
        self.text.setFocus()

    def show_remarks(self, application: Application, may_act: bool) -> None:
        """The points for the applicant first, then those among assessors."""
        self._about, self._round = _called(application), application.round
        body = QWidget(self)
        layout = QVBoxLayout(body)
        told = [r for r in application.remarks if r.audience != ASSESSORS]
        internal = [r for r in application.remarks if r.audience == ASSESSORS]
        self._group(self.tr("For the applicant"), told, may_act, layout, body)
        self._group(self.tr("Among assessors only"), internal, may_act, layout, body)
        layout.addStretch(1)
        place = self.scroll.verticalScrollBar().value()
        self.scroll.setWidget(body)
        self.scroll.verticalScrollBar().setValue(place)
        self.editor.setVisible(may_act)

    def _group(self, title: str, remarks: Iterable[Remark], may_act: bool, layout: QVBoxLayout, body: QWidget) -> None:
        label = TextLabel(title, body)
        embolden(label, 1.1)
        layout.addWidget(label)
        remarks = list(remarks)
        if not remarks:
            layout.addWidget(TextLabel(self.tr("None yet. Use “Remark…” beside a part of the application."), body))
        for remark in remarks:
            about = names.dotted(section_name(remark.section), self._about.get(remark.target, ""))
            point = _Point(remark, about, may_act, remark.round < self._round, body)
            point.settle_wanted.connect(self.settle_wanted)
            point.remove_wanted.connect(self.remove_wanted)
            layout.addWidget(point)

    def _update(self) -> None:
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _add(self) -> None:
        self.add.setEnabled(False)
        self.trouble.say("")
        audience = APPLICANT if self.for_applicant.isChecked() else ASSESSORS
        self.add_wanted.emit(self._section, self._target, self.text.toPlainText().strip(), audience)

    def added(self) -> None:
        """It has arrived."""
        self.kept.sent()
        self._update()

    def not_added(self, what: str) -> None:
        """It has not: the text stays."""
        self._update()
        self.trouble.say(what)


def _called(application: Application) -> dict[str, str]:
    """What the parts that a remark can be about are called."""
    called = {question.id: question.text for question in application.questions}
    for part in application.parts:
        if part.kind in ("contribution", "course_type", "centre"):
            called[part.id] = part.fields.get("title") or part.fields.get("name") or ""
    called.update({upload.id: upload.path for upload in application.uploads()})
    return called
