"""Two transactions that change the same organisation: the later one sees what the earlier one did."""

import threading

import pytest
from django.conf import settings
from django.db import connection, transaction

from certification_service.domain import courses, organisations, records
from certification_service.enums import OrganisationState
from certification_service.models import Organisation, Publication
from test.service import samples

pytestmark = [
    pytest.mark.skipif(
        not settings.DATABASES["default"]["ENGINE"].endswith("postgresql"),
        reason="SQLite has one writer at a time",
    ),
    pytest.mark.django_db(transaction=True),
]


def add_a_course_while_its_organisation_is_archived() -> bool:
    """Whether the course is still public afterwards."""
    kind = samples.course_type(samples.organisation())
    added = threading.Event()

    def archive() -> None:
        added.wait(10)
        organisations.set_state(Organisation.objects.get(), OrganisationState.ARCHIVED)
        connection.close()

    other = threading.Thread(target=archive)
    other.start()
    with transaction.atomic():
        course = samples.course(kind)
        added.set()
        # Long enough for the other to wait for a lock, of the organisation or (the control) of the feed.
        other.join(1)
        assert other.is_alive()
    other.join(10)
    return Publication.objects.get(pk=course.pk).document is not None


def test_a_course_added_meanwhile_goes_with_its_organisation():
    assert not add_a_course_while_its_organisation_is_archived()


def test_control_without_the_lock_the_course_stays_public(monkeypatch):
    for module in (courses, organisations, records):
        monkeypatch.setattr(module, "lock", lambda organisation_ids: None)
    assert add_a_course_while_its_organisation_is_archived()
