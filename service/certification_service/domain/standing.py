"""How an organisation stands with the programme: certified by a vote, later suspended, reinstated, archived."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification_service import policies
from certification_service.domain import clock, events, notices
from certification_service.domain.locked import UNDER_REVIEW
from certification_service.domain.publication import lock, publish_organisations
from certification_service.domain.refusals import Conflict, Invalid
from certification_service.domain.well_formed import check_text
from certification_service.enums import ApplicationState, EventKind, OrganisationState
from certification_service.models import Application, Event, Organisation, User

_UNDER_WAY = (ApplicationState.DRAFT, *UNDER_REVIEW)


@dataclass(frozen=True, slots=True)
class Decision:
    """From which states an organisation comes into which, what that is called, and how it is kept."""

    name: str
    title: Promise
    before: frozenset[OrganisationState]
    after: OrganisationState
    event: EventKind


# Without a vote: for organisations that were certified before there were applications here. Staff only, by hand.
ACCEPT = Decision(
    "accept",
    gettext_lazy("Accept: certify from today on"),
    frozenset({OrganisationState.APPLICANT}),
    OrganisationState.ACCEPTED,
    EventKind.CERTIFIED,
)
SUSPEND = Decision(
    "suspend",
    gettext_lazy("Suspend"),
    frozenset({OrganisationState.ACCEPTED}),
    OrganisationState.SUSPENDED,
    EventKind.SUSPENDED,
)
REINSTATE = Decision(
    "reinstate",
    gettext_lazy("Reinstate"),
    frozenset({OrganisationState.SUSPENDED, OrganisationState.ARCHIVED}),
    OrganisationState.ACCEPTED,
    EventKind.REINSTATED,
)
ARCHIVE = Decision(
    "archive",
    gettext_lazy("Archive"),
    frozenset({OrganisationState.ACCEPTED, OrganisationState.SUSPENDED}),
    OrganisationState.ARCHIVED,
    EventKind.ARCHIVED,
)
# What the PSC can decide at any time; accepting needs an application and a vote.
DECISIONS = {decision.name: decision for decision in (SUSPEND, REINSTATE, ARCHIVE)}


@transaction.atomic
def decide(actor: User, organisation: Organisation, decision: Decision, reason: str) -> Organisation:
    """Carries a decision out; nothing of an organisation that is not certified is public.

    Raises NotFound, NotAllowed, Invalid without a reason, Conflict when the state does not allow it (any more).
    """
    lock([organisation.pk])
    current = Organisation.objects.get(pk=organisation.pk)
    policies.require(actor, "organisation.act", current)
    if not reason.strip():
        raise Invalid.field("reason", _("Give a reason: the organisation reads it."))
    check_text("reason", reason)
    if not fits(current, decision):
        raise Conflict(
            _("That is not possible now: the organisation is in the state “{state}”.").format(
                state=current.get_state_display()
            ),
            current=current,
        )
    event = _move(current, decision, actor, _certifying(current), reason.strip())
    if decision is not ACCEPT:
        notices.tell_of_standing(event)
    return current


def fits(organisation: Organisation, decision: Decision) -> bool:
    """Whether the state allows it; who has an application under way is accepted by vote only."""
    if organisation.state not in decision.before:
        return False
    if decision is not ACCEPT:
        return True
    return not Application.objects.filter(organisation=organisation, state__in=_UNDER_WAY).exists()


def may(user: User, organisation: Organisation) -> list[str]:
    """The decisions that a person can take now."""
    if not policies.allows(user, "organisation.act", organisation):
        return []
    return [name for name, decision in DECISIONS.items() if organisation.state in decision.before]


def certify(application: Application, event: Event) -> None:
    """The effect of an accepted application: certified from that day on, on everyone's map at the next poll."""
    _move(application.organisation, ACCEPT, None, application, "")


def _move(
    organisation: Organisation, decision: Decision, actor: User | None, application: Application | None, reason: str
) -> Event:
    before = organisation.state
    organisation.state = decision.after
    if decision is ACCEPT and organisation.certified_since is None:
        organisation.certified_since = clock.now().date()
    organisation.save(update_fields=["state", "certified_since", "modified"])
    publish_organisations([organisation.pk])
    return events.record(
        decision.event,
        actor,
        organisation=organisation,
        application=application,
        from_state=before,
        to_state=decision.after,
        reason=reason,
    )


def _certifying(organisation: Organisation) -> Application | None:
    """The application that the organisation was certified by: what is decided later is read in its timeline."""
    accepted = Application.objects.filter(organisation=organisation, state=ApplicationState.ACCEPTED)
    return accepted.order_by("-since").first()
