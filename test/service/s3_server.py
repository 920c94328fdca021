"""As much of S3 as keeping files needs, in this process: put (also in parts), get (also a part), head, delete.

It checks that requests are signed by version 4, but not the signature itself.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit


@dataclass
class Bucket:
    """What is kept, by name; `signed` are the beginnings of the Authorization headers that came."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    parts: dict[tuple[str, int], bytes] = field(default_factory=dict)
    signed: set[str] = field(default_factory=set)


@contextmanager
def running_bucket() -> Iterator[Bucket]:
    """A server with one bucket for everything."""
    bucket = Bucket()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _asked(self) -> tuple[str, dict[str, list[str]]]:
            bucket.signed.add(self.headers.get("Authorization", "").split(" ")[0])
            parts = urlsplit(self.path)
            return unquote(parts.path), parse_qs(parts.query, keep_blank_values=True)

        def _body(self) -> bytes:
            content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            if self.headers.get("Content-Encoding", "") != "aws-chunked":
                return content
            plain, position = b"", 0
            while True:
                end = content.index(b"\r\n", position)
                size = int(content[position:end].split(b";")[0], 16)
                if not size:
                    return plain
                plain += content[end + 2 : end + 2 + size]
                position = end + 2 + size + 2

        def _reply(self, status: int, body: bytes = b"", **headers: str) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)) if "length" not in headers else headers["length"])
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def do_PUT(self) -> None:
            name, query = self._asked()
            content = self._body()
            if "partNumber" in query:
                bucket.parts[name, int(query["partNumber"][0])] = content
            else:
                bucket.files[name] = content
            self._reply(200, ETag='"x"')

        def do_POST(self) -> None:
            name, query = self._asked()
            self._body()
            if "uploads" in query:
                self._reply(200, b"<R><UploadId>1</UploadId></R>")
                return
            numbers = sorted(number for other, number in bucket.parts if other == name)
            bucket.files[name] = b"".join(bucket.parts.pop((name, number)) for number in numbers)
            self._reply(200, b'<R><ETag>"x"</ETag></R>')

        def do_HEAD(self) -> None:
            self._get()

        def do_GET(self) -> None:
            self._get()

        def _get(self) -> None:
            name, _query = self._asked()
            content = bucket.files.get(name)
            if content is None:
                self._reply(404, b"<Error><Code>NoSuchKey</Code></Error>" if self.command == "GET" else b"")
                return
            asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            if asked:
                content = content[int(asked[1]) : int(asked[2]) + 1]
            self._reply(206 if asked else 200, content, ETag='"x"')

        def do_DELETE(self) -> None:
            name, _query = self._asked()
            bucket.files.pop(name, None)
            self._reply(204)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    bucket.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield bucket
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
