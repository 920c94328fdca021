"""How long the steps of an application usually take, from those that were taken."""

from statistics import median

from django.core.cache import cache

from certification_service.enums import ApplicationState, EventKind
from certification_service.models import Event

# Until enough were decided to say: what the programme aims at, in days.
_AIMS = {"review": 14, "consultation": 30, "decision": 21}
_STATES = {
    "review": (ApplicationState.SUBMITTED, (EventKind.PASSED_ON, EventKind.CHANGES_REQUESTED)),
    "consultation": (ApplicationState.IN_CONSULTATION, (EventKind.CONSULTATION_CLOSED,)),
    "decision": (ApplicationState.IN_DECISION, (EventKind.ACCEPTED, EventKind.REFUSED)),
}
_ENOUGH = 5
_LATEST = 50
_KEY, _AN_HOUR = "usual_days", 3600


def usual_days() -> dict[str, int]:
    """Days by step, at least one; computed once an hour."""
    return cache.get_or_set(_KEY, _compute, _AN_HOUR)


def _compute() -> dict[str, int]:
    return {step: _days(state, kinds) or _AIMS[step] for step, (state, kinds) in _STATES.items()}


def _days(state: ApplicationState, kinds: tuple[EventKind, ...]) -> int:
    latest = Event.objects.filter(kind__in=kinds, from_state=state).order_by("-at").values_list("details", flat=True)
    lasted = [details["lasted"] for details in latest[:_LATEST] if "lasted" in details]
    return max(1, round(median(lasted) / 86400)) if len(lasted) >= _ENOUGH else 0
