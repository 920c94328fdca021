"""How much an organisation may store; the quota holds when many begin at once."""

import threading

import pytest
from django.db import connection

from certification_service.domain import uploads
from certification_service.domain.uploads import quota
from certification_service.models import CourseType
from test.service import people
from test.service.tus_sender import Sender

pytestmark = pytest.mark.django_db
# On SQLite with the running service: test_tus_service.py.
_ON_POSTGRES = pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer at a time")


@pytest.fixture
def owner():
    people.questions()
    return people.person("Olga Owner")


@pytest.fixture
def application(owner):
    return people.draft(owner)


@pytest.fixture
def sender(owner, application):
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    return sends(owner, application, course_type)


def sends(user, application, course_type) -> Sender:
    return Sender(user, application, purpose="material", course_type=course_type.pk, material_kind="data")


def test_files_count_from_when_they_are_announced(sender, settings):
    settings.UPLOAD_QUOTA = 10_000_000
    first = sender.begin(6_000_000, filename="a")
    response = sender.begin(6_000_000, filename="b")
    assert response.status_code == 413
    assert response.json()["type"] == "/api/v1/problems/quota-exceeded"
    assert "6 MB" in response.json()["detail"] and "3 MB are left" in response.json()["detail"]
    sender.ask("DELETE", first["Location"])
    assert sender.begin(6_000_000, filename="b").status_code == 201


def test_old_versions_count(sender, application):
    sender.send(b"x" * 1000, "x.txt")
    sender.send(b"x" * 500, "x.txt")
    assert quota(application.organisation_id)["used"] == 1500


def announce_at_once(owner, application, course_type, count=8) -> int:
    """So many announce half of what fits, at the same time; how many were allowed."""
    senders = [sends(owner, application, course_type) for _ in range(count)]
    statuses, ready = [], threading.Barrier(count)

    def begin(number):
        ready.wait(30)
        statuses.append(senders[number].begin(500, filename=f"{number}.bin").status_code)
        connection.close()

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(statuses) == count
    return statuses.count(201)


@pytest.mark.django_db(transaction=True)
@_ON_POSTGRES
def test_the_quota_holds_when_many_begin_at_once(settings):
    settings.UPLOAD_QUOTA = 1000
    people.questions()
    owner = people.person("Olga Owner")
    application = people.draft(owner)
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    assert announce_at_once(owner, application, course_type) == 2


@pytest.mark.django_db(transaction=True)
@_ON_POSTGRES
def test_control_without_the_lock_too_many_begin(settings, monkeypatch):
    settings.UPLOAD_QUOTA = 1000
    monkeypatch.setattr(uploads, "lock", lambda organisation_ids: None)
    room = uploads.quota

    def slowly(organisation_id):
        found = room(organisation_id)
        threading.Event().wait(0.5)
        return found

    monkeypatch.setattr(uploads, "quota", slowly)
    people.questions()
    owner = people.person("Olga Owner")
    application = people.draft(owner)
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    assert announce_at_once(owner, application, course_type) > 2
