"""Writes what arrived through to the disk while the sender goes on; at the end of a file it is waited for.

A power cut can take the last pieces of a file that is not complete: what the disk has counts then, and the sender goes
on from there. A disk that fails to write is told to whoever sends the next piece.
"""

import logging
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

logger = logging.getLogger(__name__)
_workers = ThreadPoolExecutor(max_workers=4, thread_name_prefix="flushing")
_failed: dict[UUID, OSError] = {}


def begin(upload_id: UUID, path: Path) -> None:
    """Begins to write through; raises OSError when that failed the last time."""
    if upload_id in _failed:
        raise _failed.pop(upload_id)
    # Opened anew: a copy of the descriptor would hold the file's lock for as long as it takes.
    _workers.submit(_flush, upload_id, os.open(path, os.O_RDONLY))


def finish(upload_id: UUID, descriptor: int) -> None:
    """Everything is on the disk afterwards; raises OSError."""
    os.fdatasync(descriptor)
    if upload_id in _failed:
        raise _failed.pop(upload_id)


def _flush(upload_id: UUID, descriptor: int) -> None:
    try:
        # The length belongs to the data; times and the like may be lost.
        os.fdatasync(descriptor)
    except OSError as error:
        logger.error("The disk failed to write upload %s", upload_id, exc_info=error)
        _failed[upload_id] = error
    finally:
        os.close(descriptor)
