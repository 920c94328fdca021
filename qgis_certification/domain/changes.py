"""What a source reports: things that came or changed, things that went, or everything there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from dataclasses import dataclass, field

from .places import KIND_OF, KINDS, Course, Thing
from .problems import Notice


def _keep_none(_course: Course) -> bool:
    return False


class Courses(MutableMapping[str, Course]):
    """Courses by id, kept as plain tuples: a hundred thousand objects would hold up all of QGIS whenever Python looks
    for garbage among them, which it does not among tuples of texts and dates.
    """

    def __init__(self, courses: Iterable[Course] = ()):
        self._packed: dict[str, tuple] = {}
        for course in courses:
            self.add(course)

    def add(self, course: Course) -> None:
        self[course.id] = course

    def __setitem__(self, course_id: str, c: Course) -> None:
        self._packed[course_id] = (
            c.id, c.organisation_id, c.course_type_id, c.centre_id, c.convener_ids, c.first_day, c.last_day, c.language,
            c.competences,
        )  # fmt: skip

    def __getitem__(self, course_id: str) -> Course:
        return Course(*self._packed[course_id])

    def __delitem__(self, course_id: str) -> None:
        del self._packed[course_id]

    def __contains__(self, course_id: object) -> bool:
        return course_id in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def things_by_kind() -> dict[str, MutableMapping[str, Thing]]:
    """Room for things of every kind, by kind and id."""
    return {kind: Courses() if kind == "course" else {} for kind in KINDS}


@dataclass
class Changes:
    """A source's answer, by kind and id; whatever came last of one id counts.

    `complete`: the source told everything, so what is missing went, except the courses that `spare` keeps (a source
    that does not list every course every time) and what those need.
    """

    upserts: dict[str, MutableMapping[str, Thing]] = field(default_factory=things_by_kind)
    removed: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    complete: bool = False
    spare: Callable[[Course], bool] = _keep_none
    notices: list[Notice] = field(default_factory=list)

    def upsert(self, thing: Thing) -> None:
        kind = KIND_OF[type(thing)]
        self.upserts[kind][thing.id] = thing
        self.removed[kind].discard(thing.id)

    def remove(self, kind: str, thing_id: str) -> None:
        self.upserts[kind].pop(thing_id, None)
        self.removed[kind].add(thing_id)

    @property
    def empty(self) -> bool:
        return not self.complete and not any(self.upserts.values()) and not any(self.removed.values())
