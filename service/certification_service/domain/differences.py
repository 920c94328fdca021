"""What differs between two versions of an application's content: from the documents alone."""

from collections.abc import Iterator
from typing import Any

from certification_service.enums import MaterialKind, Section

_SECTIONS = {
    "centres": Section.ORGANISATION,
    "contributions": Section.CONTRIBUTIONS,
    "questions": Section.QUESTIONS,
    "course_types": Section.MATERIAL,
}
_LABELS = {"centres": "name", "contributions": "title", "questions": "text", "course_types": "name"}
# What is not said by the applicant, or is compared as files.
_NOT_COMPARED = {
    "id",
    "version",
    "state",
    "logo",
    "evidence",
    "material",
    "text",
    "help",
    "choices",
    "kind",
    "required",
}


def differences(before: dict, after: dict) -> list[dict]:
    """One entry per field that differs; an added or removed part or file has the field "" or that of its files."""
    return [
        *_part(Section.ORGANISATION, "", before["organisation"], after["organisation"], ""),
        *_files(Section.ORGANISATION, after["organisation"]["id"], "", "logo", _logo(before), _logo(after)),
        *(entry for name in _SECTIONS for entry in _list(name, before[name], after[name])),
    ]


def _list(name: str, before: list[dict], after: list[dict]) -> Iterator[dict]:
    section, was, now = _SECTIONS[name], {item["id"]: item for item in before}, {item["id"]: item for item in after}
    for target in [*was, *(target for target in now if target not in was)]:
        old, new = was.get(target), now.get(target)
        label = (new or old)[_LABELS[name]]
        if old is None or new is None:
            yield _entry(section, target, label, "", old and old[_LABELS[name]], new and new[_LABELS[name]])
        else:
            yield from _part(section, target, old, new, label)
        yield from _files(section, target, label, "evidence", (old or {}).get("evidence"), (new or {}).get("evidence"))
        for kind in MaterialKind:
            files = ((item or {}).get("material", {}).get(kind.value) for item in (old, new))
            yield from _files(section, target, label, kind.value, *files)


def _part(section: Section, target: str, old: dict, new: dict, label: str) -> Iterator[dict]:
    for field in new:
        if field not in _NOT_COMPARED and old.get(field) != new[field]:
            yield _entry(section, target or new["id"], label, field, old.get(field), new[field])


def _files(
    section: Section, target: str, label: str, field: str, before: list[dict] | None, after: list[dict] | None
) -> Iterator[dict]:
    was, now = _by_path(before), _by_path(after)
    for path in sorted(was.keys() | now.keys()):
        if was.get(path, {}).get("sha256") != now.get(path, {}).get("sha256") or (path in was) != (path in now):
            yield _entry(section, target, label, field, _file(was.get(path)), _file(now.get(path)))


def _by_path(files: list[dict] | None) -> dict[str, dict]:
    return {file["path"]: file for file in files or [] if file["state"] == "complete"}


def _file(file: dict | None) -> dict | None:
    return file and {name: file[name] for name in ("id", "path", "size", "sha256")}


def _logo(content: dict) -> list[dict]:
    logo = content["organisation"]["logo"]
    return [logo] if logo else []


def _entry(section: Section, target: str, label: str, field: str, before: Any, after: Any) -> dict:
    return {
        "section": section.value,
        "target": target,
        "label": label,
        "field": field,
        "before": before,
        "after": after,
    }
