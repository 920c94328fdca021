"""The JSON of applications, of files and of who may edit them: strict on types, tolerant of what is unknown."""

from __future__ import annotations

from typing import Any

from .application import (
    FIELDS,
    Application,
    Invited,
    Missing,
    PartOnService,
    People,
    PersonOfOrganisation,
    Question,
    Remark,
)
from .material import MATERIAL_KINDS, Finding, Report, Upload
from .reading import Item, WireError


def read_application(document: Any) -> Application:
    """Raises WireError."""
    i = _item("application", document)
    organisation = i.within("organisation", "organisation")
    if organisation is None:
        raise i.fail("organisation", "is missing")
    contributions, course_types = i.each("contributions", "contribution"), i.each("course_types", "course_type")
    questions = i.each("questions", "question")
    reviewer, quota, usual = (i.within(name, name) for name in ("reviewer", "quota", "usual_days"))
    logo = organisation.within("logo", "upload")
    return Application(
        id=i.needed("id"),
        state=i.needed("state"),
        whose_turn=i.text("whose_turn"),
        since=i.moment("since"),
        until=i.moment("until"),
        round=i.count("round"),
        submitted=i.moment("submitted"),
        reason=i.text("reason"),
        version=i.text("version"),
        reviewer=reviewer.text("name") if reviewer is not None else "",
        may=i.texts("may"),
        organisation_id=organisation.needed("id"),
        organisation_state=organisation.text("state"),
        parts=(
            _part("organisation", organisation),
            *(_part("centre", item) for item in i.each("centres", "centre")),
            *(_part("contribution", item) for item in contributions),
            *(_part("answer", item) for item in questions),
            *(_part("course_type", item) for item in course_types),
        ),
        questions=tuple(map(_question, questions)),
        logo=upload_of(logo) if logo is not None else None,
        evidence={item.needed("id"): _uploads(item, "evidence") for item in contributions},
        material={item.needed("id"): _material(item) for item in course_types},
        missing=tuple(
            Missing(m.text("section"), m.text("target"), m.text("field"), m.text("message"))
            for m in i.each("missing", "missing")
        ),
        remarks=tuple(map(_remark, i.each("remarks", "remark"))),
        quota_used=quota.count("used") if quota is not None else 0,
        quota_most=quota.count("most") if quota is not None else 0,
        usual_days={
            name: usual.count(name) for name in ("review", "consultation", "decision") if usual and usual.count(name)
        },
    )


def read_part(kind: str, document: Any) -> PartOnService:
    """One part as a write, or a refused one, answers it; raises WireError."""
    return _part(kind, _item(kind, document))


def _part(kind: str, item: Item) -> PartOnService:
    fields = {name: _value(item, name, empty) for name, empty in FIELDS[kind].items()}
    return PartOnService(kind, item.needed("id"), item.text("version"), fields)


def _value(item: Item, name: str, empty: Any) -> Any:
    """The value with the type that the field has while it is empty."""
    if isinstance(empty, bool):
        return item.flag(name)
    if isinstance(empty, list):
        return list(item.texts(name))
    return item.number(name) if empty is None else item.text(name)


def _question(item: Item) -> Question:
    choices = tuple((c.needed("key"), c.text("text")) for c in item.each("choices", "choice"))
    return Question(
        item.needed("id"), item.needed("kind"), item.flag("required"), item.text("text"), item.text("help"), choices
    )


def _remark(item: Item) -> Remark:
    return Remark(
        item.needed("id"),
        item.count("round"),
        item.text("section"),
        item.text("target"),
        item.text("text"),
        _name_of(item, "author"),
        item.text("audience"),
        item.moment("published"),
        item.moment("settled"),
        item.text("version"),
        item.flag("mine"),
    )


def _name_of(item: Item, field: str) -> str:
    """A person, told by the name alone or as an object that has one."""
    try:
        return item.text(field)
    except WireError:
        person = item.within(field, "person")
        return person.text("name") if person is not None else ""


def _material(item: Item) -> dict[str, tuple[Upload, ...]]:
    material = item.within("material", "material")
    return {kind: _uploads(material, kind) if material is not None else () for kind in MATERIAL_KINDS}


def _uploads(item: Item, field: str) -> tuple[Upload, ...]:
    return tuple(map(upload_of, item.each(field, "upload")))


def read_upload(document: Any) -> Upload:
    """Raises WireError."""
    return upload_of(_item("upload", document))


def upload_of(i: Item) -> Upload:
    """The file that an item tells of; raises WireError."""
    report = i.within("report", "report")
    findings = tuple(map(_finding, report.each("findings", "finding"))) if report is not None else ()
    return Upload(
        id=i.needed("id"),
        purpose=i.text("purpose"),
        path=i.needed("path"),
        size=i.count("size"),
        received=i.count("received"),
        sha256=i.text("sha256"),
        state=i.needed("state"),
        refusal=i.text("refusal"),
        created=i.moment("created"),
        completed=i.moment("completed"),
        version_number=i.count("version_number") or 1,
        report=Report(i.text("report_state") or "waiting", findings),
        download=i.text("download"),
    )


def _finding(i: Item) -> Finding:
    return Finding(i.text("severity") or "info", i.text("text"), i.text("mend"), i.text("where"), i.text("code"))


def read_people(document: Any) -> People:
    """Raises WireError."""
    i = _item("people", document)
    return People(
        tuple(
            PersonOfOrganisation(p.needed("id"), p.text("name"), p.text("email"), p.text("role"))
            for p in i.each("items", "person")
        ),
        tuple(
            Invited(p.needed("id"), p.text("email"), p.text("role"), p.moment("expires"))
            for p in i.each("invitations", "invitation")
        ),
        i.flag("may_change"),
    )


def _item(kind: str, document: Any) -> Item:
    return Item(kind, document, [])
