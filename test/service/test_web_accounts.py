"""Accounts as somebody with bad intentions would try them, and as somebody who forgot the password does."""

import pytest
from django.test import Client

from certification_service.domain.people import confirm_address
from certification_service.models import Mail, User
from test.service import people

pytestmark = pytest.mark.django_db

PASSWORD = "eleven mossy lanterns"


@pytest.fixture(autouse=True)
def _quick_hashes(settings):
    """What makes passwords hard to guess takes time that tests need not wait."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def user():
    made = people.person("Vera Visitor")
    made.set_password(PASSWORD)
    made.save()
    confirm_address(made)
    return made


@pytest.fixture
def browser():
    return Client()


def sign_in(browser, address, password=PASSWORD, **more):
    return browser.post("/accounts/login/", {"login": address, "password": password, **more})


def sign_up(browser, address):
    return browser.post("/accounts/signup/", {"name": "Nora New", "email": address, "password1": PASSWORD})


def latest() -> dict:
    return Mail.objects.filter(template="account").latest("created").context


def code() -> str:
    return next(line for line in latest()["text"].splitlines() if len(line) == 9 and line[4] == "-")


def test_an_address_is_confirmed_before_anything_else(browser):
    reply = sign_up(browser, "nora@example.org")
    assert reply["Location"] == "/accounts/confirm-email/"
    assert browser.get("/accounts/profile/").status_code == 302
    elsewhere = Client()
    sign_in(elsewhere, "nora@example.org")
    assert elsewhere.get("/accounts/profile/").status_code == 302
    assert browser.post("/accounts/confirm-email/", {"code": code()}).status_code == 302
    user = User.objects.get(email="nora@example.org")
    assert (user.name, user.language) == ("Nora New", "en")
    assert sign_in(Client(), "nora@example.org")["Location"] == "/"


def test_a_code_cannot_be_guessed_for_long(browser):
    sign_up(browser, "nora@example.org")
    right = code()
    for _attempt in range(3):
        browser.post("/accounts/confirm-email/", {"code": "BBBB-BBBB"})
    browser.post("/accounts/confirm-email/", {"code": right})
    assert browser.get("/accounts/profile/").status_code == 302


def test_no_page_tells_whether_somebody_has_an_account(browser, user):
    known, unknown = sign_up(browser, user.email), sign_up(Client(), "nobody@example.org")
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    wrong = sign_in(Client(), user.email, "wrong password").content.decode()
    assert "email address and/or password you specified are not correct" in wrong
    assert "email address and/or password you specified are not correct" in (
        sign_in(Client(), "nobody@example.org", "wrong password").content.decode()
    )
    resets = [
        Client().post("/accounts/password/reset/", {"email": address}) for address in (user.email, "nil@example.org")
    ]
    assert resets[0]["Location"] == resets[1]["Location"]
    subjects = set(Mail.objects.filter(address="nil@example.org").values_list("context__subject", flat=True))
    assert subjects == {"There is no account with this address"}
    told = Mail.objects.filter(user=user).order_by("created").first().context
    assert told["subject"] == "You have an account already"


def test_guessing_passwords_is_slowed_down(user):
    for _attempt in range(5):
        sign_in(Client(), user.email, "wrong password")
    assert "Too many failed login attempts" in sign_in(Client(), user.email).content.decode()


def test_a_forgotten_password_is_replaced_with_a_code(browser, user):
    browser.post("/accounts/password/reset/", {"email": user.email})
    assert browser.post("/accounts/password/reset/confirm/", {"code": code()}).status_code == 302
    new = "twelve dry lanterns"
    browser.post("/accounts/password/reset/complete/", {"password1": new, "password2": new})
    assert sign_in(Client(), user.email).status_code == 200
    assert sign_in(Client(), user.email, new)["Location"] == "/"


def test_a_new_address_counts_when_it_is_confirmed(browser, user):
    sign_in(browser, user.email)
    browser.post("/accounts/reauthenticate/", {"password": PASSWORD})
    browser.post("/accounts/email/", {"email": "vera@new.example.org", "action_add": ""})
    assert User.objects.get(pk=user.pk).email == user.email
    assert Mail.objects.get(address="vera@new.example.org")
    browser.post("/accounts/confirm-email/", {"code": code()})
    assert User.objects.get(pk=user.pk).email == "vera@new.example.org"
    # The old address is told, in case it was not its owner.
    assert Mail.objects.filter(template="account").count() >= 2


@pytest.mark.parametrize("there", ["https://evil.example.org/", "//evil.example.org/", "javascript:alert(1)"])
def test_signing_in_leads_nobody_elsewhere(browser, user, there):
    assert sign_in(browser, user.email, next=there)["Location"] == "/"
    reply = browser.post("/language/", {"language": "ro", "next": there})
    assert reply["Location"] == "/"
    assert browser.post("/accounts/logout/", {"next": there})["Location"] == "/"


def test_a_session_from_before_is_not_the_one_after(browser, user, settings):
    browser.get("/accounts/login/")
    browser.post("/accounts/password/reset/", {"email": user.email})
    before = browser.cookies[settings.SESSION_COOKIE_NAME].value
    sign_in(browser, user.email)
    after = browser.cookies[settings.SESSION_COOKIE_NAME]
    assert after.value != before
    assert after["httponly"]
    assert after["samesite"] == "Lax"


@pytest.mark.parametrize(
    "path",
    [
        *("/accounts/login/", "/accounts/profile/", "/accounts/delete/", "/accounts/access/token/"),
        *("/o/authorize/", "/invitation/x", "/language/", "/accounts/logout/"),
    ],
)
def test_other_sites_cannot_send_our_forms(user, path):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user)
    assert strict.post(path, {}).status_code == 403


def test_pages_are_in_no_frame_and_run_nothing_foreign(browser, user):
    sign_in(browser, user.email)
    for path in ("/", "/accounts/profile/", "/accounts/access/", "/privacy", "/accounts/email/"):
        page = browser.get(path)
        assert page.status_code == 200
        assert page["X-Frame-Options"] == "DENY"
        policy = page["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
        assert "<script" not in page.content.decode()
        assert " style=" not in page.content.decode()
        assert page["Referrer-Policy"] == "same-origin"


def test_pages_are_in_the_readers_language(browser):
    text = browser.get("/accounts/signup/", headers={"Accept-Language": "ro"}).content.decode()
    assert '<html lang="ro">' in text
    assert "Nume" in text


def test_the_profile_is_changed_and_what_does_not_fit_is_said(browser, user):
    sign_in(browser, user.email)
    assert browser.post("/accounts/profile/", {"name": "Вера", "language": "ro"})["Location"] == "/accounts/profile/"
    changed = User.objects.get(pk=user.pk)
    assert (changed.name, changed.language, changed.wants_mail) == ("Вера", "ro", False)
    reply = browser.post("/accounts/profile/", {"name": "", "language": "ro"})
    assert 'aria-invalid="true"' in reply.content.decode()


def test_a_token_is_shown_once(browser, user):
    sign_in(browser, user.email)
    assert browser.get("/accounts/access/token/")["Location"].startswith("/accounts/reauthenticate/")
    browser.post("/accounts/reauthenticate/", {"password": PASSWORD})
    page = browser.post("/accounts/access/token/", {"label": "nightly", "days": 3})
    secret = page.content.decode().split('class="secret">')[1].split("<")[0]
    assert "no-store" in page["Cache-Control"]
    assert people.Asking()("GET", "/me", Authorization=f"Bearer {secret}").status_code == 200
    listed = browser.get("/accounts/access/").content.decode()
    assert "nightly" in listed
    assert secret not in listed


def test_own_data_is_a_file(browser, user):
    sign_in(browser, user.email)
    reply = browser.get("/accounts/data/")
    assert reply["Content-Disposition"] == 'attachment; filename="qgis-certification.json"'
    assert reply.json()["person"]["email"] == user.email
