"""An application for certification as the service tells of it: its parts, what is missing, what was remarked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .material import MATERIAL_KINDS, Upload

ORGANISATION, CONTRIBUTIONS, QUESTIONS, MATERIAL, SEND = (
    "organisation",
    "contributions",
    "questions",
    "material",
    "send",
)
SECTIONS = (ORGANISATION, CONTRIBUTIONS, QUESTIONS, MATERIAL)
DRAFT, CHANGES_REQUESTED = "draft", "changes_requested"
CATEGORIES = (
    "development", "documentation", "translation", "plugin_development", "bug_reports", "feature_funding", "donation",
    "user_group", "open_courseware", "books",
)  # fmt: skip

# What a person writes in each kind of part, with what it is while nothing is written.
FIELDS: dict[str, dict[str, Any]] = {
    "organisation": {
        "name": "", "country": "", "website": "", "email": "", "phone": "", "address": "", "lon": None, "lat": None,
    },
    "centre": {"name": "", "online": False, "lon": None, "lat": None, "address": "", "country": ""},
    "contribution": {"category": "", "title": "", "description": "", "links": [], "period": ""},
    "answer": {"value": ""},
    "course_type": {
        "name": "", "teaches": "", "hours": None, "link": "", "language": "", "qgis_version": "", "licence": "",
    },
}  # fmt: skip
SECTION_OF = {
    "organisation": ORGANISATION,
    "centre": ORGANISATION,
    "contribution": CONTRIBUTIONS,
    "answer": QUESTIONS,
    "course_type": MATERIAL,
}


@dataclass(frozen=True)
class PartOnService:
    """A part that is saved on its own: its kind (a key of FIELDS), its id, its version, and what is written in it."""

    kind: str
    id: str
    version: str
    fields: dict[str, Any]


@dataclass(frozen=True)
class Question:
    """What the programme asks; `kind` is "text", "yes_no" or "choice"; choices are key and text."""

    id: str
    kind: str
    required: bool
    text: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Missing:
    """What must still be filled in: in which section, of which part, in which field, in the service's words."""

    section: str
    target: str
    field: str
    message: str


@dataclass(frozen=True)
class Remark:
    """What a reviewer says of a section, or of the part `target` of it."""

    id: str
    round: int
    section: str
    target: str
    text: str
    author: str = ""
    audience: str = ""
    published: datetime | None = None
    settled: datetime | None = None
    version: str = ""
    mine: bool = False


@dataclass(frozen=True)
class Application:
    """All of an application. `may` are the names of what this person may do with it now."""

    id: str
    state: str
    whose_turn: str = ""
    since: datetime | None = None
    until: datetime | None = None
    round: int = 0
    submitted: datetime | None = None
    reason: str = ""
    version: str = ""
    reviewer: str = ""
    may: tuple[str, ...] = ()
    organisation_id: str = ""
    organisation_state: str = ""
    parts: tuple[PartOnService, ...] = ()
    questions: tuple[Question, ...] = ()
    logo: Upload | None = None
    evidence: dict[str, tuple[Upload, ...]] = field(default_factory=dict)
    material: dict[str, dict[str, tuple[Upload, ...]]] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    remarks: tuple[Remark, ...] = ()
    quota_used: int = 0
    quota_most: int = 0
    usual_days: dict[str, int] = field(default_factory=dict)

    @property
    def is_editable(self) -> bool:
        return "edit" in self.may

    @property
    def sending(self) -> str:
        """The act that sends it, "submit" or "resubmit"; "" when it can't be sent."""
        return next((act for act in ("submit", "resubmit") if act in self.may), "")

    @property
    def name(self) -> str:
        """The organisation's name."""
        return next((part.fields["name"] for part in self.parts if part.kind == "organisation"), "")

    def uploads(self) -> Iterator[Upload]:
        """Every file, each version."""
        if self.logo is not None:
            yield self.logo
        for files in self.evidence.values():
            yield from files
        for kinds in self.material.values():
            for kind in MATERIAL_KINDS:
                yield from kinds.get(kind, ())


@dataclass(frozen=True)
class PersonOfOrganisation:
    """Somebody who may see or edit what is the organisation's, as "owner" or "convener"."""

    id: str
    name: str
    email: str
    role: str


@dataclass(frozen=True)
class Invited:
    """Somebody who was invited and has not come yet."""

    id: str
    email: str
    role: str
    expires: datetime | None = None


@dataclass(frozen=True)
class People:
    """Who may edit, and who is invited to."""

    people: tuple[PersonOfOrganisation, ...] = ()
    invited: tuple[Invited, ...] = ()
    may_change: bool = False
