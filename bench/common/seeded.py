"""Running services with any number of demo courses, on SQLite or PostgreSQL; what was made is kept for the day."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from test.postgres import running_cluster
from test.service_process import ROOT, SERVICE, Service, running_service

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
DATABASES = (SQLITE, POSTGRESQL)
_KEPT = ROOT / ".local" / "bench"
_MAKERS = ("migrations/*.py", "models/*.py", "domain/*.py", "interfaces/demo.py", "data/demo_*")


@contextmanager
def service_with(courses: int, database: str = SQLITE) -> Iterator[Service]:
    """A running service with so many public courses."""
    kept = kept_folder() / f"{database}-{courses}"
    with tempfile.TemporaryDirectory(prefix="certification-bench-") as folder:
        if database == SQLITE:
            path = Path(folder) / "db.sqlite3"
            if kept.exists():
                shutil.copyfile(kept, path)
            with running_service(f"sqlite:///{path}") as service:
                if not kept.exists():
                    _seed(service, database, courses)
                    _keep(kept, lambda part: service.python(_COPY.format(path=str(part))))
                yield service
        else:
            with running_cluster() as url:
                if kept.exists():
                    _postgres("pg_restore", "--no-owner", "--dbname", _for_postgres(url), str(kept))
                with running_service(url) as service:
                    if not kept.exists():
                        _seed(service, database, courses)
                        _keep(kept, lambda part: _postgres("pg_dump", "-Fc", "-f", str(part), _for_postgres(url)))
                    # What autovacuum does within a minute in a database that lives longer than this one.
                    _postgres("psql", "-q", "-d", _for_postgres(url), "-c", "VACUUM ANALYZE")
                    yield service


_COPY = "from django.db import connection; connection.cursor().execute('VACUUM INTO %s', [{path!r}])"


def _seed(service: Service, database: str, courses: int) -> None:
    begin = time.monotonic()
    service.manage("seed_demo", "--size", str(courses))
    print(f"{database}: {courses:,} courses made in {time.monotonic() - begin:.0f} s", flush=True)


def kept_folder() -> Path:
    """What is kept of today and of the code that makes it; all else there is removed."""
    digest = hashlib.sha256(str(date.today()).encode())
    for part in _MAKERS:
        for path in sorted((SERVICE / "certification_service").glob(part)):
            if path.is_file():
                digest.update(path.read_bytes())
    folder = _KEPT / digest.hexdigest()[:16]
    for other in _KEPT.glob("*"):
        if other != folder:
            shutil.rmtree(other)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _keep(kept: Path, make) -> None:
    part = kept.with_name(f"{kept.name}.{os.getpid()}")
    make(part)
    part.replace(kept)


def _postgres(program: str, *words: str) -> None:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"), key=lambda path: int(path.parts[-3]))
    command = [str(found[-1]) if found else program, *words]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def _for_postgres(url: str) -> str:
    """The address as PostgreSQL's own programs want it."""
    return url.replace("postgres://", "postgresql://", 1)
