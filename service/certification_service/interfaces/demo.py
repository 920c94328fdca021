"""Makes up organisations, centres and courses of the whole world, always the same ones, around a given day."""

import csv
import json
import math
import uuid
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from random import Random

from certification_service.enums import ContributionCategory, OrganisationState
from certification_service.models import Contribution, Convener, Course, CourseType, Organisation, TrainingCentre
from certification_service.models.base import Record

DATA = Path(__file__).resolve().parent.parent / "data"
COURSES = 400
# Beyond the first 400 courses the listed organisations come again as branches, some for each further 400.
_BRANCHES = 8
_NAMESPACE = uuid.UUID("6f1c2a52-7d0e-5b0c-9a53-0d3f6f5f2c11")
_HOURS = (16, 24, 24, 32, 24, 12, 8, 24, 24, 16, 16, 20, 18, 16, 21.5)
_CONTRIBUTIONS = {
    ContributionCategory.DEVELOPMENT: "Commits to the QGIS core",
    ContributionCategory.DOCUMENTATION: "Chapters of the training manual",
    ContributionCategory.TRANSLATION: "Translation of the user interface",
    ContributionCategory.PLUGIN_DEVELOPMENT: "A plugin for field offices",
    ContributionCategory.BUG_REPORTS: "Bug reports with test data",
    ContributionCategory.FEATURE_FUNDING: "Funding of a layout feature",
    ContributionCategory.DONATION: "Sustaining membership",
    ContributionCategory.USER_GROUP: "Meetings of the local user group",
    ContributionCategory.OPEN_COURSEWARE: "Open course material",
    ContributionCategory.BOOKS: "A handbook for beginners",
}


def demo_id(key: str) -> uuid.UUID:
    """The id that a made-up record has on every machine and every day."""
    return uuid.uuid5(_NAMESPACE, key)


def _standing(state: str) -> OrganisationState:
    """How an organisation stands whose application, or certification, is in that state."""
    return OrganisationState(state) if state in OrganisationState.values else OrganisationState.APPLICANT


@dataclass
class Place:
    """A town."""

    name: str
    country: str
    lon: float
    lat: float


@dataclass
class Host:
    """An organisation with what its courses are made of."""

    organisation: Organisation
    centres: list[TrainingCentre] = field(default_factory=list)
    conveners: list[Convener] = field(default_factory=list)
    course_types: list[CourseType] = field(default_factory=list)
    # The language of each course type.
    languages: list[str] = field(default_factory=list)


class Demo:
    """`size` public courses around `today`; the seed decides dates, not who there is. Some that are not public too."""

    def __init__(self, today: date, size: int = COURSES, seed: int = 1) -> None:
        self.records: list[Record] = []
        self.convener_ids: dict[uuid.UUID, list[uuid.UUID]] = {}
        self._today = today
        self._seed = seed
        certified = [row for row in self._rows if row["state"] == OrganisationState.ACCEPTED]
        for block in range(math.ceil(size / COURSES)):
            if block:
                rows = [certified[(block * _BRANCHES + n) % len(certified)] for n in range(_BRANCHES)]
            else:
                rows = certified
            hosts = [self._host(row, block) for row in rows]
            for number in range(min(COURSES, size - block * COURSES)):
                self._course(hosts[number % len(hosts)], f"{block}.{number}", number // len(hosts))
        for row in self._rows:
            if row["state"] != OrganisationState.ACCEPTED:
                self._course(self._host(row, 0), row["key"], 0)

    @cached_property
    def _rows(self) -> list[dict]:
        with open(DATA / "demo_organisations.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @cached_property
    def _places(self) -> dict[str, Place]:
        with open(DATA / "demo_places.csv", encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            return {r["place"]: Place(r["place"], r["country"], float(r["lon"]), float(r["lat"])) for r in rows}

    @cached_property
    def _phrases(self) -> dict[str, dict]:
        return json.loads((DATA / "demo_phrases.json").read_text(encoding="utf-8"))

    @cached_property
    def _names(self) -> dict[str, dict]:
        return json.loads((DATA / "demo_names.json").read_text(encoding="utf-8"))

    def _host(self, row: dict, block: int) -> Host:
        key = f"{row['key']}.{block}" if block else row["key"]
        number = self._rows.index(row)
        places = [_moved(self._places[name], key, 0.4 if block else 0) for name in row["places"].split(";")]
        languages = row["languages"].split(";")
        host = Host(self._organisation(row, key, block, places[0], self._phrases[languages[0]]))
        self.records.append(host.organisation)
        self._centres(host, key, number, places, self._phrases[languages[0]])
        self._conveners(host, key, number, languages[0])
        self._course_types(host, key, number, languages)
        self._contributions(host.organisation, key, number)
        return host

    def _organisation(self, row: dict, key: str, block: int, place: Place, phrases: dict) -> Organisation:
        rng = Random(key)
        # The seat is a walk away from the centre, so that the map shows both.
        seat = _moved(place, f"{key} seat", 0.015)
        site = key.replace(".", "-")
        branch = f" ({block + 1})" if block else ""
        certified = row["state"] in (
            OrganisationState.ACCEPTED,
            OrganisationState.SUSPENDED,
            OrganisationState.ARCHIVED,
        )
        return Organisation(
            id=demo_id(f"organisation {key}"),
            name=row["name"][: 200 - len(branch)] + branch,
            state=_standing(row["state"]),
            country=row["country"],
            website=f"https://{site}.example/",
            email=f"training@{site}.example",
            phone=f"+999 {rng.randrange(100, 1000)} {rng.randrange(1000, 10000)}",
            address=_address(phrases, place, f"{key} seat"),
            certified_since=date(rng.randrange(2018, 2026), rng.randrange(1, 13), rng.randrange(1, 29))
            if certified
            else None,
            lon=seat.lon,
            lat=seat.lat,
        )

    def _centres(self, host: Host, key: str, number: int, places: list[Place], phrases: dict) -> None:
        for index, place in enumerate(places):
            name = phrases["centre"].format(place=place.name)
            self._centre(host, f"{key} {index}", name, place, _address(phrases, place, key))
        if number % 5 == 0:
            # A second room in the same building: two centres at one spot.
            name = f"{phrases['centre'].format(place=places[0].name)}, {phrases['room'].format(n=2)}"
            self._centre(host, f"{key} room", name, places[0], _address(phrases, places[0], key))
        if number % 3 == 0:
            self._centre(host, f"{key} online", phrases["online"], None)

    def _centre(self, host: Host, key: str, name: str, place: Place | None, address: str = "") -> None:
        centre = TrainingCentre(
            id=demo_id(f"centre {key}"),
            organisation=host.organisation,
            name=name,
            online=place is None,
            lon=place and place.lon,
            lat=place and place.lat,
            address=address,
            country=place.country if place and place.country != host.organisation.country else "",
        )
        host.centres.append(centre)
        self.records.append(centre)

    def _conveners(self, host: Host, key: str, number: int, language: str) -> None:
        order = self._phrases[language]["name"]
        names = self._phrases[language]
        if language in ("en", "fr"):
            # Spoken in many countries, whose people have names of their own.
            names = self._names.get(host.organisation.country, names)
        for index in range(2 + number % 3):
            given = names["given"][(number + index) % len(names["given"])]
            family = names["family"][(number * 2 + index * 3 + 1) % len(names["family"])]
            convener = Convener(
                id=demo_id(f"convener {key} {index}"),
                organisation=host.organisation,
                name=order.format(given=given, family=family),
            )
            host.conveners.append(convener)
            self.records.append(convener)

    def _course_types(self, host: Host, key: str, number: int, languages: list[str]) -> None:
        for index in range(4 + number % 4):
            what = (number + index * 4) % len(_HOURS)
            language = languages[index % len(languages)]
            phrases = self._phrases[language]
            name = phrases["courses"][what]
            course_type = CourseType(
                id=demo_id(f"course type {key} {index}"),
                organisation=host.organisation,
                name=name,
                teaches=phrases["teaches"].format(course=name),
                hours=_HOURS[what],
                link=f"{host.organisation.website}courses/{what + 1}",
            )
            host.course_types.append(course_type)
            host.languages.append(language)
            self.records.append(course_type)

    def _contributions(self, organisation: Organisation, key: str, number: int) -> None:
        categories = list(_CONTRIBUTIONS)
        for index in range(1 + number % 5):
            category = categories[(number + index * 3) % len(categories)]
            contribution = Contribution(
                id=demo_id(f"contribution {key} {index}"),
                organisation=organisation,
                category=category,
                title=_CONTRIBUTIONS[category],
                description=f"{organisation.name}: {_CONTRIBUTIONS[category]}",
                links=f"{organisation.website}contributions/{index + 1}",
                period=str(2019 + (number + index) % 7),
            )
            self.records.append(contribution)

    def _course(self, host: Host, key: str, turn: int) -> None:
        rng = Random(f"{self._seed} {key}")
        index = turn % len(host.course_types)
        course_type = host.course_types[index]
        phrases = self._phrases[host.languages[index]]
        days = math.ceil(course_type.hours / 8)
        first_day, last_day = _days(rng, self._today, days)
        what = rng.randrange(5)
        course = Course(
            id=demo_id(f"course {key}"),
            organisation=host.organisation,
            course_type=course_type,
            centre=host.centres[turn % len(host.centres)],
            first_day=first_day,
            last_day=last_day,
            language=host.languages[index],
            competences="; ".join(phrases["competences"][(what + n) % 5] for n in range(3)),
        )
        self.records.append(course)
        who = rng.sample(host.conveners, k=1 + rng.randrange(2))
        self.convener_ids[course.id] = [convener.id for convener in who]


def _days(rng: Random, today: date, days: int) -> tuple[date, date]:
    """First and last day: about 5 in 100 courses run today, 40 are to come, the rest is past."""
    kind = rng.random()
    if kind < 0.05:
        first = today - timedelta(days=rng.randrange(days))
    elif kind < 0.45:
        first = today + timedelta(days=1 + int(300 * rng.random() ** 1.5))
    else:
        first = today - timedelta(days=days + int(1200 * rng.random() ** 1.5))
    return first, first + timedelta(days=days - 1)


def _address(phrases: dict, place: Place, key: str) -> str:
    """A street and a number as the language writes them, the same each time; nobody lives there."""
    rng = Random(f"{key} {place.name} address")
    return phrases["address"].format(street=rng.choice(phrases["streets"]), n=rng.randrange(1, 120), place=place.name)


def _moved(place: Place, key: str, degrees: float) -> Place:
    """The place up to so many degrees away, the same way each time; still in the world."""
    rng = Random(key)
    lon = round((place.lon + rng.uniform(-degrees, degrees) + 180) % 360 - 180, 6)
    lat = round(max(-89.0, min(89.0, place.lat + rng.uniform(-degrees, degrees))), 6)
    return Place(place.name, place.country, lon, lat)
