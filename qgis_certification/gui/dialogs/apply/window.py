"""The guided dialog: the steps at the left, one of them at the right, and at the foot where what was typed is."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QPushButton, QShortcut, QStackedWidget, QVBoxLayout

from ....domain.application import CHANGES_REQUESTED, DRAFT, SECTIONS, SEND
from ....tasks.autosave import Autosave, SaveState
from ... import words
from ...map_point import MapPoint
from ...messages import in_words
from .banner import Banner
from .conflicts import ConflictsPanel
from .contributions_step import ContributionsStep
from .courses_step import CoursesStep
from .names import state_sentence, whose_turn
from .organisation_step import OrganisationStep
from .pack_dialog import PackDialog, tidy
from .questions_step import QuestionsStep
from .send_step import SendStep
from .start_page import StartPage
from .status_line import StatusLine
from .step_list import StepList
from .tab_order import follow_layouts


class ApplyWindow(QDialog):
    """One application. Closing it at any time is safe: what is not on the service yet is on this computer."""

    changed = pyqtSignal(str)
    closed = pyqtSignal(str)

    def __init__(self, session, uploads, canvas, folder: Path, application_id: str = "", parent=None):
        """`folder` is the plugin's in the profile; without an application the dialog begins one."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("QgisCertificationApply")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Application for certification"))
        self._session, self._uploads, self._folder = session, uploads, folder
        self.map_point = MapPoint(canvas, self)
        self.saver: Autosave | None = None
        self.start: StartPage | None = None
        self.application_id = application_id
        self._aside = self._is_down = False
        self._sent = False
        self._layout = QVBoxLayout(self)
        self.resize(920, 680)
        self.setMinimumSize(640, 420)
        QgsGui.enableAutoGeometryRestore(self)
        self.map_point.ended.connect(self._come_back)
        if uploads is not None:
            tidy(folder, uploads)
        if application_id:
            self._build()
        else:
            self.start = StartPage(session, self)
            self.start.started.connect(self._started)
            self._layout.addWidget(self.start)

    # -- building ---------------------------------------------------------------------------------------------------

    def _started(self, application_id: str) -> None:
        self.application_id = application_id
        self.start.hide()
        self.start.deleteLater()
        self.start = None
        self._build()
        self.changed.emit(application_id)

    def _build(self) -> None:
        self._was_read = False
        self.saver = saver = Autosave(self._session, self.application_id, self._folder, self)
        self.banner = Banner(self)
        self.trouble = Banner(self)
        self.restored = Banner(self)
        self.conflicts = ConflictsPanel(saver, self.go_to, self)
        self.steps = StepList(saver, self)
        self.organisation = OrganisationStep(saver, self._uploads, self.map_point, self)
        self.contributions = ContributionsStep(saver, self._uploads, self)
        self.questions = QuestionsStep(saver, self)
        self.courses = CoursesStep(saver, self._uploads, self._pack, self)
        self.send = SendStep(saver, self._uploads, self)
        self.stack = QStackedWidget(self)
        for page in (self.organisation, self.contributions, self.questions, self.courses, self.send):
            self.stack.addWidget(page)
        self.status = StatusLine(saver, self)
        self.back = QPushButton(self.tr("< &Back"), self)
        self.next = QPushButton(self.tr("&Next >"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        for button in (self.back, self.next, self.leave):
            button.setAutoDefault(False)
        middle, foot = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.steps)
        middle.addWidget(self.stack, 1)
        foot.addWidget(self.status, 1)
        for button in (self.back, self.next, self.leave):
            foot.addWidget(button)
        self._layout.addWidget(self.banner)
        self._layout.addWidget(self.restored)
        self._layout.addWidget(self.conflicts)
        self._layout.addLayout(middle, 1)
        # Below: what comes while somebody clicks must not move what they click at.
        self._layout.addWidget(self.trouble)
        self._layout.addLayout(foot)
        self._order = QTimer(self, singleShot=True, interval=0)  # once for all that came or went in a turn
        self._order.timeout.connect(lambda: follow_layouts(self))
        self._connect()
        self._show_step(0)
        saver.refresh()

    def _connect(self) -> None:
        self.steps.currentRowChanged.connect(self._show_step)
        self.back.clicked.connect(lambda: self._move(-1))
        self.next.clicked.connect(lambda: self._move(1))
        self.leave.clicked.connect(self.close)
        self.send.jump.connect(self._jump)
        self.send.sent.connect(self._was_sent)
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self._move(by))
        self.saver.status_changed.connect(self._say)
        self.saver.application_changed.connect(self._application_changed)
        for signal in (self.saver.application_changed, self.saver.conflicts_changed):
            signal.connect(self._order.start)
        for step in (self.organisation.places.place, self.organisation.places.editor.again):
            step.clicked.connect(self._step_aside)
        self._say()

    # -- moving -----------------------------------------------------------------------------------------------------

    def go_to(self, section: str, target: str = "", field: str = "") -> None:
        """Show a step, and a part in it."""
        if self.saver is None:
            return
        row = (*SECTIONS, SEND).index(section)
        self.steps.setCurrentRow(row)
        if target or field:
            self.stack.widget(row).go_to(target, field)

    def _jump(self, section: str, target: str, field: str) -> None:
        self.go_to(section, target, field)

    def _show_step(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self._order.start()
        self.back.setEnabled(row > 0)
        self.next.setEnabled(row < self.steps.count() - 1)

    def _move(self, by: int) -> None:
        row = self.steps.currentRow() + by
        if 0 <= row < self.steps.count():
            self.steps.setCurrentRow(row)

    # -- what is said over the steps --------------------------------------------------------------------------------

    def _application_changed(self) -> None:
        if self.saver.restored:
            self.saver.restored = 0
            sentence = self.tr("What you typed the last time, and was not saved yet, is here again.")
            self.restored.say(sentence, self.tr("&All right"), lambda: self.restored.say(""))
        name = words.isolated(words.one_line(self.saver.application.name))
        self.setWindowTitle(self.tr("Application for certification: {name}").format(name=name))
        self._say()
        if not self._was_read:
            self._was_read = True
            self._go_to_first_remark()

    def _go_to_first_remark(self) -> None:
        """Who comes because changes were asked for sees the first of them."""
        if self.saver.application.state != CHANGES_REQUESTED:
            return
        asked = {remark.section for remark in self.saver.application.remarks if remark.settled is None}
        for section in SECTIONS:
            if section in asked:
                self.go_to(section)
                return

    def _say(self) -> None:
        saver = self.saver
        self.stack.setEnabled(saver.application is not None)
        self._say_trouble()
        if saver.application is not None and saver.is_read_only:
            self._say_read_only()
        elif saver.application is not None and saver.application.state == CHANGES_REQUESTED:
            reason = saver.application.reason
            self.banner.say(" ".join(filter(None, (state_sentence(CHANGES_REQUESTED), reason))))
        else:
            self.banner.say("")

    def _say_trouble(self) -> None:
        saver = self.saver
        if saver.state is SaveState.SIGN_IN:
            sentence = self.tr("Your sign-in has ended. Go on typing: all of it is kept, and saved when you are back.")
            self.trouble.say(sentence, self.tr("&Sign in again"), self._session.sign_in)
        elif saver.problem is not None:
            text = in_words(saver.problem)
            if saver.application is None and saver.restored:
                kept = self.tr("What you typed the last time is kept here, and appears with the application.")
                text = f"{text} {kept}"
            self.trouble.say(text, self.tr("&Try again"), saver.try_again)
        else:
            self.trouble.say("")

    def _say_read_only(self) -> None:
        application = self.saver.application
        sentences = [state_sentence(application.state)]
        if application.state in (DRAFT, CHANGES_REQUESTED):
            sentences.append(self.tr("Only owners of the organisation can change it."))
        else:
            sentences.append(whose_turn(application.whose_turn))
        if self.saver.draft.unsaved:
            sentences.append(self.tr("What you typed last could not be saved any more. You can still copy it."))
            self.banner.say(" ".join(filter(None, sentences)), self.tr("&Discard it"), self.saver.give_up)
        else:
            self.banner.say(" ".join(filter(None, sentences)))

    def _was_sent(self) -> None:
        self.changed.emit(self.application_id)
        self.steps.setCurrentRow(self.steps.count() - 1)

    # -- the map and the project ------------------------------------------------------------------------------------

    def _step_aside(self) -> None:
        """The map is behind this window: it goes away until the place is chosen."""
        if self.map_point.is_asking:
            self._aside = True
            self.hide()

    def _come_back(self) -> None:
        if self._aside and not self._is_down:
            self._aside = False
            self.show()
            self.raise_()
            self.activateWindow()

    def _pack(self, areas: dict, key: str) -> None:
        dialog = PackDialog(self._folder, self)

        def packed(kind: str, files: list) -> None:
            if not self._is_down and self.courses.editor.form.key == key:
                areas[kind].take_files(files)

        dialog.packed.connect(packed)
        dialog.show()

    # -- the end ----------------------------------------------------------------------------------------------------

    def shut_down(self) -> None:
        """Write down what is not saved, and ask nothing any more."""
        if self._is_down:
            return
        self._is_down = True
        self.map_point.stop()
        self.map_point.clear()
        if self.start is not None:
            self.start.shut_down()
        if self.saver is not None:
            self.saver.close()

    def keyPressEvent(self, event):  # noqa: N802 - Qt's name
        """Enter presses the button that has the focus, and none from within a field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Esc and the button alike."""
        self._finish()
        super().done(result)

    def closeEvent(self, event):  # noqa: N802 - Qt's name
        self._finish()
        super().closeEvent(event)

    def _finish(self) -> None:
        if not self._is_down:
            self.shut_down()
            self.closed.emit(self.application_id)
