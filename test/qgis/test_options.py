"""The options page: what it takes, what it refuses, and how it asks an address."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from qgis_certification.gui.options import address_error
from qgis_certification.gui.options_factory import CertificationOptionsFactory
from qgis_certification.settings import DEFAULT_SOURCE


@pytest.fixture
def changes():
    return []


@pytest.fixture
def page(settings, changes, qgis_app):
    factory = CertificationOptionsFactory(settings, "QGIS-Certification-Plugin/test", lambda: changes.append(True))
    page = factory.createWidget(None)
    page.show()
    yield page
    page.close()
    page.deleteLater()


def test_it_shows_the_defaults(page):
    assert page.address.text() == DEFAULT_SOURCE
    assert page.poll.isChecked() and page.toolbar.isChecked() and page.in_project.isChecked()
    assert not page.at_start.isChecked()


def test_what_is_applied_is_kept_and_told_once(page, settings, changes):
    page.address.setText(" https://certification.example.org/ ")
    page.poll.setChecked(False)
    page.at_start.setChecked(True)
    page.apply()
    assert settings.source_url == "https://certification.example.org"
    assert settings.paused and settings.open_at_start
    assert changes == [True]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "certification",
        "ftp://example.org",
        "https://",
        "https://a b.org",
        "https://x.org/?a=1",
        "https://me:pw@x.org",
    ],
)
def test_what_cannot_be_an_address_is_said_beside_the_field_and_not_kept(page, settings, address):
    page.address.setText(address)
    assert page.answer.plain == address_error(address) != ""
    assert page.answer.isVisible()
    assert not page.isValid()
    assert not page.test.isEnabled()
    page.apply()
    assert settings.source_url == DEFAULT_SOURCE


def test_default_brings_the_programmes_address_back(page):
    page.address.setText("http://127.0.0.1:8000")
    QTest.mouseClick(page.default, Qt.MouseButton.LeftButton)
    assert page.address.text() == DEFAULT_SOURCE


class Answering(BaseHTTPRequestHandler):
    """Answers as the server's `answers` say: path -> JSON, or 404."""

    def do_GET(self):  # noqa: N802
        answer = self.server.answers.get(self.path.split("?")[0])
        body = json.dumps(answer).encode() if answer is not None else b"<html>no</html>"
        self.send_response(200 if answer is not None else 404)
        self.send_header("Content-Type", "application/json" if answer is not None else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words):
        """Quiet."""


@pytest.fixture
def server():
    server = HTTPServer(("127.0.0.1", 0), Answering)
    server.answers = {}
    server.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def ask(page, wait_for, url: str) -> str:
    page.address.setText(url)
    QTest.mouseClick(page.test, Qt.MouseButton.LeftButton)
    asking = page.answer.plain
    assert asking == f"Asking {url}…"
    assert not page.test.isEnabled()
    wait_for(lambda: page.answer.plain != asking)
    assert page.test.isEnabled()
    return page.answer.plain


def test_testing_leaves_the_focus_on_no_button_that_changes_the_address(page, server, wait_for):
    page.activateWindow()
    page.test.setFocus()
    ask(page, wait_for, server.url)
    assert page.address.hasFocus()


def test_the_test_button_tells_a_service(page, server, wait_for):
    server.answers["/api/v1/changes"] = {"changes": [], "next": "x", "more": False, "remaining": 0}
    assert ask(page, wait_for, server.url) == "A certification service answers here."


def test_the_test_button_tells_the_programmes_website(page, server, wait_for):
    server.answers["/feed/certifyingorganisations/"] = {"count": 0, "results": []}
    assert ask(page, wait_for, server.url) == "A website with the programme's public data answers here."


def test_the_test_button_tells_what_is_neither(page, server, wait_for):
    assert "no certification data" in ask(page, wait_for, server.url)


def test_the_test_button_tells_that_nobody_answers(page, wait_for):
    assert "could not be reached" in ask(page, wait_for, "http://127.0.0.1:9")
