"""Reads the query of an address: what is unknown, doubled or malformed is told, parameter by parameter."""

from collections.abc import Collection as Several
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.translation import gettext as _

from certification_service.countries import CODES
from certification_service.ogc.boxes import read_boxes
from certification_service.ogc.collections import Collection
from certification_service.ogc.times import read_period
from certification_service.queries.features import Wanted

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
DEFAULT_LIMIT = 100
MAX_LIMIT = 10_000
# More than any collection will hold, and a number that every database takes.
MAX_OFFSET = 1_000_000_000
MAX_TEXT = 200


class ParameterError(Exception):
    """The query can't be answered: `errors` says of each parameter what is wrong."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True)
class ItemsQuery:
    """A page of a collection's features."""

    wanted: Wanted
    limit: int
    offset: int


def check_format(query: QueryDict) -> None:
    """Where f=json is the one parameter: raises ParameterError for any other."""
    reader = _Reader(query)
    if reader.errors:
        raise ParameterError(reader.errors)


def read_items_query(query: QueryDict, collection: Collection) -> ItemsQuery:
    """The query of a collection's items; raises ParameterError."""
    reader = _Reader(query, {"limit", "offset", "bbox", "bbox-crs", "datetime", *collection.filters})
    asked = ItemsQuery(
        Wanted(
            boxes=reader.boxes(),
            period=reader.period(),
            country=reader.country(),
            language=reader.text("language"),
            course_type=reader.text("course_type"),
        ),
        # More than the most is answered with the most, so says the standard.
        limit=min(reader.number("limit", DEFAULT_LIMIT, least=1), MAX_LIMIT),
        offset=reader.number("offset", 0, least=0, most=MAX_OFFSET),
    )
    if reader.errors:
        raise ParameterError(reader.errors)
    return asked


@dataclass
class _Reader:
    query: QueryDict
    known: Several[str] = ()
    errors: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, values in self.query.lists():
            if name != "f" and name not in self.known:
                self.errors[name] = _("There is no such parameter.")
            elif len(values) > 1:
                self.errors[name] = _("Give this parameter once.")
        if self.query.get("f", "json") != "json":
            self.errors["f"] = _("The one format is json.")

    def boxes(self):
        if self.query.get("bbox-crs", CRS84) != CRS84:
            self.errors["bbox-crs"] = _("The one coordinate system is {crs}.").format(crs=CRS84)
        if "bbox" not in self.query:
            return None
        try:
            return read_boxes(self.query["bbox"])
        except ValueError:
            self.errors["bbox"] = _(
                "Give four numbers in degrees: west,south,east,north (or six, with heights); south is not above north."
            )
            return None

    def period(self):
        if "datetime" not in self.query:
            return None
        try:
            return read_period(self.query["datetime"])
        except ValueError:
            self.errors["datetime"] = _(
                "Give a date or a time such as 2026-05-01 or 2026-05-01T12:00:00Z, or an interval of two of them with "
                "a slash between; “..” is an open end."
            )
            return None

    def country(self) -> str:
        code = self.text("country").upper()
        if "country" in self.query and code not in CODES:
            self.errors["country"] = _("Give the two letters of a country (ISO 3166-1) such as DE or RO.")
        return code

    def text(self, name: str) -> str:
        text = self.query.get(name, "")
        if name in self.query and (not text or len(text) > MAX_TEXT or "\0" in text):
            self.errors[name] = _("Give a text of 1 to {n} characters.").format(n=MAX_TEXT)
        return text

    def number(self, name: str, default: int, *, least: int, most: int | None = None) -> int:
        text = self.query.get(name, str(default))
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
        if number is None or number < least or (most is not None and number > most):
            self.errors[name] = (
                _("Give a whole number from {least}.").format(least=least)
                if most is None
                else _("Give a whole number from {least} to {most}.").format(least=least, most=most)
            )
            return default
        return number
