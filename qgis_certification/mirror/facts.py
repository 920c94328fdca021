"""Things as the mirror keeps them for the next plan: courses from their columns, all else as small JSON arrays."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date

from ..domain.places import KIND_OF, KINDS, Course, Thing
from .plan import SMALL_KINDS

_FIELDS = {kind: tuple(f.name for f in fields(cls)) for kind, cls in KINDS.items()}
_DATES = {kind: [n for n, name in enumerate(names) if name == "certified_since"] for kind, names in _FIELDS.items()}
_LISTS = {
    kind: [n for n, name in enumerate(names) if name in ("countries", "links")] for kind, names in _FIELDS.items()
}
_COURSES = """
    SELECT c.id, c.organisation_id, c.course_type_id, c.centre_id, v.convener_ids, c.first_day, c.last_day, c.language,
    c.competences FROM courses c JOIN course_conveners v ON v.fid = c.fid
"""
_COURSES_WHERE = {
    "id": "WHERE c.id IN (SELECT value FROM json_each(?))",
    "organisation_id": "WHERE c.organisation_id IN (SELECT value FROM json_each(?))",
    "course_type_id": "WHERE c.course_type_id IN (SELECT value FROM json_each(?))",
    "centre_id": "WHERE c.centre_id IN (SELECT value FROM json_each(?))",
}


def encode(thing: Thing) -> str:
    """The thing's fields in order."""
    return json.dumps(
        [getattr(thing, name) for name in _FIELDS[KIND_OF[type(thing)]]], ensure_ascii=False, default=date.isoformat
    )


def decode(kind: str, facts: str) -> Thing:
    values = json.loads(facts)
    for n in _DATES[kind]:
        values[n] = date.fromisoformat(values[n]) if values[n] else None
    for n in _LISTS[kind]:
        values[n] = tuple(values[n])
    return KINDS[kind](*values)


class KnownInMirror:
    """What a mirror holds, read through a read-only connection (plan.Known)."""

    def __init__(self, connection: sqlite3.Connection):
        self._connection = connection
        self.things: dict[str, dict[str, Thing]] = {kind: {} for kind in SMALL_KINDS}
        for kind, thing_id, facts in connection.execute("SELECT kind, id, facts FROM mirror_facts"):
            self.things[kind][thing_id] = decode(kind, facts)

    def all_courses(self) -> Iterator[Course]:
        return map(_course, self._connection.execute(_COURSES))

    def courses(self, column: str, ids: Iterable[str]) -> Iterator[Course]:
        return courses_by(self._connection, column, ids)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def courses_by(connection: sqlite3.Connection, column: str, ids: Iterable[str]) -> Iterator[Course]:
    """The courses whose column (id, organisation_id, course_type_id or centre_id) is one of the ids."""
    statement = " ".join((_COURSES, _COURSES_WHERE[column]))
    return map(_course, connection.execute(statement, (json.dumps(list(ids)),)))


def _course(row: tuple) -> Course:
    i, organisation_id, course_type_id, centre_id, convener_ids, first_day, last_day, language, competences = row
    return Course(
        i, organisation_id, course_type_id, centre_id, tuple(convener_ids.split()), date.fromisoformat(first_day),
        date.fromisoformat(last_day), language, competences,
    )  # fmt: skip
