"""Fourth step: what is taught, and the material it is taught with."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....domain import material
from ....domain.application import MATERIAL
from . import checks, licences
from .fields import HoursField, LanguageField, LineField, OtherField, TextField, WebField
from .file_area import FileArea
from .form import FieldBox, Form
from .notes import HINT, Note, Remarks
from .part_list import PartList
from .step import Step, remarks_on

translate = QCoreApplication.translate


class CourseEditor(QWidget):
    """One course type, and its three kinds of material."""

    def __init__(self, saver, uploads, pack, parent=None):
        """`pack(area_by_kind)` opens the dialog that packs the current project."""
        super().__init__(parent)
        self._saver = saver
        self.remarks = Remarks(self)
        self.form = self._form()
        self.wait = Note(HINT, self.tr("Give the course a name first: files are then kept with it."), self)
        self.pack = QPushButton(self.tr("Add the current QGIS &project…"), self)
        self.pack.setToolTip(self.tr("Packs the project with the data of the layers you choose"))
        self.areas = {
            material.EXERCISES: self._area(
                uploads,
                material.EXERCISES,
                self.tr("Exercises"),
                self.tr("What participants do: hand-outs, tasks, solutions. Add files or a folder, or drop them here."),
            ),
            material.LECTURES: self._area(
                uploads,
                material.LECTURES,
                self.tr("Lectures"),
                self.tr("What you show and tell: slides, notes, videos. Add files or a folder, or drop them here."),
            ),
            material.DATA: self._area(
                uploads,
                material.DATA,
                self.tr("Data"),
                self.tr("What the exercises need: projects and layers. Add files or a folder, or drop them here."),
            ),
        }
        self.pack.clicked.connect(lambda: pack(self.areas, self.form.key))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.remarks, self.form, self.wait, *self.areas.values(), self.pack):
            layout.addWidget(widget)
        saver.parts_changed.connect(lambda kind: kind == "course_type" and self.form.key and self._bind_files())
        saver.application_changed.connect(self._update)

    def _form(self) -> Form:
        form = Form(self._saver, self)
        form.add("name", self.tr("Name of the course"), LineField(200))
        form.add("teaches", self.tr("What it teaches"), TextField(3))
        version = LineField(20)
        version.setPlaceholderText("3.40")
        form.row(
            ("language", FieldBox(self.tr("Language"), LanguageField(self.tr("Type to search")), parent=form)),
            ("hours", FieldBox(self.tr("Hours"), HoursField(self.tr("not said")), parent=form)),
            ("qgis_version", FieldBox(self.tr("QGIS version"), version, parent=form)),
        )
        form.row(
            (
                "licence",
                FieldBox(
                    self.tr("Licence of the material"),
                    OtherField(licences.choices(), self.tr("Choose, or type another")),
                    parent=form,
                ),
            ),
            ("link", FieldBox(self.tr("Web page of the course (optional)"), WebField(500), parent=form)),
        )
        form.checks["link"] = checks.web
        return form

    def _area(self, uploads, kind: str, title: str, empty: str) -> FileArea:
        return FileArea(self._saver, uploads, material.MATERIAL, title, empty, parent=self)

    def bind(self, key: str) -> None:
        self.form.bind(key)
        self._bind_files()
        self._update()

    def _bind_files(self) -> None:
        part = self._saver.part(self.form.key)
        part_id = part.id if part is not None else ""
        for kind, area in self.areas.items():
            area.bind(
                lambda application, kind=kind: application.material.get(part_id, {}).get(kind, ()),
                course_type_id=part_id,
                material_kind=kind,
            )
        self._update()

    def _update(self) -> None:
        part = self._saver.part(self.form.key)
        part_id = part.id if part is not None else ""
        editable = not self._saver.is_read_only
        self.wait.setVisible(editable and not part_id)
        self.pack.setVisible(editable)
        self.pack.setEnabled(bool(part_id))
        uploads = {} if self._saver.application is None else self._saver.application.material.get(part_id, {})
        about = {part_id, *(upload.id for files in uploads.values() for upload in files)} - {""}
        self.remarks.show_remarks([remark for target in about for remark in remarks_on(self._saver, target)])


class CoursesStep(Step):
    """The course types."""

    section = MATERIAL

    def __init__(self, saver, uploads, pack, parent=None):
        super().__init__(
            saver,
            translate("CoursesStep", "Courses and material"),
            translate(
                "CoursesStep",
                "Each course that you want certified, with its exercises, lectures and data. Reviewers look whether "
                "the material is current, presents QGIS correctly, and is good.",
            ),
            parent,
        )
        self.editor = CourseEditor(saver, uploads, pack, self)
        self.list = PartList(
            saver,
            "course_type",
            self.tr("Courses"),
            self.tr("No course yet. At least one is needed, with all three kinds of material."),
            lambda part: part.value("name") or self.tr("(without a name)"),
            self.editor,
            self,
        )
        self.add = QPushButton(self.tr("&Add a course"), self)
        self.add.clicked.connect(self._add)
        self.list.add_button(self.add)
        self.body.addWidget(self.list)
        saver.application_changed.connect(lambda: self.add.setVisible(not saver.is_read_only))
        self.finish()

    def is_general(self, remark, known: set[str]) -> bool:
        """One on a file stands beside its course."""
        uploads = {upload.id for upload in self.saver.application.uploads()}
        return remark.target not in known and remark.target not in uploads

    def _add(self) -> None:
        self.list.choose(self.saver.add("course_type", name=""))
        self.reveal(self.editor.form.boxes["name"].field)

    def go_to(self, target: str, field: str) -> None:
        for part in self.saver.draft.of_kind("course_type"):
            if part.id and part.id == target:
                self.list.choose(part.key)
                if field in self.editor.areas:
                    self.reveal(self.editor.areas[field].add_files)
                else:
                    self.reveal(self.editor.form.boxes.get(field, self.editor.form.boxes["name"]).field)
                return
        self.reveal(self.add)
