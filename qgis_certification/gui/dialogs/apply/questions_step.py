"""Third step: what the programme wants to know of every applicant."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....domain.application import QUESTIONS, Question
from ...text import TextLabel
from .fields import ChoiceField, TextField
from .form import Form
from .notes import Remarks
from .step import Step, remarks_on

translate = QCoreApplication.translate


class QuestionBox(QWidget):
    """One question with its answer, and what reviewers say of that."""

    def __init__(self, saver, key: str, question: Question, parent=None):
        super().__init__(parent)
        self.question = question
        self.form = Form(saver, self)
        label = question.text if question.required else self.tr("{question} (optional)").format(question=question.text)
        self.form.add("value", label.replace("&", "&&"), self._field(question), question.help)
        self.remarks = Remarks(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self.form)
        layout.addWidget(self.remarks)
        self.form.bind(key)
        saver.application_changed.connect(lambda: self.remarks.show_remarks(remarks_on(saver, question.id)))
        self.remarks.show_remarks(remarks_on(saver, question.id))

    def _field(self, question: Question) -> QWidget:
        if question.kind == "yes_no":
            return ChoiceField([(self.tr("Yes"), "yes"), (self.tr("No"), "no")], self.tr("Choose"))
        if question.kind == "choice":
            return ChoiceField([(text, key) for key, text in question.choices], self.tr("Choose"))
        return TextField(3)


class QuestionsStep(Step):
    """The questions, as they were when the application was begun."""

    section = QUESTIONS

    def __init__(self, saver, parent=None):
        super().__init__(
            saver,
            translate("QuestionsStep", "Questions"),
            translate("QuestionsStep", "What the programme wants to know of every organisation."),
            parent,
        )
        self.boxes: dict[str, QuestionBox] = {}
        self.none = TextLabel(self.tr("There is no question to answer."), self)
        self.body.addWidget(self.none)
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        saver.application_changed.connect(self._fill)
        self._fill()
        self.finish()

    def _fill(self) -> None:
        application = self.saver.application
        if application is None:
            return
        self.none.setVisible(not application.questions)
        if [box.question for box in self.boxes.values()] == list(application.questions):
            return
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        keys = {part.id: part.key for part in self.saver.draft.of_kind("answer")}
        self.boxes = {q.id: QuestionBox(self.saver, keys[q.id], q, self) for q in application.questions if q.id in keys}
        for box in self.boxes.values():
            self._column.addWidget(box)

    def go_to(self, target: str, field: str) -> None:
        if target in self.boxes:
            self.reveal(self.boxes[target].form.boxes["value"].field)
