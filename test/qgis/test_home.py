"""The page My organisation: what it says of whom, what its buttons ask for, and that it fits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from qgis_certification.domain.person import ApplicationInBrief, Me, OrganisationOfMine
from qgis_certification.domain.problems import Problem, ProblemKind
from qgis_certification.domain.queue import ApplicationRow
from qgis_certification.gui.pages.home import HomePage
from test.qgis.conftest import settle

NOW = datetime.now(UTC)
ACADEMY = OrganisationOfMine("o1", "Carpathian Geo Academy", "applicant", "owner", ApplicationInBrief("a1", "draft"))
INSTITUTE = OrganisationOfMine("o2", "<b>Institute & Co</b>", "accepted", "convener")
ANA = Me("ana", "Ana", "ana@example.org", organisations=(ACADEMY,))


def row(state: str, **changes) -> ApplicationRow:
    values = {
        "whose_turn": "applicant" if state in ("draft", "changes_requested") else "reviewers",
        "since": NOW - timedelta(days=3),
        "may": ("edit",) if state in ("draft", "changes_requested") else (),
        **changes,
    }
    return ApplicationRow("a1", "o1", ACADEMY.name, "RO", state, **values)


@pytest.fixture
def home(qgis_app, desktop, english):
    page = HomePage(desktop.window)
    page.asked = []
    for name in ("continue", "copy", "follow", "people"):
        getattr(page, f"{name}_wanted").connect(lambda thing, name=name: page.asked.append((name, thing)))
    page.start_wanted.connect(lambda: page.asked.append("start"))
    page.refresh_wanted.connect(lambda: page.asked.append("refresh"))
    page.resize(312, 700)
    page.show()
    yield page
    page.setParent(None)
    page.deleteLater()
    settle()


def texts(page) -> list[str]:
    return [label.plain for label in page.area.findChildren(QLabel) if label.isVisible() and hasattr(label, "plain")]


def buttons(page) -> dict[str, QPushButton]:
    return {b.text().replace("&", ""): b for b in page.area.findChildren(QPushButton) if b.isVisible()}


def press(page, text: str) -> None:
    QTest.mouseClick(buttons(page)[text], Qt.MouseButton.LeftButton)


def test_without_an_organisation_it_teaches_and_offers_to_begin(home):
    home.show_person(Me("ana", "Ana", "ana@example.org"), ())
    told = " ".join(texts(home))
    for word in ("contribution", "exercises, lectures and data", "country", "invite you"):
        assert word in told
    assert list(buttons(home)) == ["Apply for certification"]
    press(home, "Apply for certification")
    assert home.asked == ["start"]


def test_a_draft(home):
    home.show_person(ANA, (row("draft"),))
    assert texts(home)[:2] == ["Waits for you", "Your application is not sent yet."]
    assert "Application: Draft" in texts(home) and "It is your turn." in texts(home)
    press(home, "Continue")
    press(home, "Continue application…")
    press(home, "Follow it…")
    press(home, "People…")
    press(home, "Apply for another organisation…")
    assert home.asked == [("continue", "a1"), ("continue", "a1"), ("follow", "a1"), ("people", "o1"), "start"]


def test_changes_are_asked_for_and_messages_unread(home):
    until = NOW + timedelta(days=30, hours=1)
    home.show_person(ANA, (row("changes_requested", unread=2, until=until),), kept=frozenset({"a1"}))
    assert texts(home)[:4] == [
        "Waits for you",
        "The reviewers ask for changes.",
        "What you typed is kept on this computer, but not yet saved at the service.",
        "2 new steps or messages",
    ]
    assert any("30 days left" in text for text in texts(home))
    press(home, "See what")
    press(home, "Save it")
    press(home, "Read")
    press(home, "Follow it (2 unread)")
    assert home.asked == [("continue", "a1"), ("continue", "a1"), ("follow", "a1"), ("follow", "a1")]


@pytest.mark.parametrize(
    ("state", "turn", "told"),
    [
        ("submitted", "reviewers", "It is the reviewers' turn."),
        ("in_consultation", "user_groups", "It is the turn of the local user groups."),
        ("in_decision", "psc", "It is the turn of the Project Steering Committee."),
        ("accepted", "nobody", "Your organisation is certified and is shown on everyone's map."),
    ],
)
def test_nothing_waits_while_others_have_the_turn(home, state, turn, told):
    home.show_person(ANA, (row(state, whose_turn=turn),))
    assert "Waits for you" not in texts(home) and told in texts(home)
    assert "See application…" in buttons(home)


@pytest.mark.parametrize("state", ["refused", "withdrawn", "lapsed"])
def test_one_can_apply_again(home, state):
    home.show_person(ANA, (row(state, whose_turn="nobody", may=("copy",)),))
    press(home, "Apply again…")
    assert home.asked == [("copy", "a1")]


def test_several_organisations_are_told_apart(home):
    person = Me("ana", "Ana", "ana@example.org", organisations=(ACADEMY, INSTITUTE))
    other = ApplicationRow("a2", "o2", INSTITUTE.name, "DE", "submitted", "reviewers", unread=1)
    home.show_person(person, (row("draft"), other))
    waiting = texts(home)[1:3]
    assert ACADEMY.name in waiting[0] and INSTITUTE.name in waiting[1]
    assert INSTITUTE.name in texts(home), "as it was typed, markup and all"


def test_an_organisation_without_an_application_is_certified_or_not(home):
    person = Me("ana", "Ana", "ana@example.org", organisations=(INSTITUTE,))
    home.show_person(person, ())
    assert "The organisation is certified." in texts(home)
    assert set(buttons(home)) == {"People…", "Apply for another organisation…"}


def test_the_same_news_change_nothing(home):
    home.show_person(ANA, (row("draft"),))
    button = buttons(home)["Continue"]
    button.setFocus()
    home.show_person(ANA, (row("draft"),))
    settle()
    assert buttons(home)["Continue"] is button


def test_offline_before_anything_is_known(home):
    home.show_nothing(Problem(ProblemKind.UNREACHABLE))
    assert home.empty.isVisible() and "could not be reached" in home.empty.sentence.plain
    QTest.mouseClick(home.empty.button, Qt.MouseButton.LeftButton)
    assert home.asked == ["refresh"]


def test_it_fits_into_the_narrowest_panel(home):
    long = OrganisationOfMine("o1", "Donaudampfschifffahrtsgesellschaftsgeoinformatik " * 3, "applicant", "owner")
    person = Me("ana", "Ana", "ana@example.org", organisations=(long, INSTITUTE))
    home.show_person(person, (row("changes_requested", unread=12),), frozenset({"a1"}), Problem(ProblemKind.TIMEOUT))
    settle()
    assert home.area.widget().minimumSizeHint().width() <= 312
    for button in buttons(home).values():
        right = button.mapTo(home, button.rect().topRight()).x()
        assert right <= home.width(), button.text()


def test_every_control_can_be_reached_and_has_a_name(home):
    home.show_person(ANA, (row("changes_requested", unread=1),), frozenset({"a1"}))
    for button in buttons(home).values():
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()
    assert buttons(home)["See what"].accessibleDescription() == "The reviewers ask for changes."
