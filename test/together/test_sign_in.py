"""Signing in from the real desktop through a real browser on the real consent page, and every way in which it ends."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from test.desk_browser import allow, caught_browser, chromium, log_in, prove
from test.desktop import Desktop
from test.service_process import running_service
from test.together.conftest import SCREENSHOTS

SECRET = "Ocean-depth-4711"
MASTER = "master of tests"

PEOPLE = f"""
from allauth.account.models import EmailAddress
from certification_service.models import User
for name, email in (("Ana Popescu", "ana@example.org"), ("Bo Li", "bo@example.org")):
    user = User.objects.create_user(email, {SECRET!r}, name=name)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
"""

TOKENS = """
from oauth2_provider.models import AccessToken, RefreshToken
print(AccessToken.objects.filter(user__email="ana@example.org").count(),
      RefreshToken.objects.filter(user__email="ana@example.org", revoked__isnull=True).count())
"""

ACTIVE = """
from certification_service.models import User
User.objects.filter(email="ana@example.org").update(is_active={})
"""

TOOLS = """
import time
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import plugins
plugin = plugins["qgis_certification"]
plugin.show_dock()
dock, account = plugin.dock, plugin.account
session = account.session

beats = []
beat = QTimer()
beat.timeout.connect(lambda: beats.append(time.monotonic()))
beat.start(20)

def longest_pause():
    return max((after - before for before, after in zip(beats, beats[1:])), default=0)

def middle(widget):
    point = widget.mapToGlobal(widget.rect().center())
    return [point.x(), point.y()]

def bar():
    return [item.text() for item in iface.messageBar().items()]

def clear_bar():
    iface.messageBar().clearWidgets()

def ask():
    answers = []
    session.run("test", lambda api, progress: api.call("GET", "/me")["name"],
                lambda name, problem: answers.append([name, problem and problem.kind.value]))
    return answers
"""


@pytest.fixture(scope="module")
def service():
    with running_service(seed=20) as process:
        process.python(PEOPLE)
        yield process


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    with caught_browser(tmp_path_factory.mktemp("bin")) as opened:
        yield opened


@pytest.fixture(scope="module")
def page(opened):
    with chromium() as page:
        yield page


@pytest.fixture(scope="module")
def profiles(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("profiles")


def start(service, profiles, size=(1400, 900)) -> Desktop:
    qgis = Desktop(profiles, {"qgis_certification/source_url": service.url}, size=size)
    qgis.start()
    return qgis


@pytest.fixture(scope="module")
def desk(service, profiles, opened):
    """Holds the desktop of the moment: a test may end it and start another one on the same profile."""
    holder = [start(service, profiles)]
    holder[0].run(
        f"from qgis.core import QgsApplication\nQgsApplication.authManager().setMasterPassword({MASTER!r}, True)"
    )
    holder[0].run(TOOLS)
    yield holder
    holder[0].close()


@pytest.fixture
def qgis(desk) -> Desktop:
    desk[0].run("clear_bar()")
    return desk[0]


def press(qgis: Desktop, button: str) -> None:
    qgis.wait(f"{button}.isVisible()")
    qgis.click(*qgis.value(f"middle({button})"))


def ask(qgis: Desktop) -> list:
    """The person's name as the service tells it now, or the kind of problem."""
    qgis.run("answers = ask()")
    return qgis.wait("answers")[0]


def sign_out(qgis: Desktop) -> None:
    qgis.run("session.sign_out()")
    qgis.wait("session.state.name == 'SIGNED_OUT' and account.line.text.plain == 'Are you a trainer?'")
    qgis.wait("QgsApplication.authManager().configIds() == []")


def sign_in(qgis, opened, page) -> None:
    """As somebody whom the browser knows already."""
    press(qgis, "account.banner.button" if qgis.value("account.banner.isVisible()") else "account.line.button")
    page.goto(opened.next())
    allow(page)
    qgis.wait("session.is_signed_in")


def test_a_person_signs_in_and_is_greeted_by_name(qgis, opened, page):
    assert qgis.value("account.line.text.plain") == "Are you a trainer?"
    assert not qgis.value("dock.tabs.isVisible()")
    qgis.screenshot(SCREENSHOTS / "sign-in-1-signed-out.png")
    qgis.run("beats.clear()")
    press(qgis, "account.line.button")
    address = opened.next()
    assert "code_challenge_method=S256" in address and "redirect_uri=http://127.0.0.1:" in address
    qgis.wait("'browser' in account.line.text.plain")
    qgis.screenshot(SCREENSHOTS / "sign-in-2-in-the-browser.png")
    page.goto(address)
    log_in(page, "ana@example.org", SECRET)
    page.wait_for_selector("button[name=allow]")
    page.screenshot(path=SCREENSHOTS / "sign-in-3-consent.png")
    allow(page)
    assert "verification has finished" in page.content()
    qgis.wait("session.is_signed_in and session.person is not None")
    assert qgis.wait("bar()") == ["Welcome, Ana Popescu. You are signed in."]
    assert qgis.value("account.line.text.plain").strip("\u2068\u2069") == "Ana Popescu"
    assert qgis.value("dock.tabs.keys()") == ["explore", "home"]
    assert qgis.value("longest_pause()") < 2, "QGIS could be used all the while, also on a machine that is busy"
    qgis.run("dock.show_page('home')")
    time.sleep(0.5)
    qgis.screenshot(SCREENSHOTS / "sign-in-4-greeted.png")


def test_nothing_secret_is_in_settings_logs_or_project(qgis, profiles):
    qgis.run("from qgis.core import QgsProject\nQgsProject.instance().write('/vsimem/never.qgs')")
    kept = [path for path in profiles.rglob("*") if path.is_file() and path.suffix in (".ini", ".json", ".txt", ".log")]
    settings = next(path for path in kept if path.name == "QGIS3.ini").read_text()
    assert "authcfg=" in settings and "ana@example.org" not in settings
    for path in kept:
        text = path.read_text(errors="replace")
        assert "Bearer" not in text and SECRET not in text, path


def test_access_withdrawn_elsewhere_is_told_and_opens_nothing(qgis, opened, page, service):
    before = list(opened.addresses)
    qgis.run("dock.show_page('home')")
    page.goto(f"{service.url}/accounts/access/")
    prove(page, SECRET)
    page.click("form[action*='sign-ins'] button")
    qgis.run("account.refresh()")
    qgis.wait("account.banner.isVisible()")
    assert qgis.value("session.state.name") == "EXPIRED"
    assert qgis.value("dock.tabs.key") == "home", "what was open stays open"
    qgis.run("account.refresh()\nsession.refresh()")
    time.sleep(2)
    assert opened.addresses == before
    qgis.screenshot(SCREENSHOTS / "sign-in-5-expired.png")
    sign_in(qgis, opened, page)
    assert not qgis.value("account.banner.isVisible()")


def test_giving_up_in_qgis(qgis, opened):
    sign_out(qgis)
    press(qgis, "account.line.button")
    opened.next()
    press(qgis, "account.line.button")
    qgis.wait("session.state.name == 'SIGNED_OUT'", seconds=5)
    assert qgis.value("QgsApplication.authManager().configIds()") == []


def test_saying_no_in_the_browser(qgis, opened, page):
    press(qgis, "account.line.button")
    page.goto(opened.next())
    page.click("button.second")
    qgis.wait("session.state.name == 'SIGNED_OUT'")
    assert "not completed" in qgis.wait("bar()")[-1]
    qgis.screenshot(SCREENSHOTS / "sign-in-6-not-completed.png")


def test_signing_out_revokes_everything(qgis, opened, page, service, profiles):
    sign_in(qgis, opened, page)
    assert service.python(TOKENS).split() == ["1", "1"]
    kept = profiles / "profiles" / "default" / "oauth2-cache"
    assert len(list(kept.iterdir())) == 1
    qgis.run("account.line.sign_out.trigger()")
    qgis.wait("'You are signed out.' in bar()")
    assert service.python(TOKENS).split() == ["0", "0"]
    assert qgis.value("QgsApplication.authManager().configIds()") == [] and list(kept.iterdir()) == []
    assert qgis.value("dock.tabs.keys()") == ["explore"]


def test_a_token_that_runs_out_is_renewed_unnoticed_and_a_network_that_is_down_is_no_end(qgis, opened, page, service):
    sign_out(qgis)
    service.stop()
    service.environment["ACCESS_TOKEN_SECONDS"] = "4"
    service.start()
    sign_in(qgis, opened, page)
    asked = len(opened.addresses)
    for _round in range(2):
        time.sleep(4)
        assert ask(qgis) == ["Ana Popescu", None]
    service.stop()
    time.sleep(4)
    qgis.run("session._access.reach._known_at = None")  # as after a minute
    assert ask(qgis) == [None, "unreachable"]
    assert qgis.value("session.is_signed_in")
    service.start()
    assert ask(qgis) == ["Ana Popescu", None]
    assert len(opened.addresses) == asked


def test_a_renewal_that_is_refused_ends_the_session_without_a_browser(qgis, opened, page, service):
    asked = len(opened.addresses)
    service.python(ACTIVE.format(False))
    time.sleep(4)
    qgis.run("account.refresh()")
    qgis.wait("account.banner.isVisible()")
    time.sleep(1)
    assert len(opened.addresses) == asked
    service.python(ACTIVE.format(True))
    service.stop()
    del service.environment["ACCESS_TOKEN_SECONDS"]
    service.start()
    press(qgis, "account.banner.button")
    page.goto(opened.next())
    if page.query_selector("input[name=login]"):
        log_in(page, "ana@example.org", SECRET)
    allow(page)
    qgis.wait("session.is_signed_in and session.person is not None")


def test_qgis_starts_again_signed_in_once_its_master_password_is_given(desk, service, profiles, opened):
    asked = len(opened.addresses)
    desk[0].close()
    desk[0] = qgis = start(service, profiles)
    qgis.run(TOOLS)
    qgis.wait("account.line.button.isVisible()")
    assert qgis.value("account.line.text.plain") == "Welcome back, Ana Popescu."
    assert qgis.value("QApplication.activeModalWidget() is None"), "nobody is asked for anything at the start"
    press(qgis, "account.line.button")
    qgis.wait("QApplication.activeModalWidget() is not None")
    qgis.screenshot(SCREENSHOTS / "sign-in-7-master-password.png")
    qgis.type(MASTER)
    qgis.key("Return")
    qgis.wait("session.is_signed_in and session.person is not None")
    qgis.wait("any('Welcome, Ana Popescu' in text for text in bar())")
    assert len(opened.addresses) == asked, "the browser is not needed again"


def test_without_the_master_password_nothing_is_kept(desk, service, profiles):
    desk[0].close()
    desk[0] = qgis = start(service, profiles)
    qgis.run(TOOLS)
    press(qgis, "account.line.button")
    qgis.wait("QApplication.activeModalWidget() is not None")
    qgis.key("Escape")
    qgis.wait("session.state.name == 'SIGNED_OUT'")
    qgis.wait("any('master password' in text for text in bar())")
    assert qgis.value("account.line.text.plain") == "Welcome back, Ana Popescu.", "and can be tried again"


def test_unloading_in_the_middle_leaves_nothing(desk, opened, page, service):
    qgis = desk[0]
    qgis.run(f"QgsApplication.authManager().setMasterPassword({MASTER!r}, True)")
    qgis.run("session.resume()")
    sign_out(qgis)
    press(qgis, "account.line.button")
    opened.next()
    began = time.monotonic()
    qgis.run("from qgis.utils import unloadPlugin, loadPlugin, startPlugin\nunloadPlugin('qgis_certification')")
    assert time.monotonic() - began < 5
    qgis.run("loadPlugin('qgis_certification')\nstartPlugin('qgis_certification')")
    qgis.run(TOOLS)
    qgis.wait("account.line.button.isVisible()")
    sign_in(qgis, opened, page)
