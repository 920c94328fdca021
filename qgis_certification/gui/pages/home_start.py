"""What somebody without an organisation reads on the page My organisation: what certification takes."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..text import TextLabel, embolden, heading


class StartCard(QWidget):
    """Teaches, and offers to begin."""

    start_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Become certified"), self))
        layout.addWidget(
            TextLabel(
                self.tr(
                    "A certified organisation teaches QGIS well, is shown on everyone's map, and issues certificates of"
                    " the QGIS project. This is what an application takes:"
                ),
                self,
            )
        )
        for title, text in self._needed():
            label = TextLabel(title, self)
            embolden(label)
            layout.addWidget(label)
            layout.addWidget(TextLabel(text, self))
        self.button = QPushButton(self.tr("&Apply for certification"), self)
        self.button.setDefault(True)
        self.button.clicked.connect(self.start_wanted)
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "You can stop at any time and go on later, on any computer. Does your organisation have an"
                    " application already? Ask its owner to invite you."
                ),
                self,
            )
        )

    def _needed(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Your organisation"),
                self.tr("Its name, country, address and web page, and where you teach: a place on the map, or online."),
            ),
            (
                self.tr("What you give to QGIS"),
                self.tr("At least one contribution: code, documentation, translations, plugins, support, books…"),
            ),
            (
                self.tr("What you teach with"),
                self.tr("For each type of course its exercises, lectures and data, as files or as a QGIS project."),
            ),
        )
