"""tus 1.0.0: what every request of the protocol is answered with."""

import base64
import hashlib
from datetime import timedelta

import pytest
from django.utils import timezone
from django_q.models import OrmQ

from certification_service.enums import EventKind, ReportState, UploadState
from certification_service.interfaces.storage import kept, receiving
from certification_service.models import CourseType, Event, Upload
from test.service import people
from test.service.tus_headers import PIECE, checksum
from test.service.tus_sender import Sender, record

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return people.person("Olga Owner")


@pytest.fixture
def application(owner):
    people.questions()
    return people.draft(owner)


@pytest.fixture
def course_type(application):
    return CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")


@pytest.fixture
def sender(owner, application, course_type):
    return Sender(
        owner, application, purpose="material", course_type=course_type.pk, material_kind="data", filename="rivers.gpkg"
    )


def slug(response) -> str:
    return response.json()["type"].rsplit("/", 1)[-1]


def stored(upload: Upload) -> bytes:
    return b"".join(kept.pieces(upload.stored_as, 0, upload.size - 1))


def test_what_the_endpoint_can_do_is_told_to_everybody(client):
    response = client.options("/api/v1/uploads")
    assert response.status_code == 204
    assert response["Tus-Version"] == response["Tus-Resumable"] == "1.0.0"
    assert response["Tus-Extension"] == "creation,creation-with-upload,expiration,checksum,termination"
    assert response["Tus-Checksum-Algorithm"] == "sha1,sha256"
    assert response["Tus-Max-Size"] == str(2 * 1024**3)


def test_a_file_is_announced_sent_in_pieces_and_complete(sender, owner, application):
    begun = sender.begin(10, sha256=hashlib.sha256(b"0123456789").hexdigest())
    assert begun.status_code == 201
    assert begun["Upload-Offset"] == "0" and "GMT" in begun["Upload-Expires"]
    url = begun["Location"]
    assert sender.offset(url)["Upload-Length"] == "10"

    first = sender.add(url, 0, b"01234")
    assert (first.status_code, first["Upload-Offset"]) == (204, "5")
    head = sender.offset(url)
    assert (head.status_code, head["Upload-Offset"], head["Cache-Control"]) == (200, "5", "no-store")
    last = sender.add(url, 5, b"56789")
    assert (last.status_code, last["Upload-Offset"]) == (204, "10")
    assert "Upload-Expires" not in last

    upload = record(url)
    assert (upload.state, upload.received, upload.path) == (UploadState.COMPLETE, 10, "rivers.gpkg")
    assert upload.sha256 == hashlib.sha256(b"0123456789").hexdigest()
    assert stored(upload) == b"0123456789"
    assert not receiving.path_of(upload.pk).exists()
    assert sender.offset(url)["Upload-Offset"] == "10"
    assert Event.objects.get(kind=EventKind.UPLOADED).details["path"] == "rivers.gpkg"
    assert upload.report_state == ReportState.WAITING and OrmQ.objects.count() >= 1


def test_the_first_bytes_can_come_with_the_announcement(sender):
    begun = sender.begin(6, b"abc")
    assert (begun.status_code, begun["Upload-Offset"]) == (201, "3")
    assert sender.add(begun["Location"], 3, b"def")["Upload-Offset"] == "6"
    assert stored(record(begun["Location"])) == b"abcdef"
    whole = sender.begin(3, b"xyz", filename="whole.txt")
    assert record(whole["Location"]).state == UploadState.COMPLETE


def test_an_empty_file_is_complete_at_once(sender):
    assert record(sender.begin(0)["Location"]).state == UploadState.COMPLETE


def test_post_that_means_patch_is_one(sender):
    url = sender.begin(3)["Location"]
    response = sender.ask("POST", url, b"abc", Upload_Offset=0, X_HTTP_Method_Override="PATCH")
    assert (response.status_code, response["Upload-Offset"]) == (204, "3")


def test_delete_gives_an_upload_up(sender):
    url = sender.begin(10)["Location"]
    sender.add(url, 0, b"01234")
    upload = record(url)
    assert sender.ask("DELETE", url).status_code == 204
    assert not receiving.path_of(upload.pk).exists()
    assert sender.offset(url).status_code == 410
    assert slug(sender.add(url, 5, b"56789")) == "gone"


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
@pytest.mark.parametrize("version", [None, "0.2.2", "2.0.0"])
def test_another_version_of_tus_is_refused(sender, method, version):
    url = sender.begin(3)["Location"] if method != "POST" else "/api/v1/uploads"
    response = sender.ask(method, url, Tus_Resumable=version, Upload_Offset=0, Upload_Length=3)
    assert response.status_code == 412
    assert response["Tus-Version"] == "1.0.0"


@pytest.mark.parametrize("offset", [0, 4, 6, 10, 11])
def test_a_piece_at_the_wrong_place_is_refused_and_the_right_one_told(sender, offset):
    url = sender.begin(10)["Location"]
    sender.add(url, 0, b"01234")
    response = sender.add(url, offset, b"xxx")
    assert (response.status_code, slug(response), response["Upload-Offset"]) == (409, "wrong-offset", "5")
    assert sender.offset(url)["Upload-Offset"] == "5"


def test_a_piece_for_a_complete_file_is_at_the_wrong_place(sender):
    url = sender.begin(3)["Location"]
    sender.add(url, 0, b"abc")
    assert sender.add(url, 0, b"abc").status_code == 409
    assert sender.add(url, 3, b"").status_code == 204
    assert stored(record(url)) == b"abc"


@pytest.mark.parametrize("offset", ["", "-1", "five", "1e3", "٣", "9" * 30, None])
def test_an_offset_that_is_no_number_is_refused(sender, offset):
    url = sender.begin(3)["Location"]
    assert sender.add(url, offset, b"abc").status_code == 400


def test_more_than_was_announced_is_refused(sender):
    url = sender.begin(5)["Location"]
    response = sender.add(url, 0, b"0123456789")
    assert (response.status_code, slug(response)) == (413, "too-large")
    assert sender.offset(url)["Upload-Offset"] == "0"
    assert sender.add(url, 0, b"01234").status_code == 204


def test_a_piece_of_another_type_is_refused(sender):
    url = sender.begin(3)["Location"]
    response = sender.ask("PATCH", url, b"abc", "application/octet-stream", Upload_Offset=0)
    assert (response.status_code, slug(response)) == (415, "unsupported-media")


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_a_piece_with_its_sum_is_taken(sender, algorithm):
    url = sender.begin(6)["Location"]
    assert sender.add(url, 0, b"abc", Upload_Checksum=checksum(b"abc", algorithm)).status_code == 204
    assert sender.add(url, 3, b"def", Upload_Checksum=checksum(b"def", algorithm)).status_code == 204
    assert stored(record(url)) == b"abcdef"


def test_a_piece_with_another_sum_never_arrived(sender):
    url = sender.begin(6)["Location"]
    sender.add(url, 0, b"abc")
    response = sender.add(url, 3, b"dxf", Upload_Checksum=checksum(b"def"))
    assert (response.status_code, slug(response)) == (460, "checksum-mismatch")
    assert sender.offset(url)["Upload-Offset"] == "3"
    assert sender.add(url, 3, b"def", Upload_Checksum=checksum(b"def")).status_code == 204
    assert stored(record(url)) == b"abcdef"


@pytest.mark.parametrize("header", ["md5 1B2M2Y8AsgTpgAmY7PhCfg==", "sha256", "sha256 ???", "sha1 " + "A" * 400, ""])
def test_a_sum_that_cannot_be_read_is_refused(sender, header):
    url = sender.begin(3)["Location"]
    assert sender.add(url, 0, b"abc", Upload_Checksum=header).status_code == 400
    assert sender.offset(url)["Upload-Offset"] == "0"


def test_a_file_with_another_sum_than_promised_is_refused_as_a_whole(sender):
    url = sender.begin(3, sha256="0" * 64)["Location"]
    response = sender.add(url, 0, b"abc")
    assert (response.status_code, slug(response)) == (460, "checksum-mismatch")
    upload = record(url)
    assert (upload.state, upload.stored_as) == (UploadState.REFUSED, "")
    assert upload.refusal == "The file that arrived is not the one that was promised. Upload it again."
    assert not receiving.path_of(upload.pk).exists() and not kept.is_kept(upload.pk)
    assert sender.offset(url).status_code == 410


@pytest.mark.parametrize("size", [None, "", "-5", "1.5", "ten", "9" * 25])
def test_a_size_that_is_no_number_is_refused(sender, size):
    assert sender.begin(size).status_code == 400


def test_a_file_of_more_than_two_gigabytes_is_refused(sender):
    response = sender.begin(2 * 1024**3 + 1)
    assert (response.status_code, slug(response)) == (413, "too-large")
    assert sender.begin(2 * 1024**3).status_code == 201


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"filename": None}, "filename"),
        ({"purpose": "holiday"}, "purpose"),
        ({"material_kind": "songs"}, "material_kind"),
        ({"course_type": None}, "course_type"),
        ({"course_type": "7"}, "course_type"),
        ({"application": None}, "application"),
        ({"application": "x"}, "application"),
        ({"purpose": "evidence", "contribution": "0190c0de-0000-7000-8000-000000000000"}, "contribution"),
        ({"sha256": "abc"}, "sha256"),
        ({"size": "11"}, "size"),
    ],
)
def test_what_is_told_of_a_file_has_to_fit(sender, values, field):
    response = sender.begin(10, **values)
    assert response.status_code == 422
    assert [error["field"] for error in response.json()["errors"]] == [field]


def test_metadata_that_cannot_be_read_is_refused(sender):
    for header in ("filename ???", "filename YQ==,filename YQ==", "x" * 9000):
        assert sender.begin(3, headers={"Upload-Metadata": header}).status_code == 400
    latin = base64.b64encode("übung".encode("latin-1")).decode()
    assert sender.begin(3, headers={"Upload-Metadata": f"filename {latin}"}).status_code == 422


def test_an_upload_that_nobody_goes_on_with_is_given_up(sender, owner):
    url = sender.begin(10)["Location"]
    sender.add(url, 0, b"01234")
    upload = record(url)
    Upload.objects.filter(pk=upload.pk).update(expires=timezone.now() - timedelta(minutes=1))
    assert sender.offset(url).status_code == 410

    from certification_service.interfaces.storage.finishing import sweep

    sweep()
    upload.refresh_from_db()
    assert upload.state == UploadState.REFUSED and not receiving.path_of(upload.pk).exists()
    stray = receiving.path_of(CourseType().pk)
    stray.write_bytes(b"of nobody")
    sweep()
    assert not stray.exists()


def test_what_is_on_the_disk_counts_not_what_the_database_remembers(sender):
    url = sender.begin(10)["Location"]
    sender.add(url, 0, b"01234")
    with receiving.path_of(record(url).pk).open("ab") as file:
        file.write(b"56")
    assert sender.offset(url)["Upload-Offset"] == "7"
    assert record(url).received == 7
    receiving.path_of(record(url).pk).write_bytes(b"012")
    assert sender.add(url, 7, b"789")["Upload-Offset"] == "3"
    assert sender.add(url, 3, b"3456789").status_code == 204
    assert stored(record(url)) == b"0123456789"


def test_a_piece_that_was_not_checked_when_the_service_ended_never_arrived(sender):
    url = sender.begin(10)["Location"]
    sender.add(url, 0, b"01234")
    path = receiving.path_of(record(url).pk)
    with path.open("ab") as file:
        file.write(b"xx")
    path.with_suffix(".unchecked").write_text("5")
    assert sender.offset(url)["Upload-Offset"] == "5"


def test_a_file_that_was_moved_but_not_noted_is_complete_when_asked_for(sender):
    url = sender.begin(3)["Location"]
    upload = record(url)
    sha256 = hashlib.sha256(b"abc").hexdigest()
    Upload.objects.filter(pk=upload.pk).update(received=3, sha256=sha256)
    part = receiving.path_of(upload.pk)
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(b"abc")
    kept.keep(part, upload.pk)
    head = sender.offset(url)
    assert (head.status_code, head["Upload-Offset"]) == (200, "3")
    assert record(url).state == UploadState.COMPLETE
    assert stored(record(url)) == b"abc"


def test_one_connection_at_a_time_adds_to_a_file(sender):
    url = sender.begin(10)["Location"]
    with receiving.hold(record(url).pk):
        response = sender.add(url, 0, b"0123456789")
        assert (response.status_code, slug(response), response["Retry-After"]) == (423, "locked", "2")
        assert sender.offset(url).status_code == 423
    assert sender.add(url, 0, b"0123456789").status_code == 204


def test_a_full_disk_loses_nothing(sender, monkeypatch):
    url = sender.begin(600_000)["Location"]
    sender.add(url, 0, b"a" * 100_000)
    write = receiving.os.write

    def full(descriptor, piece):
        if receiving.os.fstat(descriptor).st_size >= 300_000:
            raise OSError(receiving.errno.ENOSPC, "No space left on device")
        return write(descriptor, piece[:50_000])

    monkeypatch.setattr(receiving.os, "write", full)
    response = sender.add(url, 100_000, b"b" * 500_000)
    assert (response.status_code, slug(response)) == (507, "storage-full")
    monkeypatch.undo()
    offset = int(sender.offset(url)["Upload-Offset"])
    assert offset == 300_000
    assert sender.add(url, offset, b"b" * 300_000).status_code == 204
    assert stored(record(url)) == b"a" * 100_000 + b"b" * 500_000


def test_every_reply_names_the_version(sender, client):
    for response in (
        sender.begin(3),
        sender.begin(-1),
        sender.ask("PATCH", "/api/v1/uploads/0190c0de-0000-7000-8000-000000000000", Upload_Offset=0),
        client.post("/api/v1/uploads", b"", PIECE),
        client.get("/api/v1/uploads"),
    ):
        assert response["Tus-Resumable"] == response["Tus-Version"] == "1.0.0"


def test_what_another_connection_is_adding_to_cannot_be_removed_from_under_it(sender):
    url = sender.begin(10)["Location"]
    with receiving.hold(record(url).pk):
        assert sender.ask("DELETE", url).status_code == 423
    assert sender.ask("DELETE", url).status_code == 204


def test_a_piece_costs_the_same_few_queries_however_large_the_file(sender, count_queries):
    url = sender.begin(30)["Location"]
    sender.add(url, 0, b"0123456789")
    with count_queries() as counted:
        sender.add(url, 10, b"0123456789")
    assert len(counted) <= 8, [query["sql"] for query in counted]
