"""The recorded feeds of the website give exactly the organisations, centres and courses they hold."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from qgis_certification.client.public_feeds import assemble, name_id
from qgis_certification.domain import wire

FEEDS = Path(__file__).resolve().parents[1] / "feeds"


def recorded(name):
    return json.loads((FEEDS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture
def pages():
    notices = []
    found = {
        "organisations": wire.read_website_organisations(recorded("organisations-page_size100"), notices).organisations,
        "centres": wire.read_website_centres(recorded("training-center"), notices),
        "upcoming": wire.read_website_courses(recorded("upcoming"), notices),
        "past": wire.read_website_courses(recorded("past"), notices),
    }
    assert notices == []
    return found


def assembled(pages, reverse=False):
    step = -1 if reverse else 1
    return assemble(*(pages[name][::step] for name in ("organisations", "centres", "upcoming", "past")), notices=[])


def course_facts(changes):
    """Every course as the feeds tell it, names and all."""
    things = changes.upserts
    for course in things["course"].values():
        centre = things["training_centre"].get(course.centre_id)
        yield (
            things["organisation"][course.organisation_id].name,
            things["course_type"][course.course_type_id].name,
            centre.name if centre else "",
            course.first_day.isoformat(),
            course.last_day.isoformat(),
            things["convener"][course.convener_ids[0]].name,
            course.competences,
            (centre.lon, centre.lat) if centre and centre.lon is not None else None,
        )


def raw_facts(feature):
    p, geometry = feature["properties"], feature["geometry"]
    return (
        p["certifying_organisation_name"], p["course_type_name"], p["training_center_name"], p["start_date"],
        p["end_date"], p["course_convener_name"], p["trained_competence"] or "",
        tuple(geometry["coordinates"]) if geometry else None,
    )  # fmt: skip


def test_none_is_lost_and_none_doubled(pages):
    changes = assembled(pages)
    upcoming = Counter(map(raw_facts, recorded("upcoming")["features"]))
    past = Counter(map(raw_facts, recorded("past")["features"]))
    assert Counter(course_facts(changes)) == upcoming | past
    assert len(changes.upserts["course"]) == 107  # 25 to come and 83 past, one of today in both

    things = changes.upserts
    centres = Counter(
        (things["organisation"][c.organisation_id].name, c.name, c.lon, c.lat)
        for c in things["training_centre"].values()
    )
    told = Counter(
        (f["properties"]["certifying_organisation__name"], f["properties"]["name"],
         *(f["geometry"]["coordinates"] if f["geometry"] else (None, None)))
        for f in recorded("training-center")["features"]
    )  # fmt: skip
    assert centres == told

    listed = {o["name"] for o in recorded("organisations-page_size100")["results"]}
    assert {o.name for o in things["organisation"].values() if o.confirmed} == listed


def test_organisations_that_are_not_listed_are_unconfirmed(pages):
    unconfirmed = {o.name for o in assembled(pages).upserts["organisation"].values() if not o.confirmed}
    assert unconfirmed == {"Edge Archived Org", "Edge Rejected Org", "Edge Pending Org"}


def test_twice_in_a_row_the_same_ids_in_whatever_order_they_come(pages):
    assert assembled(pages).upserts == assembled(pages).upserts
    forward, backward = assembled(pages), assembled(pages, reverse=True)
    assert {k: dict(v) for k, v in forward.upserts.items()} == {k: dict(v) for k, v in backward.upserts.items()}


def test_what_is_listed_twice_is_two(pages):
    pages["upcoming"] = [*pages["upcoming"], pages["upcoming"][3]]
    pages["centres"] = [*pages["centres"], pages["centres"][0]]
    changes = assembled(pages)
    assert len(changes.upserts["course"]) == 108
    assert len(changes.upserts["training_centre"]) == 48
    assert assembled(pages, reverse=True).upserts.keys() == changes.upserts.keys()


def test_a_course_finds_the_centre_of_its_name_at_its_place():
    centres = [wire.WebsiteCentre("Hall", "Org", 1, 1.0, 1.0), wire.WebsiteCentre("Hall", "Org", 2, 2.0, 2.0)]
    day = date(2027, 1, 1)
    courses = [wire.WebsiteCourse("Org", "T", "Hall", day, day, "en", "Ana", "", 2.0, 2.0)]
    things = assemble([], centres, courses, [], []).upserts
    (course,) = things["course"].values()
    assert things["training_centre"][course.centre_id].lon == 2.0


def test_a_course_whose_centre_is_not_listed_brings_it_along():
    day = date(2027, 1, 1)
    courses = [wire.WebsiteCourse("Org", "T", "Hall", day, day, "en", "", "", 2.0, 3.0)]
    things = assemble([], [], courses, [], []).upserts
    (course,) = things["course"].values()
    centre = things["training_centre"][course.centre_id]
    assert (centre.name, centre.lon, centre.lat) == ("Hall", 2.0, 3.0)
    assert course.convener_ids == ()


def test_white_space_and_unicode_forms_of_a_name_are_one_name():
    assert name_id("organisation", "Łódź  Map\nHouse") == name_id("organisation", " Ło\u0301dz\u0301 Map House")
    assert name_id("organisation", "a") != name_id("training_centre", "a")
