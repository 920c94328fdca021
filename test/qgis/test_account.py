"""What being signed in brings into the panel, seen and pressed as a person does."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification.gui.account import Account
from qgis_certification.gui.text import TextLabel
from qgis_certification.sign_in import Session
from test.qgis.accounts import ANA, LIMITS
from test.qgis.conftest import settle

ACADEMY = {
    "id": "o1",
    "name": "Carpathian Geo Academy",
    "state": "applicant",
    "role": "owner",
    "application": {"id": "a1", "state": "changes_requested", "unread": 1},
}
OWNER = {**ANA, "organisations": [ACADEMY], "waiting": {"applications": 1}, "unread": 1}
ROW = {
    "id": "a1",
    "organisation": {"id": "o1", "name": ACADEMY["name"], "country": "RO"},
    "state": "changes_requested",
    "whose_turn": "applicant",
    "unread": 1,
    "may": ["edit"],
}


@pytest.fixture
def account(panel, desktop, service, settings, tmp_path, english):
    service.extra["/en/api/v1/me"] = lambda _query: OWNER
    service.extra["/en/api/v1/applications"] = lambda _query: {"items": [ROW], "count": 1}
    settings.source_url = service.url
    made = []

    def make() -> Account:
        session = Session(settings, "Agent/0", limits=LIMITS)
        made.append(Account(session, panel.dock, panel.messages, desktop.canvas, tmp_path, desktop.window, str))
        settle()
        return made[-1]

    yield make
    for account in made:
        account.close()
        account.deleteLater()


@pytest.fixture
def signed_in(account, settings, entry, panel, wait_for):
    settings.authcfg = entry
    made = account()
    wait_for(lambda: panel.dock.page("home") is not None and "Carpathian" in " ".join(words(panel)))
    return made


def words(panel) -> list[str]:
    return [label.plain for label in panel.dock.page("home").findChildren(TextLabel)]


def bar(desktop) -> list[str]:
    return [item.text() for item in desktop.bar.items()]


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_signed_out_there_is_a_quiet_line_and_no_tab(account, panel):
    made = account()
    assert made.line.isVisible() and made.line.text.plain == "Are you a trainer?"
    assert made.line.button.text().replace("&", "") == "Sign in"
    assert not panel.dock.tabs.isVisible() and not made.banner.isVisible() and not made.line.person.isVisible()


def test_at_the_website_the_line_explains(account, panel, desktop, settings, server):
    settings.source_url = "https://certification.qgis.org/en"
    made = account()
    asked = []
    made.options_wanted.connect(lambda: asked.append(True))
    click(made.line.button)
    assert "no accounts to sign in to" in bar(desktop)[-1]
    options = next(b for b in desktop.bar.items()[-1].findChildren(QPushButton) if "ptions" in b.text())
    click(options)
    assert asked == [True]


def test_who_is_signed_in_is_greeted_and_has_a_page(account, panel, desktop, settings, entry, wait_for):
    settings.authcfg, settings.signed_in_as = entry, ""
    made = account()  # the database is open: it goes on without a word
    wait_for(lambda: panel.dock.page("home") is not None)
    assert bar(desktop) == []
    assert panel.dock.tabs.isVisible() and panel.dock.tabs.keys() == ["explore", "home"]
    assert panel.dock.tabs.tabText(1) == "My organisation 2"
    assert "My organisation: 2 waiting for you" in panel.dock.tabs.tabToolTip(1)
    assert "Ana Popescu" in made.line.text.plain and "Carpathian Geo Academy" in made.line.text.plain
    assert panel.page is panel.results, "nobody is taken away from what they read"


def test_it_goes_on_when_qgis_gets_its_master_password_for_something_else(
    account, panel, settings, entry, database, wait_for
):
    settings.authcfg, settings.signed_in_as = entry, "Ana Popescu"
    database.clearMasterPassword()
    made = account()
    assert made.line.text.plain == "Welcome back, Ana Popescu." and panel.dock.page("home") is None
    assert database.setMasterPassword("only in tests", True)
    wait_for(lambda: panel.dock.page("home") is not None)


def test_the_tabs_lead_to_pages(signed_in, panel):
    tabs = panel.dock.tabs
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert panel.dock.pages.currentWidget() is panel.dock.page("home")
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    assert panel.dock.pages.currentWidget() is panel.explore
    panel.dock.show_page("home")
    panel.dock.focus_search()
    assert panel.dock.pages.currentWidget() is panel.explore


def test_news_are_told_quietly_and_lead_to_the_page(signed_in, service, panel, desktop, wait_for):
    more = {**OWNER, "unread": 3}
    service.extra["/en/api/v1/me"] = lambda _query: more
    signed_in.refresh()
    wait_for(lambda: bar(desktop))
    assert bar(desktop) == ["2 new steps or messages for you."]
    assert panel.dock.tabs.tabText(1) == "My organisation 4"
    click(next(b for b in desktop.bar.items()[0].findChildren(QPushButton) if "Show" in b.text()))
    assert panel.dock.tabs.key == "home"


def test_what_waits_less_than_before_is_no_news(signed_in, service, panel, desktop, wait_for):
    service.extra["/en/api/v1/me"] = lambda _query: {**OWNER, "unread": 0, "waiting": {}}
    signed_in.refresh()
    wait_for(lambda: panel.dock.tabs.tabText(1) == "My organisation")
    assert bar(desktop) == []


def test_an_ended_session_keeps_what_is_shown(signed_in, service, panel, wait_for):
    panel.dock.show_page("home")
    service.refusals["/en/api/v1/me"] = (401, {})
    signed_in.refresh()
    wait_for(lambda: signed_in.banner.isVisible())
    assert panel.dock.tabs.key == "home" and panel.dock.page("home") is not None
    assert "not signed in any more" in signed_in.line.text.plain
    service.refusals.clear()
    click(signed_in.banner.button)
    wait_for(lambda: signed_in.session.is_signed_in)
    assert not signed_in.banner.isVisible()


def test_signing_out_takes_the_pages_away(signed_in, panel, desktop, wait_for):
    panel.dock.show_page("home")
    signed_in.windows.people(signed_in.session.person.organisations[0])
    [window] = signed_in.windows._open.values()
    signed_in.line.sign_out.trigger()
    settle()
    assert sip.isdeleted(window), "what is a person's own is closed with them"
    assert panel.dock.page("home") is None and not panel.dock.tabs.isVisible()
    assert panel.dock.pages.currentWidget() is panel.explore
    wait_for(lambda: bar(desktop))
    assert bar(desktop) == ["You are signed out."]
    assert signed_in.line.text.plain == "Are you a trainer?"


@pytest.mark.parametrize("slow", ["me", "applications"])
def test_an_answer_for_who_left_is_not_shown_to_who_came(signed_in, panel, service, settings, entry, wait_for, slow):
    asked, go_on = threading.Event(), threading.Event()
    before = service.extra[f"/en/api/v1/{slow}"]

    def answer_late(query):
        asked.set()
        go_on.wait(1.5)
        return before(query)

    service.extra[f"/en/api/v1/{slow}"] = answer_late
    signed_in.refresh()
    wait_for(asked.is_set)
    signed_in.session.sign_out()
    service.extra["/en/api/v1/me"] = lambda _query: {**ANA, "id": "bo", "name": "Bo Li"}
    service.extra["/en/api/v1/applications"] = lambda _query: {"items": [], "count": 0}
    settings.authcfg = entry
    signed_in.session.resume()
    go_on.set()
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    settle()
    assert signed_in.session.person.name == "Bo Li"
    assert "Carpathian" not in " ".join(words(panel)) and "Become certified" in words(panel)


def test_a_service_that_fails_is_told_on_the_page(account, service, settings, entry, panel, wait_for):
    service.refusals["/en/api/v1/applications"] = (500, {})
    settings.authcfg = entry
    account()
    wait_for(lambda: panel.dock.page("home") is not None)
    home = panel.dock.page("home")
    panel.dock.show_page("home")
    wait_for(lambda: home.empty.button.isVisible())
    service.refusals.clear()
    click(home.empty.button)
    wait_for(lambda: "Carpathian" in " ".join(words(panel)))


def test_the_panel_stays_as_narrow_as_it_may(signed_in, panel, desktop):
    panel.dock.add_page("review", panel.dock.tabs.tabIcon(0), "Assessment of applications", QPushButton())
    panel.dock.tabs.set_badge("review", 12)
    desktop.window.resizeDocks([panel.dock], [320], Qt.Orientation.Horizontal)
    settle()
    assert panel.dock.minimumSizeHint().width() <= 320 and panel.dock.width() == 320
    tabs = panel.dock.tabs
    assert [tabs.tabText(index) for index in range(3)] == ["Explore", "2", "12"], "icon and number stay"
    tabs.choose("home")
    assert [tabs.tabText(index) for index in range(3)] == ["", "My organisation 2", "12"]
    assert "12 waiting for you" in tabs.tabToolTip(2)
    desktop.window.resizeDocks([panel.dock], [900], Qt.Orientation.Horizontal)
    settle()
    assert tabs.tabText(2) == "Assessment of applications 12"
