"""Two at once: one wins, the other gets a clear answer; without the protection the fault appears (control)."""

import json
import subprocess
import sys
import threading
import time

import pytest
from django.conf import settings
from django.db import connection, transaction

from certification_service.domain import drafting, organisations, records, transitions
from certification_service.domain.refusals import Conflict
from certification_service.enums import EventKind
from certification_service.models import Application, Contribution, Event, Submission
from test.service import people
from test.service.test_feed_order import ON_POSTGRES, ROOT, service_of_its_own

APPLICATIONS = 12
only_on_postgres = pytest.mark.skipif(not ON_POSTGRES, reason="SQLite has one writer at a time")


def two_reviewers_at_once(how: str) -> tuple[list[tuple[str, str]], list[int]]:
    """How both attempts ended for each application, and how many events each application has of them."""
    with service_of_its_own() as service:
        environment = {**service.environment, "PYTHONPATH": ":".join(map(str, (settings.PACKAGE.parent, ROOT)))}
        command = [sys.executable, "-m", "test.service.two_actors"]

        def started(*words: str) -> subprocess.Popen:
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
            return subprocess.Popen([*command, *words], cwd=ROOT, env=environment, **pipes)

        made = json.loads(started("prepare", str(APPLICATIONS)).communicate(timeout=120)[0])
        actors = [
            started("act", how, act, user, *made["applications"])
            for act, user in zip(("request_changes", "pass_on"), made["users"], strict=True)
        ]
        assert [actor.stdout.readline() for actor in actors] == ["ready\n"] * 2
        start = time.time() + 0.5
        for actor in actors:
            actor.stdin.write(f"{start}\n")
            actor.stdin.flush()
        outcomes = [json.loads(actor.communicate(timeout=120)[0]) for actor in actors]
        count = (
            "from certification_service.models import Event; import json;"
            "kinds = ['changes_requested', 'passed_on'];"
            "print(json.dumps([Event.objects.filter(application_id=pk, kind__in=kinds).count() for pk in %r]))"
        )
        events = json.loads(service.manage("shell", "--no-imports", "-c", count % made["applications"]))
    return list(zip(*outcomes, strict=True)), events


@pytest.mark.django_db(transaction=True)
def test_of_two_reviewers_one_wins_and_the_other_is_told():
    outcomes, events = two_reviewers_at_once("protected")
    assert {tuple(sorted(pair)) for pair in outcomes} == {("Conflict", "done")}
    assert events == [1] * APPLICATIONS


@only_on_postgres
@pytest.mark.django_db(transaction=True)
def test_control_without_protection_both_win():
    outcomes, events = two_reviewers_at_once("unprotected")
    assert ("done", "done") in outcomes
    assert 2 in events


def edit_while_it_is_sent() -> tuple[str, str, list[str]]:
    """The title as it was sent, as it stands, and what went wrong for who sends."""
    team = people.everybody()
    application = people.complete(people.draft(team.owner))
    contribution = Contribution.objects.get()
    edited, problems = threading.Event(), []

    def send() -> None:
        edited.wait(10)
        try:
            transitions.apply(application, "submit", team.owner)
        except Conflict as conflict:
            problems.append(str(conflict))
        connection.close()

    sender = threading.Thread(target=send)
    sender.start()
    with transaction.atomic():
        seen = drafting.versions.version(contribution)
        drafting.change(team.owner, application, Contribution, contribution.pk, {"title": "Rewritten"}, seen)
        edited.set()
        sender.join(1)
    sender.join(10)
    sent = Submission.objects.filter(application=application).first()
    document = json.loads(sent.document) if sent else {"contributions": [{"title": ""}]}
    return document["contributions"][0]["title"], Contribution.objects.get().title, problems


@only_on_postgres
@pytest.mark.django_db(transaction=True)
def test_what_is_sent_is_what_stands():
    sent, stands, problems = edit_while_it_is_sent()
    assert (sent, stands, problems) == ("Rewritten", "Rewritten", [])


@only_on_postgres
@pytest.mark.django_db(transaction=True)
def test_control_without_the_lock_something_else_is_sent_than_stands(monkeypatch):
    for module in (drafting, organisations, records, transitions):
        monkeypatch.setattr(module, "lock", lambda organisation_ids: None)
    # Nor the row of the application itself, which writing touches.
    monkeypatch.setattr(drafting, "_heard", lambda application: None)
    sent, stands, _problems = edit_while_it_is_sent()
    assert (sent, stands) == ("Romanian translation", "Rewritten")


@pytest.mark.django_db(transaction=True)
def test_after_a_transactional_test_final_rows_can_be_cleared():
    team = people.everybody()
    application = people.complete(people.draft(team.owner))
    transitions.apply(application, "submit", team.owner)
    assert Event.objects.filter(kind=EventKind.SUBMITTED).exists()


@pytest.mark.django_db(transaction=True)
def test_and_are_final_again_in_the_next():
    assert not Application.objects.exists()
    team = people.everybody()
    people.draft(team.owner)
    with pytest.raises(Exception, match="final"):
        Event.objects.all().delete()
