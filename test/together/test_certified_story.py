"""From signing in to the map of a visitor: how an organisation becomes certified, by mouse and keys in a real QGIS."""

from __future__ import annotations

import faulthandler
import tempfile
import time
from pathlib import Path

import pytest

from test.desk_browser import allow, caught_browser, chromium, log_in
from test.desktop import Desktop
from test.mail_server import running_mail_server
from test.service_process import running_service
from test.together.certifying import SECRET, await_mails, cast_on, make_material, move_clock
from test.together.conftest import SCREENSHOTS, WORLD
from test.together.hand import PATIENCE_S, Hand

NAME = "Scoala GIS Cluj"
PLACE = (23.59, 46.77)
ONE_POLL_S = 75

DESK = """
from qgis.core import QgsRectangle
QgsApplication.authManager().setMasterPassword("master of tests", True)
plugin.show_dock()
dock, account = plugin.dock, plugin.account
session = account.session
sent = []

def applying():
    return window("QgisCertificationApply")

def reviewing():
    return window("QgisCertificationReview")

def look_at(west, south, east, north):
    here = canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), here, QgsProject.instance())
    canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(west, south, east, north)))
    canvas.refresh()

def come_in(bearer):
    "As somebody who has a ready access token."
    entry = QgsAuthMethodConfig("APIHeader")
    entry.setName("tests")
    entry.setConfigMap({"Authorization": f"Bearer {bearer}"})
    kept, entry = QgsApplication.authManager().storeAuthenticationConfig(entry)
    plugin._settings.authcfg = entry.id()
    session.resume()

def home_button(text):
    return button(dock.page("home"), text)

def terrain():
    "The large file on its way."
    [row] = [one for one in account.windows.uploads.rows() if one.path == "terrain.tif"]
    return row

def watch_terrain(_row_id):
    rows = [one for one in account.windows.uploads.rows() if one.path == "terrain.tif"]
    sent.extend((one.state.value, one.sent) for one in rows)

def half_way():
    return terrain().state.value == "sending" and terrain().sent > 0.4 * terrain().size
"""


class Story:
    """The desk that all of them sit at in turn, and what is around it."""

    def __init__(self, desk: Desktop, service, cast, opened, page, files):
        self.desk, self.service, self.cast, self.files = desk, service, cast, files
        self.opened, self.page = opened, page
        desk.run(WORLD)
        self.hand = Hand(desk, SCREENSHOTS)
        desk.run(DESK)
        self._known = False

    # -- who sits at the desk -------------------------------------------------------------------------------------

    def ana_signs_in(self) -> None:
        """Through the browser, which knows her from the second time on."""
        self.hand.press("account.line.button")
        self.page.goto(self.opened.next(PATIENCE_S))
        if not self._known:
            log_in(self.page, "ana@example.org", SECRET)
            self._known = True
        allow(self.page)
        self.hand.wait("session.is_signed_in and session.person is not None and session.person.name == 'Ana Popescu'")

    def somebody_signs_in(self, name: str) -> None:
        """One of those with a token."""
        self.desk.run(f"come_in({self.cast.tokens[name]!r})")
        self.hand.wait("session.is_signed_in and session.person is not None")

    def whoever_it_is_signs_out(self) -> None:
        """By the menu at the foot of the panel."""
        self.hand.press("account.line.person")
        self.hand.wait("account.line.person.menu().isVisible()")
        self.hand.press_at("action_entry(account.line.person.menu(), 'Sign out')")
        self.hand.wait("session.state.name == 'SIGNED_OUT' and account.line.button.isVisible()")
        assert self.desk.value("applying() is None and reviewing() is None"), "nobody reads what was another's"
        self.desk.run("iface.messageBar().clearWidgets()")

    def go_to_page(self, key: str) -> None:
        """A tab of the panel."""
        self.hand.wait(f"{key!r} in dock.tabs.keys()")
        self.hand.press_at(f"spot_of_tab(dock.tabs, dock.tabs.keys().index({key!r}))")
        self.hand.wait(f"dock.tabs.key == {key!r}")

    def opens_the_review(self) -> None:
        """Of the only application that waits for the person."""
        self.go_to_page("review")
        self.hand.wait("dock.page('review').list.count() == 1")
        assert NAME in self.desk.value("dock.page('review').list.item(0).text()")
        self.hand.press_at("spot_of_row(dock.page('review').list, 0)", count=2)
        self.hand.wait(f"reviewing() is not None and reviewing().title.plain == {NAME!r}")

    # -- applying -------------------------------------------------------------------------------------------------

    def step(self, row: int) -> None:
        """A step of the dialog, at its left."""
        self.hand.press_at(f"spot_of_row(applying().steps, {row})")
        self.hand.wait(f"applying().stack.currentIndex() == {row}")

    def all_is_saved(self) -> None:
        self.hand.wait("applying().status.sentence() == 'Saved'")

    def begins(self) -> None:
        hand = self.hand
        self.go_to_page("home")
        hand.picture("what-it-takes")
        hand.press("home_button('Apply for certification')")
        hand.wait("applying() is not None")
        hand.write("applying().start.name.field", NAME)
        hand.write("applying().start.country.field", "Romania", then="Return")
        hand.desk.key("Tab")
        hand.wait("applying().start.country.field.value() == 'RO'")
        hand.picture("begin")
        hand.press("applying().start.begin")
        hand.wait("applying().saver is not None and applying().saver.application is not None")

    def describes_the_organisation(self) -> None:
        hand = self.hand
        for name, text in (
            ("website", "https://cluj.example.org"),
            ("email", "office@cluj.example.org"),
            ("address", "Strada Mare 1, Cluj-Napoca"),
        ):
            hand.write(f"applying().organisation.form.boxes[{name!r}].field", text)
        hand.press("applying().organisation.places.place")
        hand.wait("applying() is None and type(canvas.mapTool()).__name__ == '_Tool'")
        hand.picture("place-on-the-map")
        hand.press_at(f"pixel{PLACE}")
        hand.wait("applying() is not None")
        self.all_is_saved()
        hand.picture("organisation")

    def tells_of_contributions(self) -> None:
        hand = self.hand
        self.step(1)
        for number, (category, title, period) in enumerate(
            (
                ("Translation", "Romanian translation of QGIS", "2021-2026"),
                ("Local user group", "Meetings in Cluj", "2024"),
            ),
            start=1,
        ):
            hand.press("applying().contributions.add")
            hand.wait("applying().contributions.add.menu().isVisible()")
            hand.press_at(
                "next((action_entry(applying().contributions.add.menu(), one.text().replace('&', '')) for one in"
                f" applying().contributions.add.menu().actions() if {category.lower()!r} in one.text().lower()), None)"
            )
            form = "applying().contributions.editor.form.boxes"
            hand.wait(f"applying().contributions.list.list.count() == {number}")
            hand.write(f"{form}['title'].field", title)
            hand.write(f"{form}['period'].field", period)
            hand.write(f"{form}['description'].field.text", "More than **90 %** of it.")
            hand.write(f"{form}['links'].field", "https://example.org/proof")
        self.all_is_saved()
        hand.picture("contributions")

    def answers_questions(self) -> None:
        hand = self.hand
        self.step(2)
        fields = "[box.form.boxes['value'].field for box in applying().questions.boxes.values()]"
        hand.wait(f"len({fields}) == 3")
        hand.write(f"{fields}[0]", "Ana and two colleagues.")
        hand.choose(f"{fields}[1]", "Yes")
        hand.choose(f"{fields}[2]", "Often")
        self.all_is_saved()
        hand.picture("questions")

    def adds_a_course(self) -> None:
        hand = self.hand
        self.step(3)
        hand.press("applying().courses.add")
        form = "applying().courses.editor.form.boxes"
        hand.wait("applying().courses.list.list.count() == 1")
        hand.write(f"{form}['name'].field", "QGIS for foresters")
        hand.write(f"{form}['teaches'].field", "Terrain, stands, paths.")
        hand.write(f"{form}['language'].field", "Romanian", then="Return")
        hand.write(f"{form}['qgis_version'].field", "3.22")
        self.all_is_saved()
        hand.wait("all(area.add_files.isEnabled() for area in applying().courses.editor.areas.values())")

    def uploads_the_material(self) -> None:
        """200 MB, and when half of it has arrived the service is killed."""
        hand, desk, service = self.hand, self.desk, self.service
        desk.run("account.windows.uploads.changed.connect(watch_terrain)")
        for kind in ("exercises", "lectures"):
            self._chooses(kind)
            hand.wait(
                f"[row.upload is not None and row.transfer is None for row in"
                f" applying().courses.editor.areas[{kind!r}].model.rows] == [True]"
            )
        self._chooses("data")
        self._while_half_is_there()
        service.kill()
        hand.wait("'Waits to go on' in applying().courses.editor.areas['data'].model.index(0, 3).data()")
        hand.picture("upload-interrupted")
        desk.run("sent.clear()")
        arrived, size = self._received_of_terrain(), self.files["data"].stat().st_size
        assert 0.3 * size < arrived < 0.95 * size
        service.start()
        hand.wait("terrain().state.value == 'done'")
        told = desk.value("[count for state, count in sent if state == 'sending']")
        assert not told or min(told) >= arrived, "it goes on where it was"
        hand.wait("applying().courses.editor.areas['data'].model.rows[0].transfer is None")
        hand.wait("'Arrived' in applying().courses.editor.areas['data'].model.index(0, 3).data()")
        desk.run("reveal(applying().courses.editor.areas['data'])")
        hand.picture("material")

    def _chooses(self, kind: str) -> None:
        area = f"applying().courses.editor.areas[{kind!r}]"
        dialog = f"{area}.findChild(QFileDialog)"
        self.hand.press(f"{area}.add_files")
        self.hand.wait(f"{dialog} is not None and {dialog}.isVisible()")
        self.hand.write(f"{dialog}.findChild(QLineEdit)", str(self.files[kind]), then="Return")
        self.hand.wait(f"{area}.model.rowCount() == 1")

    def _while_half_is_there(self) -> None:
        """No longer than needed: the other half does not wait."""
        end = time.monotonic() + PATIENCE_S
        while not self.desk.value("half_way()"):
            assert time.monotonic() < end, self.desk.value("[terrain().state.value, terrain().sent]")

    def _received_of_terrain(self) -> int:
        found = (
            "from certification_service.models import Upload\nprint(Upload.objects.get(path='terrain.tif').received)"
        )
        return int(self.service.python(found).split()[-1])

    def sends(self) -> None:
        hand = self.hand
        self.step(4)
        hand.wait("applying().send.send.isVisible()")
        hand.picture("check-and-send")
        hand.press("applying().send.send")
        hand.press("applying().send.yes")
        hand.wait("applying().saver.is_read_only and not applying().send.send.isVisible()")
        self.cast.wait_for_state("submitted")
        hand.picture("sent")

    # -- reviewing ------------------------------------------------------------------------------------------------

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
