"""A file on its way to the service."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from .problems import Problem


class TransferState(str, Enum):
    """Where a transfer stands."""

    WAITING = "waiting"
    HASHING = "hashing"
    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class UploadRow:
    """One file to be sent; sizes in bytes, `path` is its name within the material, with slashes.

    `url` and `sha256` are known once the service was told of the file; `modified_ns` tells whether the file is still
    the same when a transfer goes on after a restart.
    """

    id: str
    local_path: str
    path: str
    purpose: str
    application_id: str
    course_type_id: str = ""
    material_kind: str = ""
    contribution_id: str = ""
    size: int = 0
    modified_ns: int = 0
    sent: int = 0
    state: TransferState = TransferState.WAITING
    url: str = ""
    upload_id: str = ""
    sha256: str = ""
    service: str = ""
    person: str = ""
    problem: Problem | None = field(default=None, compare=False)
    bytes_per_s: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long it will take at the present speed; None while that is not known."""
        if self.state is not TransferState.SENDING or self.bytes_per_s <= 0:
            return None
        return (self.size - self.sent) / self.bytes_per_s

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state is not TransferState.DONE


_KEPT = (
    "id", "local_path", "path", "purpose", "application_id", "course_type_id", "material_kind", "contribution_id",
    "size", "modified_ns", "sent", "url", "upload_id", "sha256", "service", "person",
)  # fmt: skip


def to_journal(row: UploadRow) -> dict[str, Any]:
    """What is kept of a transfer for the next start of QGIS."""
    return {**{name: getattr(row, name) for name in _KEPT}, "paused": row.state is TransferState.PAUSED}


def from_journal(kept: object) -> UploadRow | None:
    """The transfer as it goes on; None for what is not one."""
    if not isinstance(kept, dict) or not all(isinstance(kept.get(name), (str, int)) for name in _KEPT):
        return None
    row = UploadRow(**{name: kept[name] for name in _KEPT})
    return replace(row, state=TransferState.PAUSED if kept.get("paused") else TransferState.WAITING)
