"""What all steps have in common: a heading, what the step is for, the reviewers' remarks on it, and room to scroll."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...text import TextLabel, heading
from .notes import Remarks


class Step(QScrollArea):
    """One step. `section` is its name in the application; `body` takes the widgets."""

    section = ""

    def __init__(self, saver, title: str, sentence: str, parent=None):
        super().__init__(parent)
        self.saver = saver
        self.title = title
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        inside = QWidget(self)
        self.body = QVBoxLayout(inside)
        self.remarks = Remarks(inside)
        self.body.addWidget(heading(title, inside))
        self.sentence = TextLabel(sentence, inside)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.remarks)
        self.setWidget(inside)
        saver.application_changed.connect(self.show_remarks)

    def finish(self) -> None:
        """To be called when all widgets are in."""
        self.body.addStretch(1)
        self.show_remarks()

    def show_remarks(self) -> None:
        """The remarks on the section as a whole; those on a part stand beside the part."""
        application = self.saver.application
        if application is None:
            return
        known = {part.id for part in application.parts}
        self.remarks.show_remarks(
            [
                remark
                for remark in application.remarks
                if remark.section == self.section and remark.settled is None and self.is_general(remark, known)
            ]
        )

    def is_general(self, remark, known: set[str]) -> bool:
        """Whether a remark is about the section, or about something that is no longer there."""
        return remark.target not in known

    def go_to(self, target: str, field: str) -> None:
        """Bring the part, and the field in it, into view and give it the focus."""

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a widget and put the focus there."""
        self.ensureWidgetVisible(widget, 20, 80)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def remarks_on(saver, part_id: str) -> list:
    """The open remarks on one part."""
    if saver.application is None or not part_id:
        return []
    return [r for r in saver.application.remarks if r.target == part_id and r.settled is None]
