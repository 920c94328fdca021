"""Which public organisations, centres and courses lie in a place, a period and a filter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from django.db.models import Max, Min, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from certification_service.enums import OrganisationState
from certification_service.models import Course, Organisation, TrainingCentre


@dataclass(frozen=True)
class Box:
    """A rectangle in degrees, EPSG:4326, west <= east: a box over the dateline is two of these."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Period:
    """First and last day, both included; None is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True)
class Wanted:
    """What a reader asked for; empty parts do not restrict. No boxes at all differs from boxes=None: nothing fits."""

    boxes: tuple[Box, ...] | None = None
    period: Period | None = None
    country: str = ""
    language: str = ""
    course_type: str = ""


def today() -> date:
    """The day that parts upcoming from past courses: UTC's."""
    return datetime.now(UTC).date()


def organisations(wanted: Wanted) -> QuerySet[Organisation]:
    """Certified organisations, with place_lon and place_lat: the seat, else their first centre with a place.

    Their time is the day on which they were certified.
    """
    rows = _placed(Organisation.objects.filter(state=OrganisationState.ACCEPTED))
    if wanted.country:
        rows = rows.filter(country=wanted.country)
    rows = rows.filter(_inside(wanted.boxes, "place_lon", "place_lat"))
    rows = rows.filter(_during(wanted.period, "certified_since", "certified_since"))
    return rows.order_by("name", "id")


def training_centres(wanted: Wanted) -> QuerySet[TrainingCentre]:
    """Centres of certified organisations, online ones too; they have no time, so no period leaves one out."""
    rows = TrainingCentre.objects.filter(organisation__state=OrganisationState.ACCEPTED)
    rows = rows.filter(_inside(wanted.boxes, "lon", "lat"))
    if wanted.country:
        rows = rows.filter(Q(country=wanted.country) | Q(country="", organisation__country=wanted.country))
    return rows.order_by("name", "id")


def upcoming_courses(wanted: Wanted) -> QuerySet[Course]:
    """Courses of certified organisations that did not end before today, soonest first."""
    return _courses(wanted).filter(last_day__gte=today()).order_by("first_day", "id")


def past_courses(wanted: Wanted) -> QuerySet[Course]:
    """Courses of certified organisations that ended before today, latest first."""
    return _courses(wanted).filter(last_day__lt=today()).order_by("-first_day", "-id")


def load(model: type[Model], ids: Sequence[UUID]) -> list[Model]:
    """The rows with these ids, in their order, with all that a feature tells.

    Apart from the search: sorting ids alone keeps pages quick that lie deep in a large collection.
    """
    rows = {row.pk: row for row in _DETAILS[model](model.objects.filter(pk__in=ids))}
    return [rows[one] for one in ids if one in rows]


def place_extent(rows: QuerySet, lon: str, lat: str) -> tuple[float, float, float, float] | None:
    """West, south, east and north of the rows, or None when none has a place."""
    found = rows.order_by().aggregate(west=Min(lon), south=Min(lat), east=Max(lon), north=Max(lat))
    return None if found["west"] is None else tuple(found.values())


def time_extent(rows: QuerySet, first: str, last: str) -> tuple[date | None, date | None]:
    """First and last day of the rows."""
    return tuple(rows.order_by().aggregate(first=Min(first), last=Max(last)).values())


def _courses(wanted: Wanted) -> QuerySet[Course]:
    rows = Course.objects.filter(organisation__state=OrganisationState.ACCEPTED)
    rows = rows.filter(_inside(wanted.boxes, "centre__lon", "centre__lat"))
    rows = rows.filter(_during(wanted.period, "first_day", "last_day"))
    if wanted.country:
        without = Q(centre__country="") | Q(centre=None)
        rows = rows.filter(Q(centre__country=wanted.country) | without & Q(organisation__country=wanted.country))
    if wanted.language:
        rows = rows.filter(language=wanted.language)
    if wanted.course_type:
        rows = rows.filter(course_type__name=wanted.course_type)
    return rows


def _placed(rows: QuerySet[Organisation]) -> QuerySet[Organisation]:
    return rows.annotate(
        place_lon=Coalesce("lon", _first_centre("lon")), place_lat=Coalesce("lat", _first_centre("lat"))
    )


def _first_centre(field: str) -> Subquery:
    placed = TrainingCentre.objects.filter(organisation=OuterRef("pk"), lon__isnull=False).order_by("id")
    return Subquery(placed.values(field)[:1])


def _inside(boxes: tuple[Box, ...] | None, lon: str, lat: str) -> Q:
    if boxes is None:
        return Q()
    any_box = Q(pk__in=[])
    for box in boxes:
        any_box |= Q(**{f"{lon}__range": (box.west, box.east), f"{lat}__range": (box.south, box.north)})
    return any_box


def _during(period: Period | None, first: str, last: str) -> Q:
    if period is None:
        return Q()
    overlap = Q(**{f"{first}__isnull": False})
    if period.first:
        overlap &= Q(**{f"{last}__gte": period.first})
    if period.last:
        overlap &= Q(**{f"{first}__lte": period.last})
    return overlap


_DETAILS: dict[type[Model], Callable[[QuerySet], QuerySet]] = {
    Organisation: _placed,
    TrainingCentre: lambda rows: rows.select_related("organisation"),
    Course: lambda rows: rows.select_related("organisation", "course_type", "centre").prefetch_related("conveners"),
}
