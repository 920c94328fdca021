"""Who is told of what: each step of an application, and what happens beside it, with what the mails say."""

from html import unescape

import pytest
from django.core import mail as outbox
from django.utils import translation

from certification_service.domain import applications, conversation, deadlines, mail, notices, standing, transitions
from certification_service.enums import Audience, Ballot, Opinion
from certification_service.interfaces.mail import sending
from certification_service.interfaces.mail.letters import LETTERS
from certification_service.models import Event, Mail, PanelMember
from test.service import people, reviewed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kept_in_memory(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.BASE_URL = "https://certification.example.org"


@pytest.fixture
def team() -> people.Everybody:
    """One person in each role."""
    return people.everybody()


def told() -> set[tuple[str, str]]:
    """What was written since the last time it was asked: which mail, to whom."""
    new = Mail.objects.filter(attempts=0)
    found = {(one.template, one.user.name if one.user else one.address) for one in new.select_related("user")}
    new.update(attempts=1)
    return found


REVIEWERS = {("to_review", "Rita Reviewer"), ("to_review", "Radu Reviewer")}
PSC = {("vote_wanted", f"Petra Psc {number}") for number in (1, 2, 3)}


def test_from_sending_to_the_decision_everybody_is_told_of_their_part(team):
    application = reviewed.submitted(team.owner)
    assert told() == {("sent", "Olga Owner"), *REVIEWERS}
    reviewed.point(application, team.reviewer)
    application = transitions.apply(application, "request_changes", team.reviewer, "Nearly there.")
    assert told() == {("changes_requested", "Olga Owner")}
    application = transitions.apply(application, "resubmit", reviewed.as_now(team.owner))
    assert told() == {("sent", "Olga Owner"), *REVIEWERS}
    transitions.apply(reviewed.assessed(application, team.reviewer), "pass_on", team.reviewer)
    assert told() == {("passed_on", "Olga Owner"), ("opinion_wanted", "Gina Group")}
    reviewed.opinion(team, application, Opinion.SUPPORT)
    assert told() == {("consultation_closed", "Olga Owner"), *PSC}
    reviewed.vote(application, team.psc[0])
    assert told() == set()
    reviewed.vote(application, team.psc[1])
    assert told() == {("accepted", "Olga Owner")}


def test_the_applicant_of_a_country_without_a_group_is_encouraged_to_found_one(team):
    reviewed.passed_on(team, country="RW")
    assert told() >= {("passed_on", "Olga Owner"), *PSC}
    content = Mail.objects.get(template="passed_on").context
    assert "Would you like to found one?" in "\n".join(LETTERS["passed_on"](content).paragraphs)


def test_the_assigned_reviewer_alone_is_told(team):
    application = reviewed.changes_requested(team)
    application.reviewer = team.second_reviewer
    application.save()
    told()
    transitions.apply(application, "resubmit", reviewed.as_now(team.owner))
    assert told() == {("sent", "Olga Owner"), ("to_review", "Radu Reviewer")}


def test_nobody_of_the_organisation_is_asked_to_judge_it(team):
    PanelMember.objects.create(user=team.owner, role="reviewer")
    PanelMember.objects.create(user=team.owner, role="psc_member")
    reviewed.in_decision(team)
    assert ("to_review", "Olga Owner") not in told()
    assert not Mail.objects.filter(user=team.owner, template="vote_wanted").exists()


def test_withdrawing_tells_the_reviewers_but_nobody_of_a_draft(team):
    owner = team.owner
    draft = people.draft(owner)
    transitions.apply(draft, "withdraw", reviewed.as_now(owner))
    assert told() == {("withdrawn", "Olga Owner")}
    draft = applications.start_from_copy(reviewed.as_now(owner), reviewed.fresh(draft))
    people.complete(draft)
    application = transitions.apply(draft, "submit", reviewed.as_now(owner))
    told()
    transitions.apply(application, "withdraw", reviewed.as_now(owner), "We moved.")
    assert told() == {("withdrawn", name) for name in ("Olga Owner", "Rita Reviewer", "Radu Reviewer")}


def test_a_message_goes_to_the_other_side_and_one_among_assessors_stays_there(team):
    application = reviewed.submitted(team.owner)
    told()
    conversation.write_message(reviewed.as_now(team.owner), application, "Hello", Audience.APPLICANT)
    assert told() == {("message", "Rita Reviewer"), ("message", "Radu Reviewer")}
    conversation.write_message(team.reviewer, application, "Hello", Audience.APPLICANT)
    assert told() == {("message", "Olga Owner"), ("message", "Radu Reviewer")}
    conversation.write_message(team.reviewer, application, "A secret", Audience.ASSESSORS)
    assert told() == {("message", "Radu Reviewer")}
    assert "A secret" not in str(list(Mail.objects.values_list("context", flat=True)))


def test_a_refusal_and_how_an_organisation_stands_reach_the_owners_with_the_reason(team, settings):
    application = reviewed.in_decision(team)
    for member in team.psc[:2]:
        reviewed.vote(application, member, Ballot.REFUSE)
    organisation = people.certified(team.other_owner)
    standing.decide(team.psc[0], organisation, standing.SUSPEND, "Complaints.")
    sending.send_due()
    said = {sent.to[0]: (sent.subject, sent.body) for sent in outbox.outbox}
    assert said["olga.owner@example.org"][0] == "Delta GIS School: the application was refused"
    assert "> Because of refuse." in said["olga.owner@example.org"][1]
    assert said["otto.other@example.org"][0] == "Carpathian Geo Academy is suspended"
    assert "> Complaints." in said["otto.other@example.org"][1]


def test_many_files_with_something_serious_make_one_mail_a_day(team, settings):
    application = people.complete(people.draft(team.owner))
    files = list(application.organisation.uploads.select_related("application", "organisation", "user"))
    for upload in files:
        notices.tell_of_report(upload, serious=3)
    assert len(files) == 3
    assert told() == {("report", "Olga Owner")}
    with translation.override("ro"):
        letter = LETTERS["report"](Mail.objects.get().context)
    assert "s-au găsit 3 lucruri grave" in letter.paragraphs[0]


def test_a_reminder_is_sent_once_for_each_time_it_is_due(team):
    application = reviewed.submitted(team.owner)
    told()
    for key in ("1", "1", "2"):
        notices.remind(application, notices.reviewers(application), key)
    assert told() == {("reminder", "Rita Reviewer"), ("reminder", "Radu Reviewer")}
    assert Mail.objects.filter(template="reminder").count() == 4
    assert deadlines.run() == {}


CONTENT = {
    "application": "0192",
    "organisation": "Delta GIS School",
    "reason": "Because.\nReally.",
    "state": "in_consultation",
    "from_state": "submitted",
    "round": 2,
    "since": "2026-10-01T10:00:00+00:00",
    "until": "2026-12-24T10:00:00+00:00",
    "group": "geo-spatial.org",
    "author": "Rita",
    "path": "day 1/map.qgs",
    "n": 2,
    "kind": "archived",
    "what": "Delta GIS School",
    "to": "Delta GIS School",
    "by": "Olga",
    "role": "owner",
    "secret": "s3cr3t",
    "subject": "Your code",
    "text": "123456",
}


@pytest.mark.parametrize("language", ["en", "ro"])
@pytest.mark.parametrize("template", sorted(mail.TEMPLATES))
def test_every_mail_is_whole_in_both_languages(team, template, language):
    team.owner.language = language
    assert mail.write(team.owner, template, CONTENT, template)
    sending.send_due()
    (sent,) = outbox.outbox
    html = sent.alternatives[0].content
    for text in (sent.subject, sent.body, html):
        assert "{" not in text
        assert "None" not in text
    assert "Olga Owner" in sent.body
    for line in (line.strip() for line in sent.body.splitlines() if not line.startswith((">", "--"))):
        assert line.split(": https://")[0].removesuffix(":") in unescape(html)
    assert ("/unsubscribe/" in sent.body) == (template in mail.OPTIONAL)
    assert ("24 decembrie 2026" in sent.body) <= (language == "ro")


def test_events_and_mails_are_of_one_transaction(team, monkeypatch):
    application = reviewed.changes_requested(team)
    before = Event.objects.count(), Mail.objects.count()
    monkeypatch.setattr(notices, "reviewers", lambda application: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        transitions.apply(application, "resubmit", reviewed.as_now(team.owner))
    assert (Event.objects.count(), Mail.objects.count()) == before
    assert reviewed.fresh(application).state == "changes_requested"
