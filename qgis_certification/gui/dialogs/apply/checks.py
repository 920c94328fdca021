"""What can be said of a value while it is typed, before the service sees it; it decides, this only helps."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from ...links import mail_address, web_address

translate = QCoreApplication.translate


def web(text: str) -> str:
    """Why this is no web page's address; "" when it may be one, or there is none."""
    if not text.strip() or web_address(text) is not None:
        return ""
    return translate("ApplyChecks", "This is no web address. It begins with https://")


def mail(text: str) -> str:
    """Why this is no mail address."""
    if not text.strip() or mail_address(text) is not None:
        return ""
    return translate("ApplyChecks", "This is no e-mail address, such as name@example.org")


def links(found: list[str]) -> str:
    """Which of the links are not well-formed; nothing is fetched."""
    bad = [link for link in found if not _is_link(link)]
    if not bad:
        return ""
    return translate("ApplyChecks", "No web address, which begins with https://: {links}").format(links=", ".join(bad))


def _is_link(link: str) -> bool:
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in host and not any(char.isspace() for char in link)
