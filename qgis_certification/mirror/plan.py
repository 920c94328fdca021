"""What a sync has to write: from the source's changes and what the mirror knows, what to put and what to drop. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from ..domain.changes import Changes, Courses, things_by_kind
from ..domain.places import KINDS, Course, Organisation, Thing
from .rows import RowMaker

SMALL_KINDS = tuple(kind for kind in KINDS if kind != "course")


class Known(Protocol):
    """What the mirror holds. There are few things of most kinds and many courses: those are fetched as needed."""

    things: dict[str, dict[str, Thing]]
    """Everything but the courses, by kind and id."""

    def all_courses(self) -> Iterable[Course]: ...

    def courses(self, column: str, ids: Iterable[str]) -> Iterable[Course]:
        """Courses whose `column` (id, organisation_id, course_type_id or centre_id) is one of the ids."""

    def close(self) -> None: ...


class NothingKnown:
    """What an empty mirror holds."""

    def __init__(self) -> None:
        self.things: dict[str, dict[str, Thing]] = {kind: {} for kind in SMALL_KINDS}

    def all_courses(self) -> Iterable[Course]:
        return ()

    def courses(self, column: str, ids: Iterable[str]) -> Iterable[Course]:
        return ()

    def close(self) -> None:
        """There is nothing to let go of."""


@dataclass
class Plan:
    """Things to put (insert, or update in place) and ids to drop, by kind; the counts are what the person is told."""

    put: dict[str, MutableMapping[str, Thing]] = field(default_factory=things_by_kind)
    dropped: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    new: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    changed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    removed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    things: dict[str, dict[str, Thing]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        return not any(self.put.values()) and not any(self.dropped.values())

    def rows(self, kind: str) -> Iterator[tuple]:
        """The rows of the kind's table, made one by one: there may be a hundred thousand."""
        return RowMaker(self.things).rows(kind, self.put[kind].values())

    def search_rows(self) -> Iterator[tuple]:
        """The rows of `course_search`, with the course's id in place of the fid."""
        return RowMaker(self.things).search_rows(self.put["course"].values())


def make_plan(changes: Changes, known: Known) -> Plan:
    """The difference between what the source says and what the mirror knows, with all rows that show what changed."""
    plan = Plan()
    known_courses = _relevant_courses(changes, known)
    removed, demoted = _what_went(changes, known, known_courses)
    before = {**known.things, "course": known_courses}
    upserts = {**changes.upserts, "organisation": {**changes.upserts["organisation"], **demoted}}
    for kind in KINDS:
        old_things = before[kind]
        for thing in upserts[kind].values():
            old = old_things.get(thing.id)
            if old == thing:
                continue
            plan.put[kind][thing.id] = thing
            counter = plan.new if old is None else plan.changed
            counter[kind] += 1
        plan.dropped[kind] = removed[kind]
        plan.removed[kind] = len(removed[kind])
    plan.things = {
        kind: {i: t for i, t in {**known.things[kind], **upserts[kind]}.items() if i not in removed[kind]}
        for kind in SMALL_KINDS
    }
    _add_dependents(plan, known)
    return plan


def _relevant_courses(changes: Changes, known: Known) -> Courses:
    if changes.complete:
        return Courses(known.all_courses())
    return Courses(known.courses("id", [*changes.upserts["course"], *changes.removed["course"]]))


def _what_went(
    changes: Changes, known: Known, known_courses: Courses
) -> tuple[dict[str, set[str]], dict[str, Organisation]]:
    """Ids that go, by kind, and organisations that stay only because a spared course is theirs."""
    if not changes.complete:
        held = {**known.things, "course": known_courses}
        return {kind: {i for i in changes.removed[kind] if i in held[kind]} for kind in KINDS}, {}
    absent = [known_courses[i] for i in known_courses if i not in changes.upserts["course"]]
    spared = [course for course in absent if changes.spare(course)]
    spared_ids = {course.id for course in spared}
    needed: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for course in spared:
        needed["organisation"].add(course.organisation_id)
        needed["course_type"].add(course.course_type_id)
        needed["convener"].update(course.convener_ids)
        if course.centre_id:
            needed["training_centre"].add(course.centre_id)
    went = {
        kind: {i for i in known.things[kind] if i not in changes.upserts[kind] and i not in needed[kind]}
        for kind in SMALL_KINDS
    }
    went["course"] = {course.id for course in absent if course.id not in spared_ids}
    demoted = {
        i: replace(organisation, confirmed=False)
        for i in needed["organisation"]
        if i not in changes.upserts["organisation"]
        and isinstance(organisation := known.things["organisation"].get(i), Organisation)
        and organisation.confirmed
    }
    return went, demoted


def _add_dependents(plan: Plan, known: Known) -> None:
    """Rows show names of other things (a course its organisation's): put those again whose names or places changed."""
    touched = {kind: plan.put[kind].keys() | plan.dropped[kind] for kind in SMALL_KINDS}
    renamed = {i for i in touched["organisation"] if _shown_of_organisation(plan, known, i)}
    for column, ids in (
        ("organisation_id", renamed | _organisations_of(touched["convener"], known)),
        ("course_type_id", touched["course_type"]),
        ("centre_id", touched["training_centre"]),
    ):
        for course in known.courses(column, ids):
            if course.id not in plan.put["course"] and course.id not in plan.dropped["course"]:
                plan.put["course"][course.id] = course
    for centre in plan.things["training_centre"].values():
        if centre.organisation_id in renamed:
            plan.put["training_centre"].setdefault(centre.id, centre)
    for i in touched["training_centre"]:
        for centre in (plan.things["training_centre"].get(i), known.things["training_centre"].get(i)):
            organisation = plan.things["organisation"].get(centre.organisation_id) if centre else None
            if organisation is not None and organisation.lon is None:
                plan.put["organisation"].setdefault(organisation.id, organisation)


def _shown_of_organisation(plan: Plan, known: Known, organisation_id: str) -> bool:
    """Whether what courses and centres show of their organisation is another than before."""
    before, after = known.things["organisation"].get(organisation_id), plan.things["organisation"].get(organisation_id)
    if not isinstance(before, Organisation) or not isinstance(after, Organisation):
        return True
    return (before.name, before.country) != (after.name, after.country)


def _organisations_of(convener_ids: Iterable[str], known: Known) -> set[str]:
    """Organisations of conveners that were renamed or went; a convener that is new is in no known course."""
    return {thing.organisation_id for i in convener_ids if (thing := known.things["convener"].get(i)) is not None}
