"""What is missing, what differs, which logo counts: from the documents alone, without a database."""

import pytest

from certification_service.domain import parts
from certification_service.domain.differences import differences
from certification_service.domain.missing import missing


def file(path: str, sha256: str = "a", state: str = "complete", created: str = "2026-01-01") -> dict:
    return {"id": f"id of {path}", "path": path, "size": 1, "sha256": sha256, "state": state, "created": created}


def content(**changes) -> dict:
    """A complete application."""
    profile = dict.fromkeys(("name", "country", "website", "email", "address"), "x")
    course_type = {
        "id": "c",
        "name": "Rivers",
        "hours": 8.0,
        "version": "1",
        "material": {kind: [file(f"{kind}.pdf")] for kind in ("exercises", "lectures", "data")},
    }
    whole = {
        "organisation": {"id": "o", **profile, "state": "applicant", "logo": None, "version": "1"},
        "centres": [{"id": "p", "name": "Tulcea", "version": "1"}],
        "contributions": [{"id": "k", "title": "Manual", "links": ["https://e.org"], "evidence": [], "version": "1"}],
        "questions": [{"id": "q", "text": "Why?", "required": True, "value": "So.", "version": "1"}],
        "course_types": [course_type],
    }
    return {**whole, **changes}


def test_a_complete_application_lacks_nothing():
    assert missing(content()) == []


@pytest.mark.parametrize("kind", ["exercises", "lectures", "data"])
@pytest.mark.parametrize("state", ["receiving", "refused", None])
def test_all_three_kinds_of_material_are_needed_completely(kind, state):
    whole = content()
    whole["course_types"][0]["material"][kind] = [file("x.pdf", state=state)] if state else []
    assert [(gap["section"], gap["target"], gap["field"]) for gap in missing(whole)] == [("material", "c", kind)]


def test_one_complete_course_type_is_enough():
    whole = content()
    empty = {"id": "d", "name": "Lakes", "material": {"exercises": [], "lectures": [], "data": []}}
    assert missing({**whole, "course_types": [empty, *whole["course_types"]]}) == []
    assert [gap["target"] for gap in missing({**whole, "course_types": [empty]})] == ["d", "d", "d"]


def test_a_question_that_need_not_be_answered_is_not_missing():
    question = {"id": "q", "required": False, "value": ""}
    assert missing(content(questions=[question])) == []


def test_the_same_does_not_differ_whatever_its_version():
    later = content()
    later["organisation"]["version"] = later["contributions"][0]["version"] = "2"
    assert differences(content(), later) == []


def test_fields_parts_and_files_that_differ_are_named():
    later = content(centres=[{"id": "n", "name": "Arad", "version": "1"}])
    later["organisation"]["email"] = "y"
    later["questions"][0]["value"] = "Because."
    later["contributions"][0]["evidence"] = [file("proof.pdf")]
    later["course_types"][0]["material"]["data"] = [file("data.pdf", sha256="b")]
    found = differences(content(), later)
    assert [(item["section"], item["target"], item["label"], item["field"]) for item in found] == [
        ("organisation", "o", "", "email"),
        ("organisation", "p", "Tulcea", ""),
        ("organisation", "n", "Arad", ""),
        ("contributions", "k", "Manual", "evidence"),
        ("questions", "q", "Why?", "value"),
        ("material", "c", "Rivers", "data"),
    ]
    changes = {item["field"]: (item["before"], item["after"]) for item in found}
    assert changes["value"] == ("So.", "Because.")
    assert (changes["evidence"][0], changes["evidence"][1]["path"]) == (None, "proof.pdf")
    assert [side["sha256"] for side in changes["data"]] == ["a", "b"]


def test_a_new_course_type_tells_its_files():
    later = content()
    later["course_types"].append({**later["course_types"][0], "id": "d", "name": "Lakes"})
    assert [item["field"] for item in differences(content(), later)] == ["", "exercises", "lectures", "data"]


def test_the_logo_is_the_complete_one_until_the_next_is_complete():
    old, coming = file("a.png"), file("b.png", state="receiving", created="2026-02-01")
    assert parts.logo([coming, old]) == old
    assert parts.logo([coming]) == coming
    assert parts.logo([]) is None
