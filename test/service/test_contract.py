"""contract/openapi.json is what the service does: the same as the code says, and kept under made-up requests."""

import itertools
import json
from collections import Counter
from uuid import UUID

import pytest
import schemathesis
from django.core.management import call_command
from django.db import transaction
from hypothesis import HealthCheck, settings
from ninja import Schema
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from certification_service.api.rest import openapi
from certification_service.errors import MEDIA_TYPE
from certification_service.management.commands.export_openapi import CONTRACT
from certification_service.models import Application
from certification_service.wsgi import application
from test.service import people, samples


def _operations(for_people: bool) -> BaseSchema:
    """The operations that ask who somebody is, or those that do not."""
    contract = openapi()
    contract["paths"] = {
        path: {
            method: operation
            for method, operation in operations.items()
            if bool(operation.get("security")) == for_people
        }
        for path, operations in contract["paths"].items()
    }
    operations = schemathesis.openapi.from_dict(contract)
    operations.app = application
    return operations


# A piece of an upload (tus) is bytes under another name.
schemathesis.serializer.alias("application/offset+octet-stream", "application/octet-stream")
for_everybody, for_people = _operations(False), _operations(True)
TURNS = itertools.count()
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    status_code_conformance,
    response_schema_conformance,
]
HEADERS = {"Host": "localhost", "Accept-Encoding": "identity"}
HEALTH = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def test_the_committed_contract_is_the_codes(tmp_path, capsys):
    call_command("export_openapi", str(tmp_path / "openapi.json"))
    assert CONTRACT.read_text() == (tmp_path / "openapi.json").read_text(), "Run: ./dev manage export_openapi"


def test_the_contract_is_served(client):
    assert client.get("/api/v1/openapi.json").json() == json.loads(CONTRACT.read_text())


def test_no_two_shapes_have_one_name():
    """In the contract one would silently take the other's place."""
    shapes, left = set(), [Schema]
    while left:
        below = left.pop().__subclasses__()
        shapes.update(below)
        left.extend(below)
    ours = Counter(
        shape.__name__
        for shape in shapes
        if shape.__module__.startswith("certification_service.") and "[" not in shape.__name__
    )
    assert [name for name, number in ours.items() if number > 1 and not name.startswith("_")] == []


def test_every_error_is_documented_as_a_problem():
    for path, operations in openapi()["paths"].items():
        for operation in operations.values():
            errors = {status: reply for status, reply in operation["responses"].items() if int(status) >= 400}
            assert {"400", "413", "422", "500"} <= errors.keys(), path
            assert {tuple(reply["content"]) for reply in errors.values()} == {(MEDIA_TYPE,)}, path


@pytest.mark.django_db
@pytest.mark.usefixtures("connection_kept")
@for_everybody.parametrize()
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=HEALTH)
def test_no_request_breaks_the_service(case):
    if not samples.Organisation.objects.exists():
        samples.one_of_each()
    case.call_and_validate(headers=HEADERS, checks=CHECKS)


@pytest.fixture
def scene(settings, tmp_path):
    """Tokens of an owner and of staff, and ids to put where made-up ones would only find nothing."""
    settings.UPLOADS_ROOT = tmp_path
    team = people.everybody()
    people.questions()
    draft = people.complete(people.draft(team.owner))
    sent = people.complete(people.draft(team.other_owner, "Another school"))
    Application.objects.filter(pk=sent.pk).update(state="submitted", submitted=sent.created, round=1)
    people.review(sent, team.reviewer)
    organisation = draft.organisation
    return {
        "tokens": [people.token(team.owner), people.token(team.staff)],
        "application_id": [draft.pk, sent.pk],
        "organisation_id": [organisation.pk, sent.organisation_id],
        "part_id": [
            part.pk
            for kind in ("centres", "contributions", "course_types")
            for part in getattr(organisation, kind).all()
        ],
        "course_type_id": [sent.organisation.course_types.get().pk],
        "question_id": [question.pk for question in draft.question_set.questions.all()],
        "remark_id": [sent.remarks.get().pk],
        "upload_id": [upload.pk for upload in organisation.uploads.all()],
        "user_group_id": [team.group.pk],
        "user_id": [team.convener.pk, team.owner.pk],
    }


@pytest.mark.django_db
@pytest.mark.usefixtures("connection_kept")
@for_people.parametrize()
@settings(max_examples=16, deadline=None, derandomize=True, suppress_health_check=HEALTH)
def test_no_request_of_somebody_breaks_the_service(case, scene):
    """By turns of an owner and of staff, about things that are there."""
    turn = next(TURNS)
    for name, ids in scene.items():
        if _is_id(case.path_parameters.get(name)):
            case.path_parameters[name] = str(ids[turn // 2 % len(ids)])
    token = scene["tokens"][turn % 2]
    with transaction.atomic():
        case.call_and_validate(headers={**HEADERS, "Authorization": f"Bearer {token}"}, checks=CHECKS)
        transaction.set_rollback(True)


def _is_id(text) -> bool:
    try:
        return bool(text) and bool(UUID(str(text)))
    except ValueError:
        return False
