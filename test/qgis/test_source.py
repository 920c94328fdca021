"""The change feed of the real service through the plugin's client, into the mirror."""

from __future__ import annotations

from datetime import date

import pytest

from qgis_certification.client.transport import Limits
from qgis_certification.domain.finding import Query
from qgis_certification.domain.problems import NoticeKind, ProblemKind
from qgis_certification.mirror.finder import Finder
from test.qgis.syncing import counts, run, synchroniser_maker
from test.service_process import running_service

PATIENT = Limits(first_byte_s=10, silence_s=10, total_s=20)

make_sync = pytest.fixture(synchroniser_maker)


@pytest.fixture(scope="module")
def service():
    with running_service(seed=300) as running:
        yield running


def in_service(service, code):
    return service.python(f"from certification_service.models import *; {code}").strip().splitlines()[-1]


def test_from_the_first_sync_to_a_lost_cursor(make_sync, service):
    synchroniser = make_sync(service.url, limits=PATIENT)
    outcome = run(synchroniser)
    assert outcome.ok and outcome.first and outcome.new["course"] == 300 and outcome.notices == ()
    held = counts(synchroniser)

    outcome = run(synchroniser)
    assert outcome.ok and not outcome.anything_changed
    assert synchroniser.seconds_to_next is None and counts(synchroniser) == held

    rename = "from certification_service.domain.organisations import save_organisation as save"
    name = in_service(
        service,
        f"{rename}; o = Course.objects.filter(organisation__state='accepted').first().organisation; "
        "o.name = 'Renamed Academy'; save(o); print(o.courses.count() if hasattr(o, 'courses') else 1)",
    )
    outcome = run(synchroniser)
    assert (outcome.new, outcome.changed, outcome.removed) == ({}, {"organisation": 1}, {})
    found = Finder(synchroniser.path).find(Query(text="renamed academy", when="all"), date.today())
    assert found.total_courses >= 1 and found.total_organisations == 1, name

    service.manage("new_feed_epoch")
    outcome = run(synchroniser)
    assert outcome.ok and not outcome.anything_changed
    assert [notice.kind for notice in outcome.notices] == [NoticeKind.SOURCE_STARTED_AGAIN]

    service.kill()
    assert run(synchroniser).problem.kind is ProblemKind.UNREACHABLE
    assert counts(synchroniser) == held
    service.start()
    assert run(synchroniser).ok
