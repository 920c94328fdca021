"""`requests` over QGIS's network manager: the person's proxy, certificates and network logger apply."""

from __future__ import annotations

from collections.abc import Callable

import requests
from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QNetworkRequest
from requests.adapters import BaseAdapter

from .errors import Cancelled
from .exchange import AGENT_HEADER, Exchange, Limits


def install_agent() -> str:
    """Have our requests carry our own User-Agent; returns what `remove_agent` needs. Both on the interface's thread."""
    return QgsNetworkAccessManager.setRequestPreprocessor(_put_agent)


def remove_agent(installed: str) -> None:
    QgsNetworkAccessManager.removeRequestPreprocessor(installed)


def _put_agent(request: QNetworkRequest) -> None:
    """QGIS has set its own User-Agent by now, over ours. Requests without our mark are left alone."""
    if request.hasRawHeader(AGENT_HEADER):
        request.setRawHeader(b"User-Agent", request.rawHeader(AGENT_HEADER))
        request.setRawHeader(AGENT_HEADER, QByteArray())
        # No cache between us and the source: it would answer for a server that says 304, or 500.
        request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)


class QgisAdapter(BaseAdapter):
    """Sends a prepared request through QGIS, in the thread that calls it, and waits for the reply there.

    `authcfg` is an entry of QGIS's authentication database; `sent(done, all)` hears, in this thread, how many bytes of
    a body have left.
    """

    def __init__(
        self,
        limits: Limits,
        feedback: QgsFeedback | None = None,
        authcfg: str = "",
        sent: Callable[[int, int], None] | None = None,
    ):
        super().__init__()
        self._limits = limits
        self._feedback = feedback
        self._authcfg = authcfg
        self.sent = sent

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: object = None,
        verify: object = True,
        cert: object = None,
        proxies: object = None,
    ) -> requests.Response:
        """Timeouts, TLS and proxies are QGIS's and those of the limits: the parameters of `requests` for them are not
        used. Raises requests.exceptions.InvalidSchema for methods and bodies that are not known here.
        """
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled("cancelled", request=request)
        return Exchange(request, self._limits, self._feedback, self._authcfg, self.sent).response()

    def close(self) -> None:
        """Nothing is kept between requests: connections are the network manager's."""
