"""/health tells monitors and the plugin whether the service can work."""

import pytest
from django.db import DEFAULT_DB_ALIAS, OperationalError, connection, connections

from certification_service import __version__
from certification_service.models import FeedState


@pytest.mark.django_db
def test_well(client):
    reply = client.get("/health")
    assert reply.status_code == 200
    assert reply.json() == {"status": "ok", "database": f"{connection.vendor}: ok", "version": __version__}
    assert "no-store" in reply["Cache-Control"]


@pytest.mark.django_db
def test_head_is_enough_for_a_load_balancer(client):
    assert client.head("/health").status_code == 200


@pytest.mark.django_db
def test_without_its_tables_it_is_not_well(client):
    FeedState.objects.all().delete()
    reply = client.get("/health")
    assert reply.status_code == 503
    assert reply.json()["status"] == "unavailable"


def test_without_its_database_it_is_not_well(client, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("connection refused")

    monkeypatch.setattr(type(connections[DEFAULT_DB_ALIAS]), "cursor", fail)
    reply = client.get("/health")
    assert reply.status_code == 503
    assert reply["Content-Type"] == "application/json"
    assert reply.json() == {
        "status": "unavailable",
        "database": f"{connection.vendor}: unavailable",
        "version": __version__,
    }
