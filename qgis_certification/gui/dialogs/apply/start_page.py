"""What is asked before there is an application: who applies, and from which country."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ....client.applications_api import start
from ...messages import in_words
from ...text import TextLabel, heading
from .fields import CountryField, LineField
from .form import FieldBox
from .notes import ERROR, Note


class StartPage(QWidget):
    """Name and country; `started` tells the application that was made."""

    started = pyqtSignal(str)

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session = session
        self._task = None
        self._is_down = False
        self.name = FieldBox(self.tr("Name of your organisation"), LineField(200), parent=self)
        self.country = FieldBox(self.tr("Country"), CountryField(self.tr("Type to search")), parent=self)
        self.begin = QPushButton(self.tr("&Begin the application"), self)
        self.error = Note(ERROR, "", self)
        explain = self.tr(
            "Your organisation applies once. It describes itself, what it gave to QGIS, and the courses that it "
            "teaches, with their material. Everything is saved while you type: go on another day, or on another "
            "computer."
        )
        line = QHBoxLayout()
        line.addWidget(self.begin)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(heading(self.tr("Become a certified organisation"), self))
        for widget in (TextLabel(explain, self), self.name, self.country, self.error):
            layout.addWidget(widget)
        layout.addLayout(line)
        layout.addStretch(1)
        self.begin.clicked.connect(self._begin)
        for box in (self.name, self.country):
            box.field.edited.connect(lambda box=box: box.say(""))
        self.name.field.returnPressed.connect(self._begin)

    def _begin(self) -> None:
        if self._task is not None:
            return
        name, country = self.name.field.value().strip(), self.country.field.value()
        self.name.say("" if name else self.tr("Say what the organisation is called."))
        self.country.say("" if country else self.tr("Choose the country."))
        self.error.say("")
        if not name or not country:
            return
        self.begin.setEnabled(False)
        self._task = self._session.run(
            self.tr("Beginning an application"), lambda api, _progress: start(api, name, country), self._answered
        )

    def _answered(self, application, problem) -> None:
        self._task = None
        if self._is_down:
            return
        self.begin.setEnabled(True)
        if problem is None:
            self.started.emit(application.id)
            return
        said = {error.field.split(".")[-1]: error.message for error in problem.errors}
        self.name.say(said.pop("name", ""))
        self.country.say(said.pop("country", ""))
        if said or not problem.errors:
            words = " ".join(said.values()) or problem.said
            self.error.say(words or in_words(problem))

    def shut_down(self) -> None:
        """The window closes: what was asked for goes on, and is found in the list of applications."""
        self._is_down = True
