"""Other people's clients with our endpoint: tus-js-client (Node) and tuspy."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest
from tusclient.client import TusClient

from test.service.upload_service import upload_service
from tools.node import ready

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def there():
    with upload_service() as running:
        yield running


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "rivers.gpkg"
    path.write_bytes(os.urandom(5 * MEGABYTE + 17))
    return path


def same(there, url: str, file: Path) -> bool:
    found = there.look(url)
    return found["state"] == "complete" and Path(found["path"]).read_bytes() == file.read_bytes()


def tus_js(there, file: Path, **options) -> dict:
    asked = {"endpoint": there.endpoint, "file": str(file), "authorization": f"Bearer {there.token}", **options}
    asked.setdefault("metadata", there.metadata(f"{hashlib.sha256(repr(options).encode()).hexdigest()[:8]}.gpkg"))
    done = subprocess.run(
        ["node", str(ready() / "send.js"), json.dumps(asked)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"chunkSize": MEGABYTE},
        {"chunkSize": 2 * MEGABYTE, "override": True},
        {"chunkSize": 2 * MEGABYTE, "withCreation": True},
        {"withCreation": True},
    ],
    ids=["in one piece of unknown length", "pieces", "POST for PATCH", "first piece with it", "all with it"],
)
def test_tus_js_client_sends_a_file(there, file, options):
    assert same(there, tus_js(there, file, **options)["url"], file)


def test_tus_js_client_goes_on_where_it_stopped(there, file):
    begun = tus_js(there, file, chunkSize=MEGABYTE, stopAt=2 * MEGABYTE)
    assert 2 * MEGABYTE <= begun["offset"] < file.stat().st_size
    assert there.offset(begun["url"]) >= 2 * MEGABYTE
    assert same(there, tus_js(there, file, chunkSize=MEGABYTE, url=begun["url"])["url"], file)


@pytest.mark.parametrize("sums", [False, True], ids=["plain", "with sums"])
def test_tuspy_sends_a_file(there, file, sums):
    client = TusClient(there.endpoint, headers={"Authorization": f"Bearer {there.token}"})
    told = there.metadata(f"tuspy-{sums}.gpkg", sha256=hashlib.sha256(file.read_bytes()).hexdigest())
    uploader = client.uploader(str(file), chunk_size=MEGABYTE, metadata=told, upload_checksum=sums)
    uploader.upload(stop_at=2 * MEGABYTE)
    again = client.uploader(str(file), chunk_size=MEGABYTE, url=uploader.url, upload_checksum=sums)
    again.upload()
    assert same(there, uploader.url, file)
