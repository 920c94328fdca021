"""No reader misses a row while many processes write at once; on PostgreSQL the control shows what would happen."""

import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from django.conf import settings
from django.db import connection

from test.service.reader import Reader
from test.service_process import Service, running_service

ROOT = settings.PACKAGE.parent.parent
WRITERS = 6
TRANSACTIONS = 30
ON_POSTGRES = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")


class OverHttp:
    """The running service as the Reader's client."""

    def __init__(self, service: Service) -> None:
        self.url = service.url
        self.session = requests.Session()

    def get(self, address: str) -> requests.Response:
        """One request; the reply has the same attributes as Django's test client's."""
        return self.session.get(self.url + address, timeout=30)


@contextmanager
def service_of_its_own() -> Iterator[Service]:
    """A service on an empty database of its own, in the cluster of the tests or in a file."""
    if not ON_POSTGRES:
        with running_service() as service:
            yield service
        return
    name = f"order_{uuid.uuid4().hex}"
    server = settings.DATABASES["default"]
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    user = f"{server['USER']}:{server['PASSWORD']}@" if server["PASSWORD"] else f"{server['USER']}@"
    try:
        with running_service(f"postgres://{user}{server['HOST']}:{server['PORT']}/{name}") as service:
            yield service
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def read_while_many_write(service: Service, numbers: str) -> tuple[Reader, Reader]:
    """A reader who asked all the time while the writers wrote, and one who began after they ended."""
    watching = Reader(OverHttp(service))
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder) / "start"
        command = [sys.executable, "-m", "test.service.feed_writer", numbers, str(TRANSACTIONS), str(start)]
        environment = {**service.environment, "PYTHONPATH": ":".join(map(str, (settings.PACKAGE.parent, ROOT)))}
        writers = [
            subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
            for _ in range(WRITERS)
        ]
        try:
            for writer in writers:
                assert writer.stdout.readline() == "ready\n"
            watching.read()
            start.touch()
            while any(writer.poll() is None for writer in writers):
                watching.read()
                time.sleep(0.002)
            assert [writer.returncode for writer in writers] == [0] * WRITERS
        finally:
            for writer in writers:
                writer.kill()
                writer.wait()
                writer.stdout.close()
    watching.read()
    newcomer = Reader(OverHttp(service))
    newcomer.read()
    return watching, newcomer


@pytest.mark.django_db(transaction=True)
def test_a_reader_misses_nothing_while_many_processes_write():
    with service_of_its_own() as service:
        watching, newcomer = read_while_many_write(service, "in_order")
    # Enough of it was read in the middle of the writing to make the test worth something.
    assert len(watching.seen) > WRITERS * TRANSACTIONS / 4
    assert watching.copy == newcomer.copy


@pytest.mark.skipif(not ON_POSTGRES, reason="SQLite has one writer at a time: numbers cannot overtake each other")
@pytest.mark.django_db(transaction=True)
def test_control_without_the_protection_rows_are_lost():
    with service_of_its_own() as service:
        watching, newcomer = read_while_many_write(service, "out_of_order")
    lost = [object_id for object_id, item in newcomer.copy.items() if watching.copy.get(object_id) != item]
    kept_though_gone = watching.copy.keys() - newcomer.copy.keys()
    assert len(lost) + len(kept_though_gone) > 0
