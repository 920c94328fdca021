"""Who else may edit the application: people of the organisation, and those who are invited by mail."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from ....client import applications_api
from ....domain.application import Invited, People
from ....domain.person import CONVENER, OWNER
from ... import words
from ...messages import in_words
from ...text import TextLabel
from . import checks
from .notes import ERROR, Note

_WHO = Qt.ItemDataRole.UserRole
_MOST_ROWS = 5


class PeopleBox(QGroupBox):
    """The people, read when the step is first shown; each change is the service's at once."""

    def __init__(self, saver, parent=None):
        super().__init__(parent)
        self.setTitle(self.tr("Who may edit"))
        self._saver = saver
        self._read = False
        self.explain = TextLabel(
            self.tr("Owners edit and send the application. Conveners read it, and hold courses later on."), self
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People of the organisation"))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.email = QLineEdit(self)
        self.email.setPlaceholderText("name@example.org")
        self.email.setAccessibleName(self.tr("E-mail of who is to be invited"))
        self.email.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label = QLabel(self.tr("E-mail:"), self)
        label.setBuddy(self.email)
        self.role = QComboBox(self)
        self.role.setAccessibleName(self.tr("Role"))
        self.role.addItem(self.tr("Owner"), OWNER)
        self.role.addItem(self.tr("Convener"), CONVENER)
        self.invite = QPushButton(self.tr("&Invite"), self)
        self.remove = QPushButton(self.tr("Remove person"), self)
        self.error = Note(ERROR, "", self)
        line = QGridLayout()
        for column, widget in enumerate((label, self.email, self.role, self.invite)):
            line.addWidget(widget, 0, column)
        line.setColumnStretch(1, 1)
        under = QHBoxLayout()
        under.addStretch(1)
        under.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explain)
        layout.addWidget(self.list)
        layout.addLayout(under)
        layout.addLayout(line)
        layout.addWidget(self.error)
        self._inviting = (label, self.email, self.role, self.invite)
        self.invite.clicked.connect(self._invite)
        self.email.returnPressed.connect(self._invite)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._chosen)
        saver.application_changed.connect(self._application_changed)
        self._fill(People())

    def _application_changed(self) -> None:
        for widget in self._inviting:
            widget.setVisible(not self._saver.is_read_only)
        if not self._read and self._saver.application is not None:
            self._read = True
            organisation = self._saver.application.organisation_id
            self._ask(lambda api: applications_api.people(api, organisation))

    def _ask(self, work) -> None:
        self._saver.ask(self.tr("Asking who may edit"), work, self._answered, refresh=False)

    def _answered(self, people: People | None, problem) -> None:
        if problem is not None:
            self._read = False  # asked anew when the application is read the next time
            said = "; ".join(error.message for error in problem.errors) or problem.said
            self.error.say(said or in_words(problem))
            return
        self.error.say("")
        self._fill(people)

    def _fill(self, people: People) -> None:
        self.list.clear()
        roles = {OWNER: self.tr("owner"), CONVENER: self.tr("convener")}
        for person in people.people:
            role = roles.get(person.role, person.role)
            email = person.email if person.email != person.name else ""
            self._add(words.dotted(person.name or person.email, email if person.name else "", role), person)
        for invited in people.invited:
            role = roles.get(invited.role, invited.role)
            self._add(words.dotted(invited.email, role, self.tr("invited, has not come yet")), invited)
        count = self.list.count()
        self.list.setVisible(count > 0)
        row = max(self.list.sizeHintForRow(0), 20) if count else 0
        self.list.setFixedHeight(min(count, _MOST_ROWS) * row + 2 * self.list.frameWidth() + 2)
        self._chosen()

    def _add(self, text: str, who) -> None:
        item = QListWidgetItem(text)
        item.setData(_WHO, who)
        self.list.addItem(item)

    def _chosen(self, *_ignored) -> None:
        item = self.list.currentItem()
        self.remove.setVisible(item is not None and not self._saver.is_read_only)
        if item is not None:
            invited = isinstance(item.data(_WHO), Invited)
            self.remove.setText(self.tr("Take the invitation back") if invited else self.tr("Remove person"))

    def _invite(self) -> None:
        email, role = self.email.text().strip(), self.role.currentData()
        wrong = checks.mail(email) if email else self.tr("Say whom to invite.")
        self.error.say(wrong)
        if wrong:
            return
        organisation = self._saver.application.organisation_id
        self.email.clear()
        self._ask(lambda api: applications_api.invite(api, organisation, email, role))

    def _remove(self) -> None:
        who, organisation = self.list.currentItem().data(_WHO), self._saver.application.organisation_id
        if isinstance(who, Invited):
            self._ask(lambda api: applications_api.cancel_invitation(api, organisation, who.id))
        else:
            self._ask(lambda api: applications_api.remove_person(api, organisation, who.id))
