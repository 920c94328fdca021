"""The plan of a sync: exactly what differs, and every row that shows something that differs."""

from dataclasses import replace
from datetime import date

import pytest

from qgis_certification.domain.changes import Changes, Courses
from qgis_certification.domain.places import (
    KIND_OF,
    Contribution,
    Convener,
    Course,
    CourseType,
    Organisation,
    TrainingCentre,
)
from qgis_certification.mirror.plan import SMALL_KINDS, NothingKnown, make_plan
from qgis_certification.mirror.rows import point_blob, point_of
from qgis_certification.mirror.schema import TABLE_OF_KIND

ORGANISATION = Organisation("o1", "Academy", "RO")
OTHER = Organisation("o2", "Lab", "RW", lon=30.0, lat=-2.0)
CENTRE = TrainingCentre("k1", "o1", "Cluj", False, 23.6, 46.8)
TYPE = CourseType("t1", "o1", "QGIS for hydrologists", "rivers", 16.0, "https://x.org")
ANA, IOAN = Convener("v1", "o1", "Ana"), Convener("v2", "o1", "Ioan")
COURSE = Course("c1", "o1", "t1", "k1", ("v1", "v2"), date(2027, 1, 12), date(2027, 1, 14), "ro", "Łacking nothing")
PAST = replace(COURSE, id="c0", first_day=date(2020, 1, 1), last_day=date(2020, 1, 2))
EVERYTHING = (ORGANISATION, OTHER, CENTRE, TYPE, ANA, IOAN, COURSE, PAST)


class KnownThings:
    """What a mirror of these things would hold."""

    def __init__(self, *things):
        self.things = {kind: {} for kind in SMALL_KINDS}
        self.held = Courses()
        for thing in things:
            (self.held if isinstance(thing, Course) else self.things[KIND_OF[type(thing)]])[thing.id] = thing

    def all_courses(self):
        return list(self.held.values())

    def courses(self, column, ids):
        return [course for course in self.held.values() if getattr(course, column) in set(ids)]

    def close(self):
        pass


def changes(*things, removed=(), **fields):
    made = Changes(**fields)
    for thing in things:
        made.upsert(thing)
    for kind, thing_id in removed:
        made.remove(kind, thing_id)
    return made


def put(plan):
    return {thing.id for things in plan.put.values() for thing in things.values()}


def row(plan, kind, thing_id):
    table = TABLE_OF_KIND[kind]
    columns = (("geom",) if table.spatial else ()) + table.column_names
    (found,) = [r for r in (dict(zip(columns, v, strict=True)) for v in plan.rows(kind)) if r["id"] == thing_id]
    return found


def test_a_first_sync_puts_everything():
    plan = make_plan(changes(*EVERYTHING, complete=True), NothingKnown())
    assert put(plan) == {thing.id for thing in EVERYTHING}
    assert plan.new["course"] == 2 and plan.changed["course"] == 0 and plan.removed["course"] == 0


def test_the_same_again_is_nothing():
    assert make_plan(changes(*EVERYTHING, complete=True), KnownThings(*EVERYTHING)).empty
    assert make_plan(changes(COURSE, ORGANISATION), KnownThings(*EVERYTHING)).empty


def test_a_row_shows_the_names_around_the_course():
    shown = row(make_plan(changes(*EVERYTHING), NothingKnown()), "course", "c1")
    assert shown["geom"] == point_blob(23.6, 46.8)
    expected = {
        "name": "QGIS for hydrologists", "organisation": "Academy", "centre": "Cluj", "conveners": "Ana, Ioan",
        "country": "RO", "first_day": "2027-01-12", "last_day": "2027-01-14", "hours": 16.0, "teaches": "rivers",
        "link": "https://x.org", "online": 0, "language": "ro",
    }  # fmt: skip
    assert {name: shown[name] for name in expected} == expected


def test_the_centre_s_country_is_the_course_s():
    abroad = replace(CENTRE, country="HU")
    plan = make_plan(changes(ORGANISATION, abroad, TYPE, COURSE), NothingKnown())
    assert row(plan, "course", "c1")["country"] == "HU"
    assert row(plan, "training_centre", "k1")["country"] == "HU"


@pytest.mark.parametrize(
    ("changed", "also"),
    [
        (replace(ORGANISATION, name="New name"), {"c0", "c1", "k1"}),
        (replace(ORGANISATION, country="MD"), {"c0", "c1", "k1"}),
        (replace(ORGANISATION, phone="5"), set()),
        (replace(CENTRE, lon=24.0), {"c0", "c1", "o1"}),
        (replace(TYPE, name="Other"), {"c0", "c1"}),
        (replace(ANA, name="Ana Maria"), {"c0", "c1"}),
        (replace(COURSE, language="hu"), set()),
    ],
)
def test_what_shows_the_changed_thing_is_put_too(changed, also):
    plan = make_plan(changes(changed), KnownThings(*EVERYTHING))
    assert put(plan) == {changed.id} | also
    assert sum(plan.changed.values()) == 1 and not any(plan.new.values()) and not any(plan.removed.values())


def test_a_course_may_come_before_what_it_refers_to():
    known = KnownThings(COURSE)
    plan = make_plan(changes(ORGANISATION, CENTRE, TYPE, ANA, IOAN), known)
    assert "c1" in put(plan)
    assert row(plan, "course", "c1")["organisation"] == "Academy"


def test_removing():
    removed = [("course", "c1"), ("convener", "v2"), ("course", "never heard of")]
    plan = make_plan(changes(removed=removed), KnownThings(*EVERYTHING))
    assert plan.dropped["course"] == {"c1"} and plan.removed["course"] == 1
    assert put(plan) == {"c0"}  # it showed the convener's name
    assert row(plan, "course", "c0")["conveners"] == "Ana"


def test_what_a_complete_answer_leaves_out_goes():
    plan = make_plan(changes(ORGANISATION, CENTRE, TYPE, ANA, IOAN, COURSE, complete=True), KnownThings(*EVERYTHING))
    assert plan.dropped["course"] == {"c0"} and plan.dropped["organisation"] == {"o2"}


def test_spared_courses_keep_what_they_need():
    plan = make_plan(changes(OTHER, complete=True, spare=lambda course: course.id == "c0"), KnownThings(*EVERYTHING))
    assert plan.dropped["course"] == {"c1"}
    assert not any(plan.dropped[kind] for kind in SMALL_KINDS)
    assert plan.put["organisation"]["o1"] == replace(ORGANISATION, confirmed=False)


def test_an_organisation_without_a_seat_stands_at_its_first_centre():
    second = replace(CENTRE, id="k0", name="Arad", lon=21.3, lat=46.2)
    nowhere = replace(CENTRE, id="k2", name="Aaa", lon=None, lat=None)
    plan = make_plan(changes(ORGANISATION, OTHER, CENTRE, second, nowhere), NothingKnown())
    assert point_of(row(plan, "organisation", "o1")["geom"]) == (21.3, 46.2)
    assert point_of(row(plan, "organisation", "o2")["geom"]) == (30.0, -2.0)


def test_when_its_first_centre_goes_the_organisation_moves():
    second = replace(CENTRE, id="k0", name="Arad", lon=21.3, lat=46.2)
    plan = make_plan(changes(removed=[("training_centre", "k0")]), KnownThings(*EVERYTHING, second))
    assert point_of(row(plan, "organisation", "o1")["geom"]) == (23.6, 46.8)


def test_search_texts_are_folded_and_know_the_country():
    plan = make_plan(changes(*EVERYTHING), NothingKnown())
    found = {values[0]: values for values in plan.search_rows()}
    about, competences = found["c1"][4], found["c1"][5]
    for word in ("hydrologists", "academy", "cluj", "ana", "ioan", "rivers", "romania"):
        assert word in about
    assert competences == "lacking nothing"


def test_everything_else_has_rows_too():
    contribution = Contribution("x1", "o1", "books", "A book", "", ("https://a.org", "https://b.org"), "2024")
    plan = make_plan(changes(contribution), NothingKnown())
    assert row(plan, "contribution", "x1")["links"] == "https://a.org\nhttps://b.org"
