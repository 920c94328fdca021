"""What the finder hands out: plain values, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..domain.places import Contribution, Course, CourseType, Organisation, TrainingCentre, UserGroup


@dataclass(frozen=True)
class CourseRow:
    """One line of a list of courses. `distance_m` is the great-circle distance from the query's `near`, None without
    two points.
    """

    id: str
    name: str
    organisation: str
    organisation_id: str
    centre: str
    country: str
    first_day: date
    last_day: date
    language: str
    online: bool
    lon: float | None
    lat: float | None
    distance_m: float | None
    confirmed: bool


@dataclass(frozen=True)
class OrganisationRow:
    """One line of a list of organisations; lon and lat are where the map shows it."""

    id: str
    name: str
    country: str
    confirmed: bool
    upcoming: int
    lon: float | None
    lat: float | None


@dataclass(frozen=True)
class Found:
    """A page of the courses that a query finds, and how many there are in all."""

    total_courses: int
    total_organisations: int
    rows: tuple[CourseRow, ...]


@dataclass(frozen=True)
class OrganisationDetails:
    """An organisation with what is its own; `past` holds the most recent courses, `past_total` counts all of them."""

    organisation: Organisation
    lon: float | None
    lat: float | None
    centres: tuple[TrainingCentre, ...]
    upcoming: tuple[CourseRow, ...]
    past: tuple[CourseRow, ...]
    past_total: int
    contributions: tuple[Contribution, ...]
    user_groups: tuple[UserGroup, ...]


@dataclass(frozen=True)
class CentreDetails:
    """A training centre with its organisation (None when the source does not have it) and its courses."""

    centre: TrainingCentre
    organisation: Organisation | None
    country: str
    upcoming: tuple[CourseRow, ...]
    past: tuple[CourseRow, ...]
    past_total: int


@dataclass(frozen=True)
class CourseDetails:
    """A course with what it refers to; None for what the source does not have."""

    course: Course
    row: CourseRow
    organisation: Organisation | None
    course_type: CourseType | None
    centre: TrainingCentre | None
    conveners: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """A value to filter by, and how many courses have it."""

    value: str
    courses: int


@dataclass(frozen=True)
class MirrorState:
    """What the mirror says of itself: where it came from, when it was last known to be right (UTC, ISO), how much it
    holds.
    """

    source_url: str
    last_success: str
    organisations: int
    training_centres: int
    courses: int
    upcoming_courses: int
