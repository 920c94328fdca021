"""The mirror's rows made from things: names joined in, points encoded, texts folded for the finder. Pure."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Iterator

from ..domain.countries import all_names
from ..domain.finding import fold
from ..domain.languages import folded_names
from ..domain.places import (
    Contribution,
    Convener,
    Course,
    CourseType,
    Organisation,
    Thing,
    TrainingCentre,
    UserGroup,
)
from .schema import EPSG

# GeoPackage binary (OGC 12-128r18, 2.1.3): magic, version 0, flags (little endian, no envelope), srs id, then WKB of
# a point.
_POINT = struct.Struct("<2sBBiBIdd")


def point_blob(lon: float | None, lat: float | None) -> bytes | None:
    """The point as a GeoPackage stores it, None when there is none."""
    if lon is None or lat is None:
        return None
    return _POINT.pack(b"GP", 0, 1, EPSG, 1, 1, lon, lat)


def point_of(blob: bytes | None) -> tuple[float, float] | tuple[None, None]:
    """Longitude and latitude of a point of ours; two None when there is none."""
    return _POINT.unpack(blob)[-2:] if blob else (None, None)


def unit_vector(lon: float, lat: float) -> tuple[float, float, float]:
    """The point on the unit sphere."""
    east, north = math.radians(lon), math.radians(lat)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


class RowMaker:
    """Makes rows in the order of schema.py's columns (`geom` first where a table has one)."""

    def __init__(self, things: dict[str, dict[str, Thing]]):
        self._organisations: dict[str, Organisation] = things["organisation"]
        self._centres: dict[str, TrainingCentre] = things["training_centre"]
        self._types: dict[str, CourseType] = things["course_type"]
        self._conveners: dict[str, Convener] = things["convener"]
        self._folded: dict[str, str] = {}

    def rows(self, kind: str, things: Iterable[Thing]) -> Iterator[tuple]:
        make = {
            "organisation": self._organisation,
            "training_centre": self._centre,
            "course": self._course,
            "convener": self._convener,
            "course_type": self._course_type,
            "user_group": self._user_group,
            "contribution": self._contribution,
        }[kind]
        if kind == "organisation":
            self._first_centres = self._first_placed_centres()
        return (make(thing) for thing in things)

    def search_rows(self, courses: Iterable[Course]) -> Iterator[tuple]:
        return (self._search(course) for course in courses)

    def _first_placed_centres(self) -> dict[str, TrainingCentre]:
        first: dict[str, TrainingCentre] = {}
        for centre in self._centres.values():
            best = first.get(centre.organisation_id)
            if centre.lon is not None and (best is None or (centre.name, centre.id) < (best.name, best.id)):
                first[centre.organisation_id] = centre
        return first

    def _organisation(self, o: Organisation) -> tuple:
        place = o if o.lon is not None else self._first_centres.get(o.id)
        geom = point_blob(place.lon, place.lat) if place else None
        since = o.certified_since.isoformat() if o.certified_since else None
        return (
            geom, o.id, o.name, o.country, o.website, o.email, o.phone, o.address, since, int(o.confirmed), None,
        )  # fmt: skip

    def _centre(self, c: TrainingCentre) -> tuple:
        organisation = self._organisations.get(c.organisation_id)
        return (
            point_blob(c.lon, c.lat), c.id, c.organisation_id, organisation.name if organisation else "", c.name,
            int(c.online), c.address, self._country(c, organisation),
        )  # fmt: skip

    def _course(self, c: Course) -> tuple:
        organisation, kind, centre = self._around(c)
        return (
            point_blob(centre.lon, centre.lat) if centre else None,
            c.id, c.organisation_id, c.course_type_id, c.centre_id,
            kind.name if kind else "", organisation.name if organisation else "", centre.name if centre else "",
            ", ".join(self._convener_names(c)), self._country(centre, organisation),
            c.first_day.isoformat(), c.last_day.isoformat(), c.language,
            kind.hours if kind else None, kind.teaches if kind else "", c.competences, kind.link if kind else "",
            int(centre.online) if centre else 0,
        )  # fmt: skip

    def _search(self, c: Course) -> tuple:
        organisation, kind, centre = self._around(c)
        country = self._country(centre, organisation)
        lon, lat = (centre.lon, centre.lat) if centre else (None, None)
        x, y, z = unit_vector(lon, lat) if lon is not None else (None, None, None)
        fold_once = self._fold_once
        parts = (
            fold_once(kind.name) if kind else "",
            fold_once(organisation.name) if organisation else "",
            fold_once(centre.name) if centre else "",
            fold_once(centre.address) if centre else "",
            *map(fold_once, self._convener_names(c)),
            fold_once(kind.teaches) if kind else "",
            *map(fold_once, all_names(country)),
            folded_names(c.language),
        )
        return (
            c.id, c.organisation_id, c.first_day.toordinal(), c.last_day.toordinal(), "\n".join(filter(None, parts)),
            fold(c.competences), country, c.language, int(centre.online) if centre else 0, lon, lat, x, y, z,
            kind.name if kind else "", " ".join(c.convener_ids),
        )  # fmt: skip

    def _around(self, c: Course) -> tuple[Organisation | None, CourseType | None, TrainingCentre | None]:
        return (
            self._organisations.get(c.organisation_id),
            self._types.get(c.course_type_id),
            self._centres.get(c.centre_id) if c.centre_id else None,
        )

    def _convener_names(self, c: Course) -> list[str]:
        return [convener.name for i in c.convener_ids if (convener := self._conveners.get(i)) is not None]

    def _fold_once(self, text: str) -> str:
        folded = self._folded.get(text)
        if folded is None:
            folded = self._folded[text] = fold(text)
        return folded

    @staticmethod
    def _country(centre: TrainingCentre | None, organisation: Organisation | None) -> str:
        """The centre's country; the organisation's where the centre does not say."""
        return (centre.country if centre else "") or (organisation.country if organisation else "")

    @staticmethod
    def _convener(c: Convener) -> tuple:
        return c.id, c.organisation_id, c.name

    @staticmethod
    def _course_type(t: CourseType) -> tuple:
        return t.id, t.organisation_id, t.name, t.teaches, t.hours, t.link

    @staticmethod
    def _user_group(g: UserGroup) -> tuple:
        return g.id, g.name, ",".join(g.countries), g.website, g.contact

    @staticmethod
    def _contribution(c: Contribution) -> tuple:
        return c.id, c.organisation_id, c.category, c.title, c.description, "\n".join(c.links), c.period
