"""Writes down what happened; nothing else makes events."""

from certification_service.domain import clock
from certification_service.enums import Audience, EventKind
from certification_service.models import Application, Event, Organisation, User


def record(
    kind: EventKind,
    actor: User | None,
    organisation: Organisation | None = None,
    application: Application | None = None,
    *,
    from_state: str = "",
    to_state: str = "",
    reason: str = "",
    audience: Audience = Audience.APPLICANT,
    details: dict | None = None,
) -> Event:
    """One step, in the transaction that makes it; without an actor the service itself took it."""
    if organisation is None and application is not None:
        organisation = application.organisation
    return Event.objects.create(
        kind=kind,
        at=clock.now(),
        actor=actor,
        organisation=organisation,
        application=application,
        from_state=from_state,
        to_state=to_state,
        reason=reason,
        audience=audience,
        details=details or {},
    )
