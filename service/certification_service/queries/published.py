"""Public documents by kind and condition: the same texts that the change feed hands out."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from certification_service.domain.documents import PUBLISHED
from certification_service.enums import Kind
from certification_service.models import Publication


@dataclass(frozen=True, slots=True)
class Listing:
    """Some of the documents that match, and how many match in all."""

    documents: list[str]
    count: int


def documents(kind: Kind, condition: Q, offset: int, limit: int) -> Listing:
    """Public documents of the objects that meet the condition, oldest object first."""
    rows = Publication.objects.filter(kind=kind, document__isnull=False)
    if condition:
        rows = rows.filter(object_id__in=PUBLISHED[kind].model.objects.filter(condition).values("pk"))
    texts = rows.order_by("object_id").values_list("document", flat=True)
    return Listing(list(texts[offset : offset + limit]), rows.count())


def document(kind: Kind, object_id: UUID) -> str | None:
    """The public document of one object, or None."""
    row = Publication.objects.filter(kind=kind, object_id=object_id, document__isnull=False)
    return row.values_list("document", flat=True).first()


def in_country(code: str) -> Q:
    """Centres in a country; one without a country of its own is in its organisation's."""
    return Q(country=code) | Q(country="", organisation__country=code)


def course_in_country(code: str) -> Q:
    """Courses in a country: the centre's, else the organisation's."""
    of_organisation = Q(organisation__country=code)
    return Q(centre__country=code) | of_organisation & (Q(centre__isnull=True) | Q(centre__country=""))
