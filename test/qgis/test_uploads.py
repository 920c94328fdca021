"""Files on their way to the real service: they arrive whole, whatever happens in between."""

from __future__ import annotations

import hashlib
import os

import pytest
from qgis.core import QgsApplication

from qgis_certification.client.transport import Limits
from qgis_certification.domain.problems import ProblemKind
from qgis_certification.domain.transfer import TransferState
from qgis_certification.sign_in import Session
from qgis_certification.tasks import uploads as module
from qgis_certification.tasks.uploads import TooMany, Uploads, files_in
from test.qgis.applying import applicants, fill
from test.service_process import running_service

_MIB = 1024 * 1024


@pytest.fixture(scope="module")
def service():
    with running_service() as service:
        yield service


@pytest.fixture(scope="module")
def person(service, qgis_app):
    return applicants(service, 1, "sender")[0]


@pytest.fixture(scope="module")
def target(person):
    """An application and its course type."""
    application = person.start()
    fill(person.api(), application)
    return application, person.document(application)["course_types"][0]["id"]


@pytest.fixture
def desk(person, settings, tmp_path, wait_for):
    """Makes the transfers of a QGIS; the one before ends as QGIS would."""
    made = []

    def start() -> Uploads:
        if made:
            end(*made.pop())
        person.sign_in(settings)
        session = Session(settings, "tests", limits=Limits(first_byte_s=3, silence_s=3, total_s=30))
        session.resume()
        made.append((Uploads(session, tmp_path / "profile"), session))
        return made[-1][0]

    def end(uploads, session):
        uploads.close()
        session.close()
        wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)

    yield start
    for pair in made:
        end(*pair)


def a_file(folder, name="day 1/data.zip", size=3 * _MIB):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.urandom(size))
    return path


def add(uploads, target, *files):
    application, course_type = target
    return uploads.add(files, "material", application, course_type, "data")


def state_of(uploads, row_id):
    return uploads.row(row_id).state


def material(person, target) -> dict:
    """What the service has as data of the course type: size and SHA-256 by path, the newest versions."""
    application, _course_type = target
    files = person.document(application)["course_types"][0]["material"]["data"]
    return {file["path"]: (file["size"], file["sha256"]) for file in files if file["state"] == "complete"}


def facts(path):
    data = path.read_bytes()
    return len(data), hashlib.sha256(data).hexdigest()


def test_several_files_arrive_under_their_paths(desk, person, target, tmp_path, wait_for):
    files = [(a_file(tmp_path, f"a/{n}.bin", n * 1000), f"Übung/{n} – مثال.bin") for n in range(4)]
    uploads = desk()
    told = []
    uploads.finished.connect(lambda _row, document: told.append(document))
    rows = add(uploads, target, *files)
    wait_for(lambda: all(state_of(uploads, row) is TransferState.DONE for row in rows), 30)
    assert {d["path"]: d["sha256"] for d in told} == {path: facts(file)[1] for file, path in files}
    kept = material(person, target)
    assert all(kept[path] == facts(file) for file, path in files)
    assert uploads.under_way == 0
    assert (tmp_path / "profile" / "uploads.json").read_text() == "[]"


def test_the_service_is_killed_half_way_and_comes_back(desk, service, person, target, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr("qgis_certification.client.uploads.PIECE", _MIB)
    file = a_file(tmp_path, size=40 * _MIB)
    uploads = desk()
    (row,) = add(uploads, target, (file, "big.zip"))
    wait_for(lambda: uploads.row(row).sent > 5 * _MIB, 30)
    service.kill()
    try:
        wait_for(lambda: uploads.row(row).problem is not None, 30)
        assert uploads.row(row).problem.kind in (ProblemKind.UNREACHABLE, ProblemKind.TIMEOUT)
        assert state_of(uploads, row) is TransferState.WAITING
    finally:
        service.start()
    wait_for(lambda: state_of(uploads, row) is TransferState.DONE, 60)
    assert material(person, target)["big.zip"] == facts(file)


def test_paused_it_waits_and_goes_on_after_a_restart_of_qgis(desk, person, target, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr("qgis_certification.client.uploads.PIECE", _MIB)
    file = a_file(tmp_path, size=30 * _MIB)
    uploads = desk()
    (row,) = add(uploads, target, (file, "paused.zip"))
    wait_for(lambda: uploads.row(row).sent > 2 * _MIB, 30)
    uploads.pause(row)
    assert state_of(uploads, row) is TransferState.PAUSED
    url = uploads.row(row).url
    again = desk()
    assert (state_of(again, row), again.row(row).url) == (TransferState.PAUSED, url)
    again.resume(row)
    wait_for(lambda: state_of(again, row) is TransferState.DONE, 60)
    assert again.row(row).url == url
    assert material(person, target)["paused.zip"] == facts(file)


def test_a_file_that_changed_meanwhile_is_sent_as_it_is_now(desk, person, target, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr("qgis_certification.client.uploads.PIECE", _MIB)
    file = a_file(tmp_path, size=20 * _MIB)
    uploads = desk()
    (row,) = add(uploads, target, (file, "changing.zip"))
    wait_for(lambda: uploads.row(row).sent > _MIB, 30)
    uploads.pause(row)
    file.write_bytes(os.urandom(2 * _MIB))
    uploads.resume(row)
    wait_for(lambda: state_of(uploads, row) is TransferState.DONE, 60)
    assert material(person, target)["changing.zip"] == facts(file)


def test_a_file_that_is_gone_is_told_and_can_be_tried_again(desk, target, tmp_path, wait_for):
    file = a_file(tmp_path, size=1000)
    uploads = desk()
    content = file.read_bytes()
    (row,) = add(uploads, target, (file, "gone.zip"))
    file.unlink()
    wait_for(lambda: state_of(uploads, row) in (TransferState.FAILED, TransferState.DONE))
    if state_of(uploads, row) is TransferState.FAILED:
        assert uploads.row(row).problem.kind is ProblemKind.FILE_UNREADABLE
        file.write_bytes(content)
        uploads.retry(row)
        wait_for(lambda: state_of(uploads, row) is TransferState.DONE)


def test_access_withdrawn_in_between_it_waits_for_the_person(desk, service, person, target, tmp_path, wait_for):
    file = a_file(tmp_path, size=5000)
    service.python(person.forget())
    uploads = desk()
    (row,) = add(uploads, target, (file, "later.zip"))
    wait_for(lambda: not uploads._session.is_signed_in)
    assert state_of(uploads, row) in (TransferState.FAILED, TransferState.WAITING)
    service.python(person.remember())
    again = desk()
    again.retry(row)
    wait_for(lambda: state_of(again, row) is TransferState.DONE)


def test_given_up_it_is_forgotten_on_both_sides(desk, person, target, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr("qgis_certification.client.uploads.PIECE", _MIB)
    uploads = desk()
    (row,) = add(uploads, target, (a_file(tmp_path, size=30 * _MIB), "unwanted.zip"))
    wait_for(lambda: uploads.row(row).sent > _MIB, 30)
    uploads.cancel(row)
    assert uploads.rows() == []
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert "unwanted.zip" not in material(person, target)


def test_the_same_file_is_not_sent_twice_at_once(desk, target, tmp_path, wait_for):
    uploads = desk()
    file = a_file(tmp_path)
    first, second = add(uploads, target, (file, "twice.zip")) + add(uploads, target, (file, "twice.zip"))
    assert first == second
    wait_for(lambda: state_of(uploads, first) is TransferState.DONE, 30)


def test_what_the_service_refuses_is_told_in_its_words(desk, target, tmp_path, wait_for):
    uploads = desk()
    (row,) = add(uploads, target, (a_file(tmp_path, size=10), "../outside.zip"))
    wait_for(lambda: state_of(uploads, row) is TransferState.FAILED)
    assert uploads.row(row).problem.kind is ProblemKind.INVALID


def test_folders_are_walked_without_hidden_files_and_links(tmp_path, monkeypatch):
    course = tmp_path / "course"
    a_file(course, "b/2.txt", 1)
    a_file(course, "a.txt", 1)
    a_file(course, ".git/config", 1)
    a_file(course, "b/.hidden", 1)
    (course / "link").symlink_to(course / "a.txt")
    loose = a_file(tmp_path, "loose.txt", 1)
    assert [path for _file, path in files_in([course, loose])] == ["course/a.txt", "course/b/2.txt", "loose.txt"]
    monkeypatch.setattr(module, "_MOST_FILES", 2)
    with pytest.raises(TooMany):
        files_in([course, loose])
