"""Members of the PSC and the applicant in processes of their own, all at the same applications at once."""

import json
import subprocess
import sys

import pytest
from django.conf import settings

from test.service.test_feed_order import ROOT, service_of_its_own
from test.service_process import Service

APPLICATIONS = 8
PREPARE = f"""
from test.service import people, reviewed
team = people.everybody(psc_members=5)
for number in range({APPLICATIONS}):
    reviewed.in_decision(team, f"School {{number}}")
"""
REPORT = """
import json
from certification_service.models import Application, Event, Organisation, Vote
print(json.dumps([
    {
        "state": application.state,
        "organisation": application.organisation.state,
        "decisions": Event.objects.filter(
            application=application, kind__in=("accepted", "refused", "withdrawn")).count(),
        "certified": Event.objects.filter(application=application, kind="certified").count(),
        "votes": Vote.objects.filter(application=application).count(),
        "cast": Event.objects.filter(application=application, kind="vote_cast").count(),
    }
    for application in Application.objects.select_related("organisation").order_by("organisation__name")
]))
"""


def race(service: Service, start, people: list[str]) -> list[list[str]]:
    """How it ended for each of the people, application by application."""
    environment = {**service.environment, "PYTHONPATH": f"{settings.PACKAGE.parent}:{ROOT}"}
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", "test.service.vote_racer", who, str(start)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for who in people
    ]
    try:
        for racer in racers:
            assert racer.stdout.readline() == "ready\n"
        start.touch()
        ends = [json.loads(racer.stdout.readline()) for racer in racers]
        assert [racer.wait(60) for racer in racers] == [0] * len(racers)
        return ends
    finally:
        for racer in racers:
            racer.kill()
            racer.wait()
            racer.stdout.close()


@pytest.mark.django_db(transaction=True)
def test_five_members_and_the_applicant_at_once(tmp_path):
    with service_of_its_own() as service:
        service.python(PREPARE)
        psc = [f"petra.psc.{number}@example.org" for number in range(1, 6)]
        *votes, withdrawals = race(service, tmp_path / "start", [*psc, "olga.owner@example.org"])
        found = json.loads(service.python(REPORT))
    assert len(found) == APPLICATIONS
    for number, one in enumerate(found):
        cast = [ends[number] for ends in votes].count("done")
        assert one["decisions"] == 1
        # What was refused left nothing behind; what was taken is there once.
        assert one["votes"] == one["cast"] == cast
        if one["state"] == "accepted":
            # Three of five decide; the others and the applicant were told.
            assert (cast, one["certified"], one["organisation"]) == (3, 1, "accepted")
            assert withdrawals[number] == "conflict"
        else:
            assert (one["state"], one["certified"], one["organisation"]) == ("withdrawn", 0, "applicant")
            assert cast < 3
            assert withdrawals[number] == "done"
