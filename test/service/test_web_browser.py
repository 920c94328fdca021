"""From a new account to a signed-in QGIS in a real browser: phone-sized, without script, with a real mail server."""

import base64
import hashlib
import http.server
import json
import re
import secrets
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager

import pytest

from test.browser import running_browser
from test.mail_server import running_mail_server
from test.service_process import running_service

PASSWORD = "eleven mossy lanterns"
ADDRESS = "ana.ionescu@example.org"


class QgisListening:
    """The port on the person's machine where QGIS waits for the browser to come back."""

    def __init__(self) -> None:
        self.queries: list[dict] = []
        listening = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802 - http.server calls it so
                listening.queries.append(urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"Back in QGIS")

            def log_message(self, *args) -> None:
                """Says nothing."""

        self.server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"


@contextmanager
def qgis_listening():
    qgis = QgisListening()
    thread = threading.Thread(target=qgis.server.serve_forever)
    thread.start()
    try:
        yield qgis
    finally:
        qgis.server.shutdown()
        thread.join()
        qgis.server.server_close()


@pytest.fixture(scope="module")
def mails():
    with running_mail_server() as server:
        yield server


@pytest.fixture(scope="module")
def service(mails):
    with running_service(worker=True, environment={"SMTP_URL": mails.url}) as service:
        yield service


@pytest.fixture
def page():
    with running_browser() as browser:
        yield browser.new_page()


def code_from(mails, address) -> str:
    """The code in the latest mail to the address."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if address in mails.recipients:
            text = mails.mails[-1].get_body(("plain",)).get_content()
            return re.search(r"^\s*([A-Z]{4}-[A-Z]{4})\s*$", text, re.M)[1]
        time.sleep(0.1)
    raise AssertionError(f"no mail to {address}")


def authorize(service, back, verifier) -> str:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    asked = {
        "client_id": "qgis-plugin",
        "response_type": "code",
        "redirect_uri": back,
        "scope": "read write",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return f"{service.url}/o/authorize/?{urllib.parse.urlencode(asked)}"


def fetch(address, data=None, bearer=""):
    body = urllib.parse.urlencode(data).encode() if data else None
    headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
    with urllib.request.urlopen(urllib.request.Request(address, body, headers), timeout=20) as reply:
        return json.load(reply)


def test_from_a_new_account_to_a_signed_in_qgis_and_out_again(service, mails, page):
    verifier = secrets.token_urlsafe(48)
    with qgis_listening() as qgis:
        page.goto(authorize(service, qgis.address, verifier))
        page.get_by_role("link", name="sign up").click()
        page.get_by_label("Name").fill("Ana Ionescu")
        page.get_by_label("Email").fill(ADDRESS)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign Up").click()
        page.get_by_label("Code").fill(code_from(mails, ADDRESS))
        page.get_by_role("button", name="Confirm").click()
        assert "Ana Ionescu (ana.ionescu@example.org)" in page.get_by_role("main").inner_text()
        page.get_by_role("button", name="Allow").click()
        page.wait_for_url(f"{qgis.address}**")
        (query,) = [query for query in qgis.queries if query]
    exchanged = {
        "grant_type": "authorization_code",
        "client_id": "qgis-plugin",
        "client_secret": "",
        "code": query["code"][0],
        "redirect_uri": qgis.address,
        "code_verifier": verifier,
    }
    token = fetch(f"{service.url}/o/token/", exchanged)["access_token"]
    assert fetch(f"{service.url}/api/v1/me", bearer=token)["name"] == "Ana Ionescu"

    page.goto(f"{service.url}/accounts/access/")
    assert "QGIS" in page.get_by_role("main").inner_text()
    page.get_by_role("button", name="Sign out QGIS").click()
    assert "lets nobody in any more" in page.get_by_role("status").inner_text()
    with pytest.raises(urllib.error.HTTPError, match="401"):
        fetch(f"{service.url}/api/v1/me", bearer=token)


def test_pages_fit_a_phone_and_break_no_rule_of_their_own(service):
    said = []
    with running_browser(java_script_enabled=True, viewport={"width": 320, "height": 640}) as browser:
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        for path in ("/", "/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/privacy"):
            page.goto(f"{service.url}{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
            assert page.get_by_role("heading", level=1).count() == 1, path
            unnamed = page.evaluate(
                "[...document.querySelectorAll('input:not([type=hidden]),select,textarea')]"
                ".filter(field => !field.labels.length).map(field => field.name)"
            )
            assert unnamed == [], path
    assert said == []
