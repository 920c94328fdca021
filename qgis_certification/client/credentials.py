"""What signs a person's requests, kept in QGIS's authentication database; secrets never leave it but to be revoked."""

from __future__ import annotations

import json
import os
import socket

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

CLIENT_ID = "qgis-plugin"
"""The name under which services know the plugin; it has no secret, which PKCE makes up for."""

SIGN_IN_S = 600
"""How long QGIS waits for a person who is in the browser."""

_NAME = "QGIS Certification"
_METHOD = "OAuth2"
_PKCE = 3  # QgsAuthOAuth2Config.GrantFlow.Pkce, which Python does not see
_WAITS = 5  # QGIS waits for the browser five times as long as for a reply
_BEARER = b"Bearer "


def is_open() -> bool:
    """Whether the database can be used without asking the person for its master password."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and manager.masterPasswordIsSet()


def open_database() -> bool:
    """Have QGIS ask for its master password where it must; whether it can be used now. On the interface's thread."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and manager.setMasterPassword(True)


def exists(authcfg: str) -> bool:
    """Whether the database has the entry."""
    return bool(authcfg) and authcfg in QgsApplication.authManager().configIds()


def uses_browser(authcfg: str) -> bool:
    """Whether QGIS would open a web browser for an entry that does not let in."""
    return QgsApplication.authManager().configAuthMethodKey(authcfg) == _METHOD


def make(service_url: str, port: int) -> str:
    """A new entry for a service; its identifier, "" when it could not be kept. Nobody has signed in with it yet."""
    service_url = service_url.rstrip("/")
    token_url = f"{service_url}/o/token/"
    entry = QgsAuthMethodConfig(_METHOD)
    entry.setName(_NAME)
    entry.setUri(service_url)
    entry.setConfig(
        "oauth2config",
        json.dumps(
            {
                "accessMethod": 0,
                "clientId": CLIENT_ID,
                "clientSecret": "",
                "configType": 1,
                "grantFlow": _PKCE,
                "name": _NAME,
                "persistToken": True,
                "redirectHost": "127.0.0.1",
                "redirectPort": port,
                "redirectUrl": "",
                "refreshTokenUrl": token_url,
                "requestTimeout": SIGN_IN_S // _WAITS,
                "requestUrl": f"{service_url}/o/authorize/",
                "scope": "read write",
                "tokenUrl": token_url,
                "version": 1,
            }
        ),
    )
    kept, entry = QgsApplication.authManager().storeAuthenticationConfig(entry)
    return entry.id() if kept else ""


def port_of(authcfg: str) -> int:
    """Where QGIS listens on this machine for the browser to come back; 0 when the entry does not say."""
    entry = QgsAuthMethodConfig()
    if not QgsApplication.authManager().loadAuthenticationConfig(authcfg, entry, True)[0]:
        return 0
    try:
        return int(json.loads(entry.config("oauth2config"))["redirectPort"])
    except (ValueError, KeyError, TypeError):
        return 0


def forget(authcfg: str) -> None:
    """Remove an entry that we made, and what QGIS has kept for it. On the interface's thread."""
    manager = QgsApplication.authManager()
    manager.clearCachedConfig(authcfg)
    manager.removeAuthenticationConfig(authcfg)
    kept = os.path.join(QgsApplication.qgisSettingsDirPath(), "oauth2-cache", f"authcfg-{authcfg}.ini")
    if os.path.exists(kept):
        os.remove(kept)


def settle(authcfg: str) -> None:
    """Have QGIS go on from what it has kept on disk of a sign-in, once that is done. On the interface's thread.

    QGIS deletes what it signs with in one thread, when a renewal is refused, while the interface's may still be looking
    at it: a crash. It only looks at what the person signed in with in this run of QGIS, not at what was read from disk
    (docs/decisions.md).
    """
    QgsApplication.authManager().clearCachedConfig(authcfg)


def bearer(authcfg: str) -> str | None:
    """What QGIS signs requests with now, renewed where it must be; "" for another kind of entry, None if it cannot."""
    done, request = QgsApplication.authManager().updateNetworkRequest(QNetworkRequest(QUrl()), authcfg)
    if not done:
        return None
    header = request.rawHeader(b"Authorization").data()
    return header[len(_BEARER) :].decode("ascii", "replace") if header.startswith(_BEARER) else ""


def free_port() -> int:
    """A port of this machine where nobody listens: 7070, which QGIS proposes, or another."""
    for port in (7070, 0):
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
            return probe.getsockname()[1]
    return 7070
