"""The complete files: keeping, reading (in parts), removing; their names are ids of ours, never the sender's."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from django.core.files import File
from django.core.files.storage import storages

from certification_service.interfaces.storage.bucket import Bucket

_PIECE = 256 * 1024


def name_of(upload_id: UUID) -> str:
    """The name in the storage: folders of 256 by the random end of the id."""
    return f"{upload_id.hex[-2:]}/{upload_id}"


def keep(path: Path, upload_id: UUID) -> str:
    """Moves a received file to where it stays; returns its name. Done twice it is as done once. Raises OSError."""
    storage, name = storages["uploads"], name_of(upload_id)
    if isinstance(storage, Bucket):
        with path.open("rb") as file:
            storage.save(name, File(file))
        path.unlink()
        return name
    target = Path(storage.path(name))
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # On one disk: no copy, and never half a file.
    os.replace(path, target)
    _sync(target.parent)
    return name


def is_kept(upload_id: UUID) -> bool:
    """Whether the file is there already."""
    return storages["uploads"].exists(name_of(upload_id))


def pieces(name: str, first: int, last: int) -> Iterator[bytes]:
    """The bytes of a file from the first to the last, piece by piece; raises FileNotFoundError."""
    storage = storages["uploads"]
    if isinstance(storage, Bucket):
        yield from storage.pieces(name, first, last)
        return
    left = last - first + 1
    with storage.open(name, "rb") as file:
        file.seek(first)
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


@contextmanager
def on_disk(name: str, size: int) -> Iterator[Path]:
    """The file as a path of this machine, for as long as it is needed; raises FileNotFoundError."""
    storage = storages["uploads"]
    if not isinstance(storage, Bucket):
        path = Path(storage.path(name))
        if not path.exists():
            raise FileNotFoundError(name)
        yield path
        return
    with tempfile.NamedTemporaryFile(prefix="certification-upload-") as copy:
        for piece in pieces(name, 0, size - 1) if size else ():
            copy.write(piece)
        copy.flush()
        yield Path(copy.name)


def remove(name: str) -> None:
    """Removes a file; one that is not there is none the less removed."""
    if name:
        storages["uploads"].delete(name)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
