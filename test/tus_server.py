"""@tus/server, the reference implementation in Node, on a free port: what our client's uploads are tested with."""

import select
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.node import ready

SECONDS_TO_START = 30


@dataclass
class TusServer:
    """`url`: where uploads are made; `folder`: where the files are, named as the last part of their address."""

    url: str
    folder: Path
    process: subprocess.Popen

    def content(self, url: str) -> bytes:
        """What arrived of an upload."""
        return (self.folder / url.rstrip("/").rsplit("/", 1)[-1]).read_bytes()


@contextmanager
def running_tus_server(authorization: str = "") -> Iterator[TusServer]:
    """A running server; `authorization`: what that header has to be, nothing lets everybody upload."""
    programs = ready()
    with tempfile.TemporaryDirectory(prefix="certification-tus-") as name:
        command = ["node", str(programs / "server.js"), name, authorization]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            there, _, _ = select.select([process.stdout], [], [], SECONDS_TO_START)
            address = process.stdout.readline().strip() if there else ""
            if not address:
                raise RuntimeError("@tus/server did not start")
            yield TusServer(address, Path(name), process)
        finally:
            process.terminate()
            process.wait(20)
            process.stdout.close()
