"""Labelled fields of one part of the application; beneath each what is wrong with it, or what a reviewer says."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .notes import ERROR, HINT, Note


class FieldBox(QWidget):
    """A label over its field, and a note under it."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent=None):
        super().__init__(parent)
        self.field = field
        self.label = QLabel(label, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setBuddy(field)
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom)
        field.setParent(self)
        field.setAccessibleName(label.replace("&", ""))
        self.hint = Note(HINT, hint, self)
        self.error = Note(ERROR, "", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.label, field, self.hint, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._hint = hint
        self._describe("")

    def say(self, error: str) -> None:
        """What is wrong; nothing when all is well."""
        self.error.say(error)
        self._describe(error)

    def _describe(self, error: str) -> None:
        self.field.setAccessibleDescription(" ".join(filter(None, (error, self._hint))))


class Form(QWidget):
    """The fields of a part, bound to it: what is typed goes into the draft, what changes there is shown here."""

    def __init__(self, saver, parent=None):
        super().__init__(parent)
        self.saver = saver
        self.key = ""
        self.boxes: dict[str, FieldBox] = {}
        self.checks = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.error = Note(ERROR, "", self)
        self._layout.addWidget(self.error)
        saver.part_changed.connect(self._part_changed)
        saver.errors_changed.connect(self._errors_changed)
        saver.application_changed.connect(self.update_state)

    def row(self, *boxes: tuple[str, FieldBox]) -> None:
        """Put these side by side."""
        line = QHBoxLayout()
        for name, box in boxes:
            self.boxes[name] = box
            line.addWidget(box, 1)
            box.field.edited.connect(lambda name=name: self._edited(name))
        self._layout.addLayout(line)

    def add(self, name: str, label: str, field: QWidget, hint: str = "") -> FieldBox:
        """One field over the whole width."""
        box = FieldBox(label, field, hint, self)
        self.row((name, box))
        return box

    def put(self, widget: QWidget) -> None:
        """Something else, below what is there."""
        self._layout.addWidget(widget)

    def bind(self, key: str) -> None:
        """Show this part from now on."""
        self.key = key
        self.load(whole=True)

    def load(self, whole: bool = False) -> None:
        """Show what the draft holds; a field that is being typed in is left alone, unless the part is another."""
        part = self.saver.part(self.key)
        if part is None:
            return
        for name, box in self.boxes.items():
            shown, held = box.field.value(), part.value(name)
            # The service keeps texts without white space around them; the cursor may stand in it.
            typing = not whole and _has_focus(box.field) and (name in part.mine or _trimmed(shown) == _trimmed(held))
            if not typing and shown != held:
                box.field.show_value(held)
        self.update_state()

    def update_state(self) -> None:
        """Read only or not, and what is wrong with which field."""
        part = self.saver.part(self.key)
        if part is None:
            return
        read_only = self.saver.is_read_only
        missing = {} if self.saver.application is None else {
            m.field: m.message for m in self.saver.application.missing if m.target and m.target == part.id
        }  # fmt: skip
        self.error.say(part.errors.get("", ""))
        for name, box in self.boxes.items():
            box.field.set_read_only(read_only)
            check = self.checks.get(name)
            wrong = part.errors.get(name) or (check(part.value(name)) if check else "")
            box.say(wrong or ("" if part.value(name) or read_only else missing.get(name, "")))

    def _edited(self, name: str) -> None:
        if self.key:
            self.saver.write(self.key, name, self.boxes[name].field.value())

    def _part_changed(self, key: str) -> None:
        if key == self.key:
            self.load()

    def _errors_changed(self, key: str) -> None:
        if key == self.key:
            self.update_state()


def _trimmed(value):
    return value.strip() if isinstance(value, str) else value


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
