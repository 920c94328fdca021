"""How much of what happened a person has not read, per application, in a fixed number of queries."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from certification_service.enums import Audience, EventKind
from certification_service.models import Application, Event, Message, ReadMark, User
from certification_service.queries import visibility

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
# Told elsewhere: a message is counted as such, and what somebody did by the piece is no news.
_NO_NEWS = (EventKind.MESSAGE_SENT, EventKind.UPLOADED, EventKind.UPLOAD_REMOVED, EventKind.ASSESSED)


def unread(user: User, applications: Iterable[Application]) -> dict[UUID, int]:
    """The number of unread messages and events by application; what the person did oneself is read."""
    applications = list(applications)
    judged = visibility.judged_by(user, applications)
    seen = Q(audience=Audience.APPLICANT) | Q(application__in=judged)
    ids = [application.pk for application in applications]
    counts: Counter[UUID] = Counter()
    events = Event.objects.filter(seen, application__in=ids).exclude(kind__in=_NO_NEWS).exclude(actor=user)
    messages = Message.objects.filter(seen, application__in=ids).exclude(author=user)
    for found, moment in ((events, "at"), (messages, "created")):
        counts.update(dict(_after_mark(found, moment, user)))
    return {pk: counts[pk] for pk in ids}


def read_up_to(user: User, application: Application) -> datetime:
    """Up to when the person has read what happened to an application."""
    mark = ReadMark.objects.filter(user=user, application=application).values_list("up_to", flat=True).first()
    return mark or _BEGINNING


def _after_mark(found: QuerySet, moment: str, user: User) -> QuerySet:
    mark = ReadMark.objects.filter(user=user, application=OuterRef("application")).values("up_to")
    return (
        found.annotate(mark=Coalesce(Subquery(mark), _BEGINNING))
        .filter(**{f"{moment}__gt": F("mark")})
        .order_by()
        .values_list("application")
        .annotate(number=Count("pk"))
    )
