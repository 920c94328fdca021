"""What the public may read of each object, as the one JSON text that feed and REST hand out."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import F, Model, Prefetch, QuerySet

from certification_service import models
from certification_service.enums import Kind, OrganisationState


@dataclass(frozen=True, slots=True)
class Published:
    """How objects of one kind become public: which of them, and with which content."""

    model: type[Model]
    is_public: Callable[[Model], bool]
    content: Callable[[Model], dict]
    # What the content needs besides the row itself.
    prefetch: tuple = ()

    def documents(self, ids: Iterable[UUID]) -> dict[UUID, str]:
        """The documents of those ids that are public."""
        rows: QuerySet = self.model._default_manager.filter(pk__in=ids).order_by().prefetch_related(*self.prefetch)
        if self.of_organisation:
            # Looked at in Python: as a condition it leads SQLite to read all that every organisation has.
            rows = rows.annotate(owner_state=F("organisation__state"))
        return {row.pk: _text(self.content(row)) for row in rows if self.is_public(row)}

    @property
    def of_organisation(self) -> bool:
        """Whether objects of this kind belong to an organisation and are public only while it is."""
        return self.is_public is _owner_is_certified


def _text(content: dict) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _organisation(row: models.Organisation) -> dict:
    return {
        "id": str(row.id),
        "name": row.name,
        "country": row.country,
        "website": row.website,
        "email": row.email,
        "phone": row.phone,
        "address": row.address,
        "certified_since": row.certified_since and row.certified_since.isoformat(),
        "lon": row.lon,
        "lat": row.lat,
    }


def _training_centre(row: models.TrainingCentre) -> dict:
    return {
        "id": str(row.id),
        "organisation_id": str(row.organisation_id),
        "name": row.name,
        "online": row.online,
        "lon": row.lon,
        "lat": row.lat,
        "address": row.address,
        "country": row.country,
    }


def _convener(row: models.Convener) -> dict:
    return {"id": str(row.id), "organisation_id": str(row.organisation_id), "name": row.name}


def _course_type(row: models.CourseType) -> dict:
    return {
        "id": str(row.id),
        "organisation_id": str(row.organisation_id),
        "name": row.name,
        "teaches": row.teaches,
        "hours": None if row.hours is None else float(row.hours),
        "link": row.link,
    }


def _course(row: models.Course) -> dict:
    return {
        "id": str(row.id),
        "organisation_id": str(row.organisation_id),
        "course_type_id": str(row.course_type_id),
        "centre_id": row.centre_id and str(row.centre_id),
        "convener_ids": sorted(str(convener.id) for convener in row.conveners.all()),
        "first_day": row.first_day.isoformat(),
        "last_day": row.last_day.isoformat(),
        "language": row.language,
        "competences": row.competences,
    }


def _user_group(row: models.UserGroup) -> dict:
    return {
        "id": str(row.id),
        "name": row.name,
        "countries": row.country_list,
        "website": row.website,
        "contact": row.contact,
    }


def _contribution(row: models.Contribution) -> dict:
    return {
        "id": str(row.id),
        "organisation_id": str(row.organisation_id),
        "category": row.category,
        "title": row.title,
        "description": row.description,
        "links": row.link_list,
        "period": row.period,
    }


def _is_certified(row: models.Organisation) -> bool:
    return row.state == OrganisationState.ACCEPTED


def _owner_is_certified(row: Model) -> bool:
    return row.owner_state == OrganisationState.ACCEPTED


def _is_active(row: models.UserGroup) -> bool:
    return row.ended is None


_CONVENER_IDS = Prefetch("conveners", models.Convener.objects.order_by().only("id"))

# In the order in which a reader likes to get them: what others refer to comes first.
PUBLISHED: dict[Kind, Published] = {
    Kind.ORGANISATION: Published(models.Organisation, _is_certified, _organisation),
    Kind.TRAINING_CENTRE: Published(models.TrainingCentre, _owner_is_certified, _training_centre),
    Kind.CONVENER: Published(models.Convener, _owner_is_certified, _convener),
    Kind.COURSE_TYPE: Published(models.CourseType, _owner_is_certified, _course_type),
    Kind.COURSE: Published(models.Course, _owner_is_certified, _course, (_CONVENER_IDS,)),
    Kind.USER_GROUP: Published(models.UserGroup, _is_active, _user_group),
    Kind.CONTRIBUTION: Published(models.Contribution, _owner_is_certified, _contribution),
}
KIND_OF: dict[type[Model], Kind] = {published.model: kind for kind, published in PUBLISHED.items()}
BELONGINGS = [kind for kind, published in PUBLISHED.items() if published.of_organisation]
