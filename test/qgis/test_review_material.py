"""A reviewer opens a trainer's project: what could run is gone from it, and nothing stays behind."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from qgis_certification.client import uploads
from qgis_certification.gui.windows import Windows
from test.qgis.applying import applicants, fill
from test.qgis.reviewing import Scene, Seat, people_on
from test.qgis.test_disarming import PROJECT
from test.service_process import running_service


@pytest.fixture(scope="module")
def scene(qgis_app, tmp_path_factory) -> Scene:
    """An application that was sent with a project full of surprises, a lecture and data."""
    with running_service() as service:
        people = people_on(service)
        owner = applicants(service, 1, "teacher")[0]
        application = owner.start("Surprise School")
        fill(owner.api(), application)
        folder = tmp_path_factory.mktemp("material")
        project = folder / "exercise.qgz"
        with zipfile.ZipFile(project, "w") as archive:
            archive.writestr("exercise.qgs", PROJECT)
        text = folder / "lecture.md"
        text.write_text("# Lecture\n")
        course = owner.document(application)["course_types"][0]["id"]
        for kind, file in (("exercises", project), ("lectures", text), ("data", text)):
            _send(owner.api(), file, application, course, kind)
        owner.api().call("POST", f"/applications/{application}/acts/submit", {"reason": ""})
        yield Scene(service, application, people)


def _send(api, file: Path, application: str, course: str, kind: str) -> None:
    metadata = {
        "filename": f"day 1/{file.name}",
        "purpose": "material",
        "application": application,
        "course_type": course,
        "material_kind": kind,
    }
    size = file.stat().st_size
    url = uploads.create(api.http, api.address("/uploads"), size, metadata)
    uploads.send_file(api.http, url, file, 0, size, lambda _offset: None, uploads.PIECE)


@pytest.fixture
def rita(scene, settings, tmp_path, wait_for, english):
    seat = Seat(scene, "reviewer", settings, tmp_path, wait_for)
    yield seat
    seat.leave()


def press(window, text: str) -> None:
    button = next(b for b in window.findChildren(QPushButton) if text in b.text().replace("&", "") and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bar(window) -> str:
    return "\n".join(item.text() for item in window.bar.items())


def offers(window) -> list[str]:
    return [b.text() for item in window.bar.items() for b in item.findChildren(QPushButton)]


def test_the_project_opens_without_what_could_run(rita, wait_for):
    window = rita.review()
    press(window.application, "Open material in QGIS")
    wait_for(lambda: "Open exercise.qgs" in offers(window))
    press(window, "Open exercise.qgs")
    (opened,) = rita.opened
    text = Path(opened).read_text(encoding="utf-8")
    assert "openProject" not in text and "rm -rf" not in text and "Rivers &amp; lakes" in text
    told = bar(window)
    assert "macros" in told and "actions that run something" in told and "do not run" in told
    fetched = sorted(p.relative_to(rita.folder).as_posix().split("/", 3)[3] for p in rita.folder.rglob("*.*"))
    assert {"exercises/day 1/exercise.qgz", "lectures/day 1/lecture.md", "data/day 1/lecture.md"} <= set(fetched)
    # What was fetched is removed with the windows.
    Windows(rita.session, None, rita.folder, None, str).close()
    assert not (rita.folder / "review").exists()


def test_a_single_file_is_kept_where_the_person_says(rita, wait_for, tmp_path, monkeypatch):
    target = tmp_path / "kept.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window = rita.review()
    save = next(b for b in window.application.findChildren(QPushButton) if "lecture.md" in b.accessibleName())
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    wait_for(target.is_file)
    assert target.read_text() == "# Lecture\n"
    wait_for(lambda: "Saved as" in bar(window))
