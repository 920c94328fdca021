"""Two assessors at the same moment: one after the other, or one wins and the other gets a clear answer.

Each race has its control: with the lock switched off the fault appears.
"""

import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection

from certification_service.domain import consulting, deadlines, deciding, locked, reviewing, transitions
from certification_service.domain.refusals import Conflict
from certification_service.domain.versions import version
from certification_service.models import Application, Consultation, Event, Mail, Vote
from test.service import people, reviewed

pytestmark = [
    pytest.mark.skipif(
        not settings.DATABASES["default"]["ENGINE"].endswith("postgresql"),
        reason="SQLite has one writer at a time; test_vote_processes.py is for both",
    ),
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def no_lock(monkeypatch):
    """The lock of the organisation is not taken."""
    for module in (locked, transitions):
        monkeypatch.setattr(module, "lock", lambda organisation_ids: None)


@pytest.fixture
def no_comparison(monkeypatch):
    """Nor is the row compared with what was read, the second net."""
    monkeypatch.setattr(transitions, "_as_seen", lambda current: Application.objects.filter(pk=current.pk))


@pytest.fixture
def meeting(monkeypatch):
    """Whoever has come through a function waits for the other one, for as long as it can still come."""

    def meeting(module, name: str) -> None:
        function, barrier = getattr(module, name), threading.Barrier(2)

        def met(*args, **kwargs):
            found = function(*args, **kwargs)
            # Broken: the other one waits for the lock.
            with suppress(threading.BrokenBarrierError):
                barrier.wait(1.5)
            return found

        monkeypatch.setattr(module, name, met)

    return meeting


def together(*acts) -> list[str]:
    """Carries acts out at the same time; how each ended: "done" or "conflict"."""
    ends: list[str] = [""] * len(acts)

    def carry_out(number: int, act) -> None:
        try:
            act()
            ends[number] = "done"
        except Conflict as refusal:
            assert refusal.current is not None
            ends[number] = "conflict"
        finally:
            connection.close()

    threads = [threading.Thread(target=carry_out, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return ends


def kinds(application, *wanted: str) -> list[str]:
    found = Event.objects.filter(application=application, kind__in=wanted).order_by("kind")
    return [event.kind for event in found]


def two_votes_that_decide_together(team, meeting) -> Application:
    """Two of three members vote at once: neither decides alone."""
    application = reviewed.in_decision(team)
    meeting(deciding, "tally")
    ends = together(*(lambda m=member: reviewed.vote(application, m) for member in team.psc[:2]))
    assert ends == ["done", "done"]
    return reviewed.fresh(application)


def test_two_votes_at_once_decide(team, meeting):
    application = two_votes_that_decide_together(team, meeting)
    assert application.state == "accepted"
    assert kinds(application, "accepted", "certified") == ["accepted", "certified"]


def test_control_without_the_lock_enough_votes_decide_nothing(team, meeting, no_lock):
    application = two_votes_that_decide_together(team, meeting)
    assert application.state == "in_decision"
    assert deciding.tally(application).decided == "accept"


def the_last_vote_twice(team, meeting) -> tuple[list[str], Application]:
    application = reviewed.in_decision(team)
    reviewed.vote(application, team.psc[0])
    meeting(transitions, "_as_seen")
    ends = together(*(lambda m=member: reviewed.vote(application, m) for member in team.psc[1:]))
    return sorted(ends), reviewed.fresh(application)


def test_of_two_last_votes_one_decides_and_the_other_is_told(team, meeting):
    ends, application = the_last_vote_twice(team, meeting)
    assert ends == ["conflict", "done"]
    assert kinds(application, "accepted") == ["accepted"]
    assert Vote.objects.count() == 2
    assert Mail.objects.filter(template="accepted").count() == 1


def test_should_the_lock_be_missing_the_comparison_still_decides_once(team, meeting, no_lock):
    ends, application = the_last_vote_twice(team, meeting)
    assert ends == ["conflict", "done"]
    assert kinds(application, "accepted") == ["accepted"]


def test_control_without_both_it_is_decided_twice(team, meeting, no_lock, no_comparison):
    ends, application = the_last_vote_twice(team, meeting)
    assert ends == ["done", "done"]
    assert kinds(application, "accepted") == ["accepted", "accepted"]


def vote_and_withdraw(team, meeting) -> tuple[list[str], Application]:
    application = reviewed.in_decision(team)
    reviewed.vote(application, team.psc[0])
    meeting(transitions, "_as_seen")
    ends = together(
        lambda: reviewed.vote(application, team.psc[1]),
        lambda: transitions.apply(application, "withdraw", reviewed.as_now(team.owner)),
    )
    return ends, reviewed.fresh(application)


def test_vote_or_withdraw_wins_and_the_other_is_told(team, meeting):
    ends, application = vote_and_withdraw(team, meeting)
    if application.state == "accepted":
        assert (ends, application.organisation.state) == (["done", "conflict"], "accepted")
        assert kinds(application, "accepted", "withdrawn") == ["accepted"]
    else:
        assert (ends, application.organisation.state) == (["conflict", "done"], "applicant")
        assert kinds(application, "accepted", "withdrawn") == ["withdrawn"]
        # What was refused left nothing behind.
        assert Vote.objects.count() == 1


def test_control_without_both_it_is_accepted_and_withdrawn(team, meeting, no_lock, no_comparison):
    ends, application = vote_and_withdraw(team, meeting)
    assert ends == ["done", "done"]
    assert kinds(application, "accepted", "withdrawn") == ["accepted", "withdrawn"]


def two_reviewers_take_it(team, meeting) -> tuple[list[str], Application]:
    application = reviewed.submitted(team.owner)
    seen = version(application)
    meeting(reviewing, "candidates")
    ends = together(
        *(
            lambda user=user: reviewing.assign(reviewed.as_now(user), application, user.pk, seen)
            for user in (team.reviewer, team.second_reviewer)
        )
    )
    return sorted(ends), application


def test_of_two_reviewers_who_take_it_one_has_it(team, meeting):
    ends, application = two_reviewers_take_it(team, meeting)
    assert ends == ["conflict", "done"]
    assert len(kinds(application, "reviewer_assigned")) == 1


def test_control_without_the_lock_both_believe_that_they_have_it(team, meeting, no_lock):
    ends, application = two_reviewers_take_it(team, meeting)
    assert ends == ["done", "done"]
    assert len(kinds(application, "reviewer_assigned")) == 2


def both_groups_answer(team, meeting) -> Application:
    other = people.person("Otilia Alba")
    reviewed.group("alba", representative=other)
    application = reviewed.passed_on(team)
    rows = {row.user_group_id: row for row in Consultation.objects.all()}
    alba = next(row for key, row in rows.items() if key != team.group.pk)
    own = rows[team.group.pk]
    meeting(consulting, "all_answered")
    ends = together(
        *(
            lambda user=user, row=row: consulting.give_opinion(
                reviewed.as_now(user), application, row.pk, "support", "x", version(row)
            )
            for user, row in ((team.representative, own), (other, alba))
        )
    )
    assert ends == ["done", "done"]
    return reviewed.fresh(application)


def test_two_last_opinions_at_once_take_it_on(team, meeting):
    assert both_groups_answer(team, meeting).state == "in_decision"


def test_control_without_the_lock_it_waits_for_nobody(team, meeting, no_lock):
    application = both_groups_answer(team, meeting)
    assert application.state == "in_consultation"
    assert not consulting.unanswered(application).exists()


def two_workers(team, meeting, settings) -> Application:
    application = reviewed.submitted(team.owner)
    settings.CLOCK_OFFSET = timedelta(days=14, minutes=1)
    meeting(deadlines, "_reminders")
    assert together(deadlines.run, deadlines.run) == ["done", "done"]
    return application


def test_two_workers_remind_once(team, meeting, settings):
    application = two_workers(team, meeting, settings)
    assert kinds(application, "reminded") == ["reminded"]
    assert Mail.objects.filter(template="reminder").count() == 2


def test_control_without_the_lock_both_remind(team, meeting, settings, no_lock):
    assert kinds(two_workers(team, meeting, settings), "reminded") == ["reminded", "reminded"]
