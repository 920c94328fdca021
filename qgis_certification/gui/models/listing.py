"""What the list shows, as questions to the mirror that a MirrorReader asks in its thread, and their answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ...domain.finding import Query
from ...mirror.finder import Finder
from ...mirror.records import Choice, CourseRow

PAGE = 100
"""Rows that are read at once."""


@dataclass(frozen=True)
class Totals:
    """How many courses a query finds, and of how many organisations."""

    courses: int
    organisations: int


@dataclass(frozen=True)
class Listing:
    """What a query found: some pages by number; totals when they are known, as they are when `pages` has it all.

    `rows` says of the courses that were looked for where in the list they are, None where they are not in it.
    `filled` says whether the mirror ever was.
    """

    query: Query
    today: date
    filled: bool
    pages: dict[int, tuple[CourseRow, ...]]
    totals: Totals | None
    rows: dict[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Choices:
    """What the filters offer."""

    countries: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    course_types: tuple[Choice, ...]


def from_the_top(query: Query, today: date):
    """The first page as soon as it is found, as a Listing; then, where there is more, the Totals."""

    def question(finder: Finder) -> Iterator[Listing | Totals]:
        rows = finder.page(query, today, PAGE, 0)
        whole = Totals(len(rows), len({row.organisation_id for row in rows})) if len(rows) < PAGE else None
        yield Listing(query, today, finder.is_filled(), {0: rows}, whole)
        if whole is None:
            yield Totals(*finder.count(query, today))

    return question


def around(query: Query, today: date, row: int, wanted: frozenset[str]):
    """One Listing with what surrounds a row, and where the wanted courses are: to show a list anew where it was."""

    def question(finder: Finder) -> Iterator[Listing]:
        first = max(row // PAGE - 1, 0)
        listed = finder.find(query, today, 3 * PAGE, first * PAGE)
        rows = listed.rows
        pages = {first + n: rows[n * PAGE : (n + 1) * PAGE] for n in range(3) if n * PAGE < len(rows)}
        found: dict[str, int | None] = dict.fromkeys(wanted)
        found |= {course.id: first * PAGE + n for n, course in enumerate(rows) if course.id in wanted}
        missing = [course_id for course_id, place in found.items() if place is None]
        if missing and listed.total_courses > len(rows):
            found |= finder.positions(query, today, missing)
        totals = Totals(listed.total_courses, listed.total_organisations)
        yield Listing(query, today, finder.is_filled(), pages, totals, found)

    return question


def rows_of(query: Query, today: date, ids: list[str]):
    """In which rows of the list these courses are, as far as they are in it."""

    def question(finder: Finder) -> Iterator[list[int]]:
        yield sorted(finder.positions(query, today, ids).values())

    return question


def choices(since: date):
    """The filters' choices among the courses that are not over by then."""

    def question(finder: Finder) -> Iterator[Choices]:
        yield Choices(finder.countries(since), finder.languages(since), finder.course_types(since))

    return question
