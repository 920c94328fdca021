"""The SQL that takes staged rows over into the mirror. Pure text; geopackage.py runs it.

Rows that exist are updated in place: feature ids, and with them selections and open forms, survive. Table and column
names come from schema.py, never from data.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.places import KINDS
from .schema import TABLE_OF_KIND, TABLES, Table

STAGED_SEARCH = (
    "id", "organisation_id", "first_day", "last_day", "about", "competences", "country", "language", "online",
    "lon", "lat", "x", "y", "z", "course_type", "convener_ids",
)  # fmt: skip
STAGED_PLAIN = (
    "CREATE TABLE dropped (kind TEXT, id TEXT)",
    "CREATE TABLE facts (kind TEXT, id TEXT, facts TEXT)",
    "CREATE TABLE state (key TEXT, value TEXT)",
)
CREATE_STAGED = "CREATE TABLE {table} ({definitions})"
FILL_STAGED = "INSERT INTO {table} VALUES ({marks})"
UNIQUE_ID = "CREATE UNIQUE INDEX {table}_id ON {table} (id)"
INDEX = "CREATE INDEX {table}_{column} ON {table} ({column})"

_ROWS_AT_ONCE = 5000
_DROP = "DELETE FROM {table} WHERE id IN (SELECT id FROM stage.dropped WHERE kind = '{kind}')"
_UPDATE = """
    UPDATE {table} SET ({names}) = (SELECT {names} FROM stage.{table} s WHERE s.id = {table}.id)
    WHERE id IN (SELECT id FROM stage.{table} WHERE rowid > {start} AND rowid <= {end})
"""
_INSERT = """
    INSERT INTO {table} ({names}) SELECT {names} FROM stage.{table} s
    WHERE rowid > {start} AND rowid <= {end} AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = s.id)
"""
_DROP_SEARCH = (
    """DELETE FROM course_search WHERE fid IN (
        SELECT c.fid FROM stage.dropped d CROSS JOIN courses c ON c.id = d.id WHERE d.kind = 'course')""",
    """DELETE FROM course_conveners WHERE fid IN (
        SELECT c.fid FROM stage.dropped d CROSS JOIN courses c ON c.id = d.id WHERE d.kind = 'course')""",
)
_PUT_SEARCH = (
    """DELETE FROM course_search WHERE fid IN (
        SELECT c.fid FROM stage.course_search s CROSS JOIN courses c ON c.id = s.id)""",
    "INSERT OR IGNORE INTO search_texts (text) SELECT DISTINCT competences FROM stage.course_search",
    """INSERT INTO course_search
        SELECT c.fid, o.fid, s.first_day, s.last_day, k.number, s.country, s.language, s.online, s.lon, s.lat,
            s.x, s.y, s.z, s.course_type, s.about
        FROM stage.course_search s CROSS JOIN courses c ON c.id = s.id
        CROSS JOIN search_texts k ON k.text = s.competences LEFT JOIN organisations o ON o.id = s.organisation_id
        ORDER BY s.first_day, c.fid""",
    """INSERT OR REPLACE INTO course_conveners
        SELECT c.fid, s.convener_ids FROM stage.course_search s CROSS JOIN courses c ON c.id = s.id""",
    "DELETE FROM search_texts WHERE number NOT IN (SELECT competences FROM course_search)",
)
_PUT_PLAIN = (
    "DELETE FROM mirror_facts WHERE (kind, id) IN (SELECT kind, id FROM stage.dropped)",
    "INSERT OR REPLACE INTO mirror_facts SELECT kind, id, facts FROM stage.facts",
    "DELETE FROM mirror_state",
    "INSERT INTO mirror_state SELECT key, value FROM stage.state",
)
# The plus keeps SQLite from the index on last_day, with which it would look at all upcoming courses per organisation.
_COUNT_UPCOMING = """
    UPDATE organisations SET upcoming = (
        SELECT count(*) FROM courses c WHERE c.organisation_id = organisations.id AND +c.last_day >= date('now'))
"""
_EXTENT = """
    UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) =
        (SELECT min(minx), max(maxx), min(miny), max(maxy) FROM rtree_{table}_geom)
    WHERE table_name = '{table}'
"""


def columns_of(table: Table) -> tuple[str, ...]:
    """The columns of a staged row: the table's but the fid."""
    return (("geom",) if table.spatial else ()) + table.column_names


def takeover(sizes: dict[str, int]) -> Iterator[str]:
    """All statements in order; `sizes` are the numbers of staged rows by kind. Many rows go in pieces, between which
    to stop.
    """
    yield from _DROP_SEARCH
    for kind in KINDS:
        table = TABLE_OF_KIND[kind]
        names = ", ".join(columns_of(table))
        yield _DROP.format(table=table.name, kind=kind)
        for start in range(0, sizes[kind], _ROWS_AT_ONCE):
            piece = {"table": table.name, "names": names, "start": start, "end": start + _ROWS_AT_ONCE}
            yield _UPDATE.format(**piece)
            yield _INSERT.format(**piece)
    yield from _PUT_SEARCH
    yield from _PUT_PLAIN
    yield _COUNT_UPCOMING
    for table in TABLES:
        if table.spatial:
            yield _EXTENT.format(table=table.name)
