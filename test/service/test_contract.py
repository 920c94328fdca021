"""contract/openapi.json is what the service does: the same as the code says, and kept under made-up requests."""

import json

import pytest
import schemathesis
from django.core.management import call_command
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from certification_service.api.rest import openapi
from certification_service.errors import MEDIA_TYPE
from certification_service.management.commands.export_openapi import CONTRACT
from certification_service.wsgi import application
from test.service import samples

schema = schemathesis.openapi.from_dict(openapi())
schema.app = application


def test_the_committed_contract_is_the_codes(tmp_path, capsys):
    call_command("export_openapi", str(tmp_path / "openapi.json"))
    assert CONTRACT.read_text() == (tmp_path / "openapi.json").read_text(), "Run: ./dev manage export_openapi"


def test_the_contract_is_served(client):
    assert client.get("/api/v1/openapi.json").json() == json.loads(CONTRACT.read_text())


def test_every_error_is_documented_as_a_problem():
    for path, operations in openapi()["paths"].items():
        for operation in operations.values():
            errors = {status: reply for status, reply in operation["responses"].items() if int(status) >= 400}
            assert {"400", "413", "422", "500"} <= errors.keys(), path
            assert {tuple(reply["content"]) for reply in errors.values()} == {(MEDIA_TYPE,)}, path


@pytest.mark.django_db
@pytest.mark.usefixtures("connection_kept")
@schema.parametrize()
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_request_breaks_the_service(case):
    if not samples.Organisation.objects.exists():
        samples.one_of_each()
    case.call_and_validate(
        headers={"Host": "localhost", "Accept-Encoding": "identity"},
        checks=[
            not_a_server_error,
            content_type_conformance,
            status_code_conformance,
            response_schema_conformance,
        ],
    )
