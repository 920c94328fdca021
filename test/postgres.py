"""A PostgreSQL cluster of its own on a free port, for as long as something needs it.

`python -m test.postgres -- COMMAND ...` runs a command with DATABASE_URL set and stops the cluster afterwards.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Nobody misses this cluster's data after a power cut; without fsync the tests take half the time.
_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "100"}
_ATTEMPTS = 5


class PostgresError(RuntimeError):
    """PostgreSQL is not installed or does not start; the text says what to do."""


@contextmanager
def running_cluster() -> Iterator[str]:
    """Starts a cluster and gives the address of its empty database; always stopped and removed at the end."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="certification-postgres-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        data = folder / "data"
        _run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        port = _start(programs, folder, data)
        try:
            yield f"postgres://postgres@127.0.0.1:{port}/postgres"
        finally:
            _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """Where initdb and pg_ctl are: Debian keeps them per version, outside the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("pg_ctl")
    if on_path:
        return Path(on_path).resolve().parent
    raise PostgresError("PostgreSQL is not installed. On Debian: apt-get install postgresql")


def _start(programs: Path, folder: Path, data: Path) -> int:
    settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    for attempt in range(_ATTEMPTS):
        port = _free_port()
        options = f"-h 127.0.0.1 -p {port} -k {folder} {settings}"
        try:
            _run(programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
        except PostgresError:
            # Another program can take the port between the search and the start.
            if attempt + 1 == _ATTEMPTS:
                raise
        else:
            return port
    raise PostgresError("No free port was found.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _run(*words: str | Path) -> None:
    """PostgreSQL refuses to run as root: Debian's user postgres takes over then."""
    command = [str(word) for word in words]
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    # The server inherits what is open: with a pipe here, waiting for its end would wait for the server's.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/")
        if done.returncode:
            said.seek(0)
            raise PostgresError(f"{' '.join(command)} ended with {done.returncode}:\n{said.read().decode()}")


def main(words: list[str]) -> int:
    """Runs a command beside a cluster and returns how it ended."""
    if words[:1] == ["--"]:
        words = words[1:]
    if not words:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    with running_cluster() as url:
        return subprocess.run(words, env={**os.environ, "DATABASE_URL": url}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
