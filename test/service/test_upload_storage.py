"""Uploads in S3-compatible storage: received here, kept there, read in parts."""

import os

import pytest
from django.core.exceptions import ImproperlyConfigured

from certification_service.enums import ReportState, UploadState
from certification_service.file_storage import uploads_from
from certification_service.interfaces.material_report import job
from certification_service.interfaces.storage import kept, receiving
from certification_service.models import CourseType
from test.service import hostile_files, people
from test.service.people import Asking
from test.service.s3_server import running_bucket
from test.service.tus_sender import Sender


@pytest.fixture
def bucket(settings, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    with running_bucket() as running:
        environment = {
            "UPLOADS_S3_BUCKET": "material",
            "UPLOADS_S3_ENDPOINT": running.url,
            "UPLOADS_S3_REGION": "eu-central-1",
            "UPLOADS_S3_ACCESS_KEY": "key",
            "UPLOADS_S3_SECRET_KEY": "only in tests",
        }
        settings.STORAGES = {**settings.STORAGES, "uploads": uploads_from(environment)}
        yield running


@pytest.fixture
def sender(db):
    people.questions()
    owner = people.person("Olga Owner")
    application = people.draft(owner)
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    return Sender(owner, application, purpose="material", course_type=course_type.pk, material_kind="data")


@pytest.mark.parametrize("size", [0, 1000, 12_000_000], ids=["empty", "small", "in parts"])
def test_a_file_is_kept_read_in_parts_and_removed(bucket, sender, size):
    content = os.urandom(size)
    upload = sender.send(content, "a.bin")
    name = f"/material/{upload.stored_as}"
    assert (upload.state, bucket.files[name]) == (UploadState.COMPLETE, content)
    assert bucket.signed == {"AWS4-HMAC-SHA256"}
    assert not receiving.path_of(upload.pk).exists() and kept.is_kept(upload.pk)
    asking = Asking(upload.user)
    assert b"".join(asking.get(f"/uploads/{upload.pk}/content").streaming_content) == content
    if size:
        part = asking("GET", f"/uploads/{upload.pk}/content", Range="bytes=10-99")
        assert b"".join(part.streaming_content) == content[10:100]
    asking.delete(f"/uploads/{upload.pk}")
    assert name not in bucket.files


def test_the_report_is_made_from_there(bucket, sender):
    upload = sender.send(hostile_files.project(version="2.18.0"), "a.qgs")
    job.run(str(upload.pk))
    upload.refresh_from_db()
    assert upload.report_state == ReportState.READY
    assert [finding["code"] for finding in upload.report["findings"]] == ["project_old"]


def test_what_went_from_there_is_told_so(bucket, sender):
    upload = sender.send(b"x", "a.bin")
    bucket.files.clear()
    assert Asking(upload.user).get(f"/uploads/{upload.pk}/content").status_code == 410


def test_keys_are_needed():
    with pytest.raises(ImproperlyConfigured):
        uploads_from({"UPLOADS_S3_BUCKET": "material"})
    assert uploads_from({})["BACKEND"].endswith("Folder")
