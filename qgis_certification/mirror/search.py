"""The SQL of the list: fixed pieces, put together for a query, with parameters; one look at each row at most."""

from __future__ import annotations

import math
import sqlite3
from datetime import date, timedelta

from ..domain.finding import Query, words
from .rows import unit_vector

_EARTH_RADIUS_M = 6_371_008.8
_MOST_WORDS = 8
_MONTH = timedelta(days=31)

_COUNT = "SELECT count(*), count(DISTINCT s.organisation) FROM course_search s WHERE"
_FIDS = "SELECT s.fid FROM course_search s WHERE"
# Rows lie by first day: looked at from the earliest that is not over, which the index on last_day knows; the first plus
# makes SQLite use it there. The second keeps SQLite from that index for the rows themselves,
# through which it would fetch one row after the other from all over the table.
_NOT_OVER = """
    s.first_day >= (SELECT min(+first_day) FROM course_search WHERE last_day >= :today) AND +s.last_day >= :today
"""
_WHEN = {
    "upcoming": _NOT_OVER,
    "running": _NOT_OVER + "AND s.first_day <= :today",
    "month": _NOT_OVER + "AND s.first_day <= :month",
    "past": "+s.last_day < :today",
    "all": "1",
}
# What that index knows by itself: the totals, as long as nothing else is asked.
_WHEN_COUNTED = {"upcoming": "s.last_day >= :today", "past": "s.last_day < :today"}
_ORDERS = {
    "upcoming": "ORDER BY s.first_day, s.fid",
    "past": "ORDER BY s.last_day DESC, s.fid",
    # With words nearly every row may have to be looked at: as they lie, rather than through the index on last_day.
    "past with words": "ORDER BY +s.last_day DESC, s.fid",
    "distance": "ORDER BY s.x IS NULL, -(s.x * :x + s.y * :y + s.z * :z), s.first_day, s.fid",
}
_PAGE = "LIMIT :limit OFFSET :offset"
# All of them: what is to come, soonest first, then what is over, most recent first. The second half is not looked at
# as long as the first fills the page.
_ALL = "SELECT fid FROM ({upcoming} LIMIT :end) UNION ALL SELECT fid FROM ({past} LIMIT :end)"
_COUNTRY = "AND s.country = :country"
_LANGUAGE = "AND s.language = :language"
_COURSE_TYPE = "AND s.course_type = :course_type"
_ONLINE = "AND s.online = :online"
_IN_BOX = "AND s.lat BETWEEN :south AND :north AND s.lon BETWEEN :west AND :east"
_IN_BOX_OVER_DATELINE = "AND s.lat BETWEEN :south AND :north AND (s.lon >= :west OR s.lon <= :east)"
_TEXTS = "w{n}_texts AS MATERIALIZED (SELECT number FROM search_texts WHERE text GLOB :w{n})"
_WORD = "AND (s.about GLOB :w{n} OR s.competences IN w{n}_texts)"


def count_courses(connection: sqlite3.Connection, query: Query, today: date) -> tuple[int, int]:
    """How many courses the query finds, and of how many organisations."""
    texts, conditions, values = _conditions(query, today)
    if len(conditions) == 1:
        conditions = [_WHEN_COUNTED.get(query.when, conditions[0])]
    return connection.execute(" ".join((*texts, _COUNT, *conditions)), values).fetchone()


def page_of_fids(connection: sqlite3.Connection, query: Query, today: date, limit: int, offset: int) -> list[int]:
    """Feature ids of a page of the courses that the query finds, in its order."""
    texts, conditions, values = _conditions(query, today)
    over = "past with words" if texts else "past"
    values |= {"limit": limit, "offset": offset, "end": -1 if limit < 0 else offset + limit}
    if query.sort == "distance" and query.near:
        values["x"], values["y"], values["z"] = unit_vector(*query.near)
        listed = _listed(conditions, "distance")
    elif query.when == "all":
        rest = conditions[1:]
        upcoming, past = _listed([_WHEN["upcoming"], *rest], "upcoming"), _listed([_WHEN["past"], *rest], over)
        listed = _ALL.format(upcoming=upcoming, past=past)
    else:
        listed = _listed(conditions, over if query.when == "past" else "upcoming")
    return [fid for (fid,) in connection.execute(" ".join((*texts, listed, _PAGE)), values)]


def _listed(conditions: list[str], order: str) -> str:
    return " ".join((_FIDS, *conditions, _ORDERS[order]))


def _conditions(query: Query, today: date) -> tuple[list[str], list[str], dict[str, object]]:
    """What comes before SELECT, the pieces of WHERE that the query needs, and all their parameters."""
    wanted = words(query.text)[:_MOST_WORDS]
    pieces = [_WHEN[query.when]]
    values: dict[str, object] = {
        "today": today.toordinal(),
        "month": (today + _MONTH).toordinal(),
        "country": query.country,
        "language": query.language,
        "course_type": query.course_type,
        "online": query.online,
        **{f"w{n}": _containing(word) for n, word in enumerate(wanted)},
    }
    if query.country:
        pieces.append(_COUNTRY)
    if query.language:
        pieces.append(_LANGUAGE)
    if query.course_type:
        pieces.append(_COURSE_TYPE)
    if query.online is not None:
        pieces.append(_ONLINE)
    if query.bbox is not None:
        west, south, east, north = query.bbox
        values |= {"west": west, "south": south, "east": east, "north": north}
        pieces.append(_IN_BOX if west <= east else _IN_BOX_OVER_DATELINE)
    pieces += [_WORD.format(n=n) for n in range(len(wanted))]
    texts = ["WITH", ", ".join(_TEXTS.format(n=n) for n in range(len(wanted)))] if wanted else []
    return texts, pieces, values


def _containing(word: str) -> str:
    """The GLOB pattern of texts that contain the word; in brackets its own wildcards are ordinary characters."""
    return "*" + "".join(f"[{c}]" if c in "*?[" else c for c in word) + "*"


def distance_m(near: tuple[float, float] | None, lon: float | None, lat: float | None) -> float | None:
    """Great-circle distance in metres (haversine, mean earth radius)."""
    if near is None or lon is None or lat is None:
        return None
    east, north, other_east, other_north = map(math.radians, (near[0], near[1], lon, lat))
    h = (
        math.sin((other_north - north) / 2) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin((other_east - east) / 2) ** 2
    )
    return 2 * _EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(h)))
