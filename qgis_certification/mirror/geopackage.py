"""GeoPackage work with GDAL: creating the tables, and applying staged rows in one transaction.

Rows are first staged in a plain SQLite file and then taken over by SQL inside GDAL's connection: GDAL knows the
functions that the GeoPackage's triggers need, and it works without Python's lock, so that QGIS goes on painting
meanwhile.
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
from .statements import (
    CREATE_STAGED,
    FILL_STAGED,
    INDEX,
    STAGED_PLAIN,
    STAGED_SEARCH,
    UNIQUE_ID,
    columns_of,
    takeover,
)
from .trouble import GeoPackageError

_TYPES = {
    TEXT: (ogr.OFTString, ogr.OFSTNone),
    BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
    DATE: (ogr.OFTDate, ogr.OFSTNone),
    REAL: (ogr.OFTReal, ogr.OFSTNone),
    INTEGER: (ogr.OFTInteger, ogr.OFSTNone),
}
_ROWS_PER_REPORT = 2000
_FIRST_STATE = "INSERT INTO mirror_state VALUES ('schema_version', '{version}'), ('generation', '0')"
_ATTACH = "ATTACH DATABASE '{path}' AS stage"


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
            _sql(dataset, UNIQUE_ID.format(table=table.name))
            for column in table.indexed:
                _sql(dataset, INDEX.format(table=table.name, column=column))
        _sql(dataset, _FIRST_STATE.format(version=SCHEMA_VERSION))
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


def stage(path: Path, plan: Plan, state: dict[str, str], progress: Callable[[float], None]) -> None:
    """Write the plan's rows and ids, and the state to note, to a plain SQLite file."""
    total = sum(map(len, plan.put.values())) + len(plan.put["course"]) or 1
    done = 0

    def counted(rows: Iterator[tuple]) -> Iterator[tuple]:
        nonlocal done
        for row in rows:
            done += 1
            if done % _ROWS_PER_REPORT == 0:
                progress(done / total)
            yield row

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for sql in STAGED_PLAIN:
            connection.execute(sql)
        for kind in KINDS:
            table = TABLE_OF_KIND[kind]
            _stage_rows(connection, table.name, columns_of(table), counted(plan.rows(kind)))
            connection.executemany("INSERT INTO dropped VALUES (?, ?)", ((kind, i) for i in plan.dropped[kind]))
        _stage_rows(connection, "course_search", STAGED_SEARCH, counted(plan.search_rows()))
        for kind in SMALL_KINDS:
            rows = ((kind, thing.id, facts.encode(thing)) for thing in plan.put[kind].values())
            connection.executemany("INSERT INTO facts VALUES (?, ?, ?)", rows)
        connection.executemany("INSERT INTO state VALUES (?, ?)", state.items())
        connection.execute("COMMIT")


def _stage_rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Iterator[tuple]) -> None:
    definitions = ", ".join("id TEXT PRIMARY KEY" if column == "id" else column for column in columns)
    connection.execute(CREATE_STAGED.format(table=table, definitions=definitions))
    connection.executemany(FILL_STAGED.format(table=table, marks=",".join("?" * len(columns))), rows)


def apply(path: Path, stage_path: Path, plan: Plan, progress: Callable[[float], None]) -> None:
    """Take the plan's staged rows over into the GeoPackage at `path`, in one transaction."""
    with _speaking_up():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
        if dataset is None:
            raise GeoPackageError(gdal.GetLastErrorMsg())
        try:
            # The copy is thrown away when anything fails: it needs no journal on the disk of its own.
            _sql(dataset, "PRAGMA journal_mode = MEMORY")
            _sql(dataset, "PRAGMA synchronous = OFF")
            _sql(dataset, _ATTACH.format(path=str(stage_path).replace("'", "''")))
            _sql(dataset, "BEGIN")
            statements = list(takeover({kind: len(things) for kind, things in plan.put.items()}))
            for number, sql in enumerate(statements):
                _sql(dataset, sql)
                progress((number + 1) / len(statements))
            _sql(dataset, "COMMIT")
            _sql(dataset, "DETACH DATABASE stage")
        finally:
            _close(dataset)


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


@contextmanager
def _speaking_up() -> Iterator[None]:
    """GDAL's errors of this thread come to us as GeoPackageError, also where GDAL's exceptions were switched on."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except RuntimeError as error:
        raise GeoPackageError(str(error)) from error
    finally:
        gdal.PopErrorHandler()
