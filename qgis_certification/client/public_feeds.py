"""The public feeds of certification.qgis.org: read politely, joined by name, given ids that stay.

The feeds have no ids. Ours are made from names (uuid5), so that the same thing has the same id at every sync; where
several things share all that makes the id, they are counted in an order that does not depend on the feed's.
"""

from __future__ import annotations

import unicodedata
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from itertools import chain, count
from typing import Any

from ..domain import wire
from ..domain.changes import Changes
from ..domain.finding import fold
from ..domain.places import Convener, Course, CourseType, Organisation, TrainingCentre
from ..domain.problems import Notice, NoticeKind, ProblemKind
from .errors import RefusedTrouble, trouble_of_content
from .fetched import WEBSITE, Fetched
from .http import Http, Reply

_NAMESPACE = uuid.UUID("5b1d6c4e-5d0f-5f57-9c0e-6d1f3f0a7c11")
_PAGE_SIZE = 100
_MOST_PAGES = 1000
_SITE_TIME = timezone(timedelta(hours=2))
_PAST_EVERY = timedelta(hours=24)


class PublicFeeds:
    """Reads the whole of the feeds; the past courses, which are many and slow, once a day."""

    kind = WEBSITE

    def __init__(self, url: str, http: Http):
        self._url = url.rstrip("/") + "/feed/"
        self._http = http

    def fetch(self, state: dict[str, str], progress: Callable[[float], None]) -> Fetched:
        notices: list[Notice] = []
        organisations = self._organisations(notices)
        progress(0.3)
        _, centres = self._feed("training-center/", wire.read_website_centres, notices)
        progress(0.5)
        reply, upcoming = self._feed("upcoming-course/", wire.read_website_courses, notices)
        progress(0.7)
        now = datetime.now(timezone.utc)
        today = _today_there(reply, now)
        past: list[wire.WebsiteCourse] = []
        past_fetched = state.get("past_fetched", "")
        with_past = _is_due(past_fetched, now)
        if with_past:
            _, past = self._feed("past-course/", wire.read_website_courses, notices)
            past_fetched = now.isoformat()
        progress(1.0)
        changes = assemble(organisations, centres, upcoming, past, notices)
        changes.spare = _Unlisted(today, with_past)
        return Fetched(changes, {"past_fetched": past_fetched})

    def _organisations(self, notices: list[Notice]) -> list[wire.WebsiteOrganisation]:
        found: list[wire.WebsiteOrganisation] = []
        for number in range(1, _MOST_PAGES + 1):
            try:
                reply = self._http.get_json(
                    self._url + "certifyingorganisations/", {"page": number, "page_size": _PAGE_SIZE}
                )
            except RefusedTrouble as trouble:
                if number > 1 and trouble.status == 404:  # the last page went while we were reading
                    return found
                raise
            page = _understood(wire.read_website_organisations, reply, notices)
            found += page.organisations
            if not page.more:
                break
        return found

    def _feed(self, name: str, read: Callable[[Any, list[Notice]], list], notices: list[Notice]) -> tuple[Reply, list]:
        reply = self._http.get_json(self._url + name)
        return reply, _understood(read, reply, notices)


def _understood(read: Callable[[Any, list[Notice]], Any], reply: Reply, notices: list[Notice]) -> Any:
    try:
        return read(reply.data, notices)
    except wire.WireError as error:
        raise trouble_of_content(ProblemKind.NOT_THE_SERVICE, reply.url, str(error)) from error


def _is_due(past_fetched: str, now: datetime) -> bool:
    """Whether a day has passed since; also when the computer's clock was set back meanwhile."""
    try:
        age = now - datetime.fromisoformat(past_fetched)
    except (ValueError, TypeError):
        return True
    return not timedelta(0) <= age < _PAST_EVERY


def _today_there(reply: Reply, now: datetime) -> date:
    """The website's date, by its own clock rather than the computer's."""
    with suppress(TypeError, ValueError):
        now = parsedate_to_datetime(reply.headers.get("Date", ""))
    return now.astimezone(_SITE_TIME).date()


class _Unlisted:
    """Which known courses the feeds, as they were read, may leave out although they take place: they stay.

    A course that has begun and not ended is in neither feed; one that has begun is not in the feed of those to come.
    Around midnight the two sides may differ by a day about what today is: rather keep a course a day longer.
    """

    def __init__(self, today: date, with_past: bool):
        self._today = today
        self._with_past = with_past

    def __call__(self, course: Course) -> bool:
        return course.first_day <= self._today and (not self._with_past or course.last_day >= self._today)


def name_id(kind: str, *names: str) -> str:
    """The id of the thing that these names mean; white space and Unicode forms make no difference."""
    normalised = (" ".join(unicodedata.normalize("NFC", name).split()) for name in names)
    return str(uuid.uuid5(_NAMESPACE, "\n".join((kind, *normalised))))


def assemble(
    organisations: Iterable[wire.WebsiteOrganisation],
    centres: Iterable[wire.WebsiteCentre],
    upcoming: Iterable[wire.WebsiteCourse],
    past: Iterable[wire.WebsiteCourse],
    notices: list[Notice],
) -> Changes:
    """Everything that the feeds hold, joined by name.

    Organisations that are not listed but have centres or courses are unconfirmed.
    """
    assembly = _Assembly(notices)
    for organisation in sorted(
        organisations, key=lambda o: (o.name, o.country, o.email, o.website, o.address, o.phone)
    ):
        assembly.add_organisation(organisation)
    for centre in sorted(centres, key=lambda c: (c.number, c.organisation, c.name)):
        assembly.add_centre(centre)
    for course in sorted(_united(upcoming, past), key=_course_order):
        assembly.add_course(course)
    return assembly.changes


def _united(upcoming: Iterable[wire.WebsiteCourse], past: Iterable[wire.WebsiteCourse]) -> list[wire.WebsiteCourse]:
    """A course of today that both feeds list is one course; what one feed lists twice is two."""
    return list((Counter(upcoming) | Counter(past)).elements())


def _course_order(c: wire.WebsiteCourse) -> tuple:
    place = (c.lon is not None, c.lon or 0.0, c.lat or 0.0)
    return (
        c.organisation,
        c.course_type,
        c.centre,
        c.first_day,
        c.last_day,
        c.language,
        c.convener,
        c.competences,
        place,
    )


class _Assembly:
    def __init__(self, notices: list[Notice]):
        self.changes = Changes(complete=True, notices=notices)
        self._places: defaultdict[str, list[TrainingCentre]] = defaultdict(list)

    def add_organisation(self, o: wire.WebsiteOrganisation) -> None:
        self.changes.upsert(
            Organisation(
                self._free_id("organisation", o.name), o.name, o.country, o.website, o.email, o.phone, o.address
            )
        )

    def add_centre(self, c: wire.WebsiteCentre) -> TrainingCentre:
        organisation_id = self._organisation_id(c.organisation)
        online = c.lon is None and "online" in fold(c.name)
        centre = TrainingCentre(
            self._free_id("training_centre", c.organisation, c.name), organisation_id, c.name, online, c.lon, c.lat
        )
        self.changes.upsert(centre)
        self._places[name_id("training_centre", c.organisation, c.name)].append(centre)
        return centre

    def add_course(self, c: wire.WebsiteCourse) -> None:
        organisation_id = self._organisation_id(c.organisation)
        course_type = CourseType(name_id("course_type", c.organisation, c.course_type), organisation_id, c.course_type)
        self.changes.upsert(course_type)
        conveners = ()
        if c.convener:
            convener = Convener(name_id("convener", c.organisation, c.convener), organisation_id, c.convener)
            self.changes.upsert(convener)
            conveners = (convener.id,)
        days = (c.first_day.isoformat(), c.last_day.isoformat())
        self.changes.upsert(
            Course(
                self._free_id("course", c.organisation, c.course_type, c.centre, *days), organisation_id,
                course_type.id, self._centre_id(c), conveners, c.first_day, c.last_day, c.language, c.competences,
            )
        )  # fmt: skip

    def _free_id(self, kind: str, *names: str) -> str:
        """The id of these names; the second thing of the same names gets another one, and so on."""
        taken = self.changes.upserts[kind]
        numbered = (name_id(kind, *names, str(number)) for number in count(2))
        return next(candidate for candidate in chain((name_id(kind, *names),), numbered) if candidate not in taken)

    def _organisation_id(self, name: str) -> str:
        organisation_id = name_id("organisation", name)
        if organisation_id not in self.changes.upserts["organisation"]:
            self.changes.upsert(Organisation(organisation_id, name, confirmed=False))
            self.changes.notices.append(
                Notice(NoticeKind.UNCONFIRMED_ORGANISATION, "organisation", organisation_id, name)
            )
        return organisation_id

    def _centre_id(self, c: wire.WebsiteCourse) -> str | None:
        """The centre that the course names, made when there is none; of several the one at the course's place."""
        if not c.centre:
            return None
        named = self._places[name_id("training_centre", c.organisation, c.centre)]
        at_place = [centre for centre in named if (centre.lon, centre.lat) == (c.lon, c.lat)]
        if at_place or named:
            return (at_place or named)[0].id
        return self.add_centre(wire.WebsiteCentre(c.centre, c.organisation, 0, c.lon, c.lat)).id
