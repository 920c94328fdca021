"""The mirror's tables: the one place that names them, their columns and their types.

QGIS layers read the tables in TABLES. Those in PLAIN_TABLES are plain SQLite tables that QGIS never lists: they are
for the finder and for the sync.
"""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA_VERSION = "3"
FILE_NAME = "certification.gpkg"
OTHER_SLOT_NAME = "certification-b.gpkg"
EPSG = 4326

TEXT, BOOLEAN, DATE, REAL, INTEGER = "TEXT", "BOOLEAN", "DATE", "REAL", "INTEGER"


@dataclass(frozen=True)
class Table:
    """A table of the GeoPackage. Each has `fid` (primary key), then `geom` when it has points, then the columns, `id`
    first.
    """

    name: str
    spatial: bool
    columns: tuple[tuple[str, str], ...]
    indexed: tuple[str, ...] = ()

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(name for name, _type in self.columns)


ORGANISATIONS = Table(
    "organisations",
    True,
    (
        ("id", TEXT),
        ("name", TEXT),
        ("country", TEXT),
        ("website", TEXT),
        ("email", TEXT),
        ("phone", TEXT),
        ("address", TEXT),
        ("certified_since", DATE),
        ("confirmed", BOOLEAN),
        ("upcoming", INTEGER),
    ),
)
TRAINING_CENTRES = Table(
    "training_centres",
    True,
    (
        ("id", TEXT),
        ("organisation_id", TEXT),
        ("organisation", TEXT),
        ("name", TEXT),
        ("online", BOOLEAN),
        ("address", TEXT),
        ("country", TEXT),
    ),
    ("organisation_id",),
)
COURSES = Table(
    "courses",
    True,
    (
        ("id", TEXT),
        ("organisation_id", TEXT),
        ("course_type_id", TEXT),
        ("centre_id", TEXT),
        ("name", TEXT),
        ("organisation", TEXT),
        ("centre", TEXT),
        ("conveners", TEXT),
        ("country", TEXT),
        ("first_day", DATE),
        ("last_day", DATE),
        ("language", TEXT),
        ("hours", REAL),
        ("teaches", TEXT),
        ("competences", TEXT),
        ("link", TEXT),
        ("online", BOOLEAN),
    ),
    ("organisation_id", "course_type_id", "centre_id", "last_day"),
)
CONVENERS = Table("conveners", False, (("id", TEXT), ("organisation_id", TEXT), ("name", TEXT)), ("organisation_id",))
COURSE_TYPES = Table(
    "course_types",
    False,
    (("id", TEXT), ("organisation_id", TEXT), ("name", TEXT), ("teaches", TEXT), ("hours", REAL), ("link", TEXT)),
    ("organisation_id",),
)
USER_GROUPS = Table(
    "user_groups",
    False,
    (("id", TEXT), ("name", TEXT), ("countries", TEXT), ("website", TEXT), ("contact", TEXT)),
)
CONTRIBUTIONS = Table(
    "contributions",
    False,
    (
        ("id", TEXT),
        ("organisation_id", TEXT),
        ("category", TEXT),
        ("title", TEXT),
        ("description", TEXT),
        ("links", TEXT),
        ("period", TEXT),
    ),
    ("organisation_id",),
)

TABLES = (ORGANISATIONS, TRAINING_CENTRES, COURSES, CONVENERS, COURSE_TYPES, USER_GROUPS, CONTRIBUTIONS)
TABLE_OF_KIND = {
    "organisation": ORGANISATIONS,
    "training_centre": TRAINING_CENTRES,
    "course": COURSES,
    "convener": CONVENERS,
    "course_type": COURSE_TYPES,
    "user_group": USER_GROUPS,
    "contribution": CONTRIBUTIONS,
}

PLAIN_TABLES = (
    """CREATE TABLE course_search (
        fid INTEGER NOT NULL, organisation INTEGER, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
        competences INTEGER NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL, online INTEGER NOT NULL,
        lon REAL, lat REAL, x REAL, y REAL, z REAL, course_type TEXT NOT NULL, about TEXT NOT NULL,
        PRIMARY KEY (first_day, fid)) WITHOUT ROWID""",
    "CREATE UNIQUE INDEX course_search_fid ON course_search (fid)",
    "CREATE INDEX course_search_days ON course_search (last_day, first_day, organisation)",
    "CREATE INDEX course_search_country ON course_search (country, last_day)",
    "CREATE INDEX course_search_language ON course_search (language, last_day)",
    "CREATE INDEX course_search_course_type ON course_search (course_type, last_day)",
    "CREATE TABLE search_texts (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    "CREATE TABLE course_conveners (fid INTEGER PRIMARY KEY, convener_ids TEXT NOT NULL)",
    """CREATE TABLE mirror_facts (
        kind TEXT NOT NULL, id TEXT NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID""",
    "CREATE TABLE mirror_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
"""For the finder, which looks at all rows of `course_search` for a word and lies in the list's usual order, so that the
first page needs no sorting. `fid` is the course's, `organisation` the organisation's fid; days are proleptic Gregorian
ordinals (date.toordinal); `about` is a folded text (names, places, what it teaches), `competences` the number of one in
`search_texts`, which many courses share; x, y, z is the point on the unit sphere, so that the order by dot product is
the order by great-circle distance.

For the next plan, what the layers' columns do not keep: `course_conveners` (ids separated by spaces), `mirror_facts`
(what the source said of everything but the courses: an organisation without a seat is shown at its first centre).
"""
