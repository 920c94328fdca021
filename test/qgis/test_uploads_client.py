"""Our client with @tus/server, the protocol's reference implementation: through plain `requests` and through QGIS."""

import hashlib
import os

import pytest

from qgis_certification.client import uploads
from qgis_certification.client.errors import RefusedTrouble
from qgis_certification.client.exchange import Limits
from qgis_certification.client.http import Http
from qgis_certification.client.transport import QgisAdapter
from qgis_certification.domain.problems import ProblemKind, Trouble
from test.tus_server import running_tus_server

PIECE = 64 * 1024


@pytest.fixture(scope="module")
def tus():
    with running_tus_server() as server:
        yield server


@pytest.fixture(params=["plain", "QGIS"])
def http(request, qgis_app):
    http = Http("test", QgisAdapter(Limits()) if request.param == "QGIS" else None)
    yield http
    http.close()


@pytest.fixture
def file(tmp_path):
    """Ten pieces and a bit, of which no two are alike."""
    path = tmp_path / "Übung 1 – مثال.zip"
    path.write_bytes(os.urandom(10 * PIECE + 123))
    return path


def create(http, tus, file, **metadata):
    return uploads.create(http, tus.url, file.stat().st_size, {"filename": file.name, **metadata})


def send(http, url, file, start=0, report=lambda _offset: None):
    return uploads.send_file(http, url, file, start, file.stat().st_size, report, PIECE)


def test_a_file_arrives_whole_and_its_progress_is_told(http, tus, file):
    url = create(http, tus, file, empty="")
    told = []
    send(http, url, file, report=told.append)
    assert tus.content(url) == file.read_bytes()
    assert told == [*range(PIECE, 10 * PIECE + 1, PIECE), file.stat().st_size]


def test_it_goes_on_where_it_stopped(http, tus, file):
    url = create(http, tus, file)

    def stop(offset):
        if offset >= 4 * PIECE:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send(http, url, file, report=stop)
    assert uploads.offset(http, url) == 4 * PIECE
    send(http, url, file, start=uploads.offset(http, url))
    assert tus.content(url) == file.read_bytes()


def test_a_wrong_idea_of_the_offset_is_put_right(http, tus, file):
    url = create(http, tus, file)
    told = []
    send(http, url, file, start=3 * PIECE, report=told.append)
    assert told[0] == 0
    assert tus.content(url) == file.read_bytes()


def test_nothing_is_sent_of_an_empty_file(http, tus, tmp_path):
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    url = create(http, tus, empty)
    assert send(http, url, empty) is None
    assert uploads.offset(http, url) == 0


def test_an_upload_that_was_given_up_is_gone(http, tus, file):
    url = create(http, tus, file)
    uploads.terminate(http, url)
    assert uploads.offset(http, url) is None
    uploads.terminate(http, url)  # twice does no harm
    with pytest.raises(RefusedTrouble):
        send(http, url, file)


def test_a_file_that_became_shorter_is_told(http, tus, file):
    size = file.stat().st_size
    url = create(http, tus, file)
    file.write_bytes(b"short")
    with pytest.raises(uploads.FileChanged):
        uploads.send_file(http, url, file, 0, size, lambda _offset: None, PIECE)


def test_a_server_that_is_none_is_told(http, server):
    with pytest.raises(Trouble) as told:
        uploads.create(http, f"{server.url}/feed/training-center/", 5, {})
    assert told.value.problem.kind in (ProblemKind.REFUSED, ProblemKind.SERVER_ERROR, ProblemKind.NOT_THE_SERVICE)


def test_the_checksum_is_the_files(file):
    told = []
    assert uploads.sha256_of(file, told.append) == hashlib.sha256(file.read_bytes()).hexdigest()
    assert told[-1] == file.stat().st_size
