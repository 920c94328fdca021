"""The guided dialog as a person uses it: map, files, project, sending, keyboard; against the real service."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from qgis_certification.gui.dialogs.apply.pack_dialog import PackDialog
from qgis_certification.gui.dialogs.apply.preview import SafeBrowser
from qgis_certification.tasks.autosave import SaveState
from test.qgis.apply_desk import Desk
from test.qgis.applying import applicants, complete_files, fill
from test.qgis.conftest import settle
from test.service_process import running_service


@pytest.fixture(scope="module")
def people():
    with running_service() as service:
        yield iter(applicants(service, 16))


@pytest.fixture
def desk(people, desktop, settings, tmp_path, english):
    desk = Desk(next(people), desktop, settings, tmp_path)
    yield desk
    desk.close()


def click_map(canvas, lon: float, lat: float) -> None:
    point = canvas.getCoordinateTransform().transform(QgsPointXY(lon, lat)).toQPointF().toPoint()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def test_a_place_is_chosen_by_clicking_the_map_and_the_dialog_comes_back(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    canvas = desk.desktop.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    canvas.setExtent(QgsRectangle(20, 40, 30, 50))
    settle()
    window.organisation.places.place.click()
    assert not window.isVisible() and window.map_point.is_asking
    click_map(canvas, 23.6, 46.8)
    settle()
    assert window.isVisible() and canvas.mapTool() is pan
    desk.saved()
    [centre] = desk.applicant.document(application)["centres"]
    assert (centre["lon"], centre["lat"]) == (pytest.approx(23.6, abs=0.05), pytest.approx(46.8, abs=0.05))
    assert centre["name"] == "Carpathian Geo Academy" and not centre["online"]
    fields = window.organisation.places.editor.form.boxes
    assert fields["lon"].field.value() == pytest.approx(centre["lon"])
    fields["lon"].field.setFocus()
    fields["lon"].field.selectAll()
    QTest.keyClicks(fields["lon"].field, "24,5")
    desk.saved()
    assert desk.applicant.document(application)["centres"][0]["lon"] == 24.5
    fields["online"].field.click()
    desk.saved()
    [centre] = desk.applicant.document(application)["centres"]
    assert centre["online"] and centre["lon"] is None


def test_esc_over_the_map_goes_back_without(desk):
    window = desk.open(desk.applicant.start())
    window.organisation.places.place.click()
    QTest.keyClick(desk.desktop.canvas, Qt.Key.Key_Escape)
    settle()
    assert window.isVisible() and not window.map_point.is_asking
    assert window.saver.draft.of_kind("centre") == []


def test_a_click_in_another_projection_is_longitude_and_latitude(desk):
    window = desk.open(desk.applicant.start())
    canvas = desk.desktop.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(QgsRectangle(2500000, 5700000, 2700000, 5900000))
    settle()
    chosen = []
    window.map_point.chosen.connect(lambda lon, lat: chosen.append((lon, lat)))
    window.organisation.places.place.click()
    click_map(canvas, 2627135, 5906000 - 10000)
    settle()
    assert chosen[0] == (pytest.approx(23.6, abs=0.02), pytest.approx(46.7, abs=0.2))


def drop(area, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    area.dropEvent(event)


def test_files_and_folders_that_are_dropped_are_uploaded(desk, tmp_path):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    folder = tmp_path / "day 1"
    (folder / "maps").mkdir(parents=True)
    (folder / "exercise.txt").write_text("Load a layer.")
    (folder / "maps" / "rivers.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    (folder / ".hidden").write_text("x")
    window = desk.open(application)
    window.go_to("material")
    area = window.courses.editor.areas["exercises"]
    drop(area, folder)

    def arrived() -> list[str]:
        [course] = desk.applicant.document(application)["course_types"]
        return sorted(u["path"] for u in course["material"]["exercises"] if u["state"] == "complete")

    desk.wait(lambda: len(arrived()) == 2, 40)
    assert arrived() == ["day 1/exercise.txt", "day 1/maps/rivers.geojson"]
    desk.wait(lambda: all(row.upload is not None and row.transfer is None for row in area.model.rows))
    texts = [area.model.index(row, 3).data() for row in range(area.model.rowCount())]
    assert all(text.startswith("Arrived") or "look at" in text for text in texts)
    desk.wait(lambda: window.steps.item(3).text() == "4. Courses and material\n2 missing")
    area.view.setCurrentIndex(area.model.index(0, 0))
    area.remove.click()
    desk.wait(lambda: arrived() == ["day 1/maps/rivers.geojson"])


def test_the_current_project_is_packed_with_the_layers_that_are_ticked(desk, tmp_path):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    source = tmp_path / "points.geojson"
    point = '{"type":"Feature","properties":{"n":1},"geometry":{"type":"Point","coordinates":[1,2]}}'
    source.write_text('{"type":"FeatureCollection","features":[' + point + "]}")
    project = QgsProject.instance()
    for name in ("Chosen", "Left out"):
        project.addMapLayer(QgsVectorLayer(str(source), name, "ogr"))
    window = desk.open(application)
    window.go_to("material")
    window.courses.editor.pack.click()
    [dialog] = window.findChildren(PackDialog)
    assert not dialog.pack.isEnabled() and "Save the project first" in dialog.error.label.plain
    dialog.close()
    assert project.write(str(tmp_path / "hydro.qgz"))
    settle()
    window.courses.editor.pack.click()
    [dialog] = window.findChildren(PackDialog)
    settle()
    assert dialog.pack.isEnabled() and dialog.name.text() == "hydro"
    items = {item.text(0): item for item in dialog._items()}
    assert items["Chosen"].text(1) and items["Chosen"].text(2) == "with 1 feature"
    items["Left out"].setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.pack.text().startswith("&Pack and upload (about ")
    dialog.pack.click()

    def data() -> list[str]:
        [course] = desk.applicant.document(application)["course_types"]
        return sorted(u["path"] for u in course["material"]["data"] if u["state"] == "complete")

    desk.wait(lambda: len(data()) == 2, 40)
    assert any(path.endswith("data.gpkg") for path in data()) and any(".qg" in path for path in data())


def test_it_is_sent_after_a_confirmation_and_can_be_read_afterwards(desk):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    complete_files(desk.applicant.service, application, desk.applicant.email)
    window = desk.open(application)
    told = []
    window.changed.connect(told.append)
    window.go_to("send")
    send = window.send
    assert not send.missing.isVisible() and send.complete.label.plain == "Nothing is missing."
    assert send.send.text() == "&Send application" and send.send.isEnabled()
    assert "this usually takes" in send.next_words.plain
    send.send.click()
    assert send.confirm.isVisible() and "Carpathian Geo Academy" in send.question.plain
    send.no.click()
    assert desk.applicant.document(application)["state"] == "draft"
    send.send.click()
    send.yes.click()
    desk.wait(lambda: desk.state is SaveState.READ_ONLY)
    assert told == [application]
    assert desk.applicant.document(application)["state"] == "submitted"
    assert not send.send.isVisible() and "was sent" in window.banner.note.label.plain
    assert desk.status == "Read only"
    assert desk.field("name").isReadOnly() and desk.field("name").text() == "Carpathian Geo Academy"
    assert not window.courses.editor.areas["data"].add_files.isVisibleTo(window.courses)


def test_a_convener_reads_it_and_is_told_who_may_change_it(desk, people):
    owner = next(people)
    application = owner.start("Somebody's Academy")
    code = (
        "from certification_service.models import Application, Membership, User\n"
        f"organisation = Application.objects.get(pk={application!r}).organisation\n"
        f"Membership.objects.create(user=User.objects.get(email={desk.applicant.email!r}), organisation=organisation, "
        "role='convener')"
    )
    desk.applicant.service.python(code)
    window = desk.open(application)
    assert "Only owners of the organisation can change it." in window.banner.note.label.plain
    assert desk.field("name").isReadOnly() and desk.field("name").text() == "Somebody's Academy"
    assert not window.send.send.isVisibleTo(window)


def test_what_was_typed_last_is_sent_too(desk):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    complete_files(desk.applicant.service, application, desk.applicant.email)
    window = desk.open(application)
    desk.type("phone", "last word")
    window.go_to("send")
    assert not window.send.send.isEnabled()
    desk.wait(lambda: window.send.send.isEnabled())
    window.send.send.click()
    window.send.yes.click()
    desk.wait(lambda: desk.state is SaveState.READ_ONLY)
    assert desk.applicant.document(application)["organisation"]["phone"] == "last word"


def test_who_else_may_edit_is_shown_and_invited(desk):
    window = desk.open(desk.applicant.start())
    people = window.organisation.people
    desk.wait(lambda: people.list.count() == 1)
    assert desk.applicant.email in people.list.item(0).text()
    QTest.keyClicks(people.email, "nobody")
    people.invite.click()
    assert people.error.label.plain
    people.email.clear()
    QTest.keyClicks(people.email, "dan@example.org")
    people.invite.click()
    desk.wait(lambda: people.list.count() == 2)
    assert "dan@example.org" in people.list.item(1).text() and "invited" in people.list.item(1).text()
    people.list.setCurrentRow(1)
    people.remove.click()
    desk.wait(lambda: people.list.count() == 1)


def test_markdown_shows_neither_html_nor_files_and_asks_before_a_link(desk, monkeypatch):
    browser = SafeBrowser()
    browser.show_markdown("**bold** <script>x</script>\n\n![p](file:///etc/hostname)\n\n[page](https://example.org)")
    assert browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/hostname")) is None
    assert "<script>x</script>" in browser.toPlainText() and "**" not in browser.toPlainText()
    window = desk.open(desk.applicant.start())
    window.contributions.add.menu().actions()[0].trigger()
    preview = window.contributions.editor.form.boxes["description"].field.preview
    opened = []
    monkeypatch.setattr("qgis_certification.gui.dialogs.apply.preview.open_link", lambda url: opened.append(url.url()))
    preview.browser.link_clicked.emit(QUrl("https://example.org/x"))
    assert opened == [] and "https://example.org/x" in preview.question.label.plain
    preview.open.click()
    assert opened == ["https://example.org/x"]
    preview.browser.link_clicked.emit(QUrl("file:///etc/passwd"))
    assert preview.question.label.plain == ""


def test_by_keyboard_alone_and_every_control_has_a_name(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.steps.section == "contributions"
    QTest.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    window.steps.setFocus()
    for _ in range(4):
        QTest.keyClick(window.steps, Qt.Key.Key_Down)
    assert window.steps.section == "send"
    window.go_to("contributions")
    window.contributions.add.menu().actions()[0].trigger()
    window.go_to("material")
    window.courses.add.click()
    settle()
    nameless = [
        widget
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QPushButton)
        for widget in window.findChildren(kind)
        if not widget.accessibleName() and not (isinstance(widget, QPushButton) and widget.text())
        if not isinstance(widget.parent(), (QComboBox, QDoubleSpinBox)) and not widget.isHidden()
        if not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
    desk.field("name").setFocus()
    QTest.keyClick(desk.field("name"), Qt.Key.Key_Return)  # presses no button
    assert window.isVisible() and not window.map_point.is_asking


def tab_stops(window) -> list:
    """What Tab reaches from the list of steps on, once around."""
    window.activateWindow()
    window.steps.setFocus()
    stops = []
    while len(stops) < 80:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
        if stops[-1] is window.steps:
            return stops[:-1]
    raise AssertionError("Tab does not come around")


def test_tab_goes_from_top_to_bottom_and_then_to_the_foot(desk):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    window = desk.open(application)
    desk.wait(lambda: window.organisation.people.list.count() == 1)
    for section, least in (
        ("organisation", 20),
        ("contributions", 12),
        ("questions", 6),
        ("material", 17),
        ("send", 5),
    ):
        window.go_to(section)
        settle()
        stops = tab_stops(window)
        step = window.stack.currentWidget()
        within = [stop for stop in stops if step.widget().isAncestorOf(stop)]
        tops = [stop.mapTo(step.widget(), QPoint(0, 0)).y() for stop in within]
        assert all(below >= above - 8 for above, below in zip(tops, tops[1:], strict=False)), section
        assert len(stops) >= least and stops[0] is step and stops[-1] is window.leave


def test_the_window_fits_into_800_by_600(desk):
    application = desk.applicant.start()
    fill(desk.applicant.api(), application)
    window = desk.open(application)
    window.resize(800, 600)
    for section in ("organisation", "contributions", "questions", "material", "send"):
        window.go_to(section)
        settle()
        assert (window.width(), window.height()) == (800, 600)
        step = window.stack.currentWidget()
        assert step.widget().width() <= step.viewport().width()


def leave_by_tab(field) -> None:
    """Tab, which an open list of completions gets first."""
    QTest.qWait(50)
    popup = field.completer().popup()
    QTest.keyClick(popup if popup.isVisible() else field.lineEdit(), Qt.Key.Key_Tab)


def test_a_country_is_found_by_any_part_of_its_name(desk):
    application = desk.applicant.start()
    window = desk.open(application)
    window.activateWindow()
    country = desk.field("country")
    country.setFocus()
    country.lineEdit().selectAll()
    QTest.keyClicks(country.lineEdit(), "wand")
    popup = country.completer().popup()
    desk.wait(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    desk.wait(lambda: country.currentText() == "Rwanda")
    desk.saved()
    assert desk.applicant.document(application)["organisation"]["country"] == "RW"
    country.lineEdit().selectAll()
    QTest.keyClicks(country.lineEdit(), "kenya")
    leave_by_tab(country)
    desk.saved()
    assert desk.applicant.document(application)["organisation"]["country"] == "KE"


def test_a_language_and_a_licence_that_are_in_no_list_stay_as_typed(desk):
    application = desk.applicant.start()
    desk.applicant.api().call("POST", f"/applications/{application}/course-types", {"name": "Basics"})
    window = desk.open(application)
    window.go_to("material")
    window.activateWindow()
    boxes = window.courses.editor.form.boxes
    for name, typed in (("language", "rumantsch grischun"), ("licence", "Our own, see page 2")):
        boxes[name].field.setFocus()
        QTest.keyClicks(boxes[name].field.lineEdit(), typed)
        leave_by_tab(boxes[name].field)
    desk.saved()
    [course] = desk.applicant.document(application)["course_types"]
    assert (course["language"], course["licence"]) == ("rumantsch grischun", "Our own, see page 2")
