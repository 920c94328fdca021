"""The OpenAPI description of /ogc is what happens there, under made-up requests too."""

import pytest
import schemathesis
from django.test import RequestFactory
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from certification_service.ogc.openapi import document
from certification_service.wsgi import application
from test.service import samples

schema = schemathesis.openapi.from_dict(document(RequestFactory().get("/", headers={"Host": "localhost"})))
schema.app = application


@pytest.mark.django_db
@pytest.mark.usefixtures("connection_kept")
@schema.parametrize()
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_no_request_breaks_it(case):
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
