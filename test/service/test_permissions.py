"""Every operation of the contract, asked by somebody in every role, answers as the table says (permissions.csv).

Where the rules change, look at what the test tells and change the table by hand; `WRITE_PERMISSIONS=1` writes down what
is answered now, to be looked at line by line before it is committed. docs/permissions.md is made from it.
"""

import json
import os
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.test import Client

from certification_service.api.rest import openapi
from certification_service.domain import access
from test.service import permission_table
from test.service.permission_cases import CASES, Case, Sent
from test.service.permission_world import ROLES, World, world
from tools import permissions as page

SITUATIONS = list(dict.fromkeys(case.situation for case in CASES))
REFUSED = {401, 403, 404}


def operations() -> dict[str, tuple[str, str]]:
    """Method and path of every operation; HEAD of what GET answers too is the same one."""
    found = {}
    for path, methods in openapi()["paths"].items():
        for method, operation in methods.items():
            found.setdefault(operation["operationId"], (method.upper(), path))
    return found


OPERATIONS = operations()


def ask(made: World, case: Case, role: str) -> str:
    """What the person in the role gets; whatever it did is undone."""
    user = made.users[role]
    with transaction.atomic():
        token = "" if user is None else access.issue(user, timedelta(hours=1))[1]
        sent: Sent = case.make(made, user)
        method, path = OPERATIONS[case.operation]
        address = path.format(**sent.path)
        headers = {**sent.headers, **({"Authorization": f"Bearer {token}"} if token else {})}
        kind = headers.pop("Content-Type", "application/json")
        body = sent.body if isinstance(sent.body, bytes) else json.dumps(sent.body) if sent.body is not None else ""
        reply = Client(raise_request_exception=False).generic(
            method,
            f"{address}?{urlencode(sent.query)}",
            body,
            kind if body else "application/json",
            headers=headers,
        )
        transaction.set_rollback(True)
    if reply.status_code in REFUSED:
        return str(reply.status_code)
    told = b"" if reply.streaming else reply.content
    assert reply.status_code < 300, f"{role}: {case.name} in {case.situation}: {reply.status_code} {told.decode()}"
    return "ok"


def row(made: World, case: Case) -> dict[str, str]:
    method, path = OPERATIONS[case.operation]
    answers = {role: ask(made, case, role) for role in ROLES}
    return {"operation": case.name, "request": f"{method} {path}", "situation": case.situation, **answers}


@pytest.mark.django_db
@pytest.mark.parametrize("situation", SITUATIONS)
def test_answers_are_those_of_the_table(situation):
    made = world(situation)
    found = {(case.name, situation): row(made, case) for case in CASES if case.situation == situation}
    if os.environ.get("WRITE_PERMISSIONS"):
        known = {**(permission_table.read() if permission_table.TABLE.exists() else {}), **found}
        order = [(case.name, case.situation) for case in CASES]
        permission_table.write({key: known[key] for key in order if key in known})
    table = permission_table.read()
    differences = [
        f"{name} in {situation}, {role}: {answers[role]}, the table says {table.get((name, situation), {}).get(role)}"
        for (name, _situation), answers in found.items()
        for role in ROLES
        if answers[role] != table.get((name, situation), {}).get(role)
    ]
    assert differences == []


def test_no_operation_is_left_out():
    assert {case.operation for case in CASES} == set(OPERATIONS)


def test_the_table_has_each_case_once_and_nothing_else():
    assert list(permission_table.read()) == [(case.name, case.situation) for case in CASES]


def test_the_page_in_the_docs_is_made_from_the_table():
    assert page.PAGE.read_text(encoding="utf-8") == page.made(permission_table.TABLE)
