"""One request through QGIS and its reply, awaited in the thread that asks.

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
from requests.structures import CaseInsensitiveDict

from .errors import Cancelled, NotLetIn, ReplyTooLarge
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


class Exchange:
    """One request and its reply, awaited in this thread.

    The reply itself stays in QGIS's hands: a QNetworkReply wrapped in Python in a worker can meet the address of one
    that is gone, is taken for dead then, and ends QGIS (seen once in some thousand requests with timeouts).
    """

    def __init__(
        self,
        request: requests.PreparedRequest,
        limits: Limits,
        feedback: QgsFeedback | None,
        authcfg: str = "",
        sent: Callable[[int, int], None] | None = None,
    ):
        self._request = request
        self._body = _body_of(request)
        self._sent = sent
        self._left = not self._body
        self._limits = limits
        self._feedback = feedback
        self._stopped: requests.RequestException | None = None
        self._redirect: QgsNetworkReplyContent | None = None
        self._ours = QgsFeedback()
        self._exchange = QgsBlockingNetworkRequest()
        self._exchange.setAuthCfg(authcfg)
        prepare(self._exchange.downloadProgress)
        prepare(self._exchange.uploadProgress)
        prepare(self._ours.canceled)
        self._silence = _timer(self._on_silence)
        self._deadline = _timer(self._on_deadline)

    def response(self) -> requests.Response:
        self._exchange.downloadProgress.connect(self._on_bytes)
        self._exchange.uploadProgress.connect(self._on_sent)
        replies = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        replies.connect(self._on_reply)
        if self._feedback is not None:
            self._feedback.canceled.connect(self._ours.cancel)
        self._silence.start(int(1000 * self._limits.first_byte_s))
        self._deadline.start(int(1000 * self._limits.total_s))
        try:
            self._send(self._for_qt())
        finally:
            self._silence.stop()
            self._deadline.stop()
            self._exchange.downloadProgress.disconnect(self._on_bytes)
            self._exchange.uploadProgress.disconnect(self._on_sent)
            replies.disconnect(self._on_reply)
            if self._feedback is not None:
                self._feedback.canceled.disconnect(self._ours.cancel)
        self._reply = self._redirect or self._exchange.reply()
        self._raise_for_failure()
        return self._as_response()

    def _for_qt(self) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(self._request.url))
        for name, value in self._request.headers.items():
            if name.lower() != "content-length":  # Qt counts for itself, and twice is once too often
                request.setRawHeader(_bytes(name), _bytes(value))
        # Our own mark for the User-Agent; our own unpacking, to see where a packed reply is cut off.
        request.setRawHeader(AGENT_HEADER, _bytes(self._request.headers.get("User-Agent", "")))
        request.setRawHeader(b"Accept-Encoding", b"gzip")
        return request

    def _send(self, request: QNetworkRequest) -> None:
        """QGIS has no PATCH that keeps the reply in its hands, and no DELETE with a body: the service takes both as a
        POST that says what is meant, which also passes proxies that know few methods.
        """
        method = self._request.method
        if method == "GET":
            self._exchange.get(request, True, self._ours)
        elif method == "HEAD":
            self._exchange.head(request, True, self._ours)
        elif method == "PUT":
            self._exchange.put(request, self._body, self._ours)
        elif method == "DELETE" and not self._body:
            self._exchange.deleteResource(request, self._ours)
        elif method in ("POST", "PATCH", "DELETE"):
            if method != "POST":
                request.setRawHeader(b"X-HTTP-Method-Override", _bytes(method))
            self._exchange.post(request, self._body, True, self._ours)
        else:
            raise requests.exceptions.InvalidSchema(f"{method} is not known here", request=self._request)

    def _on_sent(self, done: int, total: int) -> None:
        """QGIS tells here of the body that leaves, and of the reply to it too."""
        if self._left or total != self._body.size():
            self._on_bytes(done, total)
            return
        self._left = done == total
        self._silence.start(int(1000 * self._limits.silence_s))
        if self._sent is not None:
            self._sent(done, total)

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
            if self._status() is None:  # it never left: QGIS could not sign it
                raise NotLetIn(self._exchange.errorMessage(), request=self._request)
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


def _body_of(request: requests.PreparedRequest) -> QByteArray:
    body = request.body or b""
    if not isinstance(body, (bytes, str)):
        raise requests.exceptions.InvalidSchema("a body is text or bytes", request=request)
    return QByteArray(body.encode() if isinstance(body, str) else body)


def _timer(expired: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(expired)
    return timer


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")


def _text(header: QByteArray) -> str:
    return header.data().decode("latin-1")
