"""One QGIS that everybody who has a part in a certification sits at in turn, and how somebody applies there."""

from __future__ import annotations

import time

from test.desk_browser import allow, log_in
from test.desktop import Desktop
from test.together.certifying import SECRET
from test.together.conftest import SCREENSHOTS, WORLD
from test.together.hand import PATIENCE_S, Hand

NAME = "Scoala GIS Cluj"
PLACE = (23.59, 46.77)

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


class SharedDesk:
    """The desk that all of them sit at in turn, and what is around it; here is what an applicant does there."""

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
