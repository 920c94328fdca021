"""OGC API Features as GDAL reads it: the running service through ogrinfo's driver OAPIF."""

import shutil
import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from test.service_process import running_service

OGRINFO = shutil.which("ogrinfo")
pytestmark = pytest.mark.skipif(OGRINFO is None, reason="ogrinfo is not installed (Debian: gdal-bin)")
TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def service():
    """A service with 80 courses."""
    with running_service(seed=80) as running:
        yield running


@pytest.fixture
def count(service):
    """How many features ogrinfo finds."""

    def count(layer, *words):
        command = [OGRINFO, "-ro", "-so", f"OAPIF:{service.url}/ogc", layer, *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert "ERROR" not in done.stderr
        return int(done.stdout.split("Feature Count: ")[1].split()[0])

    return count


def expected(service, code):
    """What the database itself says."""
    return int(
        service.python("from certification_service.models import *\nfrom datetime import *\nprint(" + code + ")")
    )


def test_ogrinfo_lists_the_four_collections_with_their_fields(service):
    command = [OGRINFO, "-ro", "-al", "-so", f"OAPIF:{service.url}/ogc"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    layers = [line.removeprefix("Layer name: ") for line in done.stdout.splitlines() if line.startswith("Layer name")]
    assert layers == ["organisations", "training_centres", "upcoming_courses", "past_courses"]
    assert "first_day: Date" in done.stdout
    assert "hours: Real" in done.stdout
    assert "Geometry: Point" in done.stdout
    assert "ERROR" not in done.stderr


def test_ogrinfo_counts_what_is_public(service, count):
    accepted = "filter(organisation__state='accepted'"
    assert count("organisations") == expected(service, "Organisation.objects.filter(state='accepted').count()")
    assert count("training_centres") == expected(service, f"TrainingCentre.objects.{accepted}).count()")
    upcoming, past = count("upcoming_courses"), count("past_courses")
    assert upcoming == expected(service, f"Course.objects.{accepted}, last_day__gte='{TODAY}').count()")
    assert upcoming + past == 80


def test_ogrinfo_filters_by_date_place_and_words(service, count):
    day = TODAY + timedelta(days=30)
    accepted = "Course.objects.filter(organisation__state='accepted', "
    # GDAL asks with a bare T (2026-05-01T/..): the answer is what touches that period.
    starting, touching = (
        expected(service, f"{accepted}{end}__gte='{day}').count()") for end in ("first_day", "last_day")
    )
    assert 0 < starting <= count("upcoming_courses", "-where", f"first_day >= '{day:%Y/%m/%d}'") <= touching < 80
    assert count("upcoming_courses", "-where", "language = 'en'") == expected(
        service, f"{accepted}last_day__gte='{TODAY}', language='en').count()"
    )
    assert count("training_centres", "-spat", "170", "-30", "180", "0") == expected(
        service,
        "TrainingCentre.objects.filter(organisation__state='accepted', lon__gte=170, lat__range=(-30, 0)).count()",
    )
    assert count("organisations", "-where", "country = 'RO'") == 3
