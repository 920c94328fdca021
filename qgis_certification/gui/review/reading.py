"""An application to read, part by part, with a place beside each to remark on it, and its files with their reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain import application as of
from ...domain.application import Application, PartOnService
from ...domain.material import COMPLETE, MATERIAL_KINDS, Upload
from .. import icons
from .. import words as names
from ..dialogs.apply.names import field_name, section_name, value_text
from ..dialogs.apply.preview import Preview
from ..dialogs.apply.reports import FindingsView
from ..links import open_link, web_address
from ..text import TextLabel, embolden
from . import words

_PREVIEW_LINES = 8


class ApplicationView(QScrollArea):
    """Everything that was written and given, for who assesses it."""

    remark_wanted = pyqtSignal(str, str, str)
    """The section, the part ("" for the section as a whole), and what it is called."""
    save_wanted = pyqtSignal(object)
    """An Upload to keep on this computer."""
    open_wanted = pyqtSignal(str)
    """A course type whose material is to be opened in QGIS."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Application"))
        self._can_remark = self._can_open = False
        self._shown: tuple[Application, bool] | None = None

    def show_application(self, application: Application, can_remark: bool, can_open: bool = True) -> None:
        """Show it; what is shown already stays where it is. `can_open`: its material may be opened in QGIS."""
        if self._shown == (application, can_remark):
            return
        place = self.verticalScrollBar().value()
        self._shown, self._can_remark, self._can_open = (application, can_remark), can_remark, can_open
        body = QWidget(self)
        layout = QVBoxLayout(body)
        for section, build in (
            (of.ORGANISATION, self._organisation),
            (of.CONTRIBUTIONS, self._contributions),
            (of.QUESTIONS, self._questions),
            (of.MATERIAL, self._material),
        ):
            layout.addWidget(self._section(section, build, application, body))
        layout.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)

    def _section(self, section: str, build: Callable, application: Application, parent: QWidget) -> QWidget:
        box = QgsCollapsibleGroupBox(section_name(section), parent)
        layout = QVBoxLayout(box)
        self._add_remark_button(layout, section, "", section_name(section), box)
        build(application, layout, box)
        return box

    # The sections

    def _organisation(self, application: Application, layout: QVBoxLayout, box: QWidget) -> None:
        for part in _parts(application, "organisation"):
            layout.addLayout(self._fields(part, box))
        if application.logo is not None:
            self._files((application.logo,), layout, box)
        for part in _parts(application, "centre"):
            title = self.tr("Place: {name}").format(name=part.fields["name"])
            self._part(part, title, of.ORGANISATION, layout, box, without=("name",))

    def _contributions(self, application: Application, layout: QVBoxLayout, box: QWidget) -> None:
        for part in _parts(application, "contribution"):
            title = names.dotted(value_text("category", part.fields["category"]), part.fields["title"])
            without = ("category", "title", "description", "links")
            self._part(part, title, of.CONTRIBUTIONS, layout, box, without)
            if part.fields["description"]:
                preview = Preview(self.tr("Description of {title}").format(title=part.fields["title"]), box)
                preview.browser.show_markdown(part.fields["description"])
                # Its own policy, made for a tab, would have the layout count it as nothing.
                preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                preview.setFixedHeight(_PREVIEW_LINES * preview.fontMetrics().lineSpacing())
                layout.addWidget(preview)
            for link in part.fields["links"]:
                layout.addWidget(self._link(link, box))
            self._files(application.evidence.get(part.id, ()), layout, box)

    def _questions(self, application: Application, layout: QVBoxLayout, box: QWidget) -> None:
        answers = {part.id: part.fields["value"] for part in _parts(application, "answer")}
        for question in application.questions:
            value = answers.get(question.id, "")
            if question.kind == "choice":
                value = dict(question.choices).get(value, value)
            elif question.kind == "yes_no":
                value = {"yes": self.tr("Yes"), "no": self.tr("No")}.get(value, value)
            self._title(question.text, of.QUESTIONS, question.id, layout, box)
            layout.addWidget(TextLabel(value or self.tr("Not answered"), box))

    def _material(self, application: Application, layout: QVBoxLayout, box: QWidget) -> None:
        for part in _parts(application, "course_type"):
            self._part(part, part.fields["name"], of.MATERIAL, layout, box, without=("name",))
            kinds = application.material.get(part.id, {})
            if self._can_open and any(kinds.get(kind) for kind in MATERIAL_KINDS):
                button = QPushButton(icons.theme("mActionFileOpen"), self.tr("Open material in QGIS…"), box)
                button.setToolTip(
                    self.tr("Fetches the files into a folder of their own and opens a copy without macros and Python")
                )
                button.clicked.connect(lambda _checked, part=part: self.open_wanted.emit(part.id))
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            for kind in MATERIAL_KINDS:
                files = kinds.get(kind, ())
                label = TextLabel(words.material_kind(kind), box)
                embolden(label)
                layout.addWidget(label)
                if not any(file.state == COMPLETE for file in files):
                    layout.addWidget(TextLabel(self.tr("None"), box))
                self._files(files, layout, box)

    # Pieces

    def _part(
        self, part: PartOnService, title: str, section: str, layout: QVBoxLayout, box: QWidget, without: Iterable[str]
    ) -> None:
        self._title(title, section, part.id, layout, box)
        layout.addLayout(self._fields(part, box, without))

    def _title(self, title: str, section: str, target: str, layout: QVBoxLayout, box: QWidget) -> None:
        label = TextLabel(title, box)
        embolden(label)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        self._add_remark_button(line, section, target, title, box)
        layout.addLayout(line)

    def _fields(self, part: PartOnService, box: QWidget, without: Iterable[str] = ()) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in part.fields.items():
            text = value_text(name, value)
            if name in without or not text:
                continue
            shown = self._link(text, box) if name in ("website", "link") else TextLabel(text, box)
            form.addRow(TextLabel(field_name(name), box), shown)
        return form

    def _link(self, address: str, box: QWidget) -> QWidget:
        """The address in full, and a button: whoever opens it has read it."""
        widget = QWidget(box)
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(TextLabel(address, widget), 1)
        url = web_address(address)
        if url is not None:
            button = QPushButton(self.tr("Open"), widget)
            button.setAccessibleName(self.tr("Open {address}").format(address=address))
            button.clicked.connect(lambda: open_link(url))
            line.addWidget(button)
        return widget

    def _files(self, uploads: Iterable[Upload], layout: QVBoxLayout, box: QWidget) -> None:
        for upload in uploads:
            size = QLocale().formattedDataSize(upload.size)
            version = self.tr("version {n}").format(n=upload.version_number) if upload.version_number > 1 else ""
            old = "" if upload.state == COMPLETE else self.tr("replaced by a newer version")
            line = QHBoxLayout()
            line.addWidget(TextLabel(names.dotted(upload.path, size, version, old), box), 1)
            save = QPushButton(self.tr("Save…"), box)
            save.setAccessibleName(self.tr("Save {name}").format(name=upload.path))
            save.clicked.connect(lambda _checked, upload=upload: self.save_wanted.emit(upload))
            line.addWidget(save)
            layout.addLayout(line)
            if upload.state == COMPLETE:
                findings = FindingsView(box)
                layout.addWidget(findings)
                findings.show_report(upload.report)

    def _add_remark_button(self, layout, section: str, target: str, called: str, box: QWidget) -> None:
        if not self._can_remark:
            return
        button = QPushButton(icons.theme("mActionTextAnnotation"), self.tr("Remark…"), box)
        button.setAccessibleName(self.tr("Remark on {what}").format(what=called))
        button.clicked.connect(lambda: self.remark_wanted.emit(section, target, called))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)


def _parts(application: Application, kind: str) -> list[PartOnService]:
    return [part for part in application.parts if part.kind == kind]
