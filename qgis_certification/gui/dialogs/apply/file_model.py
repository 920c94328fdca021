"""Files of one area: what the service has, and what is on its way there, as one table."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, Qt

from ....domain.material import COMPLETE, RECEIVING, REFUSED, Upload
from ....domain.transfer import TransferState, UploadRow
from ...messages import in_words, what_happened
from ...text import breakable
from .notes import DONE, ERROR, HINT, note_icon

NAME, SIZE, VERSION, STATE = range(4)


@dataclass(frozen=True)
class FileRow:
    """One file: as the service has it, as it is being sent, or both (a new version of it)."""

    path: str
    upload: Upload | None = None
    transfer: UploadRow | None = None


class FileModel(QAbstractTableModel):
    """The files in the order of their paths."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows: list[FileRow] = []

    def show_files(self, uploads: tuple[Upload, ...], transfers: list[UploadRow]) -> None:
        """Show these. Where only states change, rows stay what and where they are, and so does the selection."""
        rows = merged(uploads, transfers)
        if [row.path for row in rows] == [row.path for row in self.rows]:
            before, self.rows = self.rows, rows
            for number, (old, new) in enumerate(zip(before, rows)):
                if old != new or old.transfer is not new.transfer:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, STATE))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else 4

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Size"), self.tr("Version"), self.tr("State"))[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return breakable(row.path if index.column() == NAME else self.state_text(row))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            return self._icon(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (SIZE, VERSION):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: FileRow, column: int) -> str:
        if column == NAME:
            return row.path
        if column == SIZE:
            return bytes_text(row.transfer.size if row.transfer else row.upload.size)
        if column == VERSION:
            return str(row.upload.version_number) if row.upload else ""
        return self.state_text(row)

    def state_text(self, row: FileRow) -> str:
        """Where a file is, in words."""
        if row.transfer is not None:
            return self._transfer_state(row.transfer)
        upload = row.upload
        if upload.state == REFUSED:
            return self.tr("Refused: {why}").format(why=upload.refusal)
        if upload.state == RECEIVING:
            return self.tr("Not complete: {received} of {size} arrived").format(
                received=bytes_text(upload.received), size=bytes_text(upload.size)
            )
        if upload.report.state == "failed":
            return self.tr("Arrived; it could not be looked into")
        if upload.report.state != "ready":
            return self.tr("Arrived; being looked into…")
        found = len(upload.report.to_mend)
        return self.tr("%n thing(s) to look at", "", found) if found else self.tr("Arrived; nothing to mend")

    def _transfer_state(self, row: UploadRow) -> str:
        percent = QLocale().toString(100 * row.sent / row.size if row.size else 0, "f", 0)
        if row.problem is not None:
            words = in_words(row.problem)
            if row.state is TransferState.FAILED:
                return self.tr("Failed: {why}").format(why=row.problem.said or words)
            return self.tr("Waits to go on ({percent} %): {why}").format(
                percent=percent, why=row.problem.said or what_happened(row.problem)
            )
        if row.state is TransferState.HASHING:
            return self.tr("Being read…")
        if row.state is TransferState.PAUSED:
            return self.tr("Paused at {percent} %").format(percent=percent)
        if row.state is not TransferState.SENDING:
            return self.tr("Waits for its turn")
        if row.seconds_left is None:
            return self.tr("{percent} %").format(percent=percent)
        return self.tr("{percent} %, {speed}/s, {time} left").format(
            percent=percent, speed=bytes_text(int(row.bytes_per_s)), time=self._time(row.seconds_left)
        )

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("%n second(s)", "", max(1, round(seconds)))
        if seconds < 3600:
            return self.tr("%n minute(s)", "", round(seconds / 60))
        return self.tr("%n hour(s)", "", round(seconds / 3600))

    @staticmethod
    def _icon(row: FileRow):
        if row.transfer is not None:
            return note_icon(ERROR) if row.transfer.problem is not None else note_icon(HINT)
        if row.upload.state != COMPLETE or row.upload.report.to_mend:
            return note_icon(ERROR)
        return note_icon(DONE if row.upload.report.state == "ready" else HINT)


def merged(uploads: tuple[Upload, ...], transfers: list[UploadRow]) -> list[FileRow]:
    """One row for each path. What has arrived is shown as the service tells it, as soon as it does."""
    known = {upload.id for upload in uploads}
    under_way = {
        row.path: row for row in transfers if row.state is not TransferState.DONE or row.upload_id not in known
    }
    by_path: dict[str, Upload] = {}
    for upload in uploads:
        if upload.path not in by_path or by_path[upload.path].state != COMPLETE:
            by_path[upload.path] = upload
    paths = sorted(set(by_path) | set(under_way), key=str.casefold)
    return [FileRow(path, by_path.get(path), under_way.get(path)) for path in paths]


def bytes_text(size: int) -> str:
    """A size as a person reads it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
