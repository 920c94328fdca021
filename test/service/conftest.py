"""What all tests of the service use."""

import json

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection
from django.db.backends.sqlite3.base import DatabaseOperations as SQLiteOperations
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from certification_service.models import Publication, User
from test.service.reader import Reader


@pytest.fixture(autouse=True)
def _in_english():
    """The language of a request stays on after it; no test begins in the one of the test before."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def _files_of_its_own(settings, tmp_path):
    """Uploads of a test go into a folder of its own."""
    settings.UPLOADS_ROOT = tmp_path / "uploads"


@pytest.fixture(autouse=True, scope="session")
def _final_rows_are_cleared_between_tests():
    """Transactional tests clear all tables: on SQLite by DELETE, which the triggers of final rows refuse.

    So clearing takes the triggers away and puts them back, in its one transaction. On PostgreSQL it is a TRUNCATE.
    """
    clear = SQLiteOperations.sql_flush

    def clear_without_triggers(operations, *arguments, **options):
        with operations.connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_no\\_%' ESCAPE '\\'"
            )
            triggers = cursor.fetchall()
        statements = clear(operations, *arguments, **options)
        return [*(f"DROP TRIGGER {name}" for name, _sql in triggers), *statements, *(sql for _name, sql in triggers)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLiteOperations, "sql_flush", clear_without_triggers)
        yield


@pytest.fixture
def client() -> Client:
    """Asks the service and gets its 500 as a reply, as the network would give it."""
    return Client(raise_request_exception=False)


@pytest.fixture
def reader(client) -> Reader:
    """A reader of the change feed that starts with nothing."""
    return Reader(client)


@pytest.fixture
def count_queries():
    """A context that counts the statements sent to the database."""
    return lambda: CaptureQueriesContext(connection)


@pytest.fixture
def connection_kept():
    """At the end of a request the real service closes a connection that is in a transaction: the test's own."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def office(client):
    """The browser of somebody who may do everything in the back office."""
    client.force_login(User.objects.create_superuser("office@example.org"))
    client.raise_request_exception = True
    return client


@pytest.fixture
def told():
    """What the feed tells of an object: its document, or None when it is gone or was never told."""

    def told(record):
        text = Publication.objects.filter(object_id=record.pk).values_list("document", flat=True).first()
        return text and json.loads(text)

    return told
