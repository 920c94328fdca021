"""`requests` over QGIS's network manager: the person's proxy, certificates and network logger apply.

A worker's thread needs no event loop of its own: one runs within QgsBlockingNetworkRequest while a reply is awaited.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import requests
from qgis.core import QgsBlockingNetworkRequest, QgsFeedback, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QByteArray, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from .errors import Cancelled, ReplyTooLarge
from .native import prepare

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
_STATUS = {
    _ERRORS.UnknownContentError: 400,
    _ERRORS.AuthenticationRequiredError: 401,
    _ERRORS.ContentAccessDenied: 403,
    _ERRORS.ContentNotFoundError: 404,
    _ERRORS.ContentGoneError: 410,
    _ERRORS.InternalServerError: 500,
    _ERRORS.UnknownServerError: 500,
    _ERRORS.ServiceUnavailableError: 503,
}


@dataclass(frozen=True)
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
        # No cache between us and the source: it would answer for a server that says 304, or 500.
        request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)


class QgisAdapter(BaseAdapter):
    """Sends a prepared GET of `requests` through QGIS, in the thread that calls it."""

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
        used. Raises requests.exceptions.InvalidSchema for any other method than GET: nothing is written yet.
        """
        if request.method != "GET":
            raise requests.exceptions.InvalidSchema(f"{request.method} is not known here", request=request)
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled("cancelled", request=request)
        return _Exchange(request, self._limits, self._feedback).response()

    def close(self) -> None:
        """Nothing is kept between requests: connections are the network manager's."""


class _Exchange:
    """One request and its reply, awaited in this thread.

    The reply itself stays in QGIS's hands: a QNetworkReply wrapped in Python in a worker can meet the address of one
    that is gone, is taken for dead then, and ends QGIS (seen once in some thousand requests with timeouts).
    """

    def __init__(self, request: requests.PreparedRequest, limits: Limits, feedback: QgsFeedback | None):
        self._request = request
        self._limits = limits
        self._feedback = feedback
        self._stopped: requests.RequestException | None = None
        self._redirect: QgsNetworkReplyContent | None = None
        self._ours = QgsFeedback()
        self._exchange = QgsBlockingNetworkRequest()
        prepare(self._exchange.downloadProgress)
        prepare(self._ours.canceled)
        self._silence = _timer(self._on_silence)
        self._deadline = _timer(self._on_deadline)

    def response(self) -> requests.Response:
        self._exchange.downloadProgress.connect(self._on_bytes)
        replies = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        replies.connect(self._on_reply)
        if self._feedback is not None:
            self._feedback.canceled.connect(self._ours.cancel)
        self._silence.start(int(1000 * self._limits.first_byte_s))
        self._deadline.start(int(1000 * self._limits.total_s))
        try:
            self._exchange.get(self._for_qt(), True, self._ours)
        finally:
            self._silence.stop()
            self._deadline.stop()
            self._exchange.downloadProgress.disconnect(self._on_bytes)
            replies.disconnect(self._on_reply)
            if self._feedback is not None:
                self._feedback.canceled.disconnect(self._ours.cancel)
        self._reply = self._redirect or self._exchange.reply()
        self._raise_for_failure()
        return self._as_response()

    def _for_qt(self) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(self._request.url))
        for name, value in self._request.headers.items():
            request.setRawHeader(_bytes(name), _bytes(value))
        # Our own mark for the User-Agent; our own unpacking, to see where a packed reply is cut off.
        request.setRawHeader(AGENT_HEADER, _bytes(self._request.headers.get("User-Agent", "")))
        request.setRawHeader(b"Accept-Encoding", b"gzip")
        return request

    def _on_bytes(self, received: int, _total: int) -> None:
        if received > 0:
            self._silence.start(int(1000 * self._limits.silence_s))
        if received > self._limits.most_bytes:
            self._stop(ReplyTooLarge(f"more than {self._limits.most_bytes} bytes"))

    def _on_reply(self, reply: QgsNetworkReplyContent) -> None:
        """QGIS would follow a redirect without our headers, and in circles: leave it to `requests`."""
        if reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute) is not None:
            self._redirect = QgsNetworkReplyContent(reply)
            self._ours.cancel()

    def _on_silence(self) -> None:
        self._stop(requests.ReadTimeout("no answer in time"))

    def _on_deadline(self) -> None:
        self._stop(requests.ReadTimeout(f"not done after {self._limits.total_s:g} s"))

    def _stop(self, reason: requests.RequestException) -> None:
        """A timeout, a cancel and a limit all look the same to the reply once aborted: remember which it was."""
        if self._stopped is None:
            self._stopped = reason
            self._ours.cancel()

    def _raise_for_failure(self) -> None:
        if self._feedback is not None and self._feedback.isCanceled():
            raise Cancelled("cancelled", request=self._request)
        stopped, self._stopped = self._stopped, None  # an exception that is kept keeps its frames, and so all of this
        if stopped is not None:
            raise stopped
        error = self._reply.error()
        if error == _ERRORS.NoError:
            return
        message = self._reply.errorString() or self._exchange.errorMessage()
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
        """The HTTP status; from Qt's word for it where the reply came without (seen once with a 500 under load)."""
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return _STATUS.get(self._reply.error()) if status is None else status

    def _as_response(self) -> requests.Response:
        response = requests.Response()
        response.status_code = self._status()
        response.reason = self._reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
        response.headers = CaseInsensitiveDict(
            (_text(name), _text(self._reply.rawHeader(name))) for name in self._reply.rawHeaderList()
        )
        response.url = self._request.url
        response.request = self._request
        body = self._reply.content().data()
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


def _timer(expired: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(expired)
    return timer


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")


def _text(header: QByteArray) -> str:
    return header.data().decode("latin-1")
