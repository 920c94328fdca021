"""GeoPackage work with GDAL: creating the tables, and applying staged rows in one transaction.

Rows are first staged in a plain SQLite file and then taken over by SQL inside GDAL's connection: GDAL knows the functions that the
GeoPackage's triggers need, and it works without Python's lock, so that QGIS goes on painting meanwhile. Rows that exist are updated
in place: feature ids, and with them selections and open forms, survive.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..domain.places import KINDS
from . import facts
from .plan import SMALL_KINDS, Plan
from .schema import (
    BOOLEAN,
    DATE,
    EPSG,
    INTEGER,
    PLAIN_TABLES,
    REAL,
    SCHEMA_VERSION,
    TABLE_OF_KIND,
    TABLES,
    TEXT,
    Table,
)
from .trouble import GeoPackageError

_TYPES = {
    TEXT: (ogr.OFTString, ogr.OFSTNone),
    BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
    DATE: (ogr.OFTDate, ogr.OFSTNone),
    REAL: (ogr.OFTReal, ogr.OFSTNone),
    INTEGER: (ogr.OFTInteger, ogr.OFSTNone),
}
_STAGED_SEARCH = (
    "id", "organisation_id", "first_day", "last_day", "about", "competences", "country", "language", "online", "lon", "lat",
    "x", "y", "z", "course_type", "convener_ids",
)  # fmt: skip
_SEARCH = (
    """DELETE FROM course_search WHERE fid IN (SELECT c.fid FROM stage.course_search s JOIN courses c ON c.id = s.id)""",
    """INSERT OR IGNORE INTO search_texts (text) SELECT about FROM stage.course_search
        UNION SELECT competences FROM stage.course_search""",
    """INSERT INTO course_search
        SELECT c.fid, o.fid, s.first_day, s.last_day, a.number, k.number, s.country, s.language, s.online, s.lon, s.lat,
            s.x, s.y, s.z, s.course_type
        FROM stage.course_search s JOIN courses c ON c.id = s.id
        JOIN search_texts a ON a.text = s.about JOIN search_texts k ON k.text = s.competences
        LEFT JOIN organisations o ON o.id = s.organisation_id""",
    """INSERT OR REPLACE INTO course_conveners
        SELECT c.fid, s.convener_ids FROM stage.course_search s JOIN courses c ON c.id = s.id""",
    """DELETE FROM search_texts WHERE number NOT IN (
        SELECT about FROM course_search UNION SELECT competences FROM course_search)""",
)
_UNDO_SEARCH = (
    """DELETE FROM course_search WHERE fid IN (
        SELECT c.fid FROM stage.dropped d JOIN courses c ON c.id = d.id WHERE d.kind = 'course')""",
    """DELETE FROM course_conveners WHERE fid IN (
        SELECT c.fid FROM stage.dropped d JOIN courses c ON c.id = d.id WHERE d.kind = 'course')""",
)
_ROWS_AT_ONCE = 5000


def create(path: Path) -> None:
    """A mirror with all tables and no rows."""
    with _speaking_up():
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise GeoPackageError(gdal.GetLastErrorMsg())
        place = osr.SpatialReference()
        place.ImportFromEPSG(EPSG)
        place.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        for table in TABLES:
            _create_table(dataset, table, place)
        for sql in PLAIN_TABLES:
            _sql(dataset, sql)
        for table in TABLES:
            _sql(dataset, f"CREATE UNIQUE INDEX {table.name}_id ON {table.name} (id)")
            for column in table.indexed:
                _sql(dataset, f"CREATE INDEX {table.name}_{column} ON {table.name} ({column})")
        _sql(dataset, f"INSERT INTO mirror_state VALUES ('schema_version', '{SCHEMA_VERSION}'), ('generation', '0')")
        _close(dataset)


def _create_table(dataset: gdal.Dataset, table: Table, place: osr.SpatialReference) -> None:
    layer = dataset.CreateLayer(
        table.name,
        place if table.spatial else None,
        ogr.wkbPoint if table.spatial else ogr.wkbNone,
        ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES"],
    )
    if layer is None:
        raise GeoPackageError(gdal.GetLastErrorMsg())
    for name, kind in table.columns:
        definition = ogr.FieldDefn(name, _TYPES[kind][0])
        definition.SetSubType(_TYPES[kind][1])
        if layer.CreateField(definition) != ogr.OGRERR_NONE:
            raise GeoPackageError(gdal.GetLastErrorMsg())


def stage(path: Path, plan: Plan, progress: Callable[[float], None]) -> None:
    """Write the plan's rows and ids to a plain SQLite file."""
    total = sum(map(len, plan.put.values())) + len(plan.put["course"]) or 1
    done = 0

    def counted(rows: Iterator[tuple]) -> Iterator[tuple]:
        nonlocal done
        for row in rows:
            done += 1
            if done % _ROWS_AT_ONCE == 0:
                progress(done / total)
            yield row

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE dropped (kind TEXT, id TEXT)")
        connection.execute("CREATE TABLE facts (kind TEXT, id TEXT, facts TEXT)")
        for kind in KINDS:
            columns = _columns(TABLE_OF_KIND[kind])
            _stage_rows(connection, TABLE_OF_KIND[kind].name, columns, counted(plan.rows(kind)))
            connection.executemany("INSERT INTO dropped VALUES (?, ?)", ((kind, i) for i in plan.dropped[kind]))
        _stage_rows(connection, "course_search", _STAGED_SEARCH, counted(plan.search_rows()))
        for kind in SMALL_KINDS:
            rows = ((kind, thing.id, facts.encode(thing)) for thing in plan.put[kind].values())
            connection.executemany("INSERT INTO facts VALUES (?, ?, ?)", rows)
        connection.execute("COMMIT")


def _stage_rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Iterator[tuple]) -> None:
    definitions = ", ".join("id TEXT PRIMARY KEY" if column == "id" else column for column in columns)
    connection.execute(f"CREATE TABLE {table} ({definitions})")
    connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})", rows)


def apply(path: Path, stage_path: Path, plan: Plan, state: dict[str, str], progress: Callable[[float], None]) -> None:
    """Take the plan's staged rows over into the GeoPackage at `path`, in one transaction, and note the state."""
    sizes = {kind: len(things) for kind, things in plan.put.items()}
    with _speaking_up():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
        if dataset is None:
            raise GeoPackageError(gdal.GetLastErrorMsg())
        try:
            # The copy is thrown away when anything fails: it needs no journal on the disk of its own.
            _sql(dataset, "PRAGMA journal_mode = MEMORY")
            _sql(dataset, "PRAGMA synchronous = OFF")
            _sql(dataset, f"ATTACH DATABASE {_quoted(str(stage_path))} AS stage")
            _sql(dataset, "BEGIN")
            statements = list(_statements(sizes, state))
            for number, sql in enumerate(statements):
                _sql(dataset, sql)
                progress((number + 1) / len(statements))
            _sql(dataset, "COMMIT")
            _sql(dataset, "DETACH DATABASE stage")
        finally:
            _close(dataset)


def _statements(sizes: dict[str, int], state: dict[str, str]) -> Iterator[str]:
    yield from _UNDO_SEARCH
    for kind in KINDS:
        yield from _takeover(TABLE_OF_KIND[kind].name, _columns(TABLE_OF_KIND[kind]), kind, sizes[kind])
    yield from _SEARCH
    yield "DELETE FROM mirror_facts WHERE (kind, id) IN (SELECT kind, id FROM stage.dropped)"
    yield "INSERT OR REPLACE INTO mirror_facts SELECT kind, id, facts FROM stage.facts"
    upcoming = "(SELECT count(*) FROM courses c WHERE c.organisation_id = organisations.id AND c.last_day >= date('now'))"
    yield f"UPDATE organisations SET upcoming = {upcoming} WHERE upcoming IS NOT {upcoming}"
    for table in TABLES:
        if table.spatial:
            yield (
                "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = (SELECT min(minx), max(maxx), min(miny),"
                f" max(maxy) FROM rtree_{table.name}_geom) WHERE table_name = '{table.name}'"
            )
    yield "DELETE FROM mirror_state"
    for key, value in state.items():
        yield f"INSERT INTO mirror_state VALUES ({_quoted(key)}, {_quoted(value)})"


def _takeover(table: str, columns: tuple[str, ...], kind: str, size: int) -> Iterator[str]:
    """Drop, update in place, insert; in pieces, between which the work can be stopped."""
    names = ", ".join(columns)
    yield f"DELETE FROM {table} WHERE id IN (SELECT id FROM stage.dropped WHERE kind = '{kind}')"
    for start in range(0, size, _ROWS_AT_ONCE):
        piece = f"rowid > {start} AND rowid <= {start + _ROWS_AT_ONCE}"
        yield (
            f"UPDATE {table} SET ({names}) = (SELECT {names} FROM stage.{table} s WHERE s.id = {table}.id)"
            f" WHERE id IN (SELECT id FROM stage.{table} WHERE {piece})"
        )
        yield (
            f"INSERT INTO {table} ({names}) SELECT {names} FROM stage.{table} s"
            f" WHERE {piece} AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = s.id)"
        )


def _columns(table: Table) -> tuple[str, ...]:
    return (("geom",) if table.spatial else ()) + table.column_names


def _sql(dataset: gdal.Dataset, sql: str) -> None:
    gdal.ErrorReset()
    result = dataset.ExecuteSQL(sql)
    if result is not None:
        dataset.ReleaseResultSet(result)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise GeoPackageError(gdal.GetLastErrorMsg())


def _close(dataset: gdal.Dataset) -> None:
    gdal.ErrorReset()
    dataset.FlushCache()
    failed = gdal.GetLastErrorType() >= gdal.CE_Failure
    message = gdal.GetLastErrorMsg()
    if hasattr(dataset, "Close"):  # GDAL 3.8; before, the file closes with the last reference
        dataset.Close()
    if failed:
        raise GeoPackageError(message)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def _speaking_up() -> Iterator[None]:
    """GDAL's errors of this thread come to us as GeoPackageError, whether or not somebody switched its exceptions on."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except RuntimeError as error:
        raise GeoPackageError(str(error)) from error
    finally:
        gdal.PopErrorHandler()
