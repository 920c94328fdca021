"""The only file that knows JSON field names: the service's documents, and the website's feeds.

Strict on types, tolerant of unknown keys. What can't be understood raises WireError about that one item; a place that
can't be on the map is dropped with a notice while the item stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from .changes import Changes
from .languages import language_code
from .places import (
    KINDS,
    Contribution,
    Convener,
    Course,
    CourseType,
    Organisation,
    Thing,
    TrainingCentre,
    UserGroup,
)
from .problems import Notice, NoticeKind
from .reading import Item, WireError, web_address

# The service's documents


def _organisation(i: Item) -> Organisation:
    lon, lat = i.point("lon", "lat")
    return Organisation(
        i.needed("id"), i.needed("name"), i.country("country"), i.link("website"), i.text("email"), i.text("phone"),
        i.text("address"), i.day("certified_since"), lon, lat,
    )  # fmt: skip


def _training_centre(i: Item) -> TrainingCentre:
    online = i.flag("online")
    lon, lat = (None, None) if online else i.point("lon", "lat")
    return TrainingCentre(
        i.needed("id"), i.needed("organisation_id"), i.needed("name"), online, lon, lat, i.text("address"),
        i.country("country"),
    )  # fmt: skip


def _convener(i: Item) -> Convener:
    return Convener(i.needed("id"), i.needed("organisation_id"), i.needed("name"))


def _course_type(i: Item) -> CourseType:
    return CourseType(
        i.needed("id"),
        i.needed("organisation_id"),
        i.needed("name"),
        i.text("teaches"),
        i.number("hours"),
        i.link("link"),
    )


def _course(i: Item) -> Course:
    return Course(
        i.needed("id"), i.needed("organisation_id"), i.needed("course_type_id"), i.text("centre_id") or None,
        i.texts("convener_ids"), *i.days("first_day", "last_day"), language_code(i.text("language")),
        i.text("competences"),
    )  # fmt: skip


def _user_group(i: Item) -> UserGroup:
    return UserGroup(i.needed("id"), i.needed("name"), i.texts("countries"), i.link("website"), i.text("contact"))


def _contribution(i: Item) -> Contribution:
    links = tuple(filter(None, map(web_address, i.texts("links"))))
    return Contribution(
        i.needed("id"), i.needed("organisation_id"), i.needed("category"), i.text("title"), i.text("description"),
        links, i.text("period"),
    )  # fmt: skip


_READERS: dict[str, Callable[[Item], Thing]] = {
    "organisation": _organisation,
    "training_centre": _training_centre,
    "convener": _convener,
    "course_type": _course_type,
    "course": _course,
    "user_group": _user_group,
    "contribution": _contribution,
}


def read_document(kind: str, document: Any, notices: list[Notice]) -> Thing:
    """A public document of the service as a thing; raises WireError."""
    return _READERS[kind](Item(kind, document, notices))


@dataclass(frozen=True)
class FeedPage:
    """What stands around the changes of a page: where to go on, whether there is more now, and about how much."""

    next: str
    more: bool
    remaining: int


def read_changes(page: Any, changes: Changes) -> FeedPage:
    """Add a page of the change feed to the changes; raises WireError when the page as a whole is none."""
    if not isinstance(page, dict) or not isinstance(page.get("changes"), list) or not isinstance(page.get("next"), str):
        raise WireError("changes", "", "page", "is not a page of the change feed")
    for change in page["changes"]:
        try:
            _read_change(change, changes)
        except WireError as error:
            changes.notices.append(error.notice)
    remaining = page.get("remaining")
    return FeedPage(page["next"], page.get("more") is True, remaining if isinstance(remaining, int) else 0)


def _read_change(change: Any, changes: Changes) -> None:
    item = Item("change", change, changes.notices)
    kind, thing_id = item.needed("kind"), item.needed("id")
    if kind not in KINDS:
        changes.notices.append(Notice(NoticeKind.UNKNOWN_KIND, kind, thing_id))
    elif item.flag("deleted"):
        changes.remove(kind, thing_id)
    else:
        thing = read_document(kind, change.get("data"), changes.notices)
        if thing.id != thing_id:
            raise WireError(kind, thing_id, "id", "is another in the document")
        changes.upsert(thing)


# The website's feeds


@dataclass(frozen=True)
class WebsiteOrganisation:
    name: str
    country: str
    email: str
    website: str
    address: str
    phone: str


@dataclass(frozen=True)
class WebsiteCentre:
    name: str
    organisation: str
    number: int
    lon: float | None
    lat: float | None


@dataclass(frozen=True)
class WebsiteCourse:
    organisation: str
    course_type: str
    centre: str
    first_day: date
    last_day: date
    language: str
    convener: str
    competences: str
    lon: float | None
    lat: float | None


@dataclass(frozen=True)
class OrganisationsPage:
    """A page of the website's organisations: how many there are in all, whether another page follows."""

    organisations: tuple[WebsiteOrganisation, ...]
    items: int
    count: int
    more: bool


def read_website_organisations(page: Any, notices: list[Notice]) -> OrganisationsPage:
    """A page of /feed/certifyingorganisations/; raises WireError when it is none."""
    if (
        not isinstance(page, dict)
        or not isinstance(page.get("results"), list)
        or not isinstance(page.get("count"), int)
    ):
        raise WireError("organisations", "", "page", "is not a page of the organisations feed")
    found = _each("organisation", page["results"], notices, _website_organisation)
    return OrganisationsPage(tuple(found), len(page["results"]), page["count"], page.get("next") is not None)


def _website_organisation(item: Any, notices: list[Notice]) -> WebsiteOrganisation:
    i = Item("organisation", item, notices, "name")
    return WebsiteOrganisation(
        i.needed("name"), i.country("country_code"), i.text("organisation_email"), i.link("url"), i.text("address"),
        i.text("organisation_phone"),
    )  # fmt: skip


def read_website_centres(page: Any, notices: list[Notice]) -> list[WebsiteCentre]:
    """The features of /feed/training-center/; raises WireError when it is no feature collection."""
    return _each("training_centre", _features(page), notices, _website_centre)


def _website_centre(feature: Any, notices: list[Notice]) -> WebsiteCentre:
    whole, i = _feature("training_centre", feature, notices)
    number = feature.get("id")
    name, organisation = i.needed("name"), i.needed("certifying_organisation__name")
    return WebsiteCentre(name, organisation, number if isinstance(number, int) else 0, *whole.geometry())


def read_website_courses(page: Any, notices: list[Notice]) -> list[WebsiteCourse]:
    """The features of /feed/upcoming-course/ or /feed/past-course/; raises WireError when there are none."""
    return _each("course", _features(page), notices, _website_course)


def _website_course(feature: Any, notices: list[Notice]) -> WebsiteCourse:
    whole, i = _feature("course", feature, notices)
    return WebsiteCourse(
        i.needed("certifying_organisation_name"), i.text("course_type_name") or i.needed("name"),
        i.text("training_center_name"), *i.days("start_date", "end_date"), language_code(i.text("language")),
        i.text("course_convener_name"), i.text("trained_competence"), *whole.geometry(),
    )  # fmt: skip


def _features(page: Any) -> list:
    if (
        not isinstance(page, dict)
        or page.get("type") != "FeatureCollection"
        or not isinstance(page.get("features"), list)
    ):
        raise WireError("feed", "", "page", "is not a feature collection")
    return page["features"]


def _feature(kind: str, feature: Any, notices: list[Notice]) -> tuple[Item, Item]:
    """The feature itself and its properties; the name stands for the id that the feeds do not have."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    named = {**feature, "name": properties.get("name")} if isinstance(properties, dict) else feature
    return Item(kind, named, notices, "name"), Item(kind, properties, notices, "name")


def _each(kind: str, items: list, notices: list[Notice], read: Callable[[Any, list[Notice]], Any]) -> list:
    found = []
    for item in items:
        try:
            found.append(read(item, notices))
        except WireError as error:
            notices.append(error.notice)
    return found
