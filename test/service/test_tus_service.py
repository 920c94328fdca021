"""Uploads over a real network: broken connections, kill -9, several at once, pieces of unknown length."""

import hashlib
import os
import threading
import time
from pathlib import Path

import pytest
import requests

from test.service.tus_headers import checksum, metadata
from test.service.upload_service import upload_service

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def there():
    with upload_service({"THREADS": "6"}) as running:
        yield running


def content_of(there, url: str) -> bytes:
    return Path(there.look(url)["path"]).read_bytes()


def arrived(there, url: str) -> int:
    """How much has arrived, once the service has begun with the piece."""
    end = time.monotonic() + 20
    while not (offset := there.offset(url)) and time.monotonic() < end:
        time.sleep(0.1)
    return offset


def test_what_arrived_before_the_connection_broke_is_kept(there):
    content = os.urandom(3 * MEGABYTE)
    url = there.begin(len(content), "broken.bin")
    there.breaking(url, 0, len(content), content[:MEGABYTE])
    offset = arrived(there, url)
    assert offset == MEGABYTE
    assert there.look(url)["received"] == MEGABYTE
    assert there.add(url, offset, content[offset:]).status_code == 204
    assert content_of(there, url) == content


def test_a_piece_with_a_sum_that_did_not_come_whole_never_arrived(there):
    content = os.urandom(MEGABYTE)
    url = there.begin(len(content), "checked.bin")
    sums = {"Upload-Checksum": checksum(content)}
    there.breaking(url, 0, len(content), content[: len(content) // 2], **sums)
    # Time enough for the service to begin with it; then it lets go of the file when the connection is gone.
    time.sleep(1)
    assert there.offset(url) == 0
    assert there.add(url, 0, content, **sums).status_code == 204
    assert content_of(there, url) == content


def test_the_service_is_killed_in_the_middle_and_the_file_goes_on(there):
    content = os.urandom(24 * MEGABYTE)
    url = there.begin(len(content), "killed.bin", sha256=hashlib.sha256(content).hexdigest())
    sent = threading.Event()

    def slowly():
        for start in range(0, len(content), MEGABYTE):
            yield content[start : start + MEGABYTE]
            if start >= 8 * MEGABYTE:
                sent.set()
                time.sleep(0.2)

    def send():
        with pytest.raises(requests.RequestException):
            there.add(url, 0, slowly())

    sender = threading.Thread(target=send)
    sender.start()
    assert sent.wait(30)
    time.sleep(1)
    there.service.kill()
    sender.join(30)
    there.service.start()
    offset = there.offset(url)
    assert 7 * MEGABYTE < offset < len(content)
    assert there.add(url, offset, content[offset:]).status_code == 204
    assert content_of(there, url) == content
    assert there.look(url)["state"] == "complete"


def test_of_two_connections_that_add_to_a_file_one_waits(there):
    content = os.urandom(2 * MEGABYTE)
    url = there.begin(len(content), "two.bin")
    going, go_on = threading.Event(), threading.Event()
    first: list[int] = []

    def slowly():
        yield content[:MEGABYTE]
        going.set()
        go_on.wait(30)
        yield content[MEGABYTE:]

    thread = threading.Thread(target=lambda: first.append(there.add(url, 0, slowly()).status_code))
    thread.start()
    assert going.wait(30)
    time.sleep(0.5)
    second = there.add(url, 0, content)
    go_on.set()
    thread.join(30)
    assert (second.status_code, first) == (423, [204])
    assert content_of(there, url) == content


def test_many_at_once_to_one_file_leave_one_file(there):
    """Without the lock the pieces of several would end up one behind the other."""
    content = os.urandom(4 * MEGABYTE)
    url = there.begin(len(content), "many.bin", sha256=hashlib.sha256(content).hexdigest())
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda: statuses.append(there.add(url, 0, content).status_code)) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert statuses.count(204) == 1 and set(statuses) <= {204, 423, 409}
    assert content_of(there, url) == content


def test_several_files_at_once(there):
    contents = [os.urandom(2 * MEGABYTE) for _ in range(5)]
    urls = [there.begin(len(content), f"several/{number}.bin") for number, content in enumerate(contents)]
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda u=url, c=content: statuses.append(there.add(u, 0, c).status_code))
        for url, content in zip(urls, contents, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert statuses == [204] * 5
    assert [content_of(there, url) for url in urls] == contents


def test_a_piece_of_unknown_length_is_taken_and_one_too_long_is_not(there):
    content = os.urandom(MEGABYTE)
    url = there.begin(len(content), "chunked.bin")
    too_long = there.add(url, 0, iter([content, b"more"]))
    assert too_long.status_code == 413
    assert there.offset(url) == 0
    assert there.add(url, 0, iter([content[:1000], content[1000:]])).status_code == 204
    assert content_of(there, url) == content


def test_whoever_sends_too_much_reads_why(there):
    url = there.begin(100, "overlong.bin")
    response = there.add(url, 0, os.urandom(8 * MEGABYTE))
    assert (response.status_code, response.json()["type"]) == (413, "/api/v1/problems/too-large")
    assert there.offset(url) == 0


def test_the_file_of_somebody_else_is_not_there(there):
    url = there.begin(3, "mine.bin")
    theirs = {"Authorization": f"Bearer {there.other}"}
    for response in (
        requests.head(url, headers={**there.headers, **theirs}, timeout=30),
        there.add(url, 0, b"abc", **theirs),
        requests.get(url, headers=theirs, timeout=30),
        requests.get(f"{url}/content", headers=theirs, timeout=30),
        requests.delete(url, headers=theirs, timeout=30),
    ):
        assert response.status_code == 404
    assert there.offset(url) == 0


def test_a_file_is_read_in_parts_as_it_was_sent(there):
    content = os.urandom(3 * MEGABYTE)
    url = there.begin(len(content), "day 1/übung.bin")
    there.add(url, 0, content)
    headers = {"Authorization": f"Bearer {there.token}", "Accept-Encoding": "gzip"}
    whole = requests.get(f"{url}/content", headers=headers, timeout=30)
    assert whole.content == content and "Content-Encoding" not in whole.headers
    assert whole.headers["Content-Disposition"] == "attachment; filename*=UTF-8''%C3%BCbung.bin"
    part = requests.get(f"{url}/content", headers={**headers, "Range": "bytes=1000000-1999999"}, timeout=30)
    assert (part.status_code, part.content) == (206, content[1_000_000:2_000_000])


def test_the_quota_holds_when_many_begin_at_once(there):
    """Five gigabytes: two files of two gigabytes, whoever comes first."""
    told = metadata(there.metadata("huge.bin"))
    headers = {**there.headers, "Upload-Length": str(2 * 1024**3), "Upload-Metadata": told}
    replies: list[requests.Response] = []
    threads = [
        threading.Thread(target=lambda: replies.append(requests.post(there.endpoint, headers=headers, timeout=60)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
    assert sorted(reply.status_code for reply in replies) == [201, 201, 413, 413, 413, 413]
    for reply in replies:
        if reply.status_code == 201:
            requests.delete(there.service.url + reply.headers["Location"], headers=there.headers, timeout=30)
