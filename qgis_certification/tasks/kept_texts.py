"""Keeps texts on disk that were typed and not sent yet: a message, a reason, a remark. Nothing typed is lost."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer

from .durable import write_durably

_FOLDER = "texts"
_SOON_MS = 400


class KeptText(QObject):
    """Ties a QPlainTextEdit to a small file; `name` tells what the text is for, for example the application's id."""

    def __init__(self, edit, folder: Path, name: str):
        super().__init__(edit)
        self._edit = edit
        digest = hashlib.sha256(name.encode()).hexdigest()[:32]
        self._path = folder / _FOLDER / f"{digest}.txt"
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.keep)
        with suppress(OSError, UnicodeDecodeError):
            edit.setPlainText(self._path.read_text(encoding="utf-8"))
        edit.textChanged.connect(self._soon.start)
        edit.destroyed.connect(self._soon.stop)

    def keep(self) -> None:
        """Have on disk what stands there now; nothing there leaves no file."""
        self._soon.stop()
        text = self._edit.toPlainText()
        with suppress(OSError):
            if not text:
                self._path.unlink(missing_ok=True)
                return
            write_durably(self._path, text.encode("utf-8", "replace"))

    def settle(self) -> None:
        """The service has it: nothing is kept here; the text stays in sight."""
        self._soon.stop()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def sent(self) -> None:
        """It has arrived: the place is empty for the next."""
        self._edit.clear()
        self.settle()
