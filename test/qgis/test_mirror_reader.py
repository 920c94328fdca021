"""Questions to the mirror in a thread of their own: the newest is answered, what was broken off is never heard of."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from datetime import date

import pytest

from qgis_certification.domain.finding import Query
from qgis_certification.gui.models import listing
from qgis_certification.tasks.mirror_reader import MirrorReader
from test.mirror_sample import build_mirror

TODAY = date.today()
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000)"


@pytest.fixture
def reader(qgis_app, tmp_path) -> Iterator[MirrorReader]:
    reader = MirrorReader(build_mirror(tmp_path))
    yield reader
    reader.close()


def endless(began: threading.Event):
    """A question that is never answered."""

    def question(finder):
        began.set()
        while True:
            finder._connection.execute(f"{NUMBERS} SELECT max(i) FROM n").fetchall()
        yield "an answer"

    return question


def saying(*answers):
    def question(_finder):
        yield from answers

    return question


def test_answers_come_one_after_the_other_on_the_threads_own_side(reader, wait_for):
    heard = []
    reader.ask("list", saying(1, 2), lambda answer: heard.append((answer, threading.current_thread())))
    assert heard == [] and reader.is_asked
    wait_for(lambda: not reader.is_asked)
    assert heard == [(1, threading.main_thread()), (2, threading.main_thread())]


def test_a_newer_question_breaks_off_the_older_and_only_it_is_heard(reader, wait_for):
    began, heard = threading.Event(), []
    reader.ask("list", endless(began), heard.append)
    assert began.wait(5)
    reader.ask("list", saying("the newest"), heard.append)
    wait_for(lambda: not reader.is_asked)
    assert heard == ["the newest"]


def test_a_question_of_another_name_waits_its_turn_and_breaks_off_none(reader, wait_for):
    heard = []
    reader.ask("list", listing.from_the_top(Query(when="all"), TODAY), heard.append)
    reader.ask("choices", listing.choices(date.min), heard.append)
    wait_for(lambda: not reader.is_asked)
    assert [type(answer) for answer in heard] == [listing.Listing, listing.Choices]


def test_closing_breaks_off_and_leaves_no_thread(reader):
    began, heard = threading.Event(), []
    reader.ask("list", endless(began), heard.append)
    assert began.wait(5)
    reader.close()
    assert heard == [] and not reader.is_asked
    assert not [thread for thread in threading.enumerate() if thread.name == "certification-mirror"]


def test_after_a_swap_the_new_mirror_answers(reader, tmp_path, wait_for):
    heard = []

    def where(finder):
        yield finder.path

    reader.ask("list", where, heard.append)
    wait_for(lambda: not reader.is_asked)
    other = build_mirror(tmp_path / "other")
    before = reader.edition
    reader.reopen(other)
    assert reader.edition != before
    reader.ask("list", where, heard.append)
    wait_for(lambda: not reader.is_asked)
    assert heard == [before.path, other]


def test_a_mirror_that_cannot_be_read_is_told_and_a_later_one_heals(reader, tmp_path, wait_for):
    heard = []
    reader.reopen(tmp_path / "nowhere.gpkg")
    reader.ask("list", listing.from_the_top(Query(), TODAY), heard.append)
    wait_for(lambda: not reader.is_asked)
    [error] = heard
    assert isinstance(error, sqlite3.Error)
    reader.reopen(build_mirror(tmp_path / "healed"))
    reader.ask("list", listing.from_the_top(Query(when="all"), TODAY), heard.append)
    wait_for(lambda: not reader.is_asked)
    assert heard[1].totals.courses > 0


def test_the_list_around_a_row_says_where_the_wanted_courses_are(reader, wait_for):
    heard = []
    reader.ask("list", listing.from_the_top(Query(when="all"), TODAY), heard.append)
    wait_for(lambda: not reader.is_asked)
    [top] = heard
    third = top.pages[0][2].id
    reader.ask("list", listing.around(Query(when="all"), TODAY, 0, frozenset((third, "gone"))), heard.append)
    wait_for(lambda: not reader.is_asked)
    assert heard[1].rows == {third: 2, "gone": None}
    assert heard[1].totals == top.totals
