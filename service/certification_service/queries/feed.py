"""The change feed's reading side: one page of changes after a cursor."""

import re
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from certification_service.models import FeedState, Publication

_CURSOR = re.compile(r"([0-9a-f]{12})\.([0-9]{1,18})\.([0-9]{1,18})")


class UnreadableCursorError(ValueError):
    """The text is not a cursor of ours."""


class CursorTooOldError(Exception):
    """What changed since the cursor is no longer known: the reader starts again."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a reader got: all changes up to `position`; `base` is where the feed stood when they began.

    While position < base the reader is still getting the first full copy and needs no tombstones from before the base.
    """

    epoch: str
    position: int
    base: int

    def __str__(self) -> str:
        return f"{self.epoch}.{self.position}.{self.base}"

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """Raises UnreadableCursorError."""
        match = _CURSOR.fullmatch(text)
        if match is None:
            raise UnreadableCursorError(text)
        position = int(match[2])
        return cls(match[1], position, max(position, int(match[3])))


@dataclass(frozen=True, slots=True)
class Change:
    """One object's latest change; no document: it is gone."""

    kind: str
    object_id: UUID
    document: str | None
    seq: int


@dataclass(frozen=True, slots=True)
class Page:
    """Changes in order, where to go on, whether there are more, and how many at most."""

    changes: list[Change]
    next: Cursor
    more: bool
    remaining: int


def state() -> FeedState:
    """Where the feed stands."""
    return FeedState.objects.get(id=FeedState.ONLY)


def page(since: Cursor | None, limit: int, state: FeedState) -> Page:
    """The next changes, three queries in all with `state`; raises CursorTooOldError."""
    cursor = since or Cursor(state.epoch, 0, state.head)
    _refuse_too_old(cursor, state)
    rows = Publication.objects.filter(seq__gt=cursor.position).order_by("seq")
    if cursor.position < cursor.base:
        rows = rows.filter(Q(document__isnull=False) | Q(seq__gt=cursor.base))
    changes = [Change(*row) for row in rows.values_list("kind", "object_id", "document", "seq")[: limit + 1]]
    # Tombstones may have been pruned between the two queries: then some may be missing in this page.
    horizon = FeedState.objects.values_list("horizon", flat=True).get(id=FeedState.ONLY)
    if cursor.base < horizon:
        raise CursorTooOldError
    more = len(changes) > limit
    changes = changes[:limit]
    last = changes[-1].seq if changes else cursor.position
    if not more:
        last = max(last, state.head)
    following = Cursor(cursor.epoch, last, max(last, cursor.base))
    return Page(changes, following, more, max(state.head - last, 1) if more else 0)


def _refuse_too_old(cursor: Cursor, state: FeedState) -> None:
    # A position ahead of the feed is a memory of a database that was since replaced by an older copy.
    if cursor.epoch != state.epoch or cursor.base > state.head or cursor.base < state.horizon:
        raise CursorTooOldError
