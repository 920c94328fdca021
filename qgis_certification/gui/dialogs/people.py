"""Who belongs to an organisation: owners and conveners, those invited; handing over, and leaving."""

from __future__ import annotations

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...client import people_api
from ...domain.application import Invited, People, PersonOfOrganisation
from ...domain.person import CONVENER, OWNER, OrganisationOfMine
from ...domain.problems import Problem, ProblemKind
from .. import process_words
from ..messages import in_words, is_quiet
from ..sign_in_banner import SignInBanner
from ..text import TextLabel, heading
from .apply import checks
from .apply.notes import ERROR, Note

_WHO = Qt.ItemDataRole.UserRole


class PeopleDialog(QDialog):
    """Owners change it, conveners read it; everybody may leave. What is pressed is done at once."""

    changed = pyqtSignal()

    def __init__(self, session, organisation: OrganisationOfMine, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationPeople")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("People of the organisation"))
        self._session, self._organisation = session, organisation
        self._tasks: set = set()
        self._people = People()
        self._leaving: QMessageBox | None = None
        self._build()
        session.changed.connect(self._session_changed)
        QgsGui.enableAutoGeometryRestore(self)
        self.refresh()

    def _build(self) -> None:
        self.banner = SignInBanner(self._session, self)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Person"), self.tr("Part")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.setAccessibleName(self.tr("People of the organisation"))
        self.list.currentItemChanged.connect(self._offer)
        self.role = QPushButton(self)
        self.role.clicked.connect(self._change_role)
        self.remove = QPushButton(self)
        self.remove.clicked.connect(self._remove)
        chosen = QHBoxLayout()
        chosen.addStretch(1)
        chosen.addWidget(self.role)
        chosen.addWidget(self.remove)
        self.email = QLineEdit(self)
        self.email.setPlaceholderText("name@example.org")
        self.email.returnPressed.connect(self._invite)
        label = QLabel(self.tr("&Invite by e-mail:"), self)
        label.setBuddy(self.email)
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Part"))
        for role in (OWNER, CONVENER):
            self.part.addItem(process_words.role_name(role), role)
        self.invite = QPushButton(self.tr("&Send invitation"), self)
        self.invite.setAutoDefault(False)
        self.invite.clicked.connect(self._invite)
        inviting = QHBoxLayout()
        for widget, stretch in ((label, 0), (self.email, 1), (self.part, 0), (self.invite, 0)):
            inviting.addWidget(widget, stretch)
        self._inviting = (label, self.email, self.part, self.invite)
        self.note = Note(ERROR, "", self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.banner)
        layout.addWidget(heading(self._organisation.name, self))
        explained = self.tr(
            "Owners change and send what is the organisation's, and decide who belongs to it. Conveners hold courses."
            " To hand over, make somebody else an owner, then leave."
        )
        layout.addWidget(TextLabel(explained, self))
        layout.addWidget(self.list, 1)
        layout.addLayout(chosen)
        layout.addLayout(inviting)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(560, 420)
        self._fill()

    def refresh(self) -> None:
        """Ask who belongs to it."""
        self._ask(lambda api: people_api.people(api, self._organisation.id))

    def shut_down(self) -> None:
        """Close, and wait for nothing."""
        for task in list(self._tasks):
            task.abandon(0)
        self._tasks.clear()
        if self._leaving is not None:
            self._leaving.close()
        self.close()

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        """What was pressed is done; what is asked is of no use any more."""
        for task in list(self._tasks):
            task.abandon(0)
        self._tasks.clear()
        super().closeEvent(event)

    def _session_changed(self) -> None:
        if self._session.is_signed_in:
            self.refresh()

    def _ask(self, work, tell: bool = False, then=None) -> None:
        def ended(people: People | None, problem: Problem | None) -> None:
            self._tasks.discard(task)
            if problem is not None:
                self._say(problem)
                return
            self.note.say("")
            if tell:
                self.changed.emit()
            if then is not None:
                then()
            if people is not None:
                self._people = people
                self._fill()

        self.note.say("")
        task = self._session.run(self.tr("People of the organisation"), lambda api, _progress: work(api), ended)
        self._tasks.add(task)

    def _say(self, problem: Problem) -> None:
        if is_quiet(problem) or problem.kind in (ProblemKind.UNAUTHENTICATED, ProblemKind.NOT_SIGNED_IN):
            return  # the strip at the top tells
        wrong = " ".join(error.message for error in problem.errors)
        self.note.say(wrong or in_words(problem))

    def _fill(self) -> None:
        chosen = self._chosen()
        self.list.clear()
        for person in self._people.people:
            name = person.name or person.email
            if person.id == self._own_id:
                name = self.tr("{name} (you)").format(name=name)
            self._add(name, person.email, process_words.role_name(person.role), person, chosen)
        for invited in self._people.invited:
            part = self.tr("{part}, invited").format(part=process_words.role_name(invited.role))
            self._add(invited.email, invited.email, part, invited, chosen)
        self.list.resizeColumnToContents(1)
        for widget in self._inviting:
            widget.setVisible(self._people.may_change)
        self._offer()

    def _add(self, name: str, email: str, part: str, who, chosen) -> None:
        item = QTreeWidgetItem([name, part])
        item.setData(0, _WHO, who)
        item.setToolTip(0, email)
        self.list.addTopLevelItem(item)
        if chosen is not None and type(chosen) is type(who) and chosen.id == who.id:
            self.list.setCurrentItem(item)

    @property
    def _own_id(self) -> str:
        person = self._session.person
        return person.id if person is not None else ""

    def _chosen(self) -> PersonOfOrganisation | Invited | None:
        item = self.list.currentItem()
        return item.data(0, _WHO) if item is not None else None

    def _offer(self, *_ignored) -> None:
        who, may = self._chosen(), self._people.may_change
        person = isinstance(who, PersonOfOrganisation)
        own = person and who.id == self._own_id
        self.role.setVisible(person and may)
        if person:
            self.role.setText(self.tr("Make &owner") if who.role == CONVENER else self.tr("Make c&onvener"))
        self.remove.setVisible(own or (who is not None and may))
        if own:
            self.remove.setText(self.tr("&Leave…"))
        else:
            self.remove.setText(self.tr("&Remove") if person else self.tr("&Take invitation back"))

    def _change_role(self) -> None:
        who, organisation = self._chosen(), self._organisation.id
        role = OWNER if who.role == CONVENER else CONVENER
        self._ask(lambda api: people_api.change_role(api, organisation, who.id, role), tell=True)

    def _remove(self) -> None:
        who, organisation = self._chosen(), self._organisation.id
        if isinstance(who, Invited):
            self._ask(lambda api: people_api.cancel_invitation(api, organisation, who.id))
        elif who.id == self._own_id:
            self._confirm_leaving()
        else:
            self._ask(lambda api: people_api.remove_person(api, organisation, who.id), tell=True)

    def _confirm_leaving(self) -> None:
        box = self._leaving = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Leave the organisation"))
        box.setText(self.tr("Leave {organisation}?").format(organisation=self._organisation.name))
        box.setInformativeText(self.tr("Only one of its owners can let you in again."))
        leave = box.addButton(self.tr("&Leave"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        leave.clicked.connect(self._leave)
        box.destroyed.connect(self._forget_box)
        box.open()

    def _forget_box(self) -> None:
        self._leaving = None

    def _leave(self) -> None:
        organisation, own_id = self._organisation.id, self._own_id
        self._ask(lambda api: people_api.leave(api, organisation, own_id), tell=True, then=self.close)

    def _invite(self) -> None:
        email, role, organisation = self.email.text().strip(), self.part.currentData(), self._organisation.id
        wrong = checks.mail(email) if email else self.tr("Type the address of who is to be invited.")
        self.note.say(wrong)
        if not wrong:
            self._ask(lambda api: people_api.invite(api, organisation, email, role), then=self.email.clear)
