"""The four collections: where their features come from and what a feature says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from certification_service.models import Course, Organisation, TrainingCentre
from certification_service.queries import features
from certification_service.queries.features import Wanted


@dataclass(frozen=True)
class Collection:
    """One collection; place and time name the fields of its rows that its extent is made of."""

    id: str
    title: str | Promise
    description: str | Promise
    rows: Callable[[Wanted], QuerySet]
    content: Callable[[Any], tuple[tuple[float, float] | None, dict]]
    # Each property with its JSON schema.
    schema: dict[str, dict]
    filters: tuple[str, ...]
    place: tuple[str, str]
    time: tuple[str, str] | None

    def feature(self, row: Any) -> dict:
        """The row as a GeoJSON feature."""
        point, properties = self.content(row)
        geometry = None if point is None else {"type": "Point", "coordinates": point}
        return {"type": "Feature", "id": str(row.pk), "geometry": geometry, "properties": properties}


def _point(lon: float | None, lat: float | None) -> tuple[float, float] | None:
    return None if lon is None or lat is None else (lon, lat)


def _day(day: date | None) -> str | None:
    return day and day.isoformat()


def _organisation(row: Organisation) -> tuple:
    return _point(row.place_lon, row.place_lat), {
        "name": row.name,
        "country": row.country,
        "website": row.website,
        "email": row.email,
        "phone": row.phone,
        "address": row.address,
        "certified_since": _day(row.certified_since),
    }


def _training_centre(row: TrainingCentre) -> tuple:
    return _point(row.lon, row.lat), {
        "name": row.name,
        "organisation": row.organisation.name,
        "organisation_id": str(row.organisation_id),
        "online": row.online,
        "address": row.address,
        "country": row.country or row.organisation.country,
        "website": row.organisation.website,
    }


def _course(row: Course) -> tuple:
    centre = row.centre
    return _point(centre.lon, centre.lat) if centre else None, {
        "course_type": row.course_type.name,
        "organisation": row.organisation.name,
        "organisation_id": str(row.organisation_id),
        "centre": centre.name if centre else "",
        "centre_id": str(centre.pk) if centre else None,
        "online": centre.online if centre else False,
        "country": (centre.country if centre else "") or row.organisation.country,
        "first_day": _day(row.first_day),
        "last_day": _day(row.last_day),
        "language": row.language,
        "hours": None if row.course_type.hours is None else float(row.course_type.hours),
        "conveners": ", ".join(sorted(convener.name for convener in row.conveners.all())),
        "teaches": row.course_type.teaches,
        "competences": row.competences,
        "link": row.course_type.link,
        "website": row.organisation.website,
        "email": row.organisation.email,
    }


_TEXT = {"type": "string"}
_ID = {"type": "string", "format": "uuid"}
_DAY = {"type": "string", "format": "date"}
_YES_OR_NO = {"type": "boolean"}
_COURSE_SCHEMA = {
    "course_type": _TEXT,
    "organisation": _TEXT,
    "organisation_id": _ID,
    "centre": _TEXT,
    "centre_id": _ID | {"nullable": True},
    "online": _YES_OR_NO,
    "country": _TEXT,
    "first_day": _DAY,
    "last_day": _DAY,
    "language": _TEXT,
    "hours": {"type": "number", "nullable": True},
    "conveners": _TEXT,
    "teaches": _TEXT,
    "competences": _TEXT,
    "link": _TEXT,
    "website": _TEXT,
    "email": _TEXT,
}
_COURSE_FILTERS = ("country", "language", "course_type")

COLLECTIONS: dict[str, Collection] = {
    collection.id: collection
    for collection in (
        Collection(
            "organisations",
            _("Certified organisations"),
            _("Organisations that QGIS certifies, at their seat. Their time is the day of the certification."),
            features.organisations,
            _organisation,
            {
                "name": _TEXT,
                "country": _TEXT,
                "website": _TEXT,
                "email": _TEXT,
                "phone": _TEXT,
                "address": _TEXT,
                "certified_since": _DAY | {"nullable": True},
            },
            ("country",),
            ("place_lon", "place_lat"),
            ("certified_since", "certified_since"),
        ),
        Collection(
            "training_centres",
            _("Training centres"),
            _("Where certified organisations hold courses. Online centres have no geometry."),
            features.training_centres,
            _training_centre,
            {
                "name": _TEXT,
                "organisation": _TEXT,
                "organisation_id": _ID,
                "online": _YES_OR_NO,
                "address": _TEXT,
                "country": _TEXT,
                "website": _TEXT,
            },
            ("country",),
            ("lon", "lat"),
            None,
        ),
        Collection(
            "upcoming_courses",
            _("Upcoming courses"),
            _("Courses to come and courses that run today (UTC), soonest first, at their training centre."),
            features.upcoming_courses,
            _course,
            _COURSE_SCHEMA,
            _COURSE_FILTERS,
            ("centre__lon", "centre__lat"),
            ("first_day", "last_day"),
        ),
        Collection(
            "past_courses",
            _("Past courses"),
            _("Courses that ended before today (UTC), latest first, at their training centre."),
            features.past_courses,
            _course,
            _COURSE_SCHEMA,
            _COURSE_FILTERS,
            ("centre__lon", "centre__lat"),
            ("first_day", "last_day"),
        ),
    )
}
