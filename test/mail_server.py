"""A real mail server on a port of 127.0.0.1 that keeps what it gets, can be stopped, started, and be slow."""

import asyncio
import email
import email.policy
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope, Session


class MailServer:
    """`mails` are those that it took responsibility for."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: list[str] = []
        # Cleared: whoever names a recipient waits for the answer, as with a server that is overloaded.
        self.answers = threading.Event()
        self.answers.set()
        # Set once somebody waits.
        self.asked = threading.Event()
        # Addresses that do not exist here.
        self.unknown: set[str] = set()
        self.port = _free_port()
        self.url = f"smtp://127.0.0.1:{self.port}"
        self._controller: Controller | None = None

    def start(self) -> None:
        """Listens."""
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, ready_timeout=20)
        self._controller.start()

    def stop(self) -> None:
        """Refuses connections from now on."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    async def handle_RCPT(  # noqa: N802 - aiosmtpd calls it so
        self, server, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answers when it may."""
        self.asked.set()
        while not self.answers.is_set():
            await asyncio.sleep(0.05)
        if address in self.unknown:
            return "550 5.1.1 Nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keeps the mail."""
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        self.recipients.extend(envelope.rcpt_tos)
        return "250 OK"

    def await_mails(self, count: int, seconds: float = 30) -> list[EmailMessage]:
        """Waits until there are so many; then returns all there are."""
        end = time.monotonic() + seconds
        while len(self.mails) < count and time.monotonic() < end:
            time.sleep(0.05)
        return list(self.mails)


@contextmanager
def running_mail_server() -> Iterator[MailServer]:
    """A mail server that listens."""
    server = MailServer()
    server.start()
    try:
        yield server
    finally:
        server.answers.set()
        server.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
