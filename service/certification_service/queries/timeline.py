"""What happened to an application, where it stands, and what is still to come: as its reader may know it."""

from certification_service import policies
from certification_service.domain import parts, transitions
from certification_service.domain.groups import groups_to_ask
from certification_service.enums import ApplicationState as State
from certification_service.enums import Audience, EventKind
from certification_service.models import Application, Event, User
from certification_service.queries.people import members, person
from certification_service.queries.unread import read_up_to

_ROLES = {
    EventKind.APPLICATION_STARTED: "applicant",
    EventKind.SUBMITTED: "applicant",
    EventKind.RESUBMITTED: "applicant",
    EventKind.WITHDRAWN: "applicant",
    EventKind.UPLOADED: "applicant",
    EventKind.UPLOAD_REMOVED: "applicant",
    EventKind.OPINION_GIVEN: "user_groups",
    EventKind.VOTE_CAST: "psc",
    EventKind.ACCEPTED: "psc",
    EventKind.REFUSED: "psc",
    EventKind.CERTIFIED: "psc",
    EventKind.SUSPENDED: "psc",
    EventKind.REINSTATED: "psc",
    EventKind.ARCHIVED: "psc",
    EventKind.REMINDED: "service",
    EventKind.LAPSED: "service",
    EventKind.CONSULTATION_OPENED: "service",
    EventKind.CONSULTATION_CLOSED: "service",
}
# What is told elsewhere: in the conversation, beside the file, on the organisation's page.
_NOT_STEPS = (
    EventKind.MESSAGE_SENT,
    EventKind.UPLOADED,
    EventKind.UPLOAD_REMOVED,
    EventKind.MEMBER_INVITED,
    EventKind.MEMBER_JOINED,
    EventKind.MEMBER_LEFT,
    EventKind.ROLE_GIVEN,
    EventKind.ROLE_TAKEN,
)
_WAITS_FOR = {
    State.DRAFT: "submit",
    State.SUBMITTED: "review",
    State.CHANGES_REQUESTED: "resubmit",
    State.IN_CONSULTATION: "opinions",
    State.IN_DECISION: "votes",
}
_WAY = (State.SUBMITTED, State.IN_CONSULTATION, State.IN_DECISION, State.ACCEPTED)


def timeline(user: User, application: Application) -> dict:
    """Done, now and to come. Who voted how is never in it; what is among assessors only for them."""
    judges = policies.allows(user, "application.judge", application)
    votes = policies.allows(user, "application.read_votes", application)
    own, mark = members(application), read_up_to(user, application)
    steps = Event.objects.filter(application=application).exclude(kind__in=_NOT_STEPS).select_related("actor")
    if not judges:
        steps = steps.filter(audience=Audience.APPLICANT).exclude(kind=EventKind.VOTE_CAST)
    return {
        "done": [
            {
                **_step(event, judges or event.actor_id in own, votes),
                "is_new": event.actor_id != user.pk and event.at > mark,
            }
            for event in steps.order_by("at", "pk")
        ],
        "now": {
            "state": application.state,
            "whose_turn": transitions.WHOSE_TURN.get(application.state, "nobody"),
            "since": parts.moment(application.since),
            "until": parts.moment(application.until),
            "waits_for": _WAITS_FOR.get(application.state, ""),
        },
        "to_come": [{"state": state} for state in to_come(application)],
    }


def to_come(application: Application) -> list[str]:
    """The states that are still ahead when all goes well."""
    if application.state not in transitions.OPEN:
        return []
    ahead = _WAY[_WAY.index(application.state) + 1 :] if application.state in _WAY else _WAY
    if State.IN_CONSULTATION in ahead and not groups_to_ask(application):
        ahead = tuple(state for state in ahead if state != State.IN_CONSULTATION)
    return [state.value for state in ahead]


def _step(event: Event, with_name: bool, votes: bool) -> dict:
    told = votes or event.kind != EventKind.VOTE_CAST
    return {
        "id": str(event.pk),
        "at": parts.moment(event.at),
        "kind": event.kind,
        "actor_role": _role(event),
        "actor": person(event.actor) if with_name else None,
        "from_state": event.from_state,
        "to_state": event.to_state,
        "reason": event.reason if told else "",
        "details": event.details if told else {},
    }


def _role(event: Event) -> str:
    if event.kind == EventKind.CHANGES_REQUESTED and event.from_state == State.IN_DECISION:
        return "psc"
    if event.kind in _ROLES:
        return _ROLES[EventKind(event.kind)]
    return "reviewers" if event.actor_id else "service"
