"""Files come piece by piece, whole or not at all, and only to places within their folder."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from qgis_certification.client.downloads import UnsafePath, download, place_in
from qgis_certification.client.http import Http
from qgis_certification.domain.problems import ProblemKind, Trouble

CONTENT = bytes(range(256)) * 40
DIGEST = hashlib.sha256(CONTENT).hexdigest()


class _Files(BaseHTTPRequestHandler):
    def do_GET(self):
        told = self.headers.get("Range", f"bytes=0-{len(CONTENT) - 1}")
        first, last = (int(n) for n in told.removeprefix("bytes=").split("-"))
        self.server.ranges.append("Range" in self.headers)
        self.server.asked.append((first, last))
        body, status = CONTENT[first : last + 1], 206
        if self.path == "/without-ranges":
            body, status = CONTENT, 200
        elif self.path == "/short":
            body = body[:-1]
        elif self.path == "/gone":
            body, status = b"", 416
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Quiet."""


@pytest.fixture
def files():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Files)
    server.asked, server.ranges = [], []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    server.server_close()


def fetch(files, target, path="/file", sha256=DIGEST, report=lambda _done: None, piece=4096):
    download(Http("test"), files.url + path, target, len(CONTENT), sha256, report, piece=piece)


@pytest.mark.parametrize("path", ["/file", "/without-ranges"])
def test_a_file_comes_in_pieces(files, tmp_path, path):
    target = tmp_path / "a" / "b.bin"
    fetch(files, target, path)
    assert target.read_bytes() == CONTENT
    assert files.asked == [(0, 4095), (4096, 8191), (8192, 10239)]
    assert [p.name for p in target.parent.iterdir()] == ["b.bin"]


def test_a_small_file_is_asked_for_as_a_whole(files, tmp_path):
    fetch(files, tmp_path / "a", piece=len(CONTENT))
    assert (files.asked, files.ranges) == ([(0, len(CONTENT) - 1)], [False])


def test_it_goes_on_where_it_stopped(files, tmp_path):
    def stop(done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(files, tmp_path / "a", report=stop)
    assert not (tmp_path / "a").exists()
    fetch(files, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [first for first, _last in files.asked] == [0, 4096, 8192]


@pytest.mark.parametrize(
    ("path", "sha256"), [("/short", DIGEST), ("/gone", DIGEST), ("/file", hashlib.sha256(b"other").hexdigest())]
)
def test_what_is_not_the_file_is_told_and_not_kept(files, tmp_path, path, sha256):
    with pytest.raises(Trouble) as told:
        fetch(files, tmp_path / "a", path, sha256=sha256)
    assert told.value.problem.kind is ProblemKind.GARBLED
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/passwd", "../a", "a/../../b", "C:/a", "a\\b", "a/b\x00", "a/\nb", "con", "a/LPT1.txt", "a /b", "a./b",
        "a|b", "~nul/aux.qgs", "//server/share",
    ],
)  # fmt: skip
def test_no_path_leads_out_of_the_folder(path):
    with pytest.raises(UnsafePath):
        place_in(Path("/folder"), path)


@pytest.mark.parametrize("path", ["a.pdf", "Tag 1/Übung – مثال.qgz", "./a", "~/a", ".hidden"])
def test_ordinary_paths_stay_as_they_are(path):
    assert place_in(Path("/folder"), path) == Path("/folder") / path
