"""Second step: what the organisation gave to QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from ....domain.application import CATEGORIES, CONTRIBUTIONS
from ....domain.material import EVIDENCE
from ... import words
from . import checks
from .fields import ChoiceField, LineField, LinksField
from .file_area import FileArea
from .form import FieldBox, Form
from .notes import Remarks
from .part_list import PartList
from .preview import MarkdownField
from .step import Step, remarks_on

translate = QCoreApplication.translate


class ContributionEditor(QWidget):
    """One contribution, with the files that show it."""

    def __init__(self, saver, uploads, parent=None):
        super().__init__(parent)
        self._saver = saver
        self.remarks = Remarks(self)
        self.form = form = Form(saver, self)
        categories = [(words.contribution_category(category), category) for category in CATEGORIES]
        form.row(
            ("category", FieldBox(self.tr("Category"), ChoiceField(categories, self.tr("Choose")), parent=form)),
            (
                "period",
                FieldBox(self.tr("Year or period"), _with_example(LineField(100), "2021–2024"), parent=form),
            ),
        )
        form.add("title", self.tr("Title"), LineField(300))
        form.add("description", self.tr("Description (Markdown)"), MarkdownField(4))
        form.add("links", self.tr("Links that show it, one on each line"), LinksField())
        form.checks["links"] = checks.links
        self.evidence = FileArea(
            saver,
            uploads,
            EVIDENCE,
            self.tr("Files that show it"),
            self.tr("No file yet. Links are enough where there are some; else add files, or drop them here."),
            parent=self,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.remarks, form, self.evidence):
            layout.addWidget(widget)
        saver.parts_changed.connect(lambda kind: kind == "contribution" and form.key and self._bind_files())
        saver.application_changed.connect(self._show_remarks)

    def bind(self, key: str) -> None:
        self.form.bind(key)
        self._bind_files()
        self._show_remarks()

    def _bind_files(self) -> None:
        part = self._saver.part(self.form.key)
        part_id = part.id if part is not None else ""
        self.evidence.bind(lambda application: application.evidence.get(part_id, ()), contribution_id=part_id)

    def _show_remarks(self) -> None:
        part = self._saver.part(self.form.key)
        self.remarks.show_remarks(remarks_on(self._saver, part.id) if part is not None else [])


class ContributionsStep(Step):
    """The contributions."""

    section = CONTRIBUTIONS

    def __init__(self, saver, uploads, parent=None):
        super().__init__(
            saver,
            translate("ContributionsStep", "Contributions"),
            translate(
                "ContributionsStep",
                "What your organisation gave to the QGIS project, in any of ten categories. It is published once you "
                "are certified.",
            ),
            parent,
        )
        self.editor = ContributionEditor(saver, uploads, self)
        self.list = PartList(
            saver,
            "contribution",
            self.tr("Contributions"),
            self.tr("No contribution yet. At least one is needed: code, documentation, a translation, money, a book…"),
            self._title,
            self.editor,
            self,
        )
        self.add = QPushButton(self.tr("&Add a contribution"), self)
        menu = QMenu(self.add)
        for category in CATEGORIES:
            action = menu.addAction(words.contribution_category(category))
            action.triggered.connect(lambda _checked=False, category=category: self._add(category))
        self.add.setMenu(menu)
        self.list.add_button(self.add)
        self.body.addWidget(self.list)
        saver.application_changed.connect(lambda: self.add.setVisible(not saver.is_read_only))
        self.finish()

    def _title(self, part) -> str:
        return words.dotted(
            part.value("title") or self.tr("(without a title)"), words.contribution_category(part.value("category"))
        )

    def _add(self, category: str) -> None:
        self.list.choose(self.saver.add("contribution", category=category))
        self.reveal(self.editor.form.boxes["title"].field)

    def go_to(self, target: str, field: str) -> None:
        for part in self.saver.draft.of_kind("contribution"):
            if part.id and part.id == target:
                self.list.choose(part.key)
                self.reveal(self.editor.form.boxes.get(field, self.editor.form.boxes["title"]).field)
                return
        self.reveal(self.add)


def _with_example(field: LineField, example: str) -> LineField:
    field.setPlaceholderText(example)
    return field
