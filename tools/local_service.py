"""The embedded service under .local/: made, filled with demo data, started on 127.0.0.1 and stopped again."""

import datetime
import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).resolve().parent.parent
SERVICE = ROOT / "service"
LOCAL = ROOT / ".local" / "service"
DATABASE = LOCAL / "db.sqlite3"
SIGN_INS = LOCAL / "sign_ins.txt"
SECONDS_TO_START = 30
# What happened in the demo cannot be moved to other days: after so many it is made anew.
DAYS_OF_DEMO = 14


class ServiceError(RuntimeError):
    """The service could not be set up or did not answer; the text says what to do."""


def environment() -> dict[str, str]:
    """What the service is configured with: the embedded database, whatever the caller's environment names."""
    LOCAL.mkdir(parents=True, exist_ok=True)
    return {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{DATABASE}",
        "SECRET_KEY": _secret_key(),
        "DJANGO_SETTINGS_MODULE": "certification_service.settings",
        "PYTHONPATH": str(SERVICE),
        "PYTHONUNBUFFERED": "1",
    }


def manage(*words: str) -> str:
    """Runs a management command and returns what it printed; raises ServiceError with that when it fails."""
    command = [sys.executable, str(SERVICE / "manage.py"), *words]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        advice = f"If this repeats, delete {LOCAL}: it is made anew."
        raise ServiceError(f"`manage.py {' '.join(words)}` failed. {advice}\n{done.stdout}{done.stderr}")
    return done.stdout


def sign_ins() -> str:
    """Who can sign in to the demo, and with which password; once it was prepared."""
    return SIGN_INS.read_text(encoding="utf-8").strip()


def prepare() -> None:
    """Brings the database to today: tables as the code wants them, demo data with dates around today."""
    LOCAL.mkdir(parents=True, exist_ok=True)
    seeded = LOCAL / "seeded"
    wanted = f"{datetime.date.today()} {_fingerprint()}"
    if seeded.exists() and seeded.read_text() == wanted and DATABASE.exists() and SIGN_INS.exists():
        return
    if _is_out_of_date():
        _set_aside()
    manage("migrate", "--verbosity", "0")
    said = manage("seed_demo")
    SIGN_INS.write_text(said[said.index("Sign in as") :], encoding="utf-8")
    seeded.write_text(wanted)


def _is_out_of_date() -> bool:
    """Made before there were people (0.1.0 in development), which has no way to today, or too many days ago."""
    if not DATABASE.exists():
        return False
    with closing(sqlite3.connect(DATABASE)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if "certification_service_user" not in tables:
            return "certification_service_organisation" in tables
        made = connection.execute(
            "SELECT date_joined FROM certification_service_user WHERE email = 'applicant@demo.example'"
        ).fetchone()
    return made is not None and _days_since(made[0]) >= DAYS_OF_DEMO


def _days_since(moment: str) -> int:
    return (datetime.datetime.now(datetime.UTC).date() - datetime.date.fromisoformat(moment[:10])).days


def _set_aside() -> None:
    """Keeps what was there, in case that somebody wrote something of their own, until the next time."""
    previous = LOCAL / "previous"
    shutil.rmtree(previous, ignore_errors=True)
    previous.mkdir()
    for path in [*LOCAL.glob(f"{DATABASE.name}*"), LOCAL / "uploads"]:
        if path.exists():
            path.rename(previous / path.name)


@contextmanager
def running(port: int = 0) -> Iterator[str]:
    """Serves on 127.0.0.1 (a free port unless told), with the worker beside, and gives the address; always stopped."""
    log = LOCAL / "service.log"
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        output = stack.enter_context(log.open("wb"))
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError as error:
            raise ServiceError(f"Port {port} is taken. Stop what uses it, or name another.") from error
        listener.listen(128)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        # The bound socket is handed over, so no other program can take the port in between.
        gunicorn = [sys.executable, "-m", "gunicorn", "certification_service.wsgi", "--chdir", str(SERVICE)]
        gunicorn += ["--config", str(SERVICE / "gunicorn.conf.py"), "--bind", f"fd://{listener.fileno()}"]
        gunicorn += ["--log-level", "warning"]
        server = stack.enter_context(_process(gunicorn, url, output, pass_fds=[listener.fileno()]))
        stack.enter_context(_process([sys.executable, str(SERVICE / "manage.py"), "qcluster"], url, output))
        _wait_until_healthy(url, server, log)
        yield url


@contextmanager
def _process(command: list[str], url: str, output: BinaryIO, **options) -> Iterator[subprocess.Popen]:
    """A process of the service, in a group of its own, so that nothing that it started stays behind."""
    process = subprocess.Popen(
        command,
        env={**environment(), "BASE_URL": url},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        **options,
    )
    try:
        yield process
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_until_healthy(url: str, process: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=5) as reply:
                if json.load(reply)["status"] == "ok":
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise ServiceError(f"The service did not start. Its last words ({log}):\n{log.read_text()[-2000:]}")


def _secret_key() -> str:
    path = LOCAL / "secret_key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text()


def _fingerprint() -> str:
    """Changes whenever code or data that makes the database changes."""
    digest = hashlib.sha256()
    for path in sorted((SERVICE / "certification_service").rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(path.read_bytes())
    return digest.hexdigest()
