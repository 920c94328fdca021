"""What the public may see: organisations, centres, courses and what belongs to them.

Field names are those of the change feed's documents and of the mirror's columns. An unknown text is "", an unknown
number or date is None. Points are EPSG:4326, degrees, longitude first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Union


@dataclass(frozen=True)
class Organisation:
    """A certified organisation; not `confirmed` when only its courses or centres are known, not its certification."""

    id: str
    name: str
    country: str = ""
    website: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    certified_since: date | None = None
    lon: float | None = None
    lat: float | None = None
    confirmed: bool = True


@dataclass(frozen=True)
class TrainingCentre:
    """Where courses take place: a point on the map, or online (no point)."""

    id: str
    organisation_id: str
    name: str
    online: bool = False
    lon: float | None = None
    lat: float | None = None
    address: str = ""
    country: str = ""


@dataclass(frozen=True)
class Convener:
    """Who holds courses for an organisation."""

    id: str
    organisation_id: str
    name: str


@dataclass(frozen=True)
class CourseType:
    """What a course teaches; `hours` is its length."""

    id: str
    organisation_id: str
    name: str
    teaches: str = ""
    hours: float | None = None
    link: str = ""


@dataclass(frozen=True)
class Course:
    """A course on certain days; `language` is a BCP 47 code, or the source's own word where that is unknown."""

    id: str
    organisation_id: str
    course_type_id: str
    centre_id: str | None
    convener_ids: tuple[str, ...]
    first_day: date
    last_day: date
    language: str = ""
    competences: str = ""


@dataclass(frozen=True)
class UserGroup:
    """A local user group; `countries` are ISO 3166-1 alpha-2 codes."""

    id: str
    name: str
    countries: tuple[str, ...] = ()
    website: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Contribution:
    """What an organisation gave to QGIS; `category` is one of the programme's ten."""

    id: str
    organisation_id: str
    category: str
    title: str
    description: str = ""
    links: tuple[str, ...] = ()
    period: str = ""


Thing = Union[Organisation, TrainingCentre, Convener, CourseType, Course, UserGroup, Contribution]

KINDS: dict[str, type] = {
    "organisation": Organisation,
    "training_centre": TrainingCentre,
    "convener": Convener,
    "course_type": CourseType,
    "course": Course,
    "user_group": UserGroup,
    "contribution": Contribution,
}
"""Names of the kinds as the change feed has them; a thing's kind is `KIND_OF[type(thing)]`."""

KIND_OF: dict[type, str] = {cls: kind for kind, cls in KINDS.items()}
