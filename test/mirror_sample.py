"""A small mirror made by the real plan and store, for tests that need something to show.

What is in it, besides ordinary courses around the world: names in many scripts, markup and newlines in names, centres
at one spot, centres on both sides of the dateline, online centres, a centre without a place, an unconfirmed
organisation, an organisation without courses, courses running today, a one-day course today, and courses of long ago.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from qgis_certification.domain.changes import Changes
from qgis_certification.domain.places import (
    Contribution,
    Convener,
    Course,
    CourseType,
    Organisation,
    TrainingCentre,
    UserGroup,
)
from qgis_certification.mirror.plan import make_plan
from qgis_certification.mirror.store import Store

ORGANISATIONS = (
    # name, country, seat
    ("Carpathian Geo Academy", "RO", (23.59, 46.77)),
    ("Kigali Map Lab", "RW", (30.06, -1.95)),
    ("Łódzka Szkoła Map", "PL", (19.46, 51.76)),
    ("Γεωπληροφορική Αθήνα", "GR", (23.73, 37.98)),
    ("Картографическая школа", "KZ", (76.89, 43.24)),
    ("أكاديمية الخرائط", "EG", (31.24, 30.04)),
    ("מרכז המיפוי", "IL", (34.78, 32.08)),
    ("मानचित्र प्रशिक्षण केंद्र", "IN", (77.21, 28.61)),
    ("東京地理情報スクール", "JP", (139.69, 35.69)),
    ("Edge <b>Markup</b> \"quoted\" 'org' & Söhne\nsecond line", "FJ", None),
    ("Pacific Islands GIS", "NZ", None),
    ("Not on the list GmbH", "DE", None),
)
LANGUAGES = ("ro", "en", "pl", "el", "ru", "ar", "he", "hi", "ja", "en", "en", "de")
COURSE_TYPES = ("QGIS for hydrologists", "PyQGIS basics", "Cartography with QGIS")


def organisation_id(n: int) -> str:
    return f"org-{n:02d}"


def things(today: date) -> list:
    """Everything in the sample, for whoever wants to change some of it and sync again."""
    found: list = []
    for n, (name, country, seat) in enumerate(ORGANISATIONS):
        organisation = organisation_id(n)
        lon, lat = seat or (None, None)
        found.append(
            Organisation(
                organisation, name, country, f"https://org{n}.example.org", f"info@org{n}.example.org", f"+00 {n}",
                f"{n} Map Street\nTown {n}", date(2020, 1, 1) + timedelta(days=90 * n), lon, lat, confirmed=n != 11,
            )
        )  # fmt: skip
        found += _centres(n, seat)
        found.append(Convener(f"convener-{n:02d}-a", organisation, f"Jiří Dvořák {n}"))
        found.append(Convener(f"convener-{n:02d}-b", organisation, f"Ana Ñandú {n}"))
        found += [
            CourseType(
                f"type-{n:02d}-{m}", organisation, kind, f"What {kind} teaches: layers, styles", 8.0 * (m + 1), ""
            )
            for m, kind in enumerate(COURSE_TYPES)
        ]
        found.append(
            Contribution(
                f"contribution-{n:02d}", organisation, "documentation", f"Chapter {n}", "Training manual",
                ("https://docs.qgis.org/",), "2024",
            )
        )  # fmt: skip
        if n != 10:  # the organisation without courses
            found += _courses(n, today)
    found.append(UserGroup("group-ro", "QGIS România", ("RO", "MD"), "https://qgis.ro/", "contact@qgis.ro"))
    return found


def _centres(n: int, seat: tuple[float, float] | None) -> list[TrainingCentre]:
    organisation, name = organisation_id(n), ORGANISATIONS[n][0]
    if n == 9:  # both sides of the dateline
        return [
            TrainingCentre("centre-09-a", organisation, "Taveuni <i>east</i> \\ west\nnewline", False, 179.99, -16.8),
            TrainingCentre("centre-09-b", organisation, "Over the line", False, -179.98, -16.9),
        ]
    if n == 10:
        return [TrainingCentre("centre-10-a", organisation, "Wellington", False, 174.78, -41.29)]
    lon, lat = seat or (13.4, 52.5)
    centres = [
        TrainingCentre(f"centre-{n:02d}-a", organisation, f"{name}: classroom", False, lon, lat, f"Room {n}"),
        TrainingCentre(f"centre-{n:02d}-b", organisation, "Online", True),
    ]
    if n == 0:  # two centres at one spot, and one that nobody has placed
        centres.append(TrainingCentre("centre-00-c", organisation, "Second floor", False, lon, lat))
        centres.append(TrainingCentre("centre-00-d", organisation, "Somewhere", False, None, None))
    return centres


def _courses(n: int, today: date) -> list[Course]:
    organisation = organisation_id(n)
    spans = [  # days from today, first and last
        (10 + n, 12 + n),
        (40 + n, 40 + n),
        (-400 - n, -398 - n),
        (-30 - n, -28 - n),
        (-1, 1) if n % 3 == 0 else (70 + n, 74 + n),  # running today
    ]
    if n == 1:
        spans.append((0, 0))  # one day, today
    return [
        Course(
            f"course-{n:02d}-{m}", organisation, f"type-{n:02d}-{m % len(COURSE_TYPES)}",
            f"centre-{n:02d}-{'b' if m == 1 else 'a'}", (f"convener-{n:02d}-a", f"convener-{n:02d}-b")[: 1 + m % 2],
            today + timedelta(days=first), today + timedelta(days=last), LANGUAGES[n], "Geoprocessing; digitising",
        )
        for m, (first, last) in enumerate(spans)
    ]  # fmt: skip


def snapshot(today: date) -> Changes:
    changes = Changes(complete=True)
    for thing in things(today):
        changes.upsert(thing)
    return changes


def build_mirror(folder: Path | str, today: date | None = None, changes: Changes | None = None) -> Path:
    """Fill the mirror in this folder (made when missing) with the sample, or with other changes; returns its path."""
    store = Store(folder)
    store.prepare()
    plan = make_plan(changes or snapshot(today or date.today()), store.known())
    return store.write(plan, {"source_url": "https://sample.example.org", "last_success": "2026-11-24T06:00:00+00:00"})
