"""Access tokens for scripts: shown once, listed without their secret, withdrawn."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from oauth2_provider.models import AccessToken

from certification_service.domain import access
from certification_service.models import ScriptToken
from test.service import people

pytestmark = pytest.mark.django_db


def get_in(secret):
    return people.Asking()("GET", "/me", Authorization=f"Bearer {secret}").status_code


def test_is_shown_once_lets_in_and_is_withdrawn():
    asking = people.Asking(people.person("Olga Owner"))
    reply = asking.post("/me/tokens", {"label": "nightly report", "days": 7})
    made = reply.json()
    assert reply.status_code == 201
    assert get_in(made["secret"]) == 200
    (listed,) = asking.get("/me/tokens").json()["items"]
    assert listed == {key: value for key, value in made.items() if key != "secret"}
    assert asking.delete(f"/me/tokens/{made['id']}").status_code == 204
    assert get_in(made["secret"]) == 401
    assert asking.delete(f"/me/tokens/{made['id']}").status_code == 404


def test_nobody_withdraws_those_of_others():
    token, secret = access.make_token(people.person("Olga Owner"), "mine", 1)
    asking = people.Asking(people.person("Otto Other"))
    assert asking.get("/me/tokens").json() == {"items": [], "count": 0}
    assert asking.delete(f"/me/tokens/{token.pk}").status_code == 404
    assert get_in(secret) == 200


@pytest.mark.parametrize("wrong", [{"label": " "}, {"label": "x", "days": 0}, {"label": "x", "days": 367}, {"days": 1}])
def test_needs_a_label_and_ends_within_a_year(wrong):
    assert people.Asking(people.person("Olga Owner")).post("/me/tokens", wrong).status_code == 422


def test_there_are_not_too_many():
    user = people.person("Olga Owner")
    for number in range(access.MOST_TOKENS):
        access.make_token(user, str(number), 1)
    assert people.Asking(user).post("/me/tokens", {"label": "one more"}).status_code == 409


def test_what_is_over_is_cleared_away():
    user = people.person("Olga Owner")
    access.make_token(user, "old", 1)
    AccessToken.objects.update(expires=timezone.now() - timedelta(minutes=1))
    kept, _secret = access.make_token(user, "new", 1)
    access.clear()
    assert list(ScriptToken.objects.all()) == [kept]


def test_the_command_prints_a_token_that_lets_in():
    user = people.person("Olga Owner")
    out = StringIO()
    call_command("access_token", user.email.upper(), "--days", "2", stdout=out)
    assert get_in(out.getvalue().strip()) == 200
    with pytest.raises(CommandError):
        call_command("access_token", "nobody@example.org")
    with pytest.raises(CommandError, match="1 to 366"):
        call_command("access_token", user.email, "--days", "0")
