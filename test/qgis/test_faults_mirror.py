"""The mirror's file, its disk or its folder is not as it should be: what the person sees, and how it heals."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLockFile

from test.hostile import refused_url
from test.qgis.disks import read_only, small_disk
from test.qgis.fault_scene import wait_until

EVERYTHING = (107, 27, 47, 107)
REBUILT = "The local copy of the data could not be used any more. Everything was fetched anew."
DAMAGED = "The local copy of the data is damaged. QGIS fetches everything anew."


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "qgis_certification"


@pytest.fixture
def mirror_path(scene_at, server, folder) -> Path:
    """A filled mirror, left by an earlier session."""
    scene = scene_at(server.url)
    assert scene.outcome().ok
    scene.close()
    return folder / "certification.gpkg"


def make_older(path: Path) -> None:
    """What an older version of the plugin left: another layout, and it says so."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE mirror_state SET value = '0' WHERE key = 'schema_version'")
        connection.execute("DROP TABLE course_search")
        connection.execute("ALTER TABLE courses DROP COLUMN competences")
        connection.commit()


def scribble(path: Path) -> None:
    """Overwrite the file's beginning and much of its middle, as a failing disk does."""
    with path.open("rb+") as file:
        file.write(b"\0" * 2048)
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 40_000)


def cut_off(path: Path) -> None:
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 3)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def replace_by_a_text(path: Path) -> None:
    path.write_text("This is not a GeoPackage.\n" * 1000)


@pytest.mark.parametrize(
    ("damage", "said"),
    [(make_older, REBUILT), (scribble, DAMAGED), (cut_off, DAMAGED), (empty, DAMAGED), (replace_by_a_text, DAMAGED)],
)
def test_a_mirror_that_cannot_be_used_is_made_anew_and_that_is_said(scene_at, server, mirror_path, damage, said):
    damage(mirror_path)
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.bar == [said]
    assert scene.foot == "Updated just now"
    assert scene.seen() == EVERYTHING
    scene.close()
    again = scene_at(server.url)
    assert again.refresh().ok
    assert again.bar == []  # said once
    assert again.seen() == EVERYTHING


def test_a_damaged_mirror_without_the_layers_is_made_anew_and_that_is_said(scene_at, server, settings, mirror_path):
    scribble(mirror_path)
    settings.layers_in_project = False
    scene = scene_at(server.url)
    assert scene.outcome().ok
    assert scene.bar == [REBUILT]
    assert scene.listed == EVERYTHING[0]


def test_a_damaged_mirror_while_offline_says_so_and_heals_later(scene_at, server, settings, mirror_path):
    scribble(mirror_path)
    scene = scene_at(refused_url())
    assert not scene.outcome().ok
    assert scene.bar[-1] == DAMAGED
    heading, sentence = scene.empty
    assert heading == "No data yet: offline"
    assert "could not be reached" in sentence and "Check the network" in sentence
    settings.source_url = server.url
    assert scene.after(scene.plugin._options_changed).ok
    assert scene.empty == ("", "")
    assert scene.seen() == EVERYTHING


def test_a_mirror_damaged_while_it_is_shown_heals_with_the_next_update(scene_at, server, folder):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    scribble(folder / "certification.gpkg")
    assert scene.refresh().ok
    assert scene.bar == [REBUILT]
    assert scene.seen() == EVERYTHING


def test_a_mirror_deleted_while_it_is_shown_comes_back(scene_at, server, folder):
    scene = scene_at(server.url)
    assert scene.outcome().ok
    (folder / "certification.gpkg").unlink()
    assert scene.refresh().ok
    assert scene.seen() == EVERYTHING


def test_a_full_disk_keeps_the_old_data_and_says_what_to_do(scene_at, server, folder):
    with small_disk(folder, 8):
        scene = scene_at(server.url)
        assert scene.outcome().ok
        ballast = folder / "something else.bin"
        fill(ballast)
        server.feeds["upcoming"] = server.feeds["upcoming"][1:]
        assert not scene.refresh().ok
        [said] = scene.bar
        assert "The disk is full" in said and "Free some room on the disk" in said
        assert scene.foot.startswith("Update failed: showing data from")
        assert scene.foot_reason == said
        assert scene.seen() == EVERYTHING
        ballast.unlink()
        assert scene.after(lambda: scene.press("Retry")).ok
        assert scene.bar == []
        assert scene.seen() == (106, 27, 47, 106)
        scene.close()


def test_a_disk_that_was_full_before_the_first_start_is_told_and_heals(scene_at, server, folder):
    with small_disk(folder, 8):
        ballast = folder / "something else.bin"
        fill(ballast)
        scene = scene_at(server.url)
        assert not scene.outcome().ok
        assert scene.empty[0] == "No data yet"
        assert "The disk is full" in scene.empty[1] and "Free some room on the disk" in scene.empty[1]
        ballast.unlink()
        scene.press("Retry")  # over the map: it was about the layers
        assert scene.after(lambda: scene.press("Retry")).ok
        assert scene.bar == []
        assert scene.seen() == EVERYTHING
        scene.close()


def fill(path: Path) -> None:
    """Take all the room that is left on the disk (or all that the process may write into a file)."""
    with path.open("wb", buffering=0) as file, pytest.raises(OSError):
        for _kilobyte in range(100_000):
            file.write(b"\1" * 1024)


def test_a_read_only_profile_shows_what_is_there_and_says_why_it_does_not_get_newer(
    scene_at, server, folder, mirror_path
):
    with read_only(folder):
        scene = scene_at(server.url)
        assert scene.seen() == EVERYTHING
        assert not scene.refresh().ok
        [said] = scene.bar
        assert "could not be written into your profile folder" in said
        assert "Make it writable." in said
        assert "Make the profile folder writable, or ask your administrator." in scene.foot_reason
        assert scene.foot.startswith("Update failed: showing data from")
        assert scene.seen() == EVERYTHING
    server.feeds["upcoming"] = server.feeds["upcoming"][1:]
    assert scene.after(lambda: scene.press("Retry")).ok
    assert scene.seen() == (106, 27, 47, 106)


def test_a_profile_that_was_read_only_from_the_start_is_told_and_heals(scene_at, server, folder):
    folder.mkdir()
    with read_only(folder):
        scene = scene_at(server.url)
        assert not scene.outcome().ok
        assert "could not be written into your profile folder" in scene.empty[1]
        assert "Make the profile folder writable" in scene.empty[1]
    scene.press("Retry")  # over the map: it was about the layers
    assert scene.after(lambda: scene.press("Retry")).ok
    assert scene.bar == []
    assert scene.seen() == EVERYTHING


def test_another_qgis_that_is_updating_is_waited_for_without_a_word(scene_at, server, folder):
    """The other one holds the lock of this profile for as long as its update takes."""
    scene = scene_at(server.url)
    assert scene.outcome().ok
    other = QLockFile(str(folder / "certification.lock"))
    assert other.tryLock(0)
    assert not scene.after(scene.plugin._synchroniser.refresh).ok
    assert scene.foot == "Updated just now"
    assert scene.foot_reason == "" and scene.bar == []
    assert scene.seen() == EVERYTHING
    before = len(scene.outcomes)
    other.unlock()
    wait_until(lambda: len(scene.outcomes) > before, 8)  # it does not wait for a minute
    assert scene.outcomes[-1].ok
    assert scene.seen() == EVERYTHING


def test_the_first_start_beside_another_qgis_that_is_updating(scene_at, server, folder):
    folder.mkdir()
    other = QLockFile(str(folder / "certification.lock"))
    assert other.tryLock(0)
    scene = scene_at(server.url)
    assert not scene.outcome().ok
    assert scene.empty == (
        "No data yet",
        "Another QGIS is updating the data. Nothing to do: this QGIS shows the new data as soon as it is there.",
    )
    before = len(scene.outcomes)
    other.unlock()
    wait_until(lambda: len(scene.outcomes) > before, 8)
    wait_until(lambda: scene.seen() == EVERYTHING, 5)


def test_the_lock_of_a_qgis_that_died_holds_nobody_up(scene_at, server, folder, mirror_path):
    """The process number in the file belongs to no process of today."""
    host = QLockFile(str(folder / "certification.lock"))
    assert host.tryLock(0)
    left = (folder / "certification.lock").read_bytes()
    host.unlock()
    lines = left.split(b"\n")
    (folder / "certification.lock").write_bytes(b"\n".join([b"4194303", *lines[1:]]))
    scene = scene_at(server.url)
    assert scene.refresh().ok
    assert scene.seen() == EVERYTHING
