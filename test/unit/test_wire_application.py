"""The JSON of applications: strict on types, tolerant of what a later service adds or leaves out."""

import pytest

from qgis_certification.domain.application import Missing
from qgis_certification.domain.reading import WireError
from qgis_certification.domain.wire_application import read_application, read_part, read_people, read_upload

UPLOAD = {
    "id": "u", "purpose": "material", "path": "day 1/a.pdf", "size": 10, "received": 10, "state": "complete",
    "version_number": 2, "report_state": "ready", "sha256": "ab", "created": "2026-11-24T10:00:00+00:00",
    "report": {
        "summary": {"kind": "pdf"},
        "findings": [{"severity": "warning", "code": "x", "text": "Old.", "mend": "Renew.", "where": "page 4"}],
    },
}  # fmt: skip
DOCUMENT = {
    "id": "a", "state": "draft", "whose_turn": "applicant", "round": 0, "may": ["edit", "submit"], "reviewer": None,
    "since": "2026-11-24T10:53:35.376823+00:00", "until": None, "a_new_key": [1],
    "organisation": {
        "id": "o", "name": "Geo", "country": "RO", "website": "", "email": "", "phone": "", "address": "", "lon": None,
        "lat": None, "state": "applicant", "logo": None, "version": "1",
    },
    "centres": [{"id": "c", "name": "Cluj", "online": False, "lon": 23.6, "lat": 46, "version": "1"}],
    "contributions": [
        {"id": "k", "category": "books", "title": "Atlas", "links": ["https://x.org"], "version": "1",
         "evidence": [UPLOAD]}
    ],
    "questions": [
        {"id": "q", "kind": "choice", "required": True, "text": "How?", "choices": [{"key": "a", "text": "A"}],
         "value": "a", "version": ""}
    ],
    "course_types": [
        {"id": "t", "name": "Basics", "hours": 16, "version": "1", "material": {"exercises": [UPLOAD], "data": []}}
    ],
    "missing": [{"section": "material", "target": "t", "field": "data", "message": "Upload."}],
    "remarks": [
        {"id": "r", "round": 1, "section": "material", "target": None, "text": "Hm", "author": {"name": "Eva"}}
    ],
    "quota": {"used": 5, "most": 10}, "usual_days": {"review": 14, "consultation": 30, "decision": 21},
}  # fmt: skip


def changed(**fields):
    return {**DOCUMENT, **fields}


def test_all_of_an_application():
    read = read_application(DOCUMENT)
    assert (read.id, read.state, read.name, read.is_editable, read.sending) == ("a", "draft", "Geo", True, "submit")
    assert [(part.kind, part.id) for part in read.parts] == [
        ("organisation", "o"), ("centre", "c"), ("contribution", "k"), ("answer", "q"), ("course_type", "t"),
    ]  # fmt: skip
    fields = {part.kind: part.fields for part in read.parts}
    assert fields["centre"] == {
        "name": "Cluj", "online": False, "lon": 23.6, "lat": 46.0, "address": "", "country": "",
    }  # fmt: skip
    assert fields["course_type"]["hours"] == 16.0 and fields["contribution"]["links"] == ["https://x.org"]
    assert read.questions[0].choices == (("a", "A"),)
    assert read.missing == (Missing("material", "t", "data", "Upload."),)
    assert (read.remarks[0].author, read.remarks[0].target) == ("Eva", "")
    [upload] = read.material["t"]["exercises"]
    assert upload.version_number == 2 and upload.report.to_mend[0].mend == "Renew."
    assert read.material["t"]["lectures"] == () and read.evidence["k"] == (upload,)
    assert sorted(u.path for u in read.uploads()) == ["day 1/a.pdf"] * 2
    assert (read.quota_used, read.quota_most, read.usual_days["decision"]) == (5, 10, 21)


def test_the_least_that_is_one():
    read = read_application({"id": "a", "state": "accepted", "organisation": {"id": "o", "name": "Geo"}})
    assert not read.is_editable and read.sending == "" and read.missing == () and len(read.parts) == 1


@pytest.mark.parametrize(
    "document",
    [
        None, [], {}, changed(id=None), changed(id=7), changed(organisation=None), changed(organisation=[]),
        changed(may="edit"), changed(may=[1]), changed(questions={}), changed(questions=[{"id": "q"}]),
        changed(centres=[{"id": "c", "online": "yes"}]), changed(centres=[{"name": "no id"}]),
        changed(centres=[{"id": "c", "lon": "east"}]), changed(course_types=[{"id": "t", "material": []}]),
        changed(course_types=[{"id": "t", "hours": True}]), changed(missing=[1]), changed(since="yesterday"),
        changed(quota={"used": "much"}), changed(remarks=[{"id": "r", "author": [1]}]),
    ],
)  # fmt: skip
def test_what_is_none_is_told(document):
    with pytest.raises(WireError):
        read_application(document)


@pytest.mark.parametrize(
    "document",
    [None, {"id": "u"}, {**UPLOAD, "size": []}, {**UPLOAD, "report": "fine"}, {**UPLOAD, "path": ""}],
)
def test_what_is_no_upload_is_told(document):
    with pytest.raises(WireError):
        read_upload(document)


def test_a_file_without_report_waits_for_it():
    upload = read_upload({"id": "u", "path": "a", "state": "receiving", "report": None})
    assert upload.report.state == "waiting" and upload.report.findings == () and upload.version_number == 1


def test_a_part_is_read_as_it_stands_in_the_application():
    part = read_part("answer", {"id": "q", "value": "yes", "version": "2"})
    assert (part.fields, part.version) == ({"value": "yes"}, "2")


def test_people_and_who_is_invited():
    people = read_people(
        {
            "items": [{"id": "1", "name": "Ana", "email": "a@x.org", "role": "owner", "is_me": True}],
            "invitations": [{"id": "2", "email": "d@x.org", "role": "convener", "expires": "2026-12-01T00:00:00Z"}],
            "may_change": True,
        }
    )
    assert people.people[0].name == "Ana" and people.invited[0].email == "d@x.org" and people.may_change
