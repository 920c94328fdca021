"""The change feed's writing side: what becomes public, changes or goes gets the next number in one order of changes.

No reader may miss a row although transactions commit in another order than they began. So the numbers are taken by an
UPDATE of the feed's one row, whose lock is held until commit: numbers become visible in their own order. It is the last
thing before the rows are written, so that writers wait for each other as briefly as possible.
"""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from certification_service.domain.documents import BELONGINGS, PUBLISHED
from certification_service.enums import Kind
from certification_service.models import FeedState, Organisation, Publication, UserGroup

# Ids asked for in one statement; SQLite allows 32,766.
_CHUNK = 5000


@transaction.atomic
def publish(changed: Mapping[Kind, Iterable[UUID]]) -> int:
    """Publishes those of the objects whose public document is another than the published one; returns how many.

    The caller holds the lock of the organisation concerned (`lock`), in the transaction that changed the objects.
    """
    differences = [
        Publication(object_id=object_id, kind=kind, document=document)
        for kind, ids in changed.items()
        for chunk in _chunks(ids)
        for object_id, document in _differences(kind, chunk)
    ]
    if not differences:
        return 0
    first, now = take_numbers(len(differences)), timezone.now()
    for seq, publication in enumerate(differences, start=first):
        publication.seq, publication.published_at = seq, now
    Publication.objects.bulk_create(
        differences,
        update_conflicts=True,
        unique_fields=["object_id"],
        update_fields=["kind", "seq", "document", "published_at"],
    )
    return len(differences)


def take_numbers(count: int) -> int:
    """Takes the next numbers and returns the first; every other writer waits from here until this one commits."""
    FeedState.objects.filter(id=FeedState.ONLY).update(head=F("head") + count)
    return FeedState.objects.values_list("head", flat=True).get(id=FeedState.ONLY) - count + 1


def lock(organisation_ids: Iterable[UUID]) -> None:
    """Lets one transaction at a time change an organisation and what belongs to it.

    Without it a course that is added while its organisation is archived would stay public.
    """
    for chunk in _chunks(sorted(set(organisation_ids))):
        list(Organisation.objects.select_for_update().filter(pk__in=chunk).order_by("pk").values_list("pk"))


def publish_organisations(organisation_ids: Iterable[UUID]) -> int:
    """Publishes organisations with all that belongs to them."""
    ids = list(organisation_ids)
    changed: dict[Kind, Iterable[UUID]] = {Kind.ORGANISATION: ids}
    for kind in BELONGINGS:
        changed[kind] = _belonging(kind, ids)
    return publish(changed)


def rebuild() -> int:
    """Derives every publication anew; only what differs gets a new number. Returns how many did."""
    changes = 0
    for organisation_id in list(Organisation.objects.order_by("pk").values_list("pk", flat=True)):
        with transaction.atomic():
            lock([organisation_id])
            changes += publish_organisations([organisation_id])
    changes += publish({Kind.USER_GROUP: UserGroup.objects.values_list("pk", flat=True)})
    for kind, published in PUBLISHED.items():
        there = published.model.objects.values("pk")
        orphans = Publication.objects.filter(kind=kind, document__isnull=False).exclude(object_id__in=there)
        changes += publish({kind: list(orphans.values_list("object_id", flat=True))})
    return changes


@transaction.atomic
def prune(older_than: timedelta) -> int:
    """Removes tombstones of that age and moves the horizon; returns how many were removed."""
    state = FeedState.objects.select_for_update().get(id=FeedState.ONLY)
    old = Publication.objects.filter(document__isnull=True, published_at__lt=timezone.now() - older_than)
    last = old.aggregate(last=Max("seq"))["last"]
    if last is None:
        return 0
    state.horizon = max(state.horizon, last)
    state.save(update_fields=["horizon"])
    return old.delete()[0]


def start_epoch() -> str:
    """Makes all readers start again, needed after the database was restored from a backup; returns the epoch."""
    epoch = secrets.token_hex(6)
    FeedState.objects.filter(id=FeedState.ONLY).update(epoch=epoch)
    return epoch


def _differences(kind: Kind, ids: list[UUID]) -> Iterator[tuple[UUID, str | None]]:
    public = PUBLISHED[kind].documents(ids)
    published = dict(Publication.objects.filter(pk__in=ids).values_list("object_id", "document"))
    for object_id in ids:
        document = public.get(object_id)
        if document != published.get(object_id):
            yield object_id, document


def _belonging(kind: Kind, organisation_ids: list[UUID]) -> Iterator[UUID]:
    for chunk in _chunks(organisation_ids):
        belongings = PUBLISHED[kind].model.objects.filter(organisation_id__in=chunk).order_by()
        yield from sorted(belongings.values_list("pk", flat=True))


def _chunks(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    remaining = iter(ids)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk
