"""What was sent, as it was then: it stays readable whatever is changed afterwards."""

from __future__ import annotations

from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from ...client import following_api
from ...domain.application import Application
from ...domain.problems import Problem
from ..review.reading import ApplicationView
from ..text import TextLabel
from .asking import AskingWindow


class SentWindow(AskingWindow):
    """The rounds of one application to choose from, the last one first."""

    def __init__(self, session, application_id: str, name: str, rounds: int, parent=None):
        super().__init__(session, application_id, parent)
        self.setObjectName("QgisCertificationSent")
        self.setWindowTitle(self.tr("What was sent: {name}").format(name=name))
        QgsGui.enableAutoGeometryRestore(self)
        self.resize(640, 600)
        self.round = QComboBox(self)
        self.round.setAccessibleName(self.tr("Which time"))
        for number in range(rounds, 0, -1):
            self.round.addItem(self.tr("Number {n}").format(n=number), number)
        self.round.currentIndexChanged.connect(self.refresh)
        line = QHBoxLayout()
        line.addWidget(TextLabel(self.tr("Sent:"), self))
        line.addWidget(self.round, 1)
        self.content = ApplicationView(self)
        self.content.save_wanted.connect(self.save_upload)
        close = QPushButton(self.tr("&Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        layout.addWidget(self.content, 1)
        layout.addLayout(buttons)
        self.refresh()

    def refresh(self, *_ignored) -> None:
        """Read the round that is chosen."""
        application_id, number = self.application_id, self.round.currentData()

        def read(application: Application | None, problem: Problem | None) -> None:
            if problem is not None:
                self.tell(problem, self.refresh)
            elif number == self.round.currentData():
                self.bar.clearWidgets()
                self.content.show_application(application, can_remark=False, can_open=False)

        self.run(self.tr("Reading what was sent"), lambda api: following_api.sent(api, application_id, number), read)

    def kept_texts(self) -> tuple:
        """Nothing is typed here."""
        return ()
