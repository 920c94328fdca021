"""An application on its way, each step pressed by the person whose turn it is."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification.gui.follow.sent import SentWindow
from qgis_certification.gui.text import TextLabel
from test.qgis.reviewing import Scene, Seat, people_on, scene_on
from test.service_process import running_service


@pytest.fixture(scope="module")
def running():
    with running_service() as service:
        yield service


@pytest.fixture(scope="module")
def people(running, qgis_app):
    return people_on(running)


@pytest.fixture
def scene(running, people) -> Scene:
    return scene_on(running, people)


@pytest.fixture
def seat(scene, settings, tmp_path, wait_for, english):
    """Somebody's QGIS; the one before leaves."""
    seats = []

    def take(who: str) -> Seat:
        if seats:
            seats.pop().leave()
        seats.append(Seat(scene, who, settings, tmp_path, wait_for))
        return seats[-1]

    yield take
    for taken in seats:
        taken.leave()


def click(button) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(widget) -> str:
    return "\n".join(label.plain for label in widget.findChildren(TextLabel) if label.isVisible())


def state(scene) -> str:
    return scene.document("staff")["state"]


def test_from_review_to_acceptance_each_in_turn(scene, seat, wait_for):
    rita = seat("reviewer").review()
    assert "Delta GIS School" in rita.title.plain
    box = next(iter(rita.assessment.courses.values()))
    for combo in box.choices.values():
        combo.setCurrentIndex(combo.findData("partly"))
        combo.activated.emit(combo.currentIndex())
    box.text.setPlainText("The data are of 2009.")
    click(box.save)
    wait_for(lambda: box.done.label.plain)
    rita.right.setCurrentWidget(rita.remarks)
    button = next(b for b in rita.application.findChildren(QPushButton) if "QGIS for rivers" in b.accessibleName())
    click(button)
    rita.remarks.text.setPlainText("Please use data of this decade.")
    click(rita.remarks.add)
    wait_for(lambda: "Please use data of this decade." in words(rita.remarks))
    rita.right.setCurrentWidget(rita.deciding)
    assert not rita.deciding.request_changes.isEnabled()
    rita.deciding.reason.setPlainText("Nearly there: one point.")
    click(rita.deciding.request_changes)
    wait_for(lambda: state(scene) == "changes_requested")

    olga = seat("owner").follow()
    assert "Nearly there: one point." in olga.reason.plain
    assert "It is your turn." in words(olga.timeline)
    assert "2009" not in words(olga)
    olga.conversation.text.setPlainText("Will last year's data do?")
    click(olga.conversation.send)
    wait_for(lambda: "Will last year's data do?" in words(olga.conversation.scroll))
    assert olga.conversation.text.toPlainText() == ""
    owner = scene.people["owner"].api()
    owner.call("POST", f"/applications/{scene.application}/acts/resubmit", {"reason": ""})

    rita = seat("reviewer").review()
    rita.left.setCurrentWidget(rita.conversation)
    wait_for(lambda: "Will last year's data do?" in words(rita.conversation.scroll))
    rita.right.setCurrentWidget(rita.deciding)
    click(rita.deciding.pass_on)
    wait_for(lambda: state(scene) == "in_consultation")

    gina = seat("representative").review()
    (ballot,) = gina.deciding.opinions.values()
    gina.right.setCurrentWidget(gina.deciding)
    assert gina.right.indexOf(gina.assessment) < 0
    ballot.buttons["support"].setChecked(True)
    assert not ballot.give.isEnabled()
    ballot.reason.setPlainText("We know them well.")
    click(ballot.give)
    wait_for(lambda: state(scene) == "in_decision")

    for number in range(2):
        petra = seat(f"psc{number}").review()
        petra.right.setCurrentWidget(petra.deciding)
        petra.deciding.vote.buttons["accept"].setChecked(True)
        petra.deciding.vote.reason.setPlainText(f"Good material ({number}).")
        click(petra.deciding.vote.give)
        wait_for(lambda petra=petra: petra.deciding.vote.done.label.plain)
    assert state(scene) == "accepted"

    olga = seat("owner").follow()
    click(olga.what_was_sent)
    sent = olga.findChild(SentWindow)
    wait_for(lambda: "Delta GIS School" in words(sent.content))
    assert [sent.round.itemData(n) for n in range(sent.round.count())] == [2, 1]
    told = words(olga.timeline)
    assert "Now: Accepted" in told and "Petra" not in told
    assert "Good material" in olga.reason.plain
    assert not olga.withdraw.isVisible()


def test_two_at_once_one_wins_and_the_other_learns_it(scene, seat, wait_for):
    """Withdrawn while a reviewer passes it on: the review says so, and what was written stays."""
    rita = seat("reviewer").review()
    rita.right.setCurrentWidget(rita.remarks)
    rita.remarks.text.setPlainText("A remark that comes too late?")
    owner = scene.people["owner"].api()
    owner.call("POST", f"/applications/{scene.application}/acts/withdraw", {"reason": "Another year."})
    rita.right.setCurrentWidget(rita.deciding)
    click(rita.deciding.pass_on)
    wait_for(lambda: "Withdrawn" in rita.state.plain)
    assert rita.remarks.text.toPlainText() == "A remark that comes too late?"


def test_withdrawing_is_asked_here_and_done_once(scene, seat, wait_for):
    first = seat("owner")
    olga = first.follow()
    click(olga.withdraw)
    assert "Delta GIS School" in olga.question.plain
    olga.why.setPlainText("Another year.")
    click(olga.really)
    wait_for(lambda: state(scene) == "withdrawn")
    wait_for(lambda: olga.apply_again.isVisible() and not olga.withdraw.isVisible())
    click(olga.apply_again)
    wait_for(lambda: first.opened)


def test_what_was_typed_and_not_sent_is_there_again(scene, seat, wait_for):
    first = seat("owner")
    window = first.follow()
    window.conversation.text.setPlainText("Half a sent")
    window.close()
    again = first.follow()
    assert again.conversation.text.toPlainText() == "Half a sent"


def test_the_service_is_gone_the_text_stays_and_sending_works_later(scene, seat, running, wait_for):
    olga = seat("owner").follow()
    olga.conversation.text.setPlainText("Is anybody there?")
    running.kill()
    try:
        click(olga.conversation.send)
        wait_for(lambda: olga.conversation.trouble.label.plain)
        assert olga.conversation.text.toPlainText() == "Is anybody there?"
    finally:
        running.start()
    click(olga.conversation.send)
    wait_for(lambda: "Is anybody there?" in words(olga.conversation.scroll))
    assert olga.conversation.text.toPlainText() == ""
