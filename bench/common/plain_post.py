"""A service that takes in a file with one plain POST and little else: what the uploads are compared with.

`gunicorn bench.common.plain_post:application` with PLAIN_POST_FILE as where the file goes.
"""

import hashlib
import os
from collections.abc import Callable, Iterable


def application(environment: dict, start: Callable) -> Iterable[bytes]:
    """Writes the body to the disk, as it comes; with `?sum` it makes its SHA-256, too."""
    digest = hashlib.sha256() if environment["QUERY_STRING"] == "sum" else None
    left = int(environment["CONTENT_LENGTH"])
    with open(os.environ["PLAIN_POST_FILE"], "wb") as file:
        while left > 0 and (piece := environment["wsgi.input"].read(min(256 * 1024, left))):
            file.write(piece)
            if digest is not None:
                digest.update(piece)
            left -= len(piece)
        file.flush()
        os.fsync(file.fileno())
    start("204 No Content", [])
    return []
