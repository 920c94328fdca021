"""How organisations stand with the programme, for those who decide about it."""

from django.db.models import QuerySet

from certification_service import policies
from certification_service.domain import parts, standing
from certification_service.enums import EventKind
from certification_service.models import Event, Membership, Organisation, User
from certification_service.queries.people import person

_KINDS = (EventKind.CERTIFIED, EventKind.SUSPENDED, EventKind.REINSTATED, EventKind.ARCHIVED)


def document(user: User, organisation: Organisation) -> dict:
    """One organisation with what was decided about it."""
    decided = Event.objects.filter(organisation=organisation, kind__in=_KINDS).select_related("actor")
    with_name = policies.allows(user, "organisation.act", organisation)
    history = [_step(event, with_name) for event in decided.order_by("at", "pk")]
    return {**_row(user, organisation), "history": history}


def rows(user: User, *, state: str = "", q: str = "", limit: int = 50, offset: int = 0) -> dict:
    """A page of the organisations that the person can decide about."""
    found = _decidable(user)
    if state:
        found = found.filter(state=state)
    if q:
        found = found.filter(name__icontains=q)
    page = found.order_by("name", "pk")[offset : offset + limit]
    return {"items": [_row(user, organisation) for organisation in page], "count": found.count()}


def _decidable(user: User) -> QuerySet[Organisation]:
    own = Membership.objects.filter(user=user).values("organisation")
    states = {state for decision in standing.DECISIONS.values() for state in decision.before}
    return Organisation.objects.filter(state__in=states).exclude(pk__in=own)


def _row(user: User, organisation: Organisation) -> dict:
    since = organisation.certified_since
    return {
        "id": str(organisation.pk),
        "name": organisation.name,
        "country": organisation.country,
        "state": organisation.state,
        "certified_since": None if since is None else since.isoformat(),
        "may": standing.may(user, organisation),
    }


def _step(event: Event, with_name: bool) -> dict:
    return {
        "at": parts.moment(event.at),
        "kind": event.kind,
        "actor": person(event.actor) if with_name else None,
        "reason": event.reason,
        "from_state": event.from_state,
        "to_state": event.to_state,
    }
