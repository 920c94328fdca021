"""Opens web pages and mail addresses: only those, whatever the data says."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "mailto")
_MAIL = re.compile(r"[^@\s,;:<>\"'?&]+@[^@\s,;:<>\"'?&/]+\.[^@\s,;:<>\"'?&/]+")


def web_address(text: str) -> QUrl | None:
    """A web page's address, or None when the text is none. "www.example.org" is taken as https."""
    text = text.strip()
    if not text or any(char.isspace() for char in text):
        return None
    if "://" not in text and not text.lower().startswith(("javascript:", "data:", "file:", "mailto:")):
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    usable = url.isValid() and url.scheme().lower() in ("http", "https") and "." in url.host()
    return url if usable else None


def mail_address(text: str) -> QUrl | None:
    """A mail address to write to, or None when the text is none. No subject, no copies: nothing but the address."""
    text = text.strip()
    if not _MAIL.fullmatch(text):
        return None
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(text)
    return url


def open_link(url: QUrl) -> bool:
    """Hand the address to the person's browser or mail program; False when nothing opens it."""
    return url.scheme().lower() in _SCHEMES and QDesktopServices.openUrl(url)
