"""The plugin's page in QGIS's options: where the data comes from, and where the plugin shows itself."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from ..settings import DEFAULT_SOURCE
from .messages import in_words
from .text import TextLabel


def address_error(address: str) -> str:
    """Why this cannot be the address of a source, as a sentence; "" when it can."""
    address = address.strip()
    if not address:
        return QCoreApplication.translate("CertificationOptions", "Enter an address, or use the default.")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if not host or port == 0 or parts.scheme not in ("http", "https") or any(char.isspace() for char in address):
        return QCoreApplication.translate("CertificationOptions", "This is no web address. It begins with https://")
    if parts.query or parts.fragment:
        return QCoreApplication.translate("CertificationOptions", "Leave out what follows the ? or the #.")
    if parts.username or parts.password:
        return QCoreApplication.translate("CertificationOptions", "Leave out name and password: the data is public.")
    return ""


class CertificationOptionsPage(QgsOptionsPageWidget):
    """Errors stand beside the field; an address that cannot be one is not saved."""

    def __init__(self, settings, user_agent: str, changed, parent=None):
        super().__init__(parent)
        self.setObjectName("QgisCertificationOptions")
        self._settings, self._user_agent, self._changed = settings, user_agent, changed
        self._task = None
        layout = QVBoxLayout(self)
        layout.addWidget(self._source_group())
        layout.addWidget(self._show_group())
        layout.addStretch(1)
        self._check_address()

    def _source_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Source of the data"), self)
        label = QLabel(self.tr("&Address:"), group)
        self.address = QLineEdit(self._settings.source_url, group)
        self.address.setPlaceholderText(DEFAULT_SOURCE)
        self.address.setAccessibleName(self.tr("Address of the source"))
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.textChanged.connect(self._check_address)
        label.setBuddy(self.address)
        self.test = QPushButton(self.tr("&Test"), group)
        self.test.setToolTip(self.tr("Ask the address whether it has certification data"))
        self.test.clicked.connect(self._test_address)
        self.default = QPushButton(self.tr("&Default"), group)
        self.default.setToolTip(self.tr("The public data of the QGIS Certification Programme"))
        self.default.clicked.connect(lambda: self.address.setText(DEFAULT_SOURCE))
        self.answer = TextLabel("", group)
        self.poll = QCheckBox(self.tr("&Look for changes while the panel or a layer is visible"), group)
        self.poll.setToolTip(self.tr("Every minute from a service, every hour from the programme's website"))
        self.poll.setChecked(not self._settings.paused)
        line = QHBoxLayout()
        for widget in (label, self.address, self.test, self.default):
            line.addWidget(widget)
        layout = QVBoxLayout(group)
        layout.addLayout(line)
        layout.addWidget(self.answer)
        layout.addWidget(self.poll)
        return group

    def _show_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Show"), self)
        self.toolbar = QCheckBox(self.tr("A &button in the plugins toolbar"), group)
        self.toolbar.setChecked(self._settings.toolbar_button)
        self.at_start = QCheckBox(self.tr("The &panel as soon as QGIS starts"), group)
        self.at_start.setChecked(self._settings.open_at_start)
        self.in_project = QCheckBox(self.tr("The &layers in the project when the panel opens"), group)
        self.in_project.setChecked(self._settings.layers_in_project)
        layout = QVBoxLayout(group)
        for box in (self.toolbar, self.at_start, self.in_project):
            layout.addWidget(box)
        return group

    def _check_address(self) -> None:
        error = address_error(self.address.text())
        self.answer.set_plain(error)
        self.test.setEnabled(not error and self._task is None)

    def isValid(self) -> bool:  # noqa: N802 - QGIS's name
        """QGIS keeps the options open as long as the address cannot be one."""
        return not address_error(self.address.text())

    def apply(self) -> None:
        """Save. An address that cannot be one is left as it was."""
        if self.isValid():
            self._settings.source_url = self.address.text().strip().rstrip("/")
        self._settings.paused = not self.poll.isChecked()
        self._settings.toolbar_button = self.toolbar.isChecked()
        self._settings.open_at_start = self.at_start.isChecked()
        self._settings.layers_in_project = self.in_project.isChecked()
        self._changed()

    def _test_address(self) -> None:
        from ..tasks.base import CallableTask
        from ..tasks.source_check import check_source

        address, agent = self.address.text().strip().rstrip("/"), self._user_agent
        self.address.setFocus()  # a disabled button would hand the focus on to the one that changes the address
        self.answer.set_plain(self.tr("Asking {address}…").format(address=address))
        self.test.setEnabled(False)
        self._task = CallableTask(
            self.tr("Testing a source of certified training"),
            lambda progress: check_source(address, agent, progress),
            self._tell_answer,
        )
        QgsApplication.taskManager().addTask(self._task)

    def _tell_answer(self, kind, problem) -> None:
        self._task = None
        if sip.isdeleted(self):
            return
        self.test.setEnabled(self.isValid())
        if problem is not None:
            self.answer.set_plain(in_words(problem))
        else:
            self.answer.set_plain(
                self.tr("A certification service answers here.")
                if kind == "service"
                else self.tr("A website with the programme's public data answers here.")
            )
