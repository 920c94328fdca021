"""Sign-in from QGIS: authorization code with PKCE for a public client, tokens that rotate and can be withdrawn."""

import base64
import hashlib
import re
import secrets
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from oauth2_provider.models import AccessToken, Application, RefreshToken

from certification_service.domain import access
from certification_service.models import User
from test.service import people

pytestmark = pytest.mark.django_db

BACK = "http://127.0.0.1:54321/"


class Qgis:
    """What QGIS and the person's browser do, with the consent given or not."""

    def __init__(self, user: User) -> None:
        self.browser, self.wire = Client(raise_request_exception=False), Client(raise_request_exception=False)
        self.browser.force_login(user)
        self.verifier = secrets.token_urlsafe(48)

    def ask(self, **changes):
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "client_id": "qgis-plugin",
            "response_type": "code",
            "redirect_uri": BACK,
            "scope": "read write",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            **changes,
        }
        query = urlencode({name: value for name, value in asked.items() if value is not None})
        return self.browser.get(f"/o/authorize/?{query}")

    def decide(self, page, **button):
        hidden = re.findall(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?', page.content.decode())
        fields = {name: unescape(value) for name, value in hidden if name != "csrfmiddlewaretoken"}
        return self.browser.post("/o/authorize/", {**fields, **button})

    def code(self, **changes) -> str:
        reply = self.decide(self.ask(**changes), allow="true")
        return parse_qs(urlsplit(reply["Location"]).query)["code"][0]

    def token(self, **asked):
        return self.wire.post("/o/token/", {"client_id": "qgis-plugin", "client_secret": "", **asked})

    def exchange(self, code: str, **changes):
        return self.token(
            grant_type="authorization_code",
            code=code,
            **{"redirect_uri": BACK, "code_verifier": self.verifier, **changes},
        )

    def refresh(self, refresh_token: str):
        return self.token(grant_type="refresh_token", refresh_token=refresh_token)

    def me(self, access_token: str) -> int:
        return self.wire.get("/api/v1/me", headers={"Authorization": f"Bearer {access_token}"}).status_code


@pytest.fixture
def user():
    return people.person("Olga Owner")


@pytest.fixture
def qgis(user):
    return Qgis(user)


def test_the_client_is_there_after_every_migration_and_once():
    call_command("migrate", verbosity=0)
    client = Application.objects.get(client_id="qgis-plugin")
    assert (client.client_type, client.authorization_grant_type) == ("public", "authorization-code")
    assert not client.skip_authorization


def test_consent_names_the_person_and_what_qgis_may_do(qgis):
    page = qgis.ask()
    text = page.content.decode()
    assert page.status_code == 200
    assert "Sign in to QGIS?" in text
    assert "Olga Owner (olga.owner@example.org)" in text
    assert "do in your name" in text
    policy = page["Content-Security-Policy"]
    assert "form-action 'self' http://127.0.0.1:* http://localhost:*" in policy
    assert "frame-ancestors 'none'" in policy
    assert page["X-Frame-Options"] == "DENY"
    assert "no-store" in page["Cache-Control"]


def test_signs_in_through_any_port_of_the_own_machine(qgis):
    reply = qgis.decide(qgis.ask(), allow="true")
    assert reply["Location"].startswith(f"{BACK}?code=")
    told = qgis.exchange(parse_qs(urlsplit(reply["Location"]).query)["code"][0]).json()
    assert told["token_type"] == "Bearer"
    assert told["expires_in"] == 3600
    assert qgis.me(told["access_token"]) == 200


def test_only_hashes_of_tokens_are_kept(qgis):
    told = qgis.exchange(qgis.code()).json()
    assert list(AccessToken.objects.values_list("token", flat=True)) == [""]
    assert list(RefreshToken.objects.values_list("token", flat=True)) == [""]
    checksum = hashlib.sha256(told["access_token"].encode()).hexdigest()
    assert AccessToken.objects.get().token_checksum == checksum


def test_refused_consent_goes_back_without_a_code(qgis):
    reply = qgis.decide(qgis.ask())
    assert reply["Location"].startswith(BACK)
    assert parse_qs(urlsplit(reply["Location"]).query) == {"error": ["access_denied"]}


def test_who_asks_cannot_switch_the_question_off(qgis):
    qgis.exchange(qgis.code())
    assert qgis.ask(approval_prompt="auto").status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"redirect_uri": "https://evil.example.org/"},
        {"redirect_uri": "http://127.0.0.1:54321/elsewhere"},
        {"redirect_uri": "http://127.0.0.1.evil.example.org:7070/"},
        {"redirect_uri": "http://evil@127.0.0.1:7070/"},
        {"client_id": "nobody"},
    ],
)
def test_leads_nobody_to_strangers(qgis, wrong):
    page = qgis.ask(**wrong)
    assert page.status_code == 400
    assert "Location" not in page
    assert "Go back to QGIS" in page.content.decode()


@pytest.mark.parametrize(
    "wrong",
    [{"code_challenge": None, "code_challenge_method": None}, {"response_type": "token"}, {"scope": "everything"}],
)
def test_without_pkce_and_with_other_wishes_there_is_no_code(qgis, wrong):
    reply = qgis.ask(**wrong)
    assert reply.status_code == 302
    assert "error" in parse_qs(urlsplit(reply["Location"]).query)


def test_plain_pkce_is_refused(qgis):
    reply = qgis.decide(qgis.ask(code_challenge=qgis.verifier, code_challenge_method="plain"), allow="true")
    assert "error=invalid_request" in reply["Location"]


def test_a_code_is_good_once_and_with_its_verifier_only(qgis):
    code = qgis.code()
    assert qgis.exchange(code, code_verifier="x" * 64).status_code == 400
    code = qgis.code()
    assert qgis.exchange(code).status_code == 200
    assert qgis.exchange(code).status_code == 400


def test_a_password_is_no_way_in(qgis, user):
    user.set_password("correct horse battery")
    user.save()
    reply = qgis.token(grant_type="password", username=user.email, password="correct horse battery")
    assert reply.status_code == 400


def test_who_is_not_signed_in_signs_in_first(qgis):
    qgis.browser.logout()
    reply = qgis.ask()
    assert reply.status_code == 302
    assert reply["Location"].startswith("/accounts/login/?next=/o/authorize/")


def test_refreshing_gives_new_tokens_and_ends_the_old(qgis):
    first = qgis.exchange(qgis.code()).json()
    second = qgis.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert qgis.me(second["access_token"]) == 200
    assert qgis.me(first["access_token"]) == 401


def test_a_lost_reply_can_be_asked_for_again(qgis):
    first = qgis.exchange(qgis.code()).json()
    lost = qgis.refresh(first["refresh_token"]).json()
    again = qgis.refresh(first["refresh_token"]).json()
    assert again["access_token"]
    assert again["refresh_token"]
    assert qgis.me(again["access_token"]) == 200
    assert qgis.refresh(again["refresh_token"]).status_code == 200
    # The other of two that asked at once is signed in too.
    assert qgis.me(lost["access_token"]) == 200


def test_a_refresh_token_that_is_used_later_again_was_stolen(qgis):
    first = qgis.exchange(qgis.code()).json()
    second = qgis.refresh(first["refresh_token"]).json()
    RefreshToken.objects.filter(revoked__isnull=False).update(revoked=timezone.now() - timedelta(minutes=10))
    assert qgis.refresh(first["refresh_token"]).status_code == 400
    assert qgis.me(second["access_token"]) == 401
    assert qgis.refresh(second["refresh_token"]).status_code == 400


def test_an_old_access_token_lets_nobody_in(qgis):
    told = qgis.exchange(qgis.code()).json()
    AccessToken.objects.update(expires=timezone.now() - timedelta(seconds=1))
    assert qgis.me(told["access_token"]) == 401
    assert qgis.refresh(told["refresh_token"]).status_code == 200


def test_a_sign_in_that_is_not_used_for_three_months_is_over(qgis):
    told = qgis.exchange(qgis.code()).json()
    AccessToken.objects.update(expires=timezone.now() - timedelta(days=91))
    assert qgis.refresh(told["refresh_token"]).status_code == 400


def test_a_closed_account_gets_no_new_tokens(qgis, user):
    told = qgis.exchange(qgis.code()).json()
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert qgis.refresh(told["refresh_token"]).status_code == 400


def test_signing_out_in_qgis_ends_both_tokens(qgis):
    told = qgis.exchange(qgis.code()).json()
    reply = qgis.wire.post("/o/revoke_token/", {"client_id": "qgis-plugin", "token": told["access_token"]})
    assert reply.status_code == 200
    assert qgis.me(told["access_token"]) == 401
    assert qgis.refresh(told["refresh_token"]).status_code == 400


def test_a_person_sees_and_withdraws_where_they_are_signed_in(qgis, user):
    told = qgis.exchange(qgis.code()).json()
    qgis.refresh(told["refresh_token"])
    (sign_in,) = access.signed_in(user)
    assert sign_in.program == "QGIS"
    stranger = Client()
    stranger.force_login(people.person("Otto Other"))
    stranger.post(f"/accounts/access/sign-ins/{sign_in.id}/")
    assert access.signed_in(user) == [sign_in]
    qgis.browser.post(f"/accounts/access/sign-ins/{sign_in.id}/")
    assert access.signed_in(user) == []
    assert not AccessToken.objects.filter(user=user).exists()


def test_the_toolkits_other_pages_are_not_there(client):
    for path in (
        "applications/",
        "applications/register/",
        "introspect/",
        "device/",
        "authorized_tokens/",
        "register/",
    ):
        assert client.get(f"/o/{path}").status_code == 404
