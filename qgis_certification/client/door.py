"""The place on this machine where QGIS waits for a browser to come back from signing in: kept shut, or answered.

QGIS opens a browser for every request that it finds nobody signed in for, also one that nobody asked for (a look for
news, after access was withdrawn). It does not where it finds the place taken. And it waits on until somebody comes:
giving up is a visitor too.
"""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

_GIVEN_UP = b"GET /?error=access_denied HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
_A_MOMENT = 1000  # milliseconds


class Door:
    """Shut while we only want what the person has signed in for; all on the interface's thread."""

    def __init__(self):
        self._server = QTcpServer()
        self._server.newConnection.connect(self._turn_away)
        self._port = 0

    def shut(self, port: int) -> None:
        """Take the place; another QGIS that has it does as well."""
        if self._server.isListening():
            if self._port == port:
                return
            self._server.close()
        self._port = port
        if port:
            self._server.listen(QHostAddress(QHostAddress.SpecialAddress.Any), port)

    def open(self) -> None:
        """Leave the place to QGIS: the person wants to sign in."""
        self._server.close()

    def _turn_away(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            visitor.abort()
            visitor.deleteLater()


def give_up(port: int) -> None:
    """Tell QGIS that nobody will come back from the browser."""
    visitor = QTcpSocket()
    visitor.connectToHost("127.0.0.1", port)
    if visitor.waitForConnected(_A_MOMENT):
        visitor.write(_GIVEN_UP)
        visitor.waitForBytesWritten(_A_MOMENT)
        visitor.waitForReadyRead(_A_MOMENT)
    visitor.abort()
