"""Syncing with the website's feeds: what arrives in the mirror, and when. What goes wrong is in test_sync_faults.py."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from qgis.core import QgsApplication

from qgis_certification.domain.finding import Query
from qgis_certification.domain.problems import NoticeKind, ProblemKind
from qgis_certification.mirror.finder import Finder
from qgis_certification.mirror.store import Store
from qgis_certification.tasks.base import CallableTask
from qgis_certification.tasks.sync import Synchroniser
from test.hostile import hostile_server
from test.qgis.syncing import AGENT, counts, listen, run, synchroniser_maker, wait_until

TODAY = date(2026, 11, 23)


@pytest.fixture
def server():
    with hostile_server() as running:
        yield running


make_sync = pytest.fixture(synchroniser_maker)


def courses(synchroniser, **query):
    return {row.id: row for row in Finder(synchroniser.path).find(Query(when="all", **query), TODAY, 1000).rows}


def asked(server):
    """The feeds that were asked for, one word each."""
    return [path.split("/")[3].split("?")[0] for path in server.paths() if "/feed/" in path]


def test_the_feeds_fill_the_mirror(make_sync, server):
    synchroniser = make_sync(server.url)
    heard = listen(synchroniser)
    outcome = run(synchroniser)
    assert outcome.ok and outcome.first and outcome.problem is None
    assert counts(synchroniser) == (27, 47, 107)
    assert outcome.new["course"] == 107 and outcome.changed == {} and outcome.removed == {}
    unconfirmed = {n.details for n in outcome.notices if n.kind is NoticeKind.UNCONFIRMED_ORGANISATION}
    assert unconfirmed == {"Edge Archived Org", "Edge Rejected Org", "Edge Pending Org"}
    assert heard.names() == ["started", "mirror_swapped", "finished"]
    assert {headers["User-Agent"] for _path, headers in server.requests} == {AGENT}
    assert abs(datetime.now(UTC) - synchroniser.last_success) < timedelta(minutes=1)


def test_the_second_time_asks_less_and_touches_nothing(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    ids, written = courses(synchroniser).keys(), Store(synchroniser.path).folder.stat()
    assert asked(server) == [*["certifyingorganisations"] * 3, "training-center", "upcoming-course", "past-course"]
    server.requests.clear()
    heard = listen(synchroniser)
    outcome = run(synchroniser)
    assert outcome.ok and not outcome.anything_changed
    assert asked(server) == [*["certifyingorganisations"] * 3, "training-center", "upcoming-course"]
    assert len(server.requests) == 5  # the kind of source is known by now
    assert heard.names() == ["started", "finished"]
    assert courses(synchroniser).keys() == ids
    assert Store(synchroniser.path).folder.stat() == written


def test_past_courses_are_read_again_after_a_day_or_when_the_clock_was_set_back(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    store = Store(synchroniser.path.rsplit("/", 1)[0])
    for age, again in ((timedelta(hours=23), False), (timedelta(hours=25), True), (timedelta(days=-3), True)):
        store.note({**store.state(), "past_fetched": (datetime.now(UTC) - age).isoformat()})
        server.requests.clear()
        assert run(synchroniser).ok
        assert ("past-course" in asked(server)) is again, age


def test_a_course_that_runs_is_in_neither_feed_and_stays(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    (feature,) = [f for f in server.feeds["upcoming"] if f["properties"]["course_type_name"] == "Edge type 26"]
    (before,) = [row for row in courses(synchroniser).values() if row.name == "Edge type 26"]
    assert (before.first_day, before.last_day) == (date(2026, 12, 3), date(2026, 12, 4))

    server.today = date(2026, 12, 3)
    server.feeds["upcoming"].remove(feature)
    outcome = run(synchroniser)
    assert outcome.ok and before.id in courses(synchroniser)

    server.today = date(2026, 12, 5)
    server.feeds["past"].append(feature)
    store = Store(synchroniser.path.rsplit("/", 1)[0])
    store.note({**store.state(), "past_fetched": ""})
    outcome = run(synchroniser)
    assert not outcome.new and before.id in courses(synchroniser)  # the same course, now among the past ones


def test_a_course_that_was_called_off_goes(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    gone = next(f for f in server.feeds["upcoming"] if f["properties"]["start_date"] > "2027-01-01")
    server.feeds["upcoming"].remove(gone)
    outcome = run(synchroniser)
    assert outcome.removed["course"] == 1 and counts(synchroniser)[2] == 106


def test_an_organisation_that_lost_its_certificate_is_unconfirmed_while_its_courses_run(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    name = "Training House 00005 S.L."
    server.feeds["organisations"] = [o for o in server.feeds["organisations"] if o["name"] != name]
    run(synchroniser)
    (found,) = Finder(synchroniser.path).find_organisations("00005")
    assert found.name == name and not found.confirmed


def test_names_arrive_as_they_are(make_sync, server):
    names = ['<script>alert("x")</script>', "O'Brien; DROP TABLE courses;--", "a\\b\nc", "{n} %1 %n &amp;", "שלום עולם"]
    for name, item in zip(names, server.feeds["organisations"][5:], strict=False):
        old = item["name"]
        item["name"] = name
        for feed in ("centres", "upcoming", "past"):
            for feature in server.feeds[feed]:
                for key in ("certifying_organisation_name", "certifying_organisation__name"):
                    if feature["properties"].get(key) == old:
                        feature["properties"][key] = name
    synchroniser = make_sync(server.url)
    assert run(synchroniser).ok
    finder = Finder(synchroniser.path)
    shown = {row.name for row in finder.find_organisations("", 100)} | {
        row.organisation for row in courses(synchroniser).values()
    }
    assert set(names) <= shown
    assert counts(synchroniser) == (27, 47, 107)
    assert finder.find(Query(when="all", text="drop TABLE o'brien"), TODAY).total_organisations <= 1
    assert finder.find_organisations("*")[:1] == () and finder.find_organisations("%1")[0].name == names[3]


def test_places_that_cannot_be_on_the_map(make_sync, server):
    geometries = [
        None,
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 0]]]},
        {"type": "Point", "coordinates": [float("nan"), 1]},
        {"type": "Point", "coordinates": [1000, 1]},
        {"type": "Point", "coordinates": "here"},
    ]
    changed = server.feeds["centres"][10:15]
    for feature, geometry in zip(changed, geometries, strict=True):
        feature["geometry"] = geometry
    synchroniser = make_sync(server.url)
    outcome = run(synchroniser)
    assert outcome.ok and counts(synchroniser) == (27, 47, 107)
    assert sum(n.kind is NoticeKind.UNUSABLE_GEOMETRY for n in outcome.notices) == 4


def test_nothing_is_contacted_before_somebody_asks(make_sync, server):
    synchroniser = make_sync(server.url)
    synchroniser.pause(True)
    synchroniser.pause(False)
    assert server.requests == [] and synchroniser.seconds_to_next is None


def test_the_website_is_asked_hourly_also_after_a_restart(make_sync, server):
    synchroniser = make_sync(server.url)
    synchroniser.start_polling()
    wait_until(lambda: synchroniser.last_outcome is not None)
    assert synchroniser.seconds_to_next == pytest.approx(3600, abs=5)
    synchroniser.close()
    server.requests.clear()
    again = make_sync(server.url)
    again.start_polling()
    assert again.seconds_to_next == pytest.approx(3600, abs=60)
    assert not again.is_running and server.requests == []
    again.pause(True)
    assert again.seconds_to_next is None
    assert run(again).ok and again.seconds_to_next is None  # a person may always ask
    again.pause(False)
    assert again.seconds_to_next == pytest.approx(3600, abs=60)
    again.stop_polling()
    assert again.seconds_to_next is None


@pytest.mark.parametrize("moved", [timedelta(days=400), timedelta(hours=2)])
def test_a_clock_that_was_set_back_does_not_stop_polling(make_sync, server, moved):
    """The last sync seems to lie in the future."""
    synchroniser = make_sync(server.url)
    run(synchroniser)
    store = Store(synchroniser.path.rsplit("/", 1)[0])
    store.note({**store.state(), "last_success": (datetime.now(UTC) + moved).isoformat()})
    again = make_sync(server.url)
    again.start_polling()
    assert again.seconds_to_next == pytest.approx(0, abs=1)
    wait_until(lambda: again.last_outcome is not None)
    assert again.last_outcome.ok
    assert again.last_success < datetime.now(UTC) + timedelta(minutes=1)
    assert again.seconds_to_next == pytest.approx(3600, abs=5)  # and is no flood either


def test_another_source_replaces_the_content_only_when_it_is_whole(make_sync, server):
    with hostile_server() as other:
        other.feeds["past"] = []
        other.fault = "500"
        synchroniser = make_sync(server.url)
        run(synchroniser)
        synchroniser.set_source(other.url)
        outcome = run(synchroniser)
        assert outcome.problem.kind is ProblemKind.SERVER_ERROR
        assert counts(synchroniser) == (27, 47, 107)
        other.fault = ""
        outcome = run(synchroniser)
        assert outcome.ok and outcome.source_changed
        assert counts(synchroniser)[2] == 25
        assert Finder(synchroniser.path).state(TODAY).source_url == other.url


def test_changing_the_source_in_mid_sync_starts_with_the_new_one(make_sync, server):
    with hostile_server() as other:
        server.fault = "silent"
        synchroniser = make_sync(server.url)
        heard = listen(synchroniser)
        synchroniser.refresh()
        wait_until(lambda: server.requests)
        synchroniser.set_source(other.url)
        wait_until(lambda: heard.names().count("finished") == 2)
        first, second = heard.outcomes()
        assert first.problem.kind is ProblemKind.CANCELLED and second.ok
        assert counts(synchroniser) == (27, 47, 107)


def test_cancelling(make_sync, server):
    server.fault = "silent"
    synchroniser = make_sync(server.url)
    synchroniser.refresh()
    assert synchroniser.is_running
    synchroniser.refresh()  # one at a time
    wait_until(lambda: server.requests)
    synchroniser.cancel()
    wait_until(lambda: not synchroniser.is_running)
    assert synchroniser.last_outcome.problem.kind is ProblemKind.CANCELLED
    server.fault = ""
    assert run(synchroniser).ok


def test_twenty_times_to_life_and_back_leave_nothing(qgis_app, tmp_path, server):
    def ours():
        gc.collect()
        return sum(isinstance(o, (Synchroniser, CallableTask)) for o in gc.get_objects())

    def tasks():
        QgsApplication.processEvents()
        return QgsApplication.taskManager().count()

    before = ours()
    for n in range(20):
        synchroniser = Synchroniser(tmp_path, server.url, AGENT)
        synchroniser.start_polling()
        QgsApplication.processEvents()
        if n % 2:
            synchroniser.refresh()
        synchroniser.close()
        synchroniser.deleteLater()
        del synchroniser
    wait_until(lambda: tasks() == 0)
    wait_until(lambda: ours() <= before)


def test_a_changed_thing_is_counted_once(make_sync, server):
    synchroniser = make_sync(server.url)
    run(synchroniser)
    server.feeds["organisations"][4]["organisation_phone"] = "+40 1"
    outcome = run(synchroniser)
    assert (outcome.new, outcome.changed, outcome.removed) == ({}, {"organisation": 1}, {})
    row = replace(Finder(synchroniser.path).find_organisations("00000")[0])
    assert Finder(synchroniser.path).organisation(row.id, TODAY).organisation.phone == "+40 1"
