"""Hostile files sent to the running service: each gets its report, and the service goes on serving others."""

import time

import pytest
import requests

from test.service import hostile_files as made
from test.service.upload_service import upload_service

SECONDS = 120
FILES = {
    "bomb.zip": (made.zip_bomb, "archive_bomb"),
    "nested.zip": (made.nested_zip_bomb, "archive_nested"),
    "million.zip": (made.zip_of_a_million, "too_many_files"),
    "laughs.qgs": (made.billion_laughs, "xml_entities"),
    "endless.pdf": (made.pdf_with_endless_pages, ""),
    "negative.tar": (made.tar_with_negative_size, "sizes_lie"),
    "macros.qgs": (lambda: made.project("<p><Macros><pythonCode>x</pythonCode></Macros></p>"), "project_macros"),
}


@pytest.fixture(scope="module")
def there():
    with upload_service({"UPLOAD_QUOTA": str(1024**3)}, worker=True) as running:
        yield running


def test_each_gets_its_report_while_the_service_serves(there):
    sent = {}
    for name, (make, _code) in FILES.items():
        content = make()
        sent[name] = there.begin(len(content), name)
        assert there.add(sent[name], 0, content).status_code == 204
    end = time.monotonic() + SECONDS
    headers = {"Authorization": f"Bearer {there.token}"}
    reports: dict[str, dict] = {}
    while len(reports) < len(sent) and time.monotonic() < end:
        assert requests.get(f"{there.service.url}/health", timeout=20).json()["status"] == "ok"
        for name, url in sent.items():
            document = requests.get(url, headers=headers, timeout=20).json()
            if document["report_state"] != "waiting":
                reports[name] = document["report"]
        time.sleep(0.5)
    assert set(reports) == set(sent)
    for name, (_make, code) in FILES.items():
        found = {finding["code"] for finding in reports[name]["findings"]}
        assert not code or code in found, (name, found)
