"""What comes over the wire: strict on types, one bad item is one notice, nothing crashes."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgis_certification.domain.changes import Changes
from qgis_certification.domain.places import KINDS, Course, Organisation, TrainingCentre
from qgis_certification.domain.problems import NoticeKind
from qgis_certification.domain.reading import WireError, clean_text, web_address
from qgis_certification.domain.wire import (
    read_changes,
    read_document,
    read_website_centres,
    read_website_courses,
    read_website_organisations,
)

ORGANISATION = {
    "id": "o1", "name": " Carpathian Geo Academy ", "country": "ro", "website": "www.example.org", "email": "a@b.c",
    "phone": "1", "address": "Street\nTown", "certified_since": "2024-03-01", "lon": 23.6, "lat": 46.8,
    "added_later": 1,
}  # fmt: skip
COURSE = {
    "id": "c1", "organisation_id": "o1", "course_type_id": "t1", "centre_id": None, "convener_ids": ["v1"],
    "first_day": "2027-01-12", "last_day": "2027-01-14", "language": "ro", "competences": "all",
}  # fmt: skip
CENTRE = {
    "id": "k1",
    "organisation_id": "o1",
    "name": "Cluj",
    "online": False,
    "lon": 1,
    "lat": 2,
    "address": "",
    "country": "",
}


def test_documents_become_things():
    assert read_document("organisation", ORGANISATION, []) == Organisation(
        "o1", "Carpathian Geo Academy", "RO", "https://www.example.org", "a@b.c", "1", "Street\nTown", date(2024, 3, 1),
        23.6, 46.8,
    )  # fmt: skip
    assert read_document("course", COURSE, []) == Course(
        "c1", "o1", "t1", None, ("v1",), date(2027, 1, 12), date(2027, 1, 14), "ro", "all"
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", None), ("id", ""), ("id", 5), ("organisation_id", None), ("first_day", "soon"), ("first_day", None),
        ("first_day", 20270112), ("last_day", "2027-01-11"), ("convener_ids", "v1"), ("convener_ids", [1]),
        ("competences", {"a": 1}), ("language", 7),
    ],
)  # fmt: skip
def test_a_malformed_item_names_its_field(field, value):
    with pytest.raises(WireError) as caught:
        read_document("course", {**COURSE, field: value}, [])
    assert field in str(caught.value)


@pytest.mark.parametrize(
    ("lon", "lat"),
    [
        (float("nan"), 1), (1, float("inf")), (181, 0), (0, -91), ("12", "13"), (None, 3), (True, False), (10**400, 0),
        ([1], 2),
    ],
)  # fmt: skip
def test_a_place_outside_the_world_is_no_place(lon, lat):
    notices = []
    centre = read_document("training_centre", {**CENTRE, "lon": lon, "lat": lat}, notices)
    assert (centre.lon, centre.lat) == (None, None)
    assert [notice.kind for notice in notices] == [NoticeKind.UNUSABLE_GEOMETRY]


@pytest.mark.parametrize(
    ("geometry", "place", "notices"),
    [
        (None, (None, None), 0),
        ({"type": "Point", "coordinates": [1.5, 2.5]}, (1.5, 2.5), 0),
        ({"type": "Point", "coordinates": [1.5, 2.5, 100]}, (1.5, 2.5), 0),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 0]]]}, (None, None), 1),
        ({"type": "Point", "coordinates": []}, (None, None), 1),
        ({"type": "Point", "coordinates": [float("nan"), 1]}, (None, None), 1),
        ({"type": "Point", "coordinates": [500, 1]}, (None, None), 1),
        ("POINT(1 2)", (None, None), 1),
    ],
)
def test_geometries_of_the_website(geometry, place, notices):
    feature = {
        "type": "Feature", "id": 4, "geometry": geometry,
        "properties": {"name": "C", "certifying_organisation__name": "O"},
    }  # fmt: skip
    said = []
    (centre,) = read_website_centres({"type": "FeatureCollection", "features": [feature]}, said)
    assert (centre.lon, centre.lat) == place
    assert len(said) == notices


def test_an_online_centre_is_nowhere():
    assert read_document("training_centre", {**CENTRE, "online": True}, []) == TrainingCentre("k1", "o1", "Cluj", True)


def test_a_page_of_changes():
    changes = Changes()
    page = read_changes(
        {
            "changes": [
                {"kind": "organisation", "id": "o1", "deleted": False, "data": ORGANISATION},
                {"kind": "course", "id": "c1", "deleted": False, "data": COURSE},
                {"kind": "course", "id": "c1", "deleted": True, "data": None},
                {"kind": "course", "id": "c2", "deleted": False, "data": {**COURSE, "id": "c2", "first_day": "x"}},
                {"kind": "certificate", "id": "z", "deleted": False, "data": {}},
                {"kind": "course", "id": "c3", "deleted": False, "data": COURSE},
                "nonsense",
            ],
            "next": "e.7.7", "more": True, "remaining": 12,
        },
        changes,
    )  # fmt: skip
    assert (page.next, page.more, page.remaining) == ("e.7.7", True, 12)
    assert list(changes.upserts["organisation"]) == ["o1"]
    assert changes.removed["course"] == {"c1"} and not changes.upserts["course"]
    kinds = [notice.kind for notice in changes.notices]
    assert kinds == [NoticeKind.MALFORMED, NoticeKind.UNKNOWN_KIND, NoticeKind.MALFORMED, NoticeKind.MALFORMED]


@pytest.mark.parametrize("page", [None, [], {}, {"changes": {}}, {"changes": [], "next": 5}, "x"])
def test_what_is_no_page_is_refused_whole(page):
    with pytest.raises(WireError):
        read_changes(page, Changes())


def test_texts_lose_what_no_database_takes():
    assert clean_text(" a\0b ") == "ab"
    assert clean_text(json.loads('"\\ud800x"')) == "?x"


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("https://a.org/x", "https://a.org/x"),
        ("HTTP://a.org", "HTTP://a.org"),
        ("a.org/x", "https://a.org/x"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("n/a", ""),
        ("none", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_are_links(written, opened):
    assert web_address(written) == opened


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
fields = st.sampled_from(
    sorted({*ORGANISATION, *COURSE, *CENTRE, "geometry", "properties", "name", "teaches", "hours"})
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # in a fresh clone hypothesis first makes its table of letters
@given(st.sampled_from(sorted(KINDS)), st.dictionaries(fields, anything, max_size=6))
def test_no_document_crashes(kind, document):
    try:
        thing = read_document(kind, {**ORGANISATION, **COURSE, **CENTRE, **document}, [])
    except WireError:
        return
    assert thing.id


@given(anything, st.dictionaries(fields, anything))
def test_no_feed_crashes(item, feature):
    for read in (read_website_centres, read_website_courses):
        read({"type": "FeatureCollection", "features": [item, feature, {"properties": feature}]}, [])
    read_website_organisations({"count": 1, "results": [item, feature], "next": None}, [])
