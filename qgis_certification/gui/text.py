"""Labels for text that comes from data: never markup, wrapped at any width, copied as it was."""

from __future__ import annotations

import re
import unicodedata

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontInfo, QGuiApplication
from qgis.PyQt.QtWidgets import QLabel, QMenu, QSizePolicy

_BREAK = "\u200b"
_LONG = re.compile(r"\S{16,}")
_PIECE = 12


def breakable(text: str) -> str:
    """The text with invisible places to break in its long words (addresses, languages without spaces)."""
    return _LONG.sub(lambda match: _broken(match.group()), text)


def _broken(word: str) -> str:
    pieces, length = [], 0
    for before, char in zip(" " + word, word):
        if (length >= _PIECE or before in "/.@-_?&=") and not unicodedata.category(char).startswith("M"):
            pieces.append(_BREAK)
            length = 0
        pieces.append(char)
        length += 1
    return "".join(pieces)


class TextLabel(QLabel):
    """Plain text that fits into 320 px whatever it holds; its context menu copies it."""

    def __init__(self, text: str = "", parent=None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # A name in another direction than the interface's stays in line with what is above and below it.
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.plain = ""
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        """Show this text."""
        self.plain = text
        self.setText(breakable(text))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _show_menu(self, position) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.plain))
        menu.popup(self.mapToGlobal(position))


def heading(text: str, parent=None, larger: float = 1.25) -> TextLabel:
    """A label in bold, somewhat larger than the person's font."""
    label = TextLabel(text, parent)
    embolden(label, larger)
    return label


def embolden(label: QLabel, larger: float = 1.0) -> None:
    """Bold, and larger than the person's font. As a style: QGIS's themes are styles and would undo a font."""
    label.setStyleSheet(f"font-weight: bold; font-size: {QFontInfo(label.font()).pointSizeF() * larger:.1f}pt")
