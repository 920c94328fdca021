"""What happens because time has passed: consultations close, whoever has the ball is reminded, silence lapses.

Run as often as one likes: everything is done once, each application in a transaction of its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.translation import override

from certification_service.domain import clock, consulting, deciding, events, notices, reviewing, transitions
from certification_service.domain.locked import UNDER_REVIEW, read_locked
from certification_service.domain.refusals import Conflict
from certification_service.enums import ApplicationState as State
from certification_service.enums import Audience, Ballot, EventKind, PanelRole
from certification_service.models import Application, Event, PanelMember, User, Vote

# Reviewers and the PSC hear of it every so often, from the day on that it is their turn.
EVERY = timedelta(days=14)
# Before a consultation closes.
BEFORE_CLOSING = (timedelta(days=14), timedelta(days=3))
# Of the applicant's silence; then once a month, until two reminders were sent.
OF_SILENCE = (timedelta(days=270), timedelta(days=335))
REMINDERS_BEFORE_LAPSE = 2
# After the second reminder there is always time to answer it, also when it was sent late.
LAST_CHANCE = timedelta(days=28)

_MONTH = timedelta(days=30)
# No two reminders come closer to each other (14 and 3 days before the end): who was reminded need not be looked at.
_QUIET = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Reminded:
    """The reminders since it is somebody's turn."""

    number: int
    last: datetime | None


def run() -> dict[str, int]:
    """Does all that is due now, and says how much of each; raises ExceptionGroup at the end for what failed."""
    done: Counter[str] = Counter()
    failures: list[Exception] = []
    # What is written down here is of no reader's language.
    with override("en"):
        for act, applications in _due(clock.now()):
            for application in applications:
                try:
                    done[act.__name__] += act(application)
                except Conflict:
                    # Somebody was faster: then it is no longer due, or it is at the next run.
                    continue
                except Exception as failure:  # noqa: BLE001 - one application must not stop the others; raised below
                    failures.append(failure)
    if failures:
        raise ExceptionGroup("Some deadlines could not be dealt with.", failures)
    return {name: number for name, number in done.items() if number}


def _due(now: datetime) -> Iterator[tuple[Callable[[Application], bool], Iterable[Application]]]:
    """Candidates by what is done with them; each act looks again, under the lock."""
    yield freed, _in(*UNDER_REVIEW).filter(_LEFT)
    yield closed, _in(State.IN_CONSULTATION).filter(until__lte=now)
    yield decided, _perhaps_decided()
    yield lapsed, _in(State.CHANGES_REQUESTED).filter(until__lte=now)
    lately = Event.objects.filter(application=OuterRef("pk"), kind=EventKind.REMINDED, at__gt=now - _QUIET)
    yield reminded, _in(*_WHOM).filter(~Exists(lately), _perhaps_to_remind(now))


_ABLE = Q(reviewer__is_staff=True) | Q(reviewer__in=PanelMember.objects.filter(role=PanelRole.REVIEWER).values("user"))
_LEFT = Q(reviewer__isnull=False) & (
    ~_ABLE | Q(reviewer__is_active=False) | Q(reviewer__memberships__organisation=F("organisation"))
)


def _in(*states: State) -> QuerySet[Application]:
    return Application.objects.filter(state__in=states).order_by("since", "pk")


def _perhaps_decided() -> QuerySet[Application]:
    """Those with enough votes for the same, be it of former members; the many that wait are not looked at."""
    psc = PanelMember.objects.filter(role=PanelRole.PSC_MEMBER)
    own = psc.filter(user__memberships__organisation=OuterRef("organisation")).order_by().values("role")
    half = (Value(psc.count()) - Coalesce(Subquery(own.annotate(number=Count("pk")).values("number")), 0)) / 2
    agreed = {
        ballot.value: Count("votes", filter=Q(votes__round=F("round"), votes__ballot=ballot))
        for ballot in (Ballot.ACCEPT, Ballot.REFUSE)
    }
    return (
        _in(State.IN_DECISION).annotate(half=half, **agreed).filter(Q(accept__gt=F("half")) | Q(refuse__gt=F("half")))
    )


def _perhaps_to_remind(now: datetime) -> Q:
    first = OF_SILENCE[0]
    long_ago = Q(since__lte=now - EVERY)
    closes_soon = Q(state=State.IN_CONSULTATION, until__lte=now + BEFORE_CLOSING[0], until__gt=now)
    silent = Q(state=State.CHANGES_REQUESTED, since__lte=now - first, heard__lte=now - first)
    return closes_soon | silent | long_ago & Q(state__in=(State.SUBMITTED, State.IN_DECISION))


def freed(application: Application) -> bool:
    """A review waits for somebody who is no reviewer any more."""
    return reviewing.free(application)


def closed(application: Application) -> bool:
    """A consultation goes on without those who did not answer."""
    return consulting.close(application)


def decided(application: Application) -> bool:
    """A vote is complete because members left."""
    return deciding.settle(application)


@transaction.atomic
def lapsed(application: Application) -> bool:
    """An applicant was silent for too long, and was reminded twice before."""
    current = read_locked(application)
    if current.state != State.CHANGES_REQUESTED:
        return False
    reminders, now = _reminders(current), clock.now()
    if reminders.number < REMINDERS_BEFORE_LAPSE or now < reminders.last + LAST_CHANCE:
        return False
    if now < transitions.deadline(current):
        return False
    transitions.apply(current, "lapse", None)
    return True


@transaction.atomic
def reminded(application: Application) -> bool:
    """Whoever has the ball is reminded, once for each time that it is due."""
    current = read_locked(application)
    if current.state not in _WHOM:
        return False
    reminders = _reminders(current)
    last_due = max((moment for moment in _moments(current, reminders) if moment <= clock.now()), default=None)
    if last_due is None or reminders.last is not None and reminders.last >= last_due:
        return False
    people = list(_WHOM[current.state](current))
    applicant = current.state == State.CHANGES_REQUESTED
    if not people and not applicant:
        return False
    number = reminders.number + 1
    notices.remind(current, people, f"{current.pk} {_since(current).isoformat()} {number}")
    events.record(
        EventKind.REMINDED,
        None,
        application=current,
        audience=Audience.APPLICANT if applicant else Audience.ASSESSORS,
        details={"whom": transitions.WHOSE_TURN[current.state], "number": number},
    )
    return True


def _since(application: Application) -> datetime:
    """From when on reminders count."""
    if application.state == State.CHANGES_REQUESTED:
        return transitions.silent_since(application)
    return application.since


def _reminders(application: Application) -> Reminded:
    sent = Event.objects.filter(application=application, kind=EventKind.REMINDED, at__gte=_since(application))
    return Reminded(sent.count(), sent.aggregate(last=Max("at"))["last"])


def _moments(application: Application, reminders: Reminded) -> Iterator[datetime]:
    """When reminders are due, up to now."""
    since, now = _since(application), clock.now()
    if application.state == State.IN_CONSULTATION:
        yield from (application.until - before for before in BEFORE_CLOSING)
    elif application.state != State.CHANGES_REQUESTED:
        yield since + EVERY * ((now - since) // EVERY) if now - since >= EVERY else now + EVERY
    elif reminders.number < REMINDERS_BEFORE_LAPSE:
        yield from (since + silence for silence in OF_SILENCE)
        late = now - since - OF_SILENCE[-1]
        if late > timedelta(0):
            yield since + OF_SILENCE[-1] + _MONTH * (late // _MONTH)


def _not_answered(application: Application) -> Iterator[User]:
    for consultation in consulting.unanswered(application).select_related("user_group"):
        yield from notices.representatives(consultation)


def _not_voted(application: Application) -> list[User]:
    voted = Vote.objects.filter(application=application, round=application.round).values("member")
    return list(deciding.members(application).exclude(pk__in=voted))


_WHOM: dict[str, Callable[[Application], Iterable[User]]] = {
    State.SUBMITTED: notices.reviewers,
    State.IN_CONSULTATION: _not_answered,
    State.IN_DECISION: _not_voted,
    State.CHANGES_REQUESTED: lambda application: notices.owners(application.organisation),
}
