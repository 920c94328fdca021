"""Somebody who is signed in: QGIS's authentication database, a ready access token, a server that knows it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig

from qgis_certification.client.transport import Limits

LIMITS = Limits(first_byte_s=2, silence_s=2, total_s=3)
ANA = {"id": "ana", "name": "Ana Popescu", "email": "ana@example.org", "waiting": {}, "unread": 0}


@pytest.fixture
def database():
    """QGIS's authentication database, open."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only in tests", True)
    yield manager
    manager.setMasterPassword("only in tests", True)
    for entry in manager.configIds():
        manager.removeAuthenticationConfig(entry)


@pytest.fixture
def entry(database) -> str:
    """A ready access token, as scripts use it."""
    config = QgsAuthMethodConfig("APIHeader")
    config.setName("for scripts")
    config.setConfig("Authorization", "Bearer of-ana")
    assert database.storeAuthenticationConfig(config)
    return config.id()


@pytest.fixture
def service(server):
    """A server that passes for a service with Ana's account."""
    server.extra["/en/health"] = lambda _query: {"status": "ok", "database": "ok", "version": "1"}
    server.extra["/en/api/v1/me"] = lambda _query: ANA
    return server
