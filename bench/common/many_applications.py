"""Makes any number of applications in all states, with what happened to them; runs within the service's Django."""

import json
import sys
from datetime import timedelta

STEPS = ("application_started", "submitted", "reviewer_assigned", "assessed", "changes_requested", "resubmitted")
LATER = ("assessed", "passed_on", "consultation_opened", "opinion_given", "consultation_closed", "vote_cast")
AMONG_ASSESSORS = {"reviewer_assigned", "assessed", "opinion_given", "vote_cast"}
MESSAGES = 5
# Of a hundred; a few are at work, most are over.
SHARES = {
    "draft": 10,
    "submitted": 10,
    "changes_requested": 10,
    "in_consultation": 10,
    "in_decision": 10,
    "accepted": 30,
    "refused": 10,
    "withdrawn": 5,
    "lapsed": 5,
}
# Days.
LASTS = {"in_consultation": 30, "changes_requested": 365}
COUNTRIES = ("RO", "DE", "PL", "FR", "KE", "BR", "IN", "JP", "CH", "US")


def make(number: int) -> dict:
    """The applications and the people who read them; returns tokens by role and the ids of some applications."""
    from django.db import transaction

    from test.service import people

    with transaction.atomic():
        team = people.everybody(psc_members=7)
        applications = _applications(team, number)
        _events(team, applications)
        _messages(team, applications)
        _review(team, applications)
        people.member(team.owner, applications[0].organisation)
    roles = {"reviewer": team.reviewer, "PSC": team.psc[0], "group": team.representative, "owner": team.owner}
    by_state = {application.state: str(application.pk) for application in applications}
    return {
        "tokens": {name: people.token(user) for name, user in roles.items()},
        "applications": by_state,
        "own": str(applications[0].pk),
    }


def _applications(team, number: int) -> list:
    from certification_service.domain import clock
    from certification_service.enums import OrganisationState
    from certification_service.models import Application, CourseType, Organisation

    states = [state for state, share in SHARES.items() for _ in range(share)]
    organisations, applications, now = [], [], clock.now()
    for index in range(number):
        state = states[index * 7 % len(states)]
        organisation = Organisation(
            name=f"School number {index}",
            country=COUNTRIES[index % len(COUNTRIES)],
            state=OrganisationState.ACCEPTED if state == "accepted" else OrganisationState.APPLICANT,
        )
        since = now - timedelta(hours=index % 2000)
        organisations.append(organisation)
        applications.append(
            Application(
                organisation=organisation,
                state=state,
                since=since,
                heard=since,
                until=since + timedelta(days=LASTS[state]) if state in LASTS else None,
                submitted=None if state == "draft" else since - timedelta(days=20),
                round=0 if state == "draft" else 2,
                reviewer=team.reviewer if index % 3 == 0 and state != "draft" else None,
            )
        )
    Organisation.objects.bulk_create(organisations, batch_size=1000)
    Application.objects.bulk_create(applications, batch_size=1000)
    CourseType.objects.bulk_create(
        [CourseType(organisation=organisation, name="QGIS") for organisation in organisations], batch_size=1000
    )
    return applications


def _events(team, applications: list) -> None:
    from certification_service.models import Event

    events = []
    for application in applications:
        kinds = STEPS[:1] if application.state == "draft" else (*STEPS, *LATER)
        events += [
            Event(
                kind=kind,
                at=application.since - timedelta(hours=len(kinds) - place),
                actor=team.reviewer if kind in AMONG_ASSESSORS else None,
                organisation=application.organisation,
                application=application,
                audience="assessors" if kind in AMONG_ASSESSORS else "applicant",
                details={"lasted": 86400 * place},
            )
            for place, kind in enumerate(kinds)
        ]
    Event.objects.bulk_create(events, batch_size=1000)


def _messages(team, applications: list) -> None:
    from certification_service.models import Message

    Message.objects.bulk_create(
        [
            Message(application=application, author=team.reviewer, text="Which language is it in?")
            for application in applications
            if application.state != "draft"
            for _ in range(MESSAGES)
        ],
        batch_size=1000,
    )


def _review(team, applications: list) -> None:
    from certification_service.models import Consultation, Vote

    asked = [one for one in applications if one.state in ("in_consultation", "in_decision", "accepted")]
    Consultation.objects.bulk_create(
        [
            Consultation(application=one, round=one.round, user_group=team.group, closes=one.since + timedelta(days=30))
            for one in asked
            if one.organisation.country == "RO"
        ],
        batch_size=1000,
    )
    votes = [
        Vote(application=one, round=one.round, member=member, ballot="accept", reason="Good.")
        for one in asked
        if one.state != "in_consultation"
        for member in team.psc[1:4]
    ]
    Vote.objects.bulk_create(votes, batch_size=1000)


def main(number: int) -> None:
    """Makes Django ready and makes them."""
    import django

    django.setup()
    print(json.dumps(make(number)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
