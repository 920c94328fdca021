"""The embedded service of `./dev`: with its worker, gone without a trace at the end, made anew when it is too old."""

import os
import re
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from certification_service.interfaces.demo_people import PASSWORD
from test.service_process import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import local_service  # noqa: E402 - the tool behind ./dev

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="The embedded database is SQLite")


@pytest.fixture
def local(tmp_path, monkeypatch) -> Path:
    """A folder of its own instead of .local/service."""
    monkeypatch.setattr(local_service, "LOCAL", tmp_path)
    monkeypatch.setattr(local_service, "DATABASE", tmp_path / "db.sqlite3")
    monkeypatch.setattr(local_service, "SIGN_INS", tmp_path / "sign_ins.txt")
    for name, value in {"UPLOADS_ROOT": tmp_path / "uploads", "MAIL_FOLDER": tmp_path / "mail", "DEBUG": "1"}.items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.delenv("SMTP_URL", raising=False)
    return tmp_path


def processes(local: Path) -> list[int]:
    """The processes that were started with this folder's database."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
        except OSError:
            continue
        if f"sqlite:///{local}".encode() in environment and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return found


def test_serving_has_its_worker_and_ends_whole(local):
    """The demo with its sign-ins, and the worker that sends the first reminders as files; ended as by a terminal."""
    code = (
        "import sys, pathlib; sys.path.insert(0, 'tools'); import local_service, serve\n"
        f"folder = pathlib.Path({str(local)!r})\n"
        "local_service.LOCAL, local_service.DATABASE = folder, folder / 'db.sqlite3'\n"
        "local_service.SIGN_INS = folder / 'sign_ins.txt'\n"
        "sys.argv[1:] = ['0']\n"
        "sys.exit(serve.main())\n"
    )
    serving = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        said = ""
        while "Ctrl-C" not in said:
            line = serving.stdout.readline()
            assert line, said
            said += line
        assert PASSWORD in said
        assert "psc5@demo.example" in said
        url = re.search(r"http://127\.0\.0\.1:\d+", said)[0]
        with urllib.request.urlopen(f"{url}/health", timeout=30) as reply:
            assert reply.status == 200
        end = time.monotonic() + 90
        while not list(local.glob("mail/*")) and time.monotonic() < end:
            time.sleep(0.5)
        assert any(f"{url}/open/application/" in path.read_text() for path in local.glob("mail/*"))
        assert len(processes(local)) >= 5
        serving.terminate()
        assert serving.wait(60) == 0
    finally:
        serving.kill()
        serving.wait()
    assert processes(local) == []


def test_a_demo_of_long_ago_is_set_aside_and_made_anew(local, monkeypatch):
    monkeypatch.setattr(local_service, "manage", lambda *words: f"{words}\nSign in as one of these")
    with closing(sqlite3.connect(local / "db.sqlite3")) as database:
        database.execute("CREATE TABLE certification_service_user (email TEXT, date_joined TEXT)")
        made = datetime.now(UTC) - timedelta(days=local_service.DAYS_OF_DEMO - 1)
        database.execute(
            "INSERT INTO certification_service_user VALUES ('applicant@demo.example', ?)", (made.isoformat(" "),)
        )
        database.commit()
    (local / "uploads").mkdir()
    local_service.prepare()
    assert (local / "db.sqlite3").exists()

    with closing(sqlite3.connect(local / "db.sqlite3")) as database:
        older = (made - timedelta(days=1)).isoformat(" ")
        database.execute("UPDATE certification_service_user SET date_joined = ?", (older,))
        database.commit()
    (local / "seeded").unlink()
    local_service.prepare()
    assert not (local / "db.sqlite3").exists()
    assert sorted(path.name for path in (local / "previous").iterdir()) == ["db.sqlite3", "uploads"]
