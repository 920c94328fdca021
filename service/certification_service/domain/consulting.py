"""What user groups say of an application, and going on when all have answered or the time is over."""

from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from certification_service.domain import clock, events, transitions, versions
from certification_service.domain.groups import involved
from certification_service.domain.locked import locked, read_locked
from certification_service.domain.refusals import Conflict, Invalid, NotAllowed, NotFound
from certification_service.domain.well_formed import check_text
from certification_service.enums import ApplicationState, Audience, EventKind, Opinion
from certification_service.models import Application, Consultation, Representative, User


@transaction.atomic
def give_opinion(
    actor: User, application: Application, consultation_id: UUID, opinion: Opinion, reason: str, seen: str
) -> Consultation:
    """Gives or replaces the opinion of a group; the last missing one takes the application on.

    Raises NotFound for a group of others, NotAllowed when the group speaks for the applicant, Conflict when it closed.
    """
    current = locked(actor, application, "application.give_opinion", ApplicationState)
    consultation = (
        Consultation.objects.select_related("user_group", "given_by")
        .filter(application=current, pk=consultation_id)
        .first()
    )
    if consultation is None or not _speaks_for(actor, consultation):
        raise NotFound
    consultation.application = current
    if involved(current).filter(pk=consultation.user_group_id).exists():
        raise NotAllowed(_("Somebody who speaks for this group belongs to the organisation that applies."))
    if consultation.closed is not None or current.state != ApplicationState.IN_CONSULTATION:
        raise Conflict(_("The consultation is closed; opinions can no longer be given or changed."), current=current)
    versions.check(consultation, seen)
    if not reason.strip():
        raise Invalid.field("reason", _("Give a reason: it helps those who decide."))
    check_text("reason", reason)
    consultation.opinion, consultation.reason = opinion, reason
    consultation.given_by, consultation.given = actor, clock.now()
    consultation.full_clean()
    consultation.save()
    events.record(
        EventKind.OPINION_GIVEN,
        actor,
        application=current,
        reason=reason,
        audience=Audience.ASSESSORS,
        details={"group": consultation.user_group.name, "opinion": str(opinion)},
    )
    if all_answered(current):
        _go_on(current)
        consultation.refresh_from_db()
    return consultation


@transaction.atomic
def close(application: Application) -> bool:
    """Takes an application on whose time for opinions is over, saying who did not answer; whether it was so."""
    current = read_locked(application)
    if current.state != ApplicationState.IN_CONSULTATION:
        return False
    over = current.until is not None and current.until <= clock.now()
    if not over and not all_answered(current):
        return False
    _go_on(current)
    return True


def unanswered(application: Application) -> QuerySet[Consultation]:
    """The groups that are asked in this round and have not said anything."""
    return Consultation.objects.filter(application=application, round=application.round, given__isnull=True)


def all_answered(application: Application) -> bool:
    """Whether it need not wait for any group."""
    return not unanswered(application).exists()


def _go_on(application: Application) -> None:
    asked = Consultation.objects.filter(application=application, round=application.round).select_related("user_group")
    answers = [(consultation.user_group.name, consultation.given is not None) for consultation in asked]
    details = {
        "answered": sorted(name for name, answered in answers if answered),
        "not_answered": sorted(name for name, answered in answers if not answered),
    }
    transitions.apply(application, "consultation_closed", None, details=details)


def _speaks_for(actor: User, consultation: Consultation) -> bool:
    return Representative.objects.filter(user=actor, user_group=consultation.user_group_id).exists()
