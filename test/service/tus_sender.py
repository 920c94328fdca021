"""Sends files by tus with nothing but requests: what a test says is sent, also what no client would send."""

from collections.abc import Mapping
from typing import Any

from django.test import Client

from certification_service.models import Upload, User
from test.service.people import token
from test.service.tus_headers import PIECE, metadata


class Sender:
    """Somebody with a token who sends files for an application; answers are Django's responses."""

    def __init__(self, user: User, application=None, **metadata: Any) -> None:
        self.client = Client(raise_request_exception=False)
        self.headers = {"Authorization": f"Bearer {token(user)}", "Tus-Resumable": "1.0.0"}
        self.metadata = {**({"application": application.pk} if application else {}), **metadata}

    def ask(self, method: str, path: str, content: bytes = b"", content_type: str = PIECE, **headers: Any):
        """One request; None as a header's value leaves the header away."""
        wanted = {name.replace("_", "-"): value for name, value in {**self.headers, **headers}.items()}
        wanted = {name: str(value) for name, value in wanted.items() if value is not None}
        return self.client.generic(method, path, content, content_type, headers=wanted, CONTENT_TYPE=content_type)

    def begin(
        self, length: int | str | None, content: bytes = b"", headers: Mapping[str, Any] | None = None, **values: Any
    ):
        """POST; `values` are added to the metadata, and left away where None."""
        told = {name: value for name, value in {**self.metadata, **values}.items() if value is not None}
        sent = {"Upload-Length": length, "Upload-Metadata": metadata(told), **(headers or {})}
        kind = PIECE if content else "application/json"
        return self.ask("POST", "/api/v1/uploads", content, kind, **sent)

    def add(self, url: str, offset: int | str, content: bytes, **headers: Any):
        """PATCH."""
        return self.ask("PATCH", url, content, Upload_Offset=offset, **headers)

    def offset(self, url: str):
        """HEAD."""
        return self.ask("HEAD", url, content_type="text/plain")

    def send(self, content: bytes, path: str = "day1/exercise.txt", **values: Any) -> Upload:
        """A whole file; the record of it."""
        begun = self.begin(len(content), filename=path, **values)
        assert begun.status_code == 201, begun.content
        if content:
            sent = self.add(begun["Location"], 0, content)
            assert sent.status_code == 204, sent.content
        return record(begun["Location"])


def record(url: str) -> Upload:
    """The upload at an address."""
    return Upload.objects.get(pk=url.rsplit("/", 1)[-1])
