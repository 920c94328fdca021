"""`requests` over QGIS's network manager: the person's proxy, certificates and network logger apply.

A worker's thread has a network manager of its own (QgsNetworkAccessManager.instance() is per thread) and needs no
event loop but the one that runs here while a reply is awaited.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass

import requests
from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QObject, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from .errors import Cancelled, ReplyTooLarge

AGENT_HEADER = b"X-QGIS-Certification-Agent"
"""Marks our requests for `install_agent`; it is taken off before they leave."""

_ERRORS = QNetworkReply.NetworkError
_INSECURE = (_ERRORS.SslHandshakeFailedError,)
_DIRECT = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
_PROXY = (
    _ERRORS.ProxyConnectionRefusedError,
    _ERRORS.ProxyConnectionClosedError,
    _ERRORS.ProxyNotFoundError,
    _ERRORS.ProxyTimeoutError,
    _ERRORS.ProxyAuthenticationRequiredError,
)
_TIMEOUTS = (_ERRORS.TimeoutError,)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds until the first byte, without a byte, and in all; bytes of a reply, packed or unpacked."""

    first_byte_s: float = 10
    silence_s: float = 30
    total_s: float = 120
    most_bytes: int = 64 * 1024 * 1024


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


class QgisAdapter(BaseAdapter):
    """Sends a prepared request of `requests` through QGIS, in the thread that calls it."""

    def __init__(self, limits: Limits, feedback: QgsFeedback | None = None):
        super().__init__()
        self._limits = limits
        self._feedback = feedback

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
        used.
        """
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled("cancelled", request=request)
        exchange = _Exchange(request, self._limits, self._feedback)
        try:
            return exchange.response()
        finally:
            exchange.done()

    def close(self) -> None:
        """Nothing is kept between requests: connections are the network manager's."""


class _Exchange(QObject):
    """One request and its reply, awaited in a local event loop. Everything a reply needs lives as long as this."""

    def __init__(self, request: requests.PreparedRequest, limits: Limits, feedback: QgsFeedback | None):
        super().__init__()
        self._request = request
        self._limits = limits
        self._body = bytearray()
        self._stopped: requests.RequestException | None = None
        self._loop = QEventLoop(self)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._on_silence)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline)
        self._feedback = feedback
        self._reply = self._send()
        self._reply.readyRead.connect(self._on_bytes)
        self._reply.finished.connect(self._loop.quit)
        if feedback is not None:
            feedback.canceled.connect(self._on_cancel)

    def response(self) -> requests.Response:
        self._silence.start(int(1000 * self._limits.first_byte_s))
        self._deadline.start(int(1000 * self._limits.total_s))
        if not self._reply.isFinished():
            self._loop.exec()
        self._silence.stop()
        self._deadline.stop()
        self._on_bytes()
        self._raise_for_failure()
        return self._as_response()

    def done(self) -> None:
        if self._feedback is not None:
            self._feedback.canceled.disconnect(self._on_cancel)
        self._reply.readyRead.disconnect(self._on_bytes)
        self._reply.finished.disconnect(self._loop.quit)
        self._reply.deleteLater()
        self.deleteLater()

    def _send(self) -> QNetworkReply:
        request = QNetworkRequest(QUrl(self._request.url))
        for name, value in self._request.headers.items():
            request.setRawHeader(_bytes(name), _bytes(value))
        # Our own mark for the User-Agent; our own unpacking, to see where a packed reply is cut off; no cache between
        # us and the source: it would answer a conditional request with a whole body.
        request.setRawHeader(AGENT_HEADER, _bytes(self._request.headers.get("User-Agent", "")))
        request.setRawHeader(b"Accept-Encoding", b"gzip")
        attributes = QNetworkRequest.Attribute
        request.setAttribute(attributes.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attributes.CacheSaveControlAttribute, False)
        request.setAttribute(attributes.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        manager = QgsNetworkAccessManager.instance()
        if self._request.method == "GET":
            return manager.get(request)
        body = QByteArray(_bytes(self._request.body or b""))
        return manager.sendCustomRequest(request, _bytes(self._request.method), body)

    def _on_bytes(self) -> None:
        if not self._reply.isOpen():
            return
        self._body += self._reply.readAll().data()
        if self._silence.isActive():
            self._silence.start(int(1000 * self._limits.silence_s))
        if len(self._body) > self._limits.most_bytes:
            self._stop(ReplyTooLarge(f"more than {self._limits.most_bytes} bytes", request=self._request))

    def _on_silence(self) -> None:
        self._stop(requests.ReadTimeout("no answer in time", request=self._request))

    def _on_deadline(self) -> None:
        self._stop(requests.ReadTimeout(f"not done after {self._limits.total_s:g} s", request=self._request))

    def _on_cancel(self) -> None:
        self._stop(Cancelled("cancelled", request=self._request))

    def _stop(self, reason: requests.RequestException) -> None:
        """A timeout, a cancel and a limit all look the same to the reply once aborted: remember which it was."""
        if self._stopped is None:
            self._stopped = reason
            self._reply.abort()

    def _raise_for_failure(self) -> None:
        if self._stopped is not None:
            raise self._stopped
        error = self._reply.error()
        if error == _ERRORS.NoError:
            return
        message = self._reply.errorString()
        if error in _INSECURE:
            raise requests.exceptions.SSLError(message, request=self._request)
        if error in _PROXY or (error == _ERRORS.ConnectionRefusedError and self._through_proxy()):
            raise requests.exceptions.ProxyError(message, request=self._request)
        if error in _TIMEOUTS:
            raise requests.ConnectTimeout(message, request=self._request)
        if (self._status() or 0) < 400:  # 4xx and 5xx are errors to Qt, yet replies like others
            raise requests.ConnectionError(message, request=self._request)

    def _through_proxy(self) -> bool:
        """Whether QGIS sends this by way of a proxy: for plain http Qt then calls the proxy's refusal the server's."""
        factory = QgsNetworkAccessManager.instance().proxyFactory()
        proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(self._request.url))) if factory is not None else []
        return any(proxy.type() not in _DIRECT for proxy in proxies)

    def _status(self) -> int | None:
        return self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)

    def _as_response(self) -> requests.Response:
        response = requests.Response()
        response.status_code = self._status()
        response.reason = self._reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
        response.headers = CaseInsensitiveDict(
            (_text(name), _text(self._reply.rawHeader(name))) for name in self._reply.rawHeaderList()
        )
        response.url = self._request.url
        response.request = self._request
        body = bytes(self._body)
        if response.headers.pop("Content-Encoding", "").lower() in ("gzip", "x-gzip") and body:
            body = self._unpacked(body)
        response.headers.pop("Content-Length", None)
        response.encoding = requests.utils.get_encoding_from_headers(response.headers)
        response.raw = io.BytesIO(body)
        return response

    def _unpacked(self, body: bytes) -> bytes:
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        try:
            unpacked = unpacker.decompress(body, self._limits.most_bytes)
        except zlib.error as error:
            raise requests.exceptions.ContentDecodingError(str(error), request=self._request) from error
        if unpacker.unconsumed_tail:
            raise ReplyTooLarge(f"more than {self._limits.most_bytes} bytes unpacked", request=self._request)
        if not unpacker.eof:
            raise requests.exceptions.ContentDecodingError("the packed reply is cut off", request=self._request)
        return unpacked


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")


def _text(header: QByteArray) -> str:
    return header.data().decode("latin-1")
