"""A POST that means PATCH or DELETE: QGIS's network manager knows few methods, and so do some proxies."""

import pytest
from django.test import Client

from test.service import people

pytestmark = pytest.mark.django_db
HEADER = "HTTP_X_HTTP_METHOD_OVERRIDE"


@pytest.fixture
def ana():
    return people.User.objects.create_user("ana@example.org", name="Ana")


@pytest.mark.parametrize("meant", ["PATCH", "patch"])
def test_it_is_what_it_means(ana, meant):
    headers = {"HTTP_AUTHORIZATION": f"Bearer {people.token(ana)}", HEADER: meant}
    reply = Client().post("/api/v1/me", {"name": "Ana P."}, content_type="application/json", **headers)
    assert reply.status_code == 200, reply.content
    ana.refresh_from_db()
    assert ana.name == "Ana P."


@pytest.mark.parametrize("meant", ["GET", "PUT", "TRACE", "", "PATCH, DELETE"])
def test_other_methods_are_not_meant_that_way(ana, meant):
    headers = {"HTTP_AUTHORIZATION": f"Bearer {people.token(ana)}", HEADER: meant}
    reply = Client().post("/api/v1/me", {"name": "Ana P."}, content_type="application/json", **headers)
    assert reply.status_code == 405


def test_it_lets_nobody_in_who_is_not():
    assert Client().post("/api/v1/me", {}, content_type="application/json", **{HEADER: "PATCH"}).status_code == 401


def test_pages_for_people_know_nothing_of_it(ana):
    """Their protection against forged requests looks at the method."""
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(ana)
    reply = browser.post("/accounts/delete/", {}, **{HEADER: "DELETE"})
    assert reply.status_code == 403
