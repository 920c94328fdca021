"""The real service as processes of its own: gunicorn on a free port of 127.0.0.1 and, if wanted, its worker."""

import hashlib
import json
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SERVICE = ROOT / "service"
SECONDS_TO_START = 60


class Service:
    """One service with its database; it can be killed and started again at the same address."""

    def __init__(self, folder: Path, database_url: str, environment: Mapping[str, str]) -> None:
        self.log = folder / "service.log"
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "SECRET_KEY": "only in tests",
            "DEBUG": "",
            "UPLOADS_ROOT": str(folder / "uploads"),
            "DJANGO_SETTINGS_MODULE": "certification_service.settings",
            "BASE_URL": self.url,
            "MAIL_FOLDER": str(folder / "mail"),
            "PYTHONPATH": os.pathsep.join((str(SERVICE), str(ROOT))),
            **environment,
        }
        self._process: subprocess.Popen | None = None
        self._worker: subprocess.Popen | None = None

    def manage(self, *words: str) -> str:
        """Runs a management command and returns what it printed; fails with its words."""
        command = [sys.executable, str(SERVICE / "manage.py"), *words]
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"manage.py {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def python(self, code: str) -> str:
        """Runs lines of Python within the service's Django and returns what they printed."""
        return self.manage("shell", "--verbosity", "0", "--command", code)

    def start(self) -> None:
        """Starts gunicorn and waits until it answers."""
        command = [sys.executable, "-m", "gunicorn", "certification_service.wsgi", "--chdir", str(SERVICE)]
        command += ["--config", str(SERVICE / "gunicorn.conf.py")]
        command += ["--bind", f"127.0.0.1:{self.port}", "--workers", "1", "--log-level", "warning"]
        with self.log.open("ab") as log:
            # A group of its own, so that killing takes the workers along.
            self._process = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._wait_until_healthy()

    def kill(self) -> None:
        """Ends the service at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ends the service in order."""
        self._end(signal.SIGTERM)

    def start_worker(self) -> None:
        """Starts the worker that does the jobs; it begins with what waits already."""
        command = [sys.executable, str(SERVICE / "manage.py"), "qcluster"]
        with self.log.open("ab") as log:
            self._worker = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill_worker(self) -> None:
        """Ends the worker with all its processes at once (kill -9)."""
        worker, self._worker = self._worker, None
        _end_group(worker, signal.SIGKILL)

    def stop_worker(self) -> None:
        """Ends the worker in order: what it is at is finished."""
        worker, self._worker = self._worker, None
        _end_group(worker, signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        _end_group(process, how)

    def _wait_until_healthy(self) -> None:
        end = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.url}/health", timeout=5) as reply:
                    if json.load(reply)["status"] == "ok":
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        said = self.log.read_text(errors="replace")[-3000:]
        self.stop()
        raise RuntimeError(f"The service did not start:\n{said}")


@contextmanager
def running_service(
    database_url: str | None = None,
    seed: int | None = None,
    environment: Mapping[str, str] | None = None,
    worker: bool = False,
) -> Iterator[Service]:
    """A migrated, running service; without an address of a database on an SQLite file of its own.

    `seed`: that many courses of demo data; `worker`: with the process that does the jobs.
    """
    with tempfile.TemporaryDirectory(prefix="certification-service-") as name:
        folder = Path(name)
        service = Service(folder, database_url or f"sqlite:///{folder / 'db.sqlite3'}", environment or {})
        if database_url:
            service.manage("migrate", "--verbosity", "0")
        else:
            _copy_migrated(folder / "db.sqlite3")
        if seed is not None:
            service.manage("seed_demo", "--size", str(seed))
        service.start()
        if worker:
            service.start_worker()
        try:
            yield service
        finally:
            service.kill_worker()
            service.stop()


def _copy_migrated(target: Path) -> None:
    """An empty database as the code of today makes it; made once and copied, which saves many seconds each time."""
    digest = hashlib.sha256()
    for path in sorted((SERVICE / "certification_service").rglob("*.py")):
        digest.update(path.read_bytes())
    template = ROOT / ".local" / "test-databases" / f"{digest.hexdigest()[:16]}.sqlite3"
    if not template.exists():
        template.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=template.parent) as name:
            made = Path(name) / "db.sqlite3"
            Service(Path(name), f"sqlite:///{made}", {}).manage("migrate", "--verbosity", "0")
            ready = made.with_name("ready.sqlite3")
            _copy(made, ready)
            ready.replace(template)
    _copy(template, target)
    with closing(sqlite3.connect(target)) as database, database:
        # Of its own for each: readers know by it that they ask another database.
        database.execute("UPDATE certification_service_feedstate SET epoch = ?", (secrets.token_hex(6),))


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        read.backup(write)


def _end_group(process: subprocess.Popen | None, how: signal.Signals) -> None:
    """Signals a process and all that it started, and waits until it is gone."""
    if process is None:
        return
    try:
        if how == signal.SIGTERM:
            process.terminate()
        else:
            os.killpg(process.pid, how)
        process.wait(20)
    except subprocess.TimeoutExpired:
        pass
    except ProcessLookupError:
        process.wait()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
