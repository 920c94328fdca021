"""Applications brought to where they are reviewed, asked about, voted on: by the domain's own acts."""

from certification_service.domain import consulting, deciding, reviewing, transitions
from certification_service.domain.versions import version
from certification_service.enums import Audience, Ballot, Opinion, Section
from certification_service.models import Application, Consultation, Representative, User, UserGroup
from test.service import people, samples


def fresh(application: Application) -> Application:
    """As it is in the database now."""
    return Application.objects.select_related("organisation", "reviewer").get(pk=application.pk)


def as_now(user: User) -> User:
    """The person with the roles of this moment: they are read once for each User object."""
    return User.objects.get(pk=user.pk)


def submitted(owner: User, name: str = "Delta GIS School", country: str = "RO") -> Application:
    """Complete and sent."""
    application = people.complete(people.draft(as_now(owner), name, country))
    return transitions.apply(application, "submit", as_now(owner))


def assessed(application: Application, reviewer: User) -> Application:
    """Every course type is judged by all three criteria."""
    verdicts = {"current": "yes", "presents_qgis": "yes", "quality": "partly"}
    for course_type in application.organisation.course_types.all():
        reviewing.assess(reviewer, application, course_type.pk, verdicts, "")
    return application


def passed_on(team: people.Everybody, name: str = "Delta GIS School", country: str = "RO") -> Application:
    """Reviewed and passed on: to the country's groups (RO and MD have one), else to the PSC."""
    application = assessed(submitted(team.owner, name, country), team.reviewer)
    return transitions.apply(application, "pass_on", team.reviewer)


def in_decision(team: people.Everybody, name: str = "Delta GIS School", country: str = "RW") -> Application:
    """Before the PSC; nobody is asked in RW."""
    return passed_on(team, name, country)


def changes_requested(team: people.Everybody) -> Application:
    """The applicant is to mend one point."""
    application = submitted(team.owner)
    point(application, team.reviewer)
    return transitions.apply(application, "request_changes", team.reviewer, "Nearly there.")


def point(application: Application, reviewer: User, text: str = "Say in which language."):
    """A remark for the applicant about the first course type."""
    target = application.organisation.course_types.first().pk
    return reviewing.add_remark(reviewer, application, Section.MATERIAL, target, text, Audience.APPLICANT)


def opinion(team: people.Everybody, application: Application, said: Opinion = Opinion.SUPPORT) -> Consultation:
    """What the group of the team says."""
    asked = Consultation.objects.get(application=application, user_group=team.group, round=application.round)
    return consulting.give_opinion(team.representative, application, asked.pk, said, "We know them.", version(asked))


def vote(application: Application, member: User, ballot: Ballot = Ballot.ACCEPT) -> Application:
    """A vote."""
    return deciding.vote(as_now(member), application, ballot, f"Because of {ballot}.")


def group(code: str, countries: str = "RO", representative: User | None = None, **fields) -> UserGroup:
    """Another user group, with somebody who speaks for it or nobody."""
    made = samples.user_group(code, name=code.title(), countries=countries, **fields)
    if representative is not None:
        Representative.objects.create(user=representative, user_group=made)
    return made
