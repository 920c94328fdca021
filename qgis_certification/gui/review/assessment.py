"""Assessing the material: for each course type the programme's three criteria and a note among assessors."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.application import Application
from ...domain.review import CRITERIA, NO, PARTLY, YES, Assessment
from ...tasks.kept_texts import KeptText
from .. import words as names
from ..dialogs.apply.notes import DONE, ERROR, HINT, Note
from ..text import TextLabel
from . import words


class CourseAssessment(QGroupBox):
    """One course type: what others think, and one's own judgement."""

    save_wanted = pyqtSignal(object)
    """The Assessment as it was entered."""

    def __init__(self, course_type_id: str, name: str, kept_in: Path, application_id: str, parent=None):
        super().__init__(name.replace("&", "&&"), parent)
        self._mine = Assessment(course_type_id)
        self._touched = False
        self.others = TextLabel("", self)
        self.choices: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for criterion in CRITERIA:
            combo = QComboBox(self)
            for verdict in ("", YES, PARTLY, NO):
                combo.addItem(words.verdict(verdict), verdict)
            combo.setAccessibleName(words.criterion(criterion))
            combo.activated.connect(self._touch)
            form.addRow(words.criterion(criterion), combo)
            self.choices[criterion] = combo
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Note among assessors on {course}").format(course=name))
        self.text.setPlaceholderText(self.tr("A note among assessors; the applicant does not see it"))
        self.text.setFixedHeight(4 * self.text.fontMetrics().lineSpacing())
        self.kept = KeptText(self.text, kept_in, f"assessment {application_id} {course_type_id}")
        self._touched = bool(self.text.toPlainText())
        self.text.textChanged.connect(self._touch)
        self.save = QPushButton(self.tr("Save assessment"), self)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.trouble = Note(ERROR, "", self)
        self.done = Note(DONE, "", self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.others)
        layout.addLayout(form)
        for widget in (self.text, self.trouble, self.done):
            layout.addWidget(widget)
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)

    def show_assessments(self, assessments: list[Assessment], editable: bool) -> None:
        """What is known; what was entered here and not saved stays."""
        others = [a for a in assessments if not a.mine]
        self.others.set_plain("\n".join(map(_told, others)))
        mine = next((a for a in assessments if a.mine), Assessment(self._mine.course_type_id))
        self._mine = mine
        if not self._touched:
            for criterion, combo in self.choices.items():
                combo.setCurrentIndex(combo.findData(getattr(mine, criterion)))
            if self.text.toPlainText() != mine.text:
                self.text.setPlainText(mine.text)
                self._touched = False
        for widget in (*self.choices.values(), self.save):
            widget.setEnabled(editable)
        self.text.setReadOnly(not editable)

    def _touch(self, *_ignored) -> None:
        self._touched = True
        self.done.say("")

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.trouble.say("")
        entered = {criterion: combo.currentData() for criterion, combo in self.choices.items()}
        self.save_wanted.emit(replace(self._mine, text=self.text.toPlainText(), **entered))

    def saved(self) -> None:
        """It has arrived."""
        self._touched = False
        self.kept.settle()
        self.save.setEnabled(True)
        self.done.say(self.tr("Saved"))

    def not_saved(self, what: str) -> None:
        """It has not: what was entered stays."""
        self.save.setEnabled(True)
        self.trouble.say(what)


def _told(assessment: Assessment) -> str:
    verdicts = " ".join(
        f"{words.criterion(criterion)} {words.verdict(getattr(assessment, criterion))}." for criterion in CRITERIA
    )
    return f"{names.isolated(assessment.reviewer)}: {verdicts} {assessment.text}".strip()


class AssessmentPanel(QScrollArea):
    """All course types of an application."""

    save_wanted = pyqtSignal(object)

    def __init__(self, folder: Path, parent=None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Assessment"))
        self._folder = folder
        self.courses: dict[str, CourseAssessment] = {}

    def show_assessments(self, application: Application, assessments: tuple[Assessment, ...], editable: bool) -> None:
        """One box for each course type; boxes stay what they are while the course types do."""
        wanted = {part.id: part.fields["name"] for part in application.parts if part.kind == "course_type"}
        if list(wanted) != list(self.courses):
            self._build(application.id, wanted)
        for course_type_id, box in self.courses.items():
            box.show_assessments([a for a in assessments if a.course_type_id == course_type_id], editable)

    def _build(self, application_id: str, wanted: dict[str, str]) -> None:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        hint = self.tr(
            "For each course type say how its material meets the three criteria. Then the application can go on."
        )
        layout.addWidget(Note(HINT, hint, body))
        self.courses = {}
        for course_type_id, name in wanted.items():
            box = CourseAssessment(course_type_id, name, self._folder, application_id, body)
            box.save_wanted.connect(self.save_wanted)
            layout.addWidget(box)
            self.courses[course_type_id] = box
        layout.addStretch(1)
        self.setWidget(body)
