"""How an application goes from state to state: one table, and the one function that carries an act out.

The table is PROGRAMME.md's (Becoming certified) and draws the diagram in the docs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, effects, events, groups, guards
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict, Invalid
from certification_service.enums import ApplicationState as State
from certification_service.enums import Audience, EventKind
from certification_service.models import Application, User

# How long a state lasts at most, counted from its beginning, or for changes_requested from the applicant's last act.
SILENCE = timedelta(days=365)
CONSULTATION = timedelta(days=30)

OPEN = (State.DRAFT, State.SUBMITTED, State.CHANGES_REQUESTED, State.IN_CONSULTATION, State.IN_DECISION)
EDITABLE = (State.DRAFT, State.CHANGES_REQUESTED)
# After these the organisation may apply anew.
OVER = (State.REFUSED, State.WITHDRAWN, State.LAPSED)

WHOSE_TURN = {
    State.DRAFT: "applicant",
    State.SUBMITTED: "reviewers",
    State.CHANGES_REQUESTED: "applicant",
    State.IN_CONSULTATION: "user_groups",
    State.IN_DECISION: "psc",
}


@dataclass(frozen=True, slots=True)
class Act:
    """One way from state to state; without a policy only the service itself does it."""

    name: str
    before: tuple[State, ...]
    after: tuple[State, ...]
    event: EventKind
    policy: str = ""
    needs_reason: bool = False
    # By the applicant: what "silence" is counted from.
    heard: bool = False
    # What must hold besides; raises Invalid or Conflict.
    guard: Callable[[Application], None] = guards.nothing
    # What the event says besides, from how things are at that moment.
    tells: Callable[[Application], dict] | None = None
    # Which of several states comes after.
    choose: Callable[[Application], State] | None = None

    def goes_to(self, application: Application) -> State:
        """The state after the act."""
        return self.choose(application) if self.choose else self.after[0]


ACTS = {
    act.name: act
    for act in (
        Act(
            "submit",
            (State.DRAFT,),
            (State.SUBMITTED,),
            EventKind.SUBMITTED,
            "application.send",
            heard=True,
            guard=guards.complete,
        ),
        Act(
            "resubmit",
            (State.CHANGES_REQUESTED,),
            (State.SUBMITTED,),
            EventKind.RESUBMITTED,
            "application.send",
            heard=True,
            guard=guards.complete,
        ),
        Act("withdraw", OPEN, (State.WITHDRAWN,), EventKind.WITHDRAWN, "application.send", heard=True),
        Act(
            "request_changes",
            (State.SUBMITTED, State.IN_DECISION),
            (State.CHANGES_REQUESTED,),
            EventKind.CHANGES_REQUESTED,
            "application.review",
            needs_reason=True,
        ),
        Act(
            "pass_on",
            (State.SUBMITTED,),
            (State.IN_CONSULTATION, State.IN_DECISION),
            EventKind.PASSED_ON,
            "application.review",
            guard=guards.assessed,
            tells=groups.who_is_asked,
            choose=effects.after_review,
        ),
        Act("consultation_closed", (State.IN_CONSULTATION,), (State.IN_DECISION,), EventKind.CONSULTATION_CLOSED),
        Act("accept", (State.IN_DECISION,), (State.ACCEPTED,), EventKind.ACCEPTED, needs_reason=True),
        Act("refuse", (State.IN_DECISION,), (State.REFUSED,), EventKind.REFUSED, needs_reason=True),
        Act("lapse", (State.CHANGES_REQUESTED,), (State.LAPSED,), EventKind.LAPSED),
    )
}


@transaction.atomic
def apply(
    application: Application, act: str, actor: User | None, reason: str = "", details: dict | None = None
) -> Application:
    """Carries an act out and returns the application as it is then.

    `actor` is None when the service itself acts (a vote is complete, a time is over): then no policy is asked.
    Raises NotAllowed; Conflict when the state does not allow it (any more); Invalid when something is missing.
    """
    entry, reason = ACTS[act], reason.strip()
    lock([application.organisation_id])
    current = Application.objects.select_related("organisation").get(pk=application.pk)
    if actor is not None:
        policies.require(actor, entry.policy, current)
    if current.state not in entry.before:
        raise Conflict(_not_now(current), current=current)
    if entry.needs_reason and not reason:
        raise Invalid.field("reason", _("Give a reason: the applicant reads it."))
    entry.guard(current)
    details = {**(details or {}), **(entry.tells(current) if entry.tells else {})}
    before, after, began = State(current.state), entry.goes_to(current), current.since
    _move(current, entry, after, reason)
    event = events.record(
        entry.event,
        actor,
        application=current,
        from_state=before,
        to_state=after,
        reason=reason,
        audience=Audience.APPLICANT,
        details={**details, "lasted": int((current.since - began).total_seconds())},
    )
    effects.follow(current, event)
    return current


def may(user: User, application: Application) -> list[str]:
    """The acts that a person can carry out now; guards aside, they say what is missing when it is tried."""
    return [
        act.name
        for act in ACTS.values()
        if act.policy and application.state in act.before and policies.allows(user, act.policy, application)
    ]


def is_for_people(act: str) -> bool:
    """Whether there is such an act that people carry out, not only the service itself."""
    return act in ACTS and bool(ACTS[act].policy)


def deadline(application: Application) -> datetime | None:
    """Until when an application stays in its state at most; None: as long as it takes."""
    if application.state == State.CHANGES_REQUESTED:
        return silent_since(application) + SILENCE
    if application.state == State.IN_CONSULTATION:
        return application.since + CONSULTATION
    return None


def silent_since(application: Application) -> datetime:
    """Since when the applicant has been silent, while it is their turn: waiting for the reviewers is no silence."""
    return max(application.heard, application.since)


def _move(current: Application, entry: Act, after: State, reason: str) -> None:
    as_seen, now = _as_seen(current), clock.now()
    current.state, current.since, current.modified = after, now, now
    if entry.heard:
        current.heard = now
    if entry.name in ("submit", "resubmit"):
        current.round += 1
        current.submitted = current.submitted or now
    # What was asked for or decided stays readable until something else is.
    if entry.needs_reason:
        current.reason = reason
    current.until = deadline(current)
    fields = ("state", "since", "modified", "heard", "round", "submitted", "reason", "until")
    if not as_seen.update(**{field: getattr(current, field) for field in fields}):
        raise Conflict(_not_now(current), current=Application.objects.get(pk=current.pk))


def _as_seen(current: Application) -> QuerySet[Application]:
    """The row, if it is still as it was read: should the lock ever be missing, one of two acts finds it changed."""
    return Application.objects.filter(pk=current.pk, state=current.state, modified=current.modified)


def _not_now(application: Application) -> str:
    return _("That is not possible now: the application is in the state “{state}”.").format(
        state=State(application.state).label
    )
