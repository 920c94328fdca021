"""A running service with an application that is being written, and its owner's token: for uploads over a real network.

On PostgreSQL when the tests run on it.
"""

import json
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests

from test.postgres import running_cluster
from test.service.tus_headers import PIECE, metadata
from test.service_process import Service, running_service

_PREPARE = """
import json
from certification_service.models import CourseType, QuestionSet
from test.service import people
owner, other = people.person("Olga Owner"), people.person("Otto Other")
QuestionSet.objects.exists() or people.questions()
application = people.draft(owner)
course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
print(json.dumps({"token": people.token(owner), "other": people.token(other), "application": str(application.pk),
                  "course_type": str(course_type.pk)}))
"""
_LOOK = """
import json
from certification_service.models import Upload
from certification_service.interfaces.storage import kept
upload = Upload.objects.get(pk={id!r})
path = None
if upload.stored_as:
    with kept.on_disk(upload.stored_as, upload.size) as file:
        path = str(file)
print(json.dumps({{"state": upload.state, "received": upload.received, "sha256": upload.sha256, "path": path,
                  "report_state": upload.report_state, "report": upload.report}}))
"""


@dataclass
class UploadService:
    """Somebody who sends files to a running service."""

    service: Service
    token: str
    other: str
    application: str
    course_type: str

    @property
    def endpoint(self) -> str:
        """Where uploads are announced."""
        return f"{self.service.url}/api/v1/uploads"

    @property
    def headers(self) -> dict[str, str]:
        """What every request of the owner's has."""
        return {"Authorization": f"Bearer {self.token}", "Tus-Resumable": "1.0.0"}

    def metadata(self, path: str, **values: Any) -> dict[str, str]:
        """What is told of a file."""
        told = {"filename": path, "purpose": "material", "material_kind": "data", **values}
        return {**told, "application": self.application, "course_type": self.course_type}

    def begin(self, size: int, path: str = "rivers.gpkg", **values: Any) -> str:
        """Announces a file; returns its address."""
        headers = {
            **self.headers,
            "Upload-Length": str(size),
            "Upload-Metadata": metadata(self.metadata(path, **values)),
        }
        response = requests.post(self.endpoint, headers=headers, timeout=30)
        assert response.status_code == 201, response.text
        return self.service.url + response.headers["Location"]

    def add(self, url: str, offset: int, content: Any, **headers: str) -> requests.Response:
        """Sends a piece."""
        headers = {**self.headers, "Upload-Offset": str(offset), "Content-Type": PIECE, **headers}
        return requests.patch(url, data=content, headers=headers, timeout=120)

    def offset(self, url: str) -> int:
        """How much has arrived; waits until no other connection holds the file."""
        for _ in range(100):
            response = requests.head(url, headers=self.headers, timeout=30)
            if response.status_code != 423:
                break
        assert response.status_code == 200, response.status_code
        return int(response.headers["Upload-Offset"])

    def breaking(self, url: str, offset: int, announced: int, content: bytes, **headers: str) -> None:
        """Sends a part of a piece, then the connection is gone."""
        address = urlsplit(url)
        lines = {**self.headers, "Host": address.netloc, "Upload-Offset": offset, "Content-Type": PIECE, **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in {**lines, "Content-Length": announced}.items())
        with socket.create_connection((address.hostname, address.port), 10) as connection:
            connection.sendall(f"PATCH {address.path} HTTP/1.1\r\n{head}\r\n".encode() + content)

    def look(self, url: str) -> Mapping[str, Any]:
        """The upload as the service's table has it, and the path of the file."""
        return json.loads(self.service.python(_LOOK.format(id=url.rsplit("/", 1)[-1])))


@contextmanager
def upload_service(environment: Mapping[str, str] | None = None, worker: bool = False) -> Iterator[UploadService]:
    """Starts it and prepares the application."""
    with ExitStack() as stack:
        on_postgres = os.environ.get("DATABASE_URL", "").startswith("postgres")
        database = stack.enter_context(running_cluster()) if on_postgres else None
        service = stack.enter_context(running_service(database, environment=environment, worker=worker))
        yield UploadService(service, **json.loads(service.python(_PREPARE)))
