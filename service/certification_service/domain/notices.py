"""Who is told of what by mail, in the transaction in which it happens."""

from collections.abc import Iterable

from certification_service.domain import clock, mail
from certification_service.enums import ApplicationState, Audience, EventKind, MemberRole, PanelRole
from certification_service.models import (
    Application,
    Consultation,
    Event,
    Invitation,
    Membership,
    Message,
    Organisation,
    PanelMember,
    Representative,
    Upload,
    User,
)

# What the applicant reads after each step.
_FOR_APPLICANT = {
    EventKind.SUBMITTED: "sent",
    EventKind.RESUBMITTED: "sent",
    EventKind.CHANGES_REQUESTED: "changes_requested",
    EventKind.PASSED_ON: "passed_on",
    EventKind.CONSULTATION_CLOSED: "consultation_closed",
    EventKind.ACCEPTED: "accepted",
    EventKind.REFUSED: "refused",
    EventKind.WITHDRAWN: "withdrawn",
    EventKind.LAPSED: "lapsed",
}
# After these it is the reviewers' turn, or no longer.
_FOR_REVIEWERS = {
    EventKind.SUBMITTED: "to_review",
    EventKind.RESUBMITTED: "to_review",
    EventKind.WITHDRAWN: "withdrawn",
}


def tell_of_step(application: Application, event: Event) -> None:
    """The applicant, and whose turn it is then, about an act (domain/transitions)."""
    kind = EventKind(event.kind)
    content = {
        **_about(application),
        "reason": event.reason,
        "state": event.to_state,
        "from_state": event.from_state,
        "round": application.round,
        "until": application.until and application.until.isoformat(),
        # Where there is no local user group (domain/groups.py).
        "found_a_group": bool(event.details.get("found_a_group")),
    }
    if kind in _FOR_APPLICANT:
        _write(owners(application.organisation), _FOR_APPLICANT[kind], content, event.pk)
    # A draft that is withdrawn was never seen by anybody else.
    if kind in _FOR_REVIEWERS and application.submitted:
        _write(reviewers(application), _FOR_REVIEWERS[kind], content, event.pk, besides=event.actor)
    if event.to_state == ApplicationState.IN_DECISION:
        _write(psc_members(application), "vote_wanted", content, event.pk, besides=event.actor)


def tell_group(consultation: Consultation) -> None:
    """The representatives of a user group, that its opinion is wanted."""
    application = consultation.application
    content = {
        **_about(application),
        "group": consultation.user_group.name,
        "until": consultation.closes.isoformat(),
    }
    _write(representatives(consultation), "opinion_wanted", content, consultation.pk)


def tell_of_message(message: Message) -> None:
    """The other side, or the other assessors, about a message; the text stays where it is."""
    application = message.application
    readers = reviewers(application)
    if message.audience == Audience.APPLICANT:
        readers = [*owners(application.organisation), *readers]
    author = message.author
    content = {**_about(application), "author": author.name if message.audience == Audience.ASSESSORS else ""}
    _write(readers, "message", content, message.pk, besides=author)


def remind(application: Application, people: Iterable[User], key: str) -> None:
    """Whoever has the ball, once for each key ("… 2026-11-24"); applicants about to lapse cannot do without it."""
    lapses = application.state == ApplicationState.CHANGES_REQUESTED
    content = {
        **_about(application),
        "state": application.state,
        "since": application.since.isoformat(),
        "until": application.until and application.until.isoformat(),
        "reason": application.reason,
    }
    _write(people, "lapse_reminder" if lapses else "reminder", content, key)


def tell_of_standing(event: Event) -> None:
    """The owners of an organisation, that it was suspended, reinstated or archived."""
    content = {"organisation": event.organisation.name, "kind": event.kind, "reason": event.reason}
    _write(owners(event.organisation), "standing", content, event.pk)


def tell_of_report(upload: Upload, serious: int) -> None:
    """Who sent a file, that there is something serious in the report on it; about many files once a day."""
    content = {**_about(upload.application), "path": upload.path, "n": serious}
    _write([upload.user], "report", content, f"{upload.application_id} {clock.now().date()}")


def invite(invitation: Invitation, secret: str) -> None:
    """Whom an invitation is for; the mail is the only place where the secret is, until it is sent."""
    known = User.objects.filter(email__iexact=invitation.email, is_active=True).first()
    to = invitation.organisation or invitation.user_group
    content = {
        "secret": secret,
        "to": to.name if to else "",
        "role": invitation.role,
        "by": invitation.invited_by.name,
        "until": invitation.expires.isoformat(),
    }
    language = invitation.invited_by.language
    mail.write(known or invitation.email, "invitation", content, f"invitation {invitation.pk}", language)


def tell_access_withdrawn(user: User, what: str, key: str) -> None:
    """Somebody who no longer belongs to an organisation, group or panel (`what`: its name, empty for the panel)."""
    mail.write(user, "access_withdrawn", {"what": what}, f"access_withdrawn {key}")


def owners(organisation: Organisation) -> list[User]:
    """Who answers for an organisation."""
    return _people(Membership.objects.filter(organisation=organisation, role=MemberRole.OWNER))


def reviewers(application: Application) -> list[User]:
    """Whose review it is: the assigned reviewer, or all of them, but nobody of the organisation itself."""
    if application.reviewer is not None:
        return [application.reviewer]
    return _people(_panel(application, PanelRole.REVIEWER))


def psc_members(application: Application) -> list[User]:
    """Who votes: nobody of the organisation itself."""
    return _people(_panel(application, PanelRole.PSC_MEMBER))


def representatives(consultation: Consultation) -> list[User]:
    """Who speaks for a group."""
    return _people(Representative.objects.filter(user_group=consultation.user_group))


def _panel(application: Application, role: PanelRole):
    own = Membership.objects.filter(organisation=application.organisation_id).values("user")
    return PanelMember.objects.filter(role=role).exclude(user__in=own)


def _people(roles) -> list[User]:
    return [role.user for role in roles.select_related("user").order_by("created", "pk")]


def _about(application: Application) -> dict:
    return {"application": str(application.pk), "organisation": application.organisation.name}


def _write(people: Iterable[User], template: str, content: dict, key, besides: User | None = None) -> None:
    """To each person once; not to `besides`, who did it. The applicant's own confirmation has no `besides`."""
    for person in people:
        if besides is None or person.pk != besides.pk:
            mail.write(person, template, content, f"{template} {key} {person.pk}")
