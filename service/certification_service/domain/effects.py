"""What else happens when an application goes into another state: the one place where it is decided.

What is called here must not import domain/transitions, which calls this.
"""

from collections.abc import Callable

from certification_service.domain import groups, notices, points, standing, submitting
from certification_service.enums import ApplicationState, EventKind
from certification_service.models import Application, Event

Effect = Callable[[Application, Event], None]

EFFECTS: dict[EventKind, tuple[Effect, ...]] = {
    EventKind.SUBMITTED: (submitting.keep_what_was_sent,),
    EventKind.RESUBMITTED: (submitting.keep_what_was_sent,),
    EventKind.CHANGES_REQUESTED: (points.publish,),
    EventKind.PASSED_ON: (groups.ask,),
    EventKind.CONSULTATION_CLOSED: (groups.stop_asking,),
    EventKind.WITHDRAWN: (groups.stop_asking,),
    EventKind.ACCEPTED: (standing.certify,),
}


def follow(application: Application, event: Event) -> None:
    """Carries out all that follows from an event, in its transaction, under the organisation's lock; tells of it."""
    for effect in EFFECTS.get(EventKind(event.kind), ()):
        effect(application, event)
    notices.tell_of_step(application, event)


def after_review(application: Application) -> ApplicationState:
    """Groups of the country are consulted; where there is none to ask, the PSC decides straight away."""
    if groups.groups_to_ask(application):
        return ApplicationState.IN_CONSULTATION
    return ApplicationState.IN_DECISION
