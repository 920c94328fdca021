"""The SQL of the list: fixed statements with parameters, one scan of `course_search` at most."""

from __future__ import annotations

import math
import sqlite3
from datetime import date, timedelta

from ..domain.finding import Query, words
from .rows import unit_vector

_EARTH_RADIUS_M = 6_371_008.8
_MOST_WORDS = 8
_MONTH = timedelta(days=31)
_EVER, _NEVER = "9999-12-31", "0000-01-01"

_MATCHING = """
    FROM course_search s
    WHERE s.last_day >= :since AND s.first_day <= :until AND s.last_day <= :ended_by
    AND (:country = '' OR s.country = :country)
    AND (:language = '' OR s.language = :language)
    AND (:course_type = '' OR s.course_type = :course_type)
    AND (:online IS NULL OR s.online = :online)
    AND (:south IS NULL OR (s.lat BETWEEN :south AND :north AND (
        (:west <= :east AND s.lon BETWEEN :west AND :east) OR (:west > :east AND (s.lon >= :west OR s.lon <= :east)))))
    AND (:w0 = '' OR instr(s.text, :w0)) AND (:w1 = '' OR instr(s.text, :w1))
    AND (:w2 = '' OR instr(s.text, :w2)) AND (:w3 = '' OR instr(s.text, :w3))
    AND (:w4 = '' OR instr(s.text, :w4)) AND (:w5 = '' OR instr(s.text, :w5))
    AND (:w6 = '' OR instr(s.text, :w6)) AND (:w7 = '' OR instr(s.text, :w7))
"""
_COUNT = "SELECT count(*), count(DISTINCT s.organisation_id)" + _MATCHING
_BY_DATE = """
    ORDER BY s.last_day < :today, CASE WHEN s.last_day >= :today THEN s.first_day END, s.last_day DESC, s.fid
    LIMIT :limit OFFSET :offset
"""
_BY_DISTANCE = """
    ORDER BY s.x IS NULL, -(s.x * :x + s.y * :y + s.z * :z), s.first_day, s.fid LIMIT :limit OFFSET :offset
"""
_FIDS_BY_DATE = "SELECT s.fid" + _MATCHING + _BY_DATE
_FIDS_BY_DISTANCE = "SELECT s.fid" + _MATCHING + _BY_DISTANCE


def parameters(query: Query, today: date) -> dict[str, object]:
    """The query as the statements' parameters."""
    since, until, ended_by = _days(query.when, today)
    west, south, east, north = query.bbox or (None, None, None, None)
    if west is not None and east - west >= 360:
        west, east = -180.0, 180.0
    x, y, z = unit_vector(*query.near) if query.near else (None, None, None)
    wanted = words(query.text)[:_MOST_WORDS]
    return {
        "since": since, "until": until, "ended_by": ended_by, "today": today.isoformat(),
        "country": query.country, "language": query.language, "course_type": query.course_type,
        "online": None if query.online is None else int(query.online),
        "west": west, "south": south, "east": east, "north": north, "x": x, "y": y, "z": z,
        **{f"w{n}": wanted[n] if n < len(wanted) else "" for n in range(_MOST_WORDS)},
    }  # fmt: skip


def _days(when: str, today: date) -> tuple[str, str, str]:
    """The course's last day is not before the first of these, its first day not after the second, its last not after the third."""
    now = today.isoformat()
    return {
        "upcoming": (now, _EVER, _EVER),
        "running": (now, now, _EVER),
        "month": (now, (today + _MONTH).isoformat(), _EVER),
        "past": (_NEVER, _EVER, (today - timedelta(days=1)).isoformat()),
        "all": (_NEVER, _EVER, _EVER),
    }[when]


def count_courses(connection: sqlite3.Connection, query: Query, today: date) -> tuple[int, int]:
    """How many courses the query finds, and of how many organisations."""
    return connection.execute(_COUNT, parameters(query, today)).fetchone()


def page_of_fids(connection: sqlite3.Connection, query: Query, today: date, limit: int, offset: int) -> list[int]:
    """Feature ids of a page of the courses that the query finds, in its order."""
    statement = _FIDS_BY_DISTANCE if query.sort == "distance" else _FIDS_BY_DATE
    values = {**parameters(query, today), "limit": limit, "offset": offset}
    return [fid for (fid,) in connection.execute(statement, values)]


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
