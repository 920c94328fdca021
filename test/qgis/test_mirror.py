"""The mirror's file: replaced whole under readers, feature ids that stay, and every way in which a file can be bad."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from qgis_certification.domain.changes import Changes
from qgis_certification.domain.finding import Query
from qgis_certification.domain.problems import NoticeKind, Problem, ProblemKind, Trouble
from qgis_certification.mirror.finder import Finder
from qgis_certification.mirror.plan import NothingKnown, make_plan
from qgis_certification.mirror.schema import FILE_NAME, OTHER_SLOT_NAME, SCHEMA_VERSION, TABLES
from qgis_certification.mirror.store import Store, create_empty, read_state
from test.mirror_sample import build_mirror, snapshot, things
from test.qgis.disks import read_only, small_disk

pytestmark = pytest.mark.usefixtures("qgis_app")
TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path):
    build_mirror(tmp_path, TODAY)
    return Store(tmp_path)


def apply(store, changes, **state):
    known = store.known()
    try:
        plan = make_plan(changes, known)
    finally:
        known.close()
    return store.write(plan, state)


def delta(*upserts, removed=()):
    changes = Changes()
    for thing in upserts:
        changes.upsert(thing)
    for kind, thing_id in removed:
        changes.remove(kind, thing_id)
    return changes


def thing(thing_id):
    return next(t for t in things(TODAY) if t.id == thing_id)


def layer(path, table="courses"):
    made = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert made.isValid()
    return made


def fids(path):
    return {feature["id"]: feature.id() for feature in layer(path).getFeatures()}


def total(path):
    return Finder(path).find(Query(when="all"), TODAY).total_courses


def test_qgis_reads_every_table_with_its_types(tmp_path):
    create_empty(tmp_path / "empty.gpkg")
    for table in TABLES:
        empty = layer(tmp_path / "empty.gpkg", table.name)
        assert empty.isSpatial() == table.spatial
        assert [field.name() for field in empty.fields()] == ["fid", *table.column_names]
        assert empty.featureCount() == 0
    dataset = ogr.Open(str(tmp_path / "empty.gpkg"))
    listed = [dataset.GetLayer(n).GetName() for n in range(dataset.GetLayerCount())]
    assert listed == [table.name for table in TABLES]  # and nothing else


def test_rows_layers_and_list_agree(store):
    courses = layer(store.path)
    assert courses.featureCount() == total(store.path) == 56
    feature = next(courses.getFeatures(QgsFeatureRequest().setFilterExpression("\"id\" = 'course-00-4'")))
    assert feature["organisation"] == "Carpathian Geo Academy"
    assert feature["first_day"].toPyDate() == TODAY - timedelta(days=1)
    assert feature["online"] is False
    assert feature.geometry().asPoint().x() == pytest.approx(23.59)
    extent = courses.extent()
    assert extent.xMinimum() == pytest.approx(-179.98, abs=0.1) or extent.xMinimum() > -180
    assert extent.xMaximum() == pytest.approx(179.99, abs=0.01)


def test_organisations_count_what_is_to_come(store):
    upcoming = {f["id"]: f["upcoming"] for f in layer(store.path, "organisations").getFeatures()}
    assert upcoming["org-10"] == 0
    assert sum(upcoming.values()) == Finder(store.path).state(date.today()).upcoming_courses


def test_feature_ids_stay_whatever_changes(store):
    before = fids(store.path)
    changed = replace(thing("course-05-0"), language="xx", first_day=TODAY, last_day=TODAY)
    moved = replace(thing("centre-05-a"), lon=1.0, lat=2.0)
    new = replace(thing("course-05-0"), id="course-new")
    apply(store, delta(changed, moved, new, removed=[("course", "course-03-1")]))
    after = fids(store.path)
    assert after.keys() == before.keys() - {"course-03-1"} | {"course-new"}
    assert all(after[i] == before[i] for i in before.keys() & after.keys())
    feature = layer(store.path).getFeature(after["course-05-0"])
    assert feature["language"] == "xx" and feature.geometry().asPoint().x() == 1.0
    assert Finder(store.path).find(Query(when="all", bbox=(0.5, 1.5, 1.5, 2.5)), TODAY).total_courses == 5


def test_the_spatial_index_follows(store):
    apply(store, delta(replace(thing("centre-05-a"), lon=1.0, lat=2.0)))
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(0, 1, 2, 3))
    assert {f["centre_id"] for f in layer(store.path).getFeatures(request)} == {"centre-05-a"}
    dataset = ogr.Open(str(store.path))
    for table in ("courses", "training_centres", "organisations"):
        counted = dataset.GetLayerByName(table).GetFeatureCount()
        real = sqlite3.connect(store.path).execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        assert counted == real


def test_a_delta_equals_a_fresh_mirror(store, tmp_path):
    """However a mirror came to its content, it is the same."""
    changed = [
        replace(thing("org-02"), name="Renamed", country="CZ"),
        replace(thing("type-03-0"), name="Other type"),
        replace(thing("convener-04-a"), name="Somebody Else"),
        replace(thing("centre-06-a"), lon=9.0),
        replace(thing("course-07-0"), competences="new ones"),
    ]
    gone = [("course", "course-08-0"), ("organisation", "org-10"), ("training_centre", "centre-10-a")]
    apply(store, delta(*changed, removed=gone))
    whole = snapshot(TODAY)
    for one in changed:
        whole.upsert(one)
    for kind, thing_id in gone:
        whole.remove(kind, thing_id)
    fresh = build_mirror(tmp_path / "fresh", changes=whole)
    for table in TABLES:
        columns = ", ".join((("geom",) if table.spatial else ()) + table.column_names)
        sql = f"SELECT {columns} FROM {table.name} ORDER BY id"  # noqa: S608
        rows = [sqlite3.connect(path).execute(sql).fetchall() for path in (store.path, fresh)]
        assert rows[0] == rows[1], table.name
    for text in ("renamed", "other type", "somebody", "new ones", "czechia"):
        query = Query(text=text, when="all")
        found = [{row.id for row in Finder(path).find(query, TODAY).rows} for path in (store.path, fresh)]
        assert found[0] == found[1] and found[0]


def test_readers_see_the_old_or_the_new_never_a_mixture(store):
    """QGIS reads without locks: full reads while twenty syncs swap the file."""
    path, faults, stop = store.path, [], threading.Event()

    def read():
        while not stop.is_set():
            dataset = ogr.Open(str(path))
            seen = {feature.GetField("language") for feature in dataset.GetLayerByName("courses")}
            if len(seen) != 1:
                faults.append(seen)

    one_language = snapshot(TODAY)
    for course in list(one_language.upserts["course"].values()):
        one_language.upsert(replace(course, language="l0"))
    apply(store, one_language)
    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for n in range(1, 21):
        apply(store, delta(*(replace(c, language=f"l{n}") for c in one_language.upserts["course"].values())))
    stop.set()
    for reader in readers:
        reader.join()
    assert not faults


def test_an_open_layer_shows_the_new_content_after_a_reload(store):
    shown = layer(store.path)
    assert shown.featureCount() == 56
    apply(store, delta(removed=[("course", "course-03-1")]))
    shown.dataProvider().reloadData()
    assert len(list(shown.getFeatures())) == 55


def test_where_an_open_file_cannot_be_replaced_the_other_slot_is_used(tmp_path):
    """As on Windows, where QGIS holds the file that it shows."""
    build_mirror(tmp_path, TODAY)
    shown = {tmp_path / FILE_NAME}

    def refusing(source, target):
        if target in shown:
            raise PermissionError(13, "in use by another process", str(target))
        os.replace(source, target)

    store = Store(tmp_path, replace=refusing)
    for n, expected in enumerate((OTHER_SLOT_NAME, FILE_NAME, OTHER_SLOT_NAME)):
        path = apply(store, delta(replace(thing("course-05-0"), language=f"l{n}")))
        assert path.name == expected == store.path.name
        assert Finder(path).course("course-05-0").course.language == f"l{n}"
        assert Store(tmp_path).path == path  # also after a restart of QGIS
        shown = {path}
    shown = {tmp_path / FILE_NAME, tmp_path / OTHER_SLOT_NAME}
    with pytest.raises(Trouble) as caught:
        apply(store, delta(replace(thing("course-05-0"), language="never")))
    assert caught.value.problem.kind is ProblemKind.READ_ONLY
    assert Finder(store.path).course("course-05-0").course.language == "l2"


@pytest.mark.parametrize("damage", ["noise", "cut", "empty", "folder of text"])
def test_a_corrupted_mirror_is_said_and_replaced_by_the_next_sync(store, damage):
    path = store.path
    whole = path.read_bytes()
    damaged = {
        "noise": whole[:4096] + b"\xff" * 40960 + whole[4096 + 40960 :],
        "cut": whole[: len(whole) // 2],
        "empty": b"",
        "folder of text": b"this is no database\n" * 100,
    }[damage]
    path.write_bytes(damaged)
    again = Store(store.folder)
    (notice,) = again.prepare()
    assert notice.kind is NoticeKind.MIRROR_REBUILT
    assert isinstance(again.known(), NothingKnown)  # so everything is put anew
    apply(again, snapshot(TODAY), source_url="x")
    assert total(again.path) == 56
    assert again.prepare() == []


def test_an_older_mirror_stays_until_a_whole_new_one_is_there(store):
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE mirror_state SET value = '0' WHERE key = 'schema_version'")
    connection.close()
    again = Store(store.folder)
    (notice,) = again.prepare()
    assert notice.kind is NoticeKind.MIRROR_REBUILT and "version 0" in notice.details
    assert layer(again.path).featureCount() == 56
    assert again.state() == {}
    apply(again, snapshot(TODAY))
    assert read_state(again.path)["schema_version"] == SCHEMA_VERSION
    assert total(again.path) == 56


def test_a_full_disk_leaves_the_old_mirror(tmp_path):
    with small_disk(tmp_path / "disk", 1.2) as folder:
        path = build_mirror(folder, TODAY)
        with pytest.raises(Trouble) as caught:
            course = thing("course-05-0")
            many = [replace(course, id=f"many-{n}", competences=f"{n} " * 50) for n in range(5000)]
            apply(Store(folder), delta(*many))
        assert caught.value.problem.kind is ProblemKind.DISK_FULL
        assert total(path) == 56
        assert sorted(p.name for p in folder.iterdir()) == [FILE_NAME]  # nothing is left lying about
        apply(Store(folder), delta(replace(thing("course-05-0"), language="xx")))
        assert Finder(path).course("course-05-0").course.language == "xx"


def test_a_read_only_folder_can_still_be_read(store):
    with read_only(store.folder):
        with pytest.raises(Trouble) as caught:
            apply(store, delta(replace(thing("course-05-0"), language="xx")))
        assert caught.value.problem.kind is ProblemKind.READ_ONLY
        assert total(store.path) == 56
        assert layer(store.path).featureCount() == 56
        with pytest.raises(Trouble) as caught:
            store.note({"last_success": "x"})
        assert caught.value.problem.kind is ProblemKind.READ_ONLY
    apply(store, delta(replace(thing("course-05-0"), language="xx")))


def test_no_mirror_can_be_made_where_nothing_can_be_written(tmp_path):
    (tmp_path / "profile").mkdir()
    with read_only(tmp_path / "profile"), pytest.raises(Trouble) as caught:
        Store(tmp_path / "profile").prepare()
    assert caught.value.problem.kind is ProblemKind.READ_ONLY


def test_what_is_noted_beside_the_mirror_counts_until_the_next_swap(store):
    written = store.path.stat()
    store.note({"source_url": "https://sample.example.org", "last_success": "2027-01-01T00:00:00+00:00"})
    assert store.path.stat() == written  # the mirror itself was not touched
    assert store.state()["last_success"] == "2027-01-01T00:00:00+00:00"
    assert Finder(store.path).state(TODAY).last_success == "2027-01-01T00:00:00+00:00"
    apply(store, delta(replace(thing("course-05-0"), language="xx")), last_success="2027-01-02T00:00:00+00:00")
    assert store.state()["last_success"] == "2027-01-02T00:00:00+00:00"


def test_a_stop_in_the_middle_leaves_the_old_mirror(store):
    known = store.known()
    course = thing("course-05-0")
    plan = make_plan(delta(*(replace(course, id=f"m{n}") for n in range(9000))), known)
    known.close()
    calls = []

    def stop(share):
        calls.append(share)
        if share > 0.6:
            raise Trouble(Problem(ProblemKind.CANCELLED))

    with pytest.raises(Trouble):
        store.write(plan, {}, stop)
    assert len(calls) > 3
    assert total(store.path) == 56
    assert [p.name for p in store.folder.iterdir()] == [FILE_NAME]


def test_gdal_exceptions_of_others_make_no_difference(store):
    gdal.UseExceptions()
    try:
        apply(store, delta(replace(thing("course-05-0"), language="xx")))
        with read_only(store.folder), pytest.raises(Trouble):
            apply(store, delta(replace(thing("course-05-0"), language="yy")))
    finally:
        gdal.DontUseExceptions()
    assert Finder(store.path).course("course-05-0").course.language == "xx"


def test_another_program_reads_it(store):
    command = ["ogrinfo", "-ro", "-so", str(store.path), "courses"]
    described = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert "Feature Count: 56" in described
    assert "first_day: Date" in described
