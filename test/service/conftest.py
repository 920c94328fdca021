"""What all tests of the service use."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from test.service.reader import Reader


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
