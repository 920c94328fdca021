"""Rules that depend on time, with the clock moved: consultations close, people are reminded, silence lapses."""

from datetime import timedelta

import pytest
from django.core.management import call_command

from certification_service.domain import consulting, conversation, deadlines, reviewing, transitions
from certification_service.domain.versions import version
from certification_service.models import Event, Mail, PanelMember, User
from test.service import people, reviewed

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def after(settings):
    """Moves the clock to so many days from the beginning of the test, and does what is due then."""

    def after(days: float) -> dict[str, int]:
        settings.CLOCK_OFFSET = timedelta(days=days)
        return deadlines.run()

    return after


def reminders(template: str = "reminder") -> list[str]:
    """Who was reminded, in order."""
    return [mail.user.name for mail in Mail.objects.filter(template=template).order_by("created", "pk")]


def state(application) -> str:
    return reviewed.fresh(application).state


def test_nothing_is_due_for_drafts_and_what_is_over(team, after):
    people.draft(team.owner)
    over = reviewed.in_decision(team, "Second school")
    for member in team.psc:
        if state(over) == "in_decision":
            reviewed.vote(over, member)
    assert after(2000) == {}


def test_all_reviewers_hear_of_what_nobody_took_then_the_one_who_did(team, after):
    application = reviewed.submitted(team.owner)
    assert after(13.9) == {}
    assert after(14.01) == {"reminded": 1}
    assert after(14.02) == {}
    assert sorted(reminders()) == ["Radu Reviewer", "Rita Reviewer"]
    application = reviewed.fresh(application)
    application.reviewer = team.reviewer
    application.save(update_fields=["reviewer"])
    assert after(27.9) == {}
    assert after(28.01) == {"reminded": 1}
    assert sorted(reminders()) == ["Radu Reviewer", "Rita Reviewer", "Rita Reviewer"]
    event = Event.objects.filter(kind="reminded").latest("at")
    assert (event.details, event.audience, event.actor) == ({"whom": "reviewers", "number": 2}, "assessors", None)


def test_a_long_standstill_of_the_service_brings_one_reminder_not_many(team, after):
    reviewed.submitted(team.owner)
    assert after(200) == {"reminded": 1}
    assert after(200.1) == {}


def test_groups_are_reminded_twice_and_then_it_goes_on_without_them(team, after):
    silent = people.person("Sorin Silent")
    reviewed.group("alba", representative=silent)
    reviewed.group("nobody")
    application = reviewed.passed_on(team)
    reviewed.opinion(team, application)
    assert after(15.9) == {}
    assert after(16.01) == {"reminded": 1}
    assert after(26.9) == {}
    assert after(27.01) == {"reminded": 1}
    assert reminders() == ["Sorin Silent", "Sorin Silent"]
    assert after(29.9) == {}
    assert after(30.01) == {"closed": 1}
    assert state(application) == "in_decision"
    closed = Event.objects.get(kind="consultation_closed")
    assert (closed.actor, closed.details["answered"]) == (None, ["geo-spatial.org"])
    assert closed.details["not_answered"] == ["Alba", "Nobody"]
    assert after(30.02) == {}


def test_members_of_the_psc_who_have_not_voted_hear_of_it_every_fortnight(team, after):
    application = reviewed.in_decision(team)
    reviewed.vote(application, team.psc[0])
    assert after(14.01) == {"reminded": 1}
    assert after(20) == {}
    assert after(28.01) == {"reminded": 1}
    assert sorted(reminders()) == ["Petra Psc 2", "Petra Psc 2", "Petra Psc 3", "Petra Psc 3"]


def test_silence_lapses_after_a_year_and_two_reminders(team, after):
    application = reviewed.changes_requested(team)
    assert after(269.9) == {}
    assert after(270.01) == {"reminded": 1}
    assert after(334.9) == {}
    assert after(335.01) == {"reminded": 1}
    assert after(364.9) == {}
    assert state(application) == "changes_requested"
    assert after(365.01) == {"lapsed": 1}
    assert (state(application), after(400)) == ("lapsed", {})
    assert reminders("lapse_reminder") == ["Olga Owner", "Olga Owner"]
    assert Mail.objects.filter(template="lapsed").count() == 1
    kinds = [
        step["kind"]
        for step in people.Asking(team.owner).get(f"/applications/{application.pk}/timeline").json()["done"]
    ]
    assert kinds[-3:] == ["reminded", "reminded", "lapsed"]


def test_reminders_before_a_lapse_reach_those_too_who_want_no_mail(team, after):
    team.owner.wants_mail = False
    team.owner.save()
    reviewed.changes_requested(team)
    after(270.01)
    assert reminders("lapse_reminder") == ["Olga Owner"]


def test_nobody_lapses_without_two_reminders_before(team, after):
    """The service stood still for a year and a half: the applicant gets the reminders first, with time to answer."""
    application = reviewed.changes_requested(team)
    assert after(500) == {"reminded": 1}
    assert after(501) == {}
    assert after(530.01) == {"reminded": 1}
    assert after(550) == {}
    assert state(application) == "changes_requested"
    assert after(559) == {"lapsed": 1}
    assert state(application) == "lapsed"


def test_whatever_the_applicant_does_ends_the_silence(team, after, settings):
    application = reviewed.changes_requested(team)
    assert after(270.01) == {"reminded": 1}
    settings.CLOCK_OFFSET = timedelta(days=300)
    conversation.write_message(team.owner, application, "We are working on it.", "applicant")
    assert reviewed.fresh(application).until > reviewed.fresh(application).heard + timedelta(days=364)
    assert after(366) == {}
    assert after(571) == {"reminded": 1}
    assert after(636) == {"reminded": 1}
    assert after(664.9) == {}
    assert after(665.01) == {"lapsed": 1}


def test_waiting_for_the_reviewers_is_no_silence(team, after, settings):
    application = reviewed.submitted(team.owner)
    reviewed.point(application, team.reviewer)
    settings.CLOCK_OFFSET = timedelta(days=400)
    application = transitions.apply(application, "request_changes", team.reviewer, "Sorry that it took so long.")
    assert application.until == application.since + timedelta(days=365)
    assert after(401) == {}
    assert after(671) == {"reminded": 1}


def test_who_is_of_the_organisation_is_not_reminded_as_assessor(team, after):
    application = reviewed.submitted(team.owner)
    people.member(team.reviewer, application.organisation, "convener")
    after(15)
    assert reminders() == ["Radu Reviewer"]


def test_a_vote_that_became_complete_because_a_member_left(team, after):
    application = reviewed.in_decision(team)
    reviewed.vote(application, team.psc[0])
    PanelMember.objects.filter(user__in=team.psc[1:]).delete()
    assert after(0.1) == {"decided": 1}
    assert state(application) == "accepted"


@pytest.mark.parametrize("why", ["role", "account", "membership"])
def test_a_review_that_nobody_can_do_any_more_waits_for_all_again(team, after, why):
    application = reviewed.submitted(team.owner)
    reviewing.assign(team.reviewer, application, team.reviewer.pk, version(application))
    assert after(0.1) == {}
    if why == "role":
        PanelMember.objects.filter(user=team.reviewer).delete()
    elif why == "account":
        User.objects.filter(pk=team.reviewer.pk).update(is_active=False)
    else:
        people.member(team.reviewer, application.organisation, "convener")
    assert after(0.2) == {"freed": 1}
    assert after(0.3) == {}
    assert reviewed.fresh(application).reviewer is None
    assert Event.objects.filter(kind="reviewer_assigned").latest("at").details == {"reviewer": ""}


def test_one_that_fails_does_not_keep_the_others_waiting(team, after, monkeypatch):
    reviewed.passed_on(team, "Alpha school", "RO")
    second = reviewed.passed_on(team, "Second school", "MD")
    close = consulting.close

    def broken(application):
        if application.organisation.name == "Alpha school":
            raise ZeroDivisionError
        return close(application)

    monkeypatch.setattr(consulting, "close", broken)
    with pytest.raises(ExceptionGroup):
        after(31)
    assert state(second) == "in_decision"


def test_what_is_due_costs_the_same_with_one_and_three_that_are_not(team, count_queries, settings):
    counts = []
    for names in (["One school"], ["Two school", "Three school"]):
        for name in names:
            reviewed.submitted(team.owner, name)
            reviewed.passed_on(team, f"{name} asked")
        settings.CLOCK_OFFSET = timedelta(days=5)
        with count_queries() as queries:
            deadlines.run()
        settings.CLOCK_OFFSET = timedelta(0)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 8


def test_the_command_does_it_too(team, settings, capsys):
    reviewed.submitted(team.owner)
    settings.CLOCK_OFFSET = timedelta(days=15)
    call_command("run_deadlines")
    call_command("run_deadlines")
    assert capsys.readouterr().out == "reminded: 1\nnothing was due\n"
