"""What /me and lists of applications say, read strictly and tolerantly."""

import pytest

from qgis_certification.domain.person import ApplicationInBrief, Me, OrganisationOfMine, UserGroupOfMine, Waiting
from qgis_certification.domain.reading import WireError
from qgis_certification.domain.wire_person import read_me
from qgis_certification.domain.wire_queue import read_rows

LEAST = {"id": "p1", "name": "", "email": "ana@example.org"}


def test_everything():
    document = {
        **LEAST,
        "name": "Ana",
        "language": "ro",
        "wants_mail": True,
        "is_staff": False,
        "panel_roles": ["reviewer"],
        "organisations": [
            {
                "id": "o1",
                "name": "Academy",
                "state": "applicant",
                "role": "owner",
                "application": {"id": "a1", "state": "draft", "unread": 2},
            },
            {"id": "o2", "name": "Institute", "state": "accepted", "role": "convener", "application": None},
        ],
        "user_groups": [{"id": "g1", "name": "QGIS RO", "countries": ["RO", "MD"]}],
        "waiting": {"applications": 1, "reviews": 2, "consultations": 3, "votes": 4},
        "unread": 5,
        "of_a_later_version": {},
    }
    me = read_me(document)
    assert me == Me(
        "p1",
        "Ana",
        "ana@example.org",
        "ro",
        True,
        False,
        ("reviewer",),
        (
            OrganisationOfMine("o1", "Academy", "applicant", "owner", ApplicationInBrief("a1", "draft", 2)),
            OrganisationOfMine("o2", "Institute", "accepted", "convener"),
        ),
        (UserGroupOfMine("g1", "QGIS RO", ("RO", "MD")),),
        Waiting(1, 2, 3, 4),
        5,
    )
    assert me.judges and me.waiting.of_reviewing == 9 and me.called == "Ana"


def test_a_person_of_whom_little_is_known():
    me = read_me(LEAST)
    assert me.called == "ana@example.org" and not me.judges and me.waiting == Waiting()


@pytest.mark.parametrize(
    ("changes", "judges"),
    [
        ({"panel_roles": ["psc_member"]}, True),
        ({"panel_roles": ["treasurer"]}, False),
        ({"is_staff": True}, True),
        ({"user_groups": [{"id": "g1"}]}, True),
    ],
)
def test_who_has_a_part_in_reviewing(changes, judges):
    assert read_me({**LEAST, **changes}).judges is judges


@pytest.mark.parametrize(
    "document",
    [None, [], {}, {"name": "Ana"}, {**LEAST, "organisations": {}}, {**LEAST, "organisations": [7]},
     {**LEAST, "waiting": 3}, {**LEAST, "unread": "many"}],
)  # fmt: skip
def test_what_is_no_person(document):
    with pytest.raises(WireError):
        read_me(document)


def test_rows():
    row = {
        "id": "a1",
        "organisation": {"id": "o1", "name": "Academy", "country": "ro"},
        "state": "submitted",
        "whose_turn": "reviewers",
        "since": "2026-11-20T10:00:00.000001+00:00",
        "until": None,
        "round": 2,
        "reviewer": {"id": "p2", "name": "Rea"},
        "unread": 1,
        "may": ["withdraw"],
    }
    rows = read_rows({"items": [row, {**row, "id": "a2", "reviewer": None}], "count": 7})
    assert rows.count == 7 and [r.id for r in rows.rows] == ["a1", "a2"]
    first, second = rows.rows
    assert (first.country, first.reviewer, first.round, first.may) == ("RO", "Rea", 2, ("withdraw",))
    assert first.since.microsecond == 1 and first.until is None and second.reviewer_id == ""
    with pytest.raises(WireError):
        read_rows({"items": [{**row, "organisation": None}]})
