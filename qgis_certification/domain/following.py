"""Where an application stands, how it came there, and what was said about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .material import Upload

APPLICANT, ASSESSORS = "applicant", "assessors"
"""Who reads a message: the applicant and the assessors, or the assessors alone."""


@dataclass(frozen=True)
class Step:
    """Something that happened; `actor` is empty where its name is not to be told, `actor_role` says in what role."""

    kind: str
    at: datetime | None = None
    actor_role: str = ""
    actor: str = ""
    from_state: str = ""
    to_state: str = ""
    reason: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    is_new: bool = False


@dataclass(frozen=True)
class Now:
    """Where it stands: whose turn it is, since when and until when, and what it waits for."""

    state: str
    whose_turn: str = ""
    since: datetime | None = None
    until: datetime | None = None
    waits_for: str = ""


@dataclass(frozen=True)
class Timeline:
    """Done, now, and the states to come when all goes well."""

    done: tuple[Step, ...]
    now: Now
    to_come: tuple[str, ...] = ()


@dataclass(frozen=True)
class Message:
    """One message; `side` is that of its author: "applicant" or "assessors"."""

    id: str
    at: datetime | None
    author: str
    side: str
    text: str
    audience: str = APPLICANT
    attachments: tuple[Upload, ...] = ()
    mine: bool = False
    is_new: bool = False


@dataclass(frozen=True)
class Conversation:
    """The latest messages, oldest first, and how many there are before them."""

    messages: tuple[Message, ...] = ()
    earlier: int = 0
