"""Brings what certification.qgis.org publishes into our tables: joined by name, repeatable by keys made of the names.

How the feeds' gaps are dealt with stands in docs/decisions.md.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

from certification_service.countries import CODES
from certification_service.enums import OrganisationState
from certification_service.interfaces.languages import language_code
from certification_service.interfaces.outcome import Outcome
from certification_service.interfaces.website import Feeds
from certification_service.interfaces.website_tables import Tables
from certification_service.models import Convener, Course, CourseType, Organisation, TrainingCentre

Point = tuple[float, float]


def import_website(feeds: Feeds) -> Outcome:
    """Reads all feeds, then writes in one transaction. FeedError when a feed can't be read: nothing is written."""
    reading = _Reading()
    reading.each("organisation", feeds.organisations(), reading.organisation)
    reading.each("training centre", feeds.centres(), reading.centre)
    # A one-day course of today is in both feeds: copies are counted within each feed only.
    for courses in (feeds.upcoming_courses(), feeds.past_courses()):
        reading.copies.clear()
        reading.each("course", courses, reading.course)
    return reading.tables.save()


@dataclass
class _Reading:
    """The feeds' items turned into rows, so far."""

    tables: Tables = field(default_factory=lambda: Tables(Outcome()))
    # Where the places of each organisation's centres are: (organisation, centre) -> [(key, point)].
    places: dict[tuple[str, str], list[tuple[str, Point]]] = field(default_factory=dict)
    copies: Counter = field(default_factory=Counter)

    def each(self, what: str, items: Iterable[Any], read: Callable[[dict], None]) -> None:
        """Reads the items; one that can't be read is told and left out."""
        for number, item in enumerate(items, start=1):
            try:
                read(item)
            except ValueError as error:
                self.tables.outcome.unreadable.append(f"{what} {number}: {error}")

    def organisation(self, item: Any) -> None:
        """Everyone in this feed is certified."""
        name = _text(item, "name", needed=True)
        country = _text(item, "country_code").upper()
        values = {
            "name": name,
            "state": OrganisationState.ACCEPTED,
            "country": country if country in CODES else "",
            "website": _text(item, "url"),
            "email": _text(item, "organisation_email"),
            "phone": _text(item, "organisation_phone"),
            "address": _text(item, "address"),
        }
        self.tables.put(Organisation, self._numbered("organisation", name), values)

    def centre(self, item: Any) -> None:
        """A centre needs a place: nothing says that one without is online."""
        properties = _properties(item)
        name = _text(properties, "name", needed=True)
        owner = _text(properties, "certifying_organisation__name", needed=True)
        point = _point(item)
        if point is None:
            raise ValueError(f"“{name}” of “{owner}” has no place on the map")
        self._put_centre(owner, name, point, self._numbered("centre", owner, name))

    def course(self, item: Any) -> None:
        """A course brings its type, its convener and, where the centres' feed lacks it, its centre along."""
        properties = _properties(item)
        owner = _text(properties, "certifying_organisation_name", needed=True)
        type_name = _text(properties, "course_type_name", needed=True)
        centre_name = _text(properties, "training_center_name")
        convener_name = _text(properties, "course_convener_name")
        first_day, last_day = _day(properties, "start_date"), _day(properties, "end_date")
        if last_day < first_day:
            raise ValueError(f"“{type_name}” of “{owner}” ends on {last_day}, before it starts on {first_day}")
        language = language_code(_text(properties, "language"))
        organisation = self._owner(owner)
        parts = (owner, type_name, centre_name, convener_name, str(first_day), str(last_day), language)
        values = {
            "organisation": organisation,
            "course_type": self._belonging(CourseType, "course type", owner, type_name),
            "centre": self._centre_of_course(owner, centre_name, _point(item)),
            "conveners": [self._belonging(Convener, "convener", owner, convener_name)] if convener_name else [],
            "first_day": first_day,
            "last_day": last_day,
            "language": language,
            "competences": _text(properties, "trained_competence"),
        }
        self.tables.put(Course, self._numbered("course", *parts), values)

    def _owner(self, name: str) -> str:
        """The organisation's key. One that is not in the list of certified organisations is not public."""
        key = _key("organisation", name, 0)
        if not self.tables.has(Organisation, key):
            self.tables.put(Organisation, key, {"name": name, "state": OrganisationState.ARCHIVED})
        return key

    def _belonging(self, model: type, kind: str, owner: str, name: str) -> str:
        key = _key(kind, owner, name)
        self.tables.put(model, key, {"organisation": self._owner(owner), "name": name})
        return key

    def _centre_of_course(self, owner: str, name: str, point: Point | None) -> str | None:
        if not name:
            return None
        namesakes = self.places.get((owner, name))
        if not namesakes:
            return self._put_centre(owner, name, point, _key("centre", owner, name, 0)) if point else None
        return next((key for key, place in namesakes if place == point), namesakes[0][0])

    def _put_centre(self, owner: str, name: str, point: Point, key: str) -> str:
        values = {
            "organisation": self._owner(owner), "name": name, "online": False, "lon": point[0], "lat": point[1]
        }  # fmt: skip
        self.tables.put(TrainingCentre, key, values)
        self.places.setdefault((owner, name), []).append((key, point))
        return key

    def _numbered(self, kind: str, *parts: str) -> str:
        """A key; things that the feed does not tell apart get one each, in its order."""
        copy = self.copies[kind, *parts]
        self.copies[kind, *parts] += 1
        return _key(kind, *parts, copy)


def _key(kind: str, *parts: str | int) -> str:
    return f"website {kind} {sha256(repr(parts).encode()).hexdigest()}"


def _properties(item: Any) -> dict:
    properties = item.get("properties") if isinstance(item, dict) else None
    if not isinstance(properties, dict):
        raise ValueError("this is not a GeoJSON feature with properties")
    return properties


def _text(item: Any, name: str, *, needed: bool = False) -> str:
    value = item.get(name) if isinstance(item, dict) else None
    if value is not None and not isinstance(value, str):
        raise ValueError(f"“{name}” is not text")
    value = (value or "").strip()
    if needed and not value:
        raise ValueError(f"“{name}” is missing")
    return value


def _day(properties: dict, name: str) -> date:
    try:
        return date.fromisoformat(_text(properties, name, needed=True))
    except ValueError as error:
        raise ValueError(f"“{name}” is not a date such as 2026-05-01") from error


def _point(item: dict) -> Point | None:
    """Longitude and latitude; None when there is no point, or one that lies outside the world."""
    geometry = item.get("geometry")
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return None
    coordinates = geometry.get("coordinates")
    if not isinstance(coordinates, list) or len(coordinates) < 2:
        return None
    lon, lat = coordinates[:2]
    if any(isinstance(number, bool) or not isinstance(number, int | float) for number in (lon, lat)):
        return None
    if not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
        return None
    return float(lon), float(lat)
