"""Downloads: in parts, and so that no browser runs what is in them."""

import pytest

from certification_service.interfaces.storage import kept
from certification_service.models import CourseType
from test.service import people
from test.service.people import Asking
from test.service.tus_sender import Sender

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    people.questions()
    return people.person("Olga Owner")


@pytest.fixture
def sender(owner):
    application = people.draft(owner)
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    return Sender(owner, application, purpose="material", course_type=course_type.pk, material_kind="data")


def bytes_of(response) -> bytes:
    return b"".join(response.streaming_content)


@pytest.mark.parametrize(
    ("range_", "status", "first", "last"),
    [
        ("bytes=0-9", 206, 0, 9),
        ("bytes=990-", 206, 990, 999),
        ("bytes=990-5000", 206, 990, 999),
        ("bytes=-10", 206, 990, 999),
        ("bytes=-5000", 200, 0, 999),
        ("bytes=0-", 200, 0, 999),
        ("bytes=0-1,5-6", 200, 0, 999),
        ("pages=1-2", 200, 0, 999),
        ("bytes=1000-", 416, None, None),
        ("bytes=20-10", 416, None, None),
        ("bytes=-0", 416, None, None),
        ("bytes=a-b", 422, None, None),
        ("bytes=-", 422, None, None),
    ],
)
def test_parts_of_a_file(sender, owner, range_, status, first, last):
    content = bytes(range(250)) * 4
    upload = sender.send(content, "x.bin")
    response = Asking(owner)("GET", f"/uploads/{upload.pk}/content", Range=range_)
    assert response.status_code == status
    if status in (200, 206):
        assert bytes_of(response) == content[first : last + 1]
        assert response["Content-Length"] == str(last - first + 1)
    if status == 206:
        assert response["Content-Range"] == f"bytes {first}-{last}/1000"
    if status == 416:
        assert response["Content-Range"] == "bytes */1000"


def test_files_are_handed_out_so_that_no_browser_runs_them(sender, owner):
    upload = sender.send(b"<script>alert(1)</script>", "day/пример.html")
    response = Asking(owner).get(f"/uploads/{upload.pk}/content")
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"].startswith("sandbox")
    assert response["Content-Disposition"] == ("attachment; filename*=UTF-8''%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.html")
    assert response["Cache-Control"] == "private, no-transform"
    head = Asking(owner)("HEAD", f"/uploads/{upload.pk}/content")
    assert (head.status_code, head["Content-Length"], bytes_of(head)) == (200, "25", b"")
    changed = Asking(owner)("GET", f"/uploads/{upload.pk}/content", **{"Range": "bytes=0-3", "If-Range": '"another"'})
    assert changed.status_code == 200


def test_an_empty_file_is_read(sender, owner):
    upload = sender.send(b"", "empty.txt")
    response = Asking(owner).get(f"/uploads/{upload.pk}/content")
    assert (response.status_code, bytes_of(response), response["Content-Length"]) == (200, b"", "0")


def test_a_file_that_went_from_the_storage_is_told_so(sender, owner):
    upload = sender.send(b"x", "x.txt")
    kept.remove(upload.stored_as)
    assert Asking(owner).get(f"/uploads/{upload.pk}/content").status_code == 410
