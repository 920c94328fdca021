"""An area that takes files and folders, chosen or dropped, and shows what became of them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
)

from ....client.applications_api import remove_upload
from ....domain.transfer import TransferState
from ....tasks.uploads import TooMany, files_in
from ...messages import in_words
from ...text import TextLabel
from .file_model import NAME, SIZE, VERSION, FileModel, bytes_text
from .notes import ERROR, HINT, Note
from .reports import FindingsView

_MOST_ROWS = 8
_SOON_MS = 150
_PICTURES = (".png", ".jpg", ".jpeg", ".svg")


class FileArea(QGroupBox):
    """Files of one purpose; `uploads` sends them, also after the dialog is closed."""

    added = pyqtSignal()

    def __init__(self, saver, uploads, purpose: str, title: str, empty: str, image: bool = False, parent=None):
        """`image`: takes one picture and nothing else."""
        super().__init__(title, parent)
        self._saver, self._uploads, self._purpose = saver, uploads, purpose
        self._target: dict[str, str] = {}
        self._files_of = lambda application: ()
        self._folder = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)  # many files move at once
        self._soon.timeout.connect(self.load)
        self.setAcceptDrops(True)
        self.empty = TextLabel(empty, self)
        self.model = FileModel(self)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAccessibleName(title)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setTabKeyNavigation(False)
        header = self.view.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        for column in (SIZE, VERSION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(NAME, 200)
        self.said = Note(HINT, "", self)
        self.findings = FindingsView(self)
        self.error = Note(ERROR, "", self)
        self.add_files = QPushButton(self.tr("Add files…"), self)
        self.add_folder = QPushButton(self.tr("Add folder…"), self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.retry = QPushButton(self.tr("Go on"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        for button in (self.add_files, self.add_folder, self.pause, self.retry, self.remove):
            button.setAccessibleName(f"{title}: {button.text()}")
        self._lay_out()
        self.add_folder.setVisible(not image)
        self._is_image = image
        self.add_files.clicked.connect(lambda: self._choose(False))
        self.add_folder.clicked.connect(lambda: self._choose(True))
        self.pause.clicked.connect(lambda: self._each(uploads.pause))
        self.retry.clicked.connect(lambda: self._each(uploads.retry))
        self.remove.clicked.connect(self._remove)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        saver.application_changed.connect(self.load)
        if uploads is not None:
            uploads.changed.connect(self._upload_changed)
            uploads.finished.connect(self._upload_finished)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_files, self.add_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.pause, self.retry, self.remove):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (self.empty, self.view, self.said, self.findings, self.error):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def bind(self, files_of, **target: str) -> None:
        """`files_of(application)` are the uploads to show; `target` is what new files belong to (as `Uploads.add`).

        An empty value in `target` means that the service does not have that part yet: no files can be added.
        """
        self._files_of, self._target = files_of, target
        self.error.say("")
        self.load()

    @property
    def _can_add(self) -> bool:
        return self._uploads is not None and not self._saver.is_read_only and all(self._target.values())

    def load(self) -> None:
        """Show what there is now."""
        application = self._saver.application
        if application is None:
            return
        self.model.show_files(self._files_of(application), self._transfers())
        count = self.model.rowCount()
        self.empty.setVisible(count == 0)
        self.view.setVisible(count > 0)
        row = max(self.view.sizeHintForRow(0), self.fontMetrics().height() + 4) if count else 0
        self.view.setFixedHeight(self.view.header().sizeHint().height() + min(count, _MOST_ROWS) * row + 6)
        self.add_files.setEnabled(self._can_add)
        self.add_folder.setEnabled(self._can_add)
        for button in (self.add_files, self.add_folder):
            button.setVisible(not self._saver.is_read_only and (button is self.add_files or not self._is_image))
        self._selected()

    def _transfers(self) -> list:
        if self._uploads is None or not all(self._target.values()):
            return []
        return [
            row
            for row in self._uploads.rows(self._saver.id)
            if row.purpose == self._purpose and all(getattr(row, name) == v for name, v in self._target.items())
        ]

    def _rows(self) -> list:
        return [self.model.rows[index.row()] for index in self.view.selectionModel().selectedRows()]

    def _selected(self, *_ignored) -> None:
        rows = self._rows()
        transfers = [row.transfer for row in rows if row.transfer is not None]
        running = (TransferState.WAITING, TransferState.HASHING, TransferState.SENDING)
        self.pause.setVisible(any(t.state in running for t in transfers))
        self.retry.setVisible(
            any(t.state in (TransferState.PAUSED, TransferState.FAILED) or t.problem for t in transfers)
        )
        self.remove.setVisible(bool(rows) and not self._saver.is_read_only)
        one = rows[0] if len(rows) == 1 else None
        self.said.say(f"{one.path}: {self.model.state_text(one)}" if one is not None else "")
        self.findings.show_report(one.upload.report if one is not None and one.upload is not None else None)

    # -- adding -----------------------------------------------------------------------------------------------------

    def _choose(self, folder: bool) -> None:
        title = self.tr("Add a folder") if folder else self.tr("Add files")
        dialog = QFileDialog(self, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.Directory if folder else mode.ExistingFile if self._is_image else mode.ExistingFiles)
        if self._is_image:
            dialog.setNameFilter(
                self.tr("Pictures ({patterns})").format(patterns=" ".join(f"*{end}" for end in _PICTURES))
            )
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def take(self, paths: list[Path]) -> None:
        """Send these files and folders."""
        if not self._can_add or not paths:
            return
        if self._is_image and (len(paths) > 1 or paths[0].suffix.lower() not in _PICTURES):
            self.error.say(self.tr("One picture is wanted here: {kinds}.").format(kinds=", ".join(_PICTURES)))
            return
        self._folder = str(paths[0].parent)
        try:
            files = files_in(paths)
        except TooMany as error:
            self.error.say(
                self.tr("These are more than %n file(s). Pack them, or add them in pieces.", "", error.args[0])
            )
            return
        except OSError as error:
            self.error.say(self.tr("This cannot be read: {reason}").format(reason=error.strerror or str(error)))
            return
        self.take_files(files)

    def take_files(self, files: list[tuple[Path, str]]) -> None:
        """Send these files, each under its path."""
        self.error.say(self._no_room(files))
        if self.error.label.plain:
            return
        if not files:
            self.error.say(self.tr("There is no file in it. Hidden files and links are left out."))
            return
        try:
            self._uploads.add(files, self._purpose, self._saver.id, **self._target)
        except OSError as error:
            self.error.say(self.tr("This cannot be read: {reason}").format(reason=error.strerror or str(error)))
        self.load()
        self.added.emit()

    def _no_room(self, files: list[tuple[Path, str]]) -> str:
        """Why they do not fit, before anything is sent; "" when they do."""
        application = self._saver.application
        if not application.quota_most:
            return ""
        try:
            wanted = sum(file.stat().st_size for file, _path in files)
        except OSError:
            return ""  # the upload itself will say
        left = application.quota_most - application.quota_used
        if wanted <= left:
            return ""
        return self.tr(
            "These are {wanted}, and your organisation has room for {left}. Remove what is not needed."
        ).format(wanted=bytes_text(wanted), left=bytes_text(max(0, left)))

    def dragEnterEvent(self, event):  # noqa: N802 - Qt's name
        if self._can_add and event.mimeData().hasUrls() and all(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event):  # noqa: N802 - Qt's name
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    # -- what is there ----------------------------------------------------------------------------------------------

    def _each(self, act) -> None:
        for row in self._rows():
            if row.transfer is not None:
                act(row.transfer.id)

    def _remove(self) -> None:
        for row in self._rows():
            if row.transfer is not None:
                self._uploads.cancel(row.transfer.id)
            elif row.upload is not None:
                upload_id = row.upload.id
                self._saver.ask(
                    self.tr("Removing a file"),
                    lambda api, upload_id=upload_id: remove_upload(api, upload_id),
                    self._removed,
                )

    def _removed(self, _result, problem) -> None:
        self.error.say("" if problem is None else problem.said or in_words(problem))
        self._saver.refresh()

    def _upload_changed(self, row_id: str) -> None:
        row = self._uploads.row(row_id)
        if row is None or (row.application_id == self._saver.id and row.purpose == self._purpose):
            self._soon.start()

    def _upload_finished(self, row_id: str, _document) -> None:
        row = self._uploads.row(row_id)
        if row is not None and row.application_id == self._saver.id:
            self._saver.refresh()
