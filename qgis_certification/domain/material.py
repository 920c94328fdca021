"""Files that an applicant gave to the service, and what the service found in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

EXERCISES, LECTURES, DATA = "exercises", "lectures", "data"
MATERIAL_KINDS = (EXERCISES, LECTURES, DATA)
MATERIAL, EVIDENCE, LOGO, ATTACHMENT = "material", "evidence", "logo", "attachment"
RECEIVING, COMPLETE, SUPERSEDED, REFUSED = "receiving", "complete", "superseded", "refused"
INFO, WARNING, ERROR = "info", "warning", "error"


@dataclass(frozen=True)
class Finding:
    """One thing that a report says of a file: `text` is what is so, `mend` how to make it right, `where` within it."""

    severity: str
    text: str
    mend: str = ""
    where: str = ""
    code: str = ""


@dataclass(frozen=True)
class Report:
    """What the service found in a file; its state is "waiting", "ready" or "failed"."""

    state: str = "waiting"
    findings: tuple[Finding, ...] = ()

    @property
    def to_mend(self) -> tuple[Finding, ...]:
        """The findings that ask for something."""
        return tuple(found for found in self.findings if found.severity != INFO)


@dataclass(frozen=True)
class Upload:
    """One version of one file; sizes in bytes; `path` is its name within the material, with slashes."""

    id: str
    purpose: str
    path: str
    size: int = 0
    received: int = 0
    sha256: str = ""
    state: str = COMPLETE
    refusal: str = ""
    created: datetime | None = None
    completed: datetime | None = None
    version_number: int = 1
    report: Report = field(default_factory=Report)
    download: str = ""
