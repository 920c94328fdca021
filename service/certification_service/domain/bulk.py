"""Saving very many records at once: seeds and imports."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import connection, transaction

from certification_service.domain.documents import PUBLISHED
from certification_service.domain.publication import lock, publish, publish_organisations
from certification_service.enums import Kind
from certification_service.models import Course, Organisation, UserGroup
from certification_service.models.base import Record

_CHUNK = 5000


@transaction.atomic
def save_many(records: Iterable[Record], convener_ids: Mapping[UUID, Iterable[UUID]] | None = None) -> int:
    """Inserts or updates (by id) records of any kinds in one transaction; returns how many publications changed.

    `convener_ids`: for each course id named there, who holds the course; other courses keep their conveners.
    Fields are checked as in single saves (ValidationError); uniqueness and references by the database (IntegrityError).
    """
    by_model: dict[type[Record], list[Record]] = {}
    for record in records:
        by_model.setdefault(type(record), []).append(record)
    owners = {getattr(record, "organisation_id", None) for group in by_model.values() for record in group}
    owners |= {organisation.pk for organisation in by_model.get(Organisation, [])}
    owners |= _owners_of_courses(convener_ids or {})
    owners.discard(None)
    lock(owners)
    for model in (published.model for published in PUBLISHED.values()):
        _upsert(model, by_model.get(model, []))
    _replace_conveners(convener_ids or {})
    groups = {Kind.USER_GROUP: [group.pk for group in by_model.get(UserGroup, [])]}
    return publish_organisations(sorted(owners)) + publish(groups)


def refresh_statistics() -> None:
    """Without them PostgreSQL takes seconds to find what is in tables that were empty a moment ago."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _upsert(model: type[Record], records: list[Record]) -> None:
    relations = {field.name for field in model._meta.fields if field.is_relation}
    for record in records:
        record.clean_fields(exclude=relations)
        record.clean()
    fixed = {"id", "created"}
    model._default_manager.bulk_create(
        records,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[field.name for field in model._meta.concrete_fields if field.name not in fixed],
    )


def _owners_of_courses(convener_ids: Mapping[UUID, Iterable[UUID]]) -> set[UUID]:
    owners: set[UUID] = set()
    for chunk in _chunks(list(convener_ids)):
        owners |= set(Course.objects.filter(pk__in=chunk).values_list("organisation_id", flat=True))
    return owners


def _replace_conveners(convener_ids: Mapping[UUID, Iterable[UUID]]) -> None:
    through = Course.conveners.through
    for chunk in _chunks(list(convener_ids)):
        through.objects.filter(course_id__in=chunk).delete()
    through.objects.bulk_create(
        through(course_id=course_id, convener_id=convener_id)
        for course_id, conveners in convener_ids.items()
        for convener_id in dict.fromkeys(conveners)
    )


def _chunks(ids: list[UUID]) -> Iterable[list[UUID]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
