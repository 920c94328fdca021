"""From signing in to the map of a visitor: how an organisation becomes certified, by mouse and keys in a real QGIS."""

from __future__ import annotations

import faulthandler
import tempfile
import time
from pathlib import Path

import pytest

from test.desk_browser import caught_browser, chromium
from test.desktop import Desktop
from test.mail_server import running_mail_server
from test.service_process import running_service
from test.together.certifying import await_mails, cast_on, make_material, move_clock
from test.together.hand import PATIENCE_S
from test.together.shared_desk import NAME, PLACE, SharedDesk


class Story(SharedDesk):
    """What those do who assess what was sent, and what comes of it."""

    def asks_for_changes(self) -> None:
        hand = self.hand
        self.opens_the_review()
        hand.wait("len(reviewing().assessment.courses) == 1")
        hand.picture("review")
        hand.press_at("tab_of(reviewing().right, reviewing().assessment)")
        box = "next(iter(reviewing().assessment.courses.values()))"
        for criterion, verdict in (("current", 2), ("presents_qgis", 1), ("quality", 1)):
            combo = f"{box}.choices[{criterion!r}]"
            hand.choose(combo, self.desk.value(f"{combo}.itemText({verdict})"))
        hand.write(f"{box}.text", "Written for an old version.")
        hand.press(f"{box}.save")
        hand.wait(f"{box}.done.label.plain")
        hand.picture("assessment")
        hand.press("button(reviewing().application, 'Remark on QGIS for foresters')")
        self._remarks("Say what is new since 3.22.")
        hand.press("reviewing().remarks.for_assessors")
        self._remarks("Nice people, by the way.")
        hand.picture("remarks")
        hand.press_at("tab_of(reviewing().right, reviewing().deciding)")
        hand.write("reviewing().deciding.reason", "Nearly there: one point.")
        hand.press("reviewing().deciding.request_changes")
        self.cast.wait_for_state("changes_requested")
        hand.wait("not reviewing().deciding.request_changes.isVisible()")
        hand.picture("changes-requested")

    def _remarks(self, text: str) -> None:
        self.hand.write("reviewing().remarks.text", text)
        self.hand.press("reviewing().remarks.add")
        self.hand.wait(f"{text!r} in words(reviewing().remarks)")

    def mends(self) -> None:
        """What is wanted stands beside what it is about; what the reviewers say among themselves does not."""
        hand = self.hand
        self.go_to_page("home")
        hand.wait("home_button('See what') is not None")
        hand.picture("waits-for-you")
        hand.press("home_button('See what')")
        hand.wait("applying() is not None and applying().saver.application is not None")
        hand.wait("'Nearly there: one point.' in words(applying().banner)")
        self.step(3)
        hand.wait("'Say what is new since 3.22.' in words(applying().courses.editor.remarks)")
        assert "Nice people" not in self.desk.value("words(applying())")
        hand.picture("remark-beside-the-course")
        form = "applying().courses.editor.form.boxes"
        hand.write(f"{form}['teaches'].field", "Terrain, stands, paths, and what came with 3.40.")
        hand.write(f"{form}['qgis_version'].field", "3.40")
        self.all_is_saved()
        self.step(4)
        hand.press("applying().send.send")
        hand.press("applying().send.yes")
        self.cast.wait_for_state("submitted")
        hand.wait("applying().saver.is_read_only")

    def passes_on(self) -> None:
        hand = self.hand
        self.opens_the_review()
        hand.wait("reviewing().left.indexOf(reviewing().changes) >= 0")
        hand.press_at("tab_of(reviewing().left, reviewing().changes)")
        rows = "[[reviewing().changes.topLevelItem(row).text(column) for column in range(3)]"
        rows += " for row in range(reviewing().changes.topLevelItemCount())]"
        changed = {before: after for _what, before, after in self.desk.value(rows)}
        assert changed == {
            "3.22": "3.40",
            "Terrain, stands, paths.": "Terrain, stands, paths, and what came with 3.40.",
        }
        hand.press_at("tab_of(reviewing().right, reviewing().deciding)")
        hand.picture("what-differs")
        hand.press("reviewing().deciding.pass_on")
        self.cast.wait_for_state("in_consultation")

    def gives_the_opinion_of_a_group(self) -> None:
        hand = self.hand
        self.opens_the_review()
        hand.press_at("tab_of(reviewing().right, reviewing().deciding)")
        hand.wait("len(reviewing().deciding.opinions) == 1")
        ballot = "next(iter(reviewing().deciding.opinions.values()))"
        hand.press(f"{ballot}.buttons['support']")
        hand.write(f"{ballot}.reason", "We know them well.")
        hand.press(f"{ballot}.give")
        hand.wait(f"{ballot}.done.label.plain")
        hand.picture("opinion")

    def thirty_days_pass(self) -> None:
        assert self.cast.the_application()["state"] == "in_consultation"
        move_clock(self.service, 31)
        self.service.manage("run_job", "deadlines")
        application = self.cast.wait_for_state("in_decision")
        steps = self.cast.asks(f"/applications/{application['id']}/timeline")["done"]
        [closed] = [step["details"] for step in steps if step["kind"] == "consultation_closed"]
        assert closed["answered"] == ["geo-spatial.org"] and closed["not_answered"] == ["Asociatia Utilizatorilor QGIS"]

    def votes(self, number: int) -> None:
        hand = self.hand
        self.opens_the_review()
        hand.press_at("tab_of(reviewing().right, reviewing().deciding)")
        hand.press("reviewing().deciding.vote.buttons['accept']")
        hand.write("reviewing().deciding.vote.reason", f"Good material ({number}).")
        hand.press("reviewing().deciding.vote.give")
        hand.wait("reviewing().deciding.vote.done.label.plain or 'Accepted' in reviewing().state.plain")
        hand.picture(f"vote-{number}")

    # -- the map --------------------------------------------------------------------------------------------------

    def a_visitor_finds_it(self, began: float) -> None:
        hand, desk = self.hand, self.desk
        named = f"name = '{NAME}'"
        desk.wait(f"rows('organisations', \"{named}\")", PATIENCE_S)
        assert time.monotonic() - began < PATIENCE_S
        [organisation] = desk.value(f"rows('organisations', \"{named}\")")
        assert organisation["country"] == "RO"
        [centre] = desk.value(f"rows('training_centres', \"{named}\")")
        lon, lat = (float(number) for number in centre["place"].removeprefix("Point (").rstrip(")").split())
        assert abs(lon - PLACE[0]) < 0.1 and abs(lat - PLACE[1]) < 0.1
        self.go_to_explore()
        hand.press_at(f"pixel{PLACE}")
        hand.wait(f"{NAME!r} in ' '.join(listed()) or {NAME!r} in words(dock.explore.stack.currentWidget())")
        hand.picture("on-the-map-of-a-visitor")

    def go_to_explore(self) -> None:
        if self.desk.value("dock.tabs.isVisible()"):
            self.go_to_page("explore")


@pytest.fixture
def post():
    with running_mail_server() as server:
        yield server


@pytest.fixture
def story(post, tmp_path):
    with (
        tempfile.TemporaryDirectory(prefix="story-") as folder,
        running_service(worker=True, environment={"SMTP_URL": post.url}) as service,
        caught_browser(tmp_path / "bin") as opened,
        chromium() as page,
        Desktop(tmp_path / "profiles", {"qgis_certification/source_url": service.url}, size=(1500, 950)) as desk,
    ):
        yield Story(desk, service, cast_on(service), opened, page, make_material(Path(folder)))


def test_an_organisation_becomes_certified(story, post):
    faulthandler.cancel_dump_traceback_later()  # on a busy machine the story is longer than tests commonly are
    story.ana_signs_in()
    story.desk.run("look_at(19, 43, 31, 49)")
    story.begins()
    story.describes_the_organisation()
    story.tells_of_contributions()
    story.answers_questions()
    story.adds_a_course()
    story.uploads_the_material()
    story.sends()
    story.whoever_it_is_signs_out()

    story.somebody_signs_in("Rita")
    story.asks_for_changes()
    story.whoever_it_is_signs_out()

    story.ana_signs_in()
    story.mends()
    story.whoever_it_is_signs_out()

    story.somebody_signs_in("Rita")
    story.passes_on()
    story.whoever_it_is_signs_out()

    story.somebody_signs_in("Gina")
    story.gives_the_opinion_of_a_group()
    story.whoever_it_is_signs_out()
    story.thirty_days_pass()

    for number in (1, 2):
        story.somebody_signs_in(f"Petra {number}")
        story.votes(number)
        story.whoever_it_is_signs_out()
    story.cast.wait_for_state("accepted")
    story.a_visitor_finds_it(time.monotonic())

    vote = [f"{NAME}: your vote is wanted"]
    await_mails(
        post,
        {
            "ana@example.org": [
                f"{NAME}: cererea a fost trimisă",
                f"{NAME}: modificați ceva în cerere",
                f"{NAME}: cererea a fost trimisă din nou",
                f"{NAME}: evaluarea s-a încheiat",
                f"{NAME}: consultarea s-a încheiat",
                f"{NAME} este certificată",
            ],
            "rita.reviewer@example.org": [f"{NAME}: to be reviewed", f"{NAME}: to be reviewed again"],
            "gina.group@example.org": [f"{NAME}: este dorită opinia grupului dumneavoastră de utilizatori"],
            "sam.silent@example.org": [f"{NAME}: the opinion of your user group is wanted"],
            **{f"petra.psc.{number}@example.org": vote for number in (1, 2, 3)},
        },
    )
