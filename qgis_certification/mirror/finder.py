"""Finding in the mirror: the list of courses, the filters' choices, and the details of one place.

Plain read-only SQL on the file. Details and a page are quick enough for the interface's thread; what looks at all
courses is asked through tasks/mirror_reader.py. A Finder belongs to the thread that made it. After a swap `reopen()`
shows the new content. Every question raises sqlite3.Error when there is no file or it is no mirror.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..domain.countries import all_names
from ..domain.finding import Query, fold, words
from ..domain.places import Contribution, Organisation, Thing, TrainingCentre, UserGroup
from .facts import courses_by, decode
from .reading import connect, read_state
from .records import (
    CentreDetails,
    Choice,
    CourseDetails,
    CourseRow,
    Found,
    MirrorState,
    OrganisationDetails,
    OrganisationRow,
)
from .rows import point_of
from .search import count_courses, distance_m, page_of_fids

_MOST_PAST = 200
_CACHE = "PRAGMA cache_size = -49152"  # KiB at most: what is searched of 100,000 courses stays between keystrokes
_ROWS = """
    SELECT c.id, c.name, c.organisation, c.organisation_id, c.centre, c.country, c.first_day, c.last_day, c.language,
    s.online, s.lon, s.lat, o.confirmed, c.fid
    FROM courses c JOIN course_search s ON s.fid = c.fid LEFT JOIN organisations o ON o.id = c.organisation_id
"""
_WITH_FIDS = "WHERE c.fid IN (SELECT value FROM json_each(:fids))"
_WITH_IDS = "WHERE c.id IN (SELECT value FROM json_each(:ids)) ORDER BY c.first_day, c.fid"
_TO_COME = """
    WHERE (c.organisation_id = :organisation OR c.centre_id = :centre) AND c.last_day >= :today
    ORDER BY c.first_day, c.fid
"""
_PAST = """
    WHERE (c.organisation_id = :organisation OR c.centre_id = :centre) AND c.last_day < :today
    ORDER BY c.last_day DESC, c.fid LIMIT :most
"""
_COUNT_PAST = """
    SELECT count(*) FROM courses
    WHERE (organisation_id = :organisation OR centre_id = :centre) AND last_day < :today
"""
_CHOICES = {
    "country": "SELECT country, count(*) FROM course_search WHERE country != '' AND last_day >= ?"
    " GROUP BY 1 ORDER BY 1",
    "language": "SELECT language, count(*) FROM course_search WHERE language != '' AND last_day >= ?"
    " GROUP BY 1 ORDER BY 1",
    "course_type": "SELECT course_type, count(*) FROM course_search WHERE course_type != '' AND last_day >= ?"
    " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
}  # fmt: skip
_FACTS = "SELECT facts FROM mirror_facts WHERE kind = ? AND id = ?"
_OWN_FACTS = {
    "training_centre": "SELECT f.facts FROM training_centres t JOIN mirror_facts f ON f.kind = 'training_centre'"
    " AND f.id = t.id WHERE t.organisation_id = ? ORDER BY t.name, t.id",
    "contribution": "SELECT f.facts FROM contributions t JOIN mirror_facts f ON f.kind = 'contribution'"
    " AND f.id = t.id WHERE t.organisation_id = ? ORDER BY t.category, t.title, t.id",
}
_ORGANISATIONS = """
    SELECT id, name, country, confirmed, coalesce(upcoming, 0), geom FROM organisations
"""


class Finder:
    """Reads one mirror."""

    def __init__(self, path: Path | str):
        self.path = Path(path)
        self._open: sqlite3.Connection | None = None
        self._interrupted = False

    def reopen(self, path: Path | str | None = None) -> None:
        """Read the file that has this name now, or another one."""
        self.close()
        if path is not None:
            self.path = Path(path)

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def interrupt(self) -> None:
        """From any thread: what is asked now ends with sqlite3.OperationalError, and all else until `go_on()`."""
        self._interrupted = True
        connection = self._open
        if connection is not None:
            connection.interrupt()

    def go_on(self) -> None:
        """Answer again."""
        self._interrupted = False

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._open = connect(self.path)
            self._open.execute(_CACHE)
        if self._interrupted:  # between two statements SQLite does not hear of it
            raise sqlite3.OperationalError("interrupted")
        return self._open

    # The list

    def find(self, query: Query, today: date, limit: int = 100, offset: int = 0) -> Found:
        """The courses that the query finds, with the totals."""
        rows = self.page(query, today, limit, offset)
        if offset == 0 and len(rows) < limit:
            return Found(len(rows), len({row.organisation_id for row in rows}), rows)
        return Found(*self.count(query, today), rows)

    def count(self, query: Query, today: date) -> tuple[int, int]:
        """How many courses the query finds, and of how many organisations."""
        return count_courses(self._connection, query, today)

    def page(self, query: Query, today: date, limit: int, offset: int) -> tuple[CourseRow, ...]:
        """Only rows: the next page of a query whose totals are known."""
        fids = page_of_fids(self._connection, query, today, limit, offset)
        found = {row[-1]: row for row in self._rows(_WITH_FIDS, {"fids": json.dumps(fids)})}
        return tuple(_course_row(found[fid], query.near) for fid in fids if fid in found)

    def positions(self, query: Query, today: date, ids: Sequence[str]) -> dict[str, int]:
        """Which row of the query's list each of these courses is, for those that are in it."""
        statement = "SELECT fid, id FROM courses WHERE id IN (SELECT value FROM json_each(?))"
        wanted = dict(self._connection.execute(statement, (json.dumps(list(ids)),)))
        listed = page_of_fids(self._connection, query, today, -1, 0)
        return {wanted[fid]: row for row, fid in enumerate(listed) if fid in wanted}

    def courses_by_id(self, ids: Sequence[str]) -> tuple[CourseRow, ...]:
        """These courses, soonest first: what a cluster on the map holds."""
        return self._course_rows(_WITH_IDS, {"ids": json.dumps(list(ids))})

    def find_organisations(self, text: str, limit: int = 20) -> tuple[OrganisationRow, ...]:
        """Organisations by name or country, those that begin with the text first; also without any course."""
        wanted = words(text)
        start = " ".join(wanted)
        matching = []
        for i, name, country, confirmed, upcoming, geom in self._connection.execute(_ORGANISATIONS):
            text_of_it = fold(" ".join((name, *all_names(country))))
            if all(word in text_of_it for word in wanted):
                row = OrganisationRow(i, name, country, bool(confirmed), upcoming, *point_of(geom))
                matching.append((not text_of_it.startswith(start), text_of_it, row))
        return tuple(row for _late, _text, row in sorted(matching, key=lambda item: item[:2])[:limit])

    # The filters' choices: what there is to choose among the courses that are not over (since=date.min: among all)

    def countries(self, since: date) -> tuple[Choice, ...]:
        return self._choices("country", since.toordinal())

    def languages(self, since: date) -> tuple[Choice, ...]:
        return self._choices("language", since.toordinal())

    def course_types(self, since: date, limit: int = 200) -> tuple[Choice, ...]:
        """The names of course types with the most courses."""
        return self._choices("course_type", since.toordinal(), limit)

    # Details

    def organisation(self, organisation_id: str, today: date) -> OrganisationDetails | None:
        organisation = self._fact("organisation", organisation_id)
        if not isinstance(organisation, Organisation):
            return None
        wanted = {"organisation": organisation_id, "centre": None, "today": today.isoformat(), "most": _MOST_PAST}
        shown = self._connection.execute("SELECT geom FROM organisations WHERE id = ?", (organisation_id,)).fetchone()
        lon, lat = point_of(shown[0])
        return OrganisationDetails(
            organisation=organisation,
            lon=lon,
            lat=lat,
            centres=tuple(self._own("training_centre", organisation_id)),
            upcoming=self._course_rows(_TO_COME, wanted),
            past=self._course_rows(_PAST, wanted),
            past_total=self._connection.execute(_COUNT_PAST, wanted).fetchone()[0],
            contributions=tuple(self._own("contribution", organisation_id)),
            user_groups=self.user_groups(organisation.country),
        )

    def centre(self, centre_id: str, today: date) -> CentreDetails | None:
        centre = self._fact("training_centre", centre_id)
        if not isinstance(centre, TrainingCentre):
            return None
        wanted = {"organisation": None, "centre": centre_id, "today": today.isoformat(), "most": _MOST_PAST}
        organisation = self._fact("organisation", centre.organisation_id)
        return CentreDetails(
            centre=centre,
            organisation=organisation,
            country=centre.country or (organisation.country if organisation else ""),
            upcoming=self._course_rows(_TO_COME, wanted),
            past=self._course_rows(_PAST, wanted),
            past_total=self._connection.execute(_COUNT_PAST, wanted).fetchone()[0],
        )

    def course(self, course_id: str) -> CourseDetails | None:
        course = next(courses_by(self._connection, "id", [course_id]), None)
        if course is None:
            return None
        conveners = [self._fact("convener", i) for i in course.convener_ids]
        return CourseDetails(
            course=course,
            row=self.courses_by_id([course_id])[0],
            organisation=self._fact("organisation", course.organisation_id),
            course_type=self._fact("course_type", course.course_type_id),
            centre=self._fact("training_centre", course.centre_id) if course.centre_id else None,
            conveners=tuple(convener.name for convener in conveners if convener is not None),
        )

    def user_groups(self, country: str = "") -> tuple[UserGroup, ...]:
        """The user groups of a country, or all of them."""
        every = self._connection.execute("SELECT facts FROM mirror_facts WHERE kind = 'user_group'")
        groups = [decode("user_group", facts) for (facts,) in every]
        groups = [g for g in groups if isinstance(g, UserGroup) and (not country or country in g.countries)]
        return tuple(sorted(groups, key=lambda g: g.name))

    def is_filled(self) -> bool:
        """Whether a sync ever filled the mirror."""
        return bool(read_state(self.path).get("last_success"))

    def state(self, today: date) -> MirrorState:
        """What the mirror says of itself."""
        noted = read_state(self.path)
        counts = self._connection.execute(
            "SELECT (SELECT count(*) FROM organisations), (SELECT count(*) FROM training_centres),"
            " (SELECT count(*) FROM courses), (SELECT count(*) FROM courses WHERE last_day >= ?)",
            (today.isoformat(),),
        ).fetchone()
        return MirrorState(noted.get("source_url", ""), noted.get("last_success", ""), *counts)

    # How

    def _choices(self, column: str, *values: object) -> tuple[Choice, ...]:
        return tuple(Choice(*row) for row in self._connection.execute(_CHOICES[column], values))

    def _rows(self, which: str, values: dict[str, object]) -> sqlite3.Cursor:
        return self._connection.execute(" ".join((_ROWS, which)), values)

    def _course_rows(self, which: str, values: dict[str, object]) -> tuple[CourseRow, ...]:
        return tuple(_course_row(row, None) for row in self._rows(which, values))

    def _fact(self, kind: str, thing_id: str) -> Thing | None:
        row = self._connection.execute(_FACTS, (kind, thing_id)).fetchone()
        return decode(kind, row[0]) if row else None

    def _own(self, kind: str, organisation_id: str) -> list[TrainingCentre | Contribution]:
        return [decode(kind, facts) for (facts,) in self._connection.execute(_OWN_FACTS[kind], (organisation_id,))]


def _course_row(row: tuple, near: tuple[float, float] | None) -> CourseRow:
    i, name, organisation, organisation_id, centre, country, first, last, language, online, lon, lat, confirmed, _ = row
    return CourseRow(
        i, name, organisation, organisation_id, centre, country, date.fromisoformat(first), date.fromisoformat(last),
        language, bool(online), lon, lat, distance_m(near, lon, lat), bool(confirmed),
    )  # fmt: skip
