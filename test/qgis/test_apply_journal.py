"""The journal on the disk: whole or not at all, one for each QGIS, and what a QGIS that died left is found."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from qgis_certification.tasks.journal import Journal, drafts_in

ROOT = Path(__file__).resolve().parents[2]
PART = {"key": "organisation/o", "kind": "organisation", "id": "o", "version": "1", "mine": {"name": "Geo"}}


@pytest.fixture
def journals(tmp_path):
    opened = []

    def open_one() -> Journal:
        opened.append(Journal(tmp_path, "app-1", "https://example.org"))
        return opened[-1]

    yield open_one
    for journal in opened:
        journal.close()


def test_what_is_kept_is_there_at_the_next_start(journals, tmp_path):
    first = journals()
    first.keep([PART])
    first.close()
    assert journals().read() == [PART]
    [draft] = drafts_in(tmp_path)
    assert (draft.application_id, draft.service, draft.unsaved) == ("app-1", "https://example.org", 1)


def test_the_newest_is_what_stays(journals, tmp_path):
    journal = journals()
    for number in range(200):
        journal.keep([{**PART, "version": str(number)}])
    assert journal.flush()
    kept = json.loads((tmp_path / "drafts" / "app-1.json").read_text())
    assert kept["parts"][0]["version"] == "199"


def test_nothing_to_keep_leaves_no_file(journals, tmp_path):
    journal = journals()
    journal.keep([PART])
    journal.keep([])
    assert journal.flush() and drafts_in(tmp_path) == []
    assert not (tmp_path / "drafts" / "app-1.json").exists()


def test_what_cannot_be_read_is_set_aside_not_overwritten(journals, tmp_path):
    file = tmp_path / "drafts" / "app-1.json"
    file.parent.mkdir()
    file.write_bytes(b'{"format": 1, "parts": [')
    assert journals().read() == []
    assert (tmp_path / "drafts" / "app-1.unreadable").read_bytes().startswith(b'{"format"')


def test_a_disk_that_refuses_is_told_and_tried_again(journals, tmp_path):
    journal = journals()
    drafts = tmp_path / "drafts"
    for file in drafts.iterdir():
        file.unlink()
    drafts.rmdir()
    drafts.write_text("in the way")
    journal.keep([PART])
    assert not journal.flush() and journal.trouble is not None
    drafts.unlink()
    journal.keep([PART])
    assert journal.flush() and journal.trouble is None


OTHER = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from qgis_certification.tasks.journal import Journal
journal = Journal(Path({folder!r}), "app-1", "https://example.org")
journal.keep([{part!r}])
journal.flush()
print("kept", flush=True)
sys.stdin.readline()
"""


def test_two_qgis_do_not_overwrite_each_other_and_the_dead_ones_is_found(journals, tmp_path):
    mine = journals()
    mine.keep([PART])
    assert mine.flush()
    theirs = {**PART, "mine": {"name": "Other window"}}
    code = OTHER.format(root=str(ROOT), folder=str(tmp_path), part=theirs)
    other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline().strip() == "kept"
    assert mine.read() == [PART]
    assert len(drafts_in(tmp_path)) == 2
    other.kill()
    other.wait()
    assert mine.read() == [PART, theirs]
    assert len(drafts_in(tmp_path)) == 1
