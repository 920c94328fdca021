"""Applications in a list: mine, or those that wait for reviewers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class ApplicationRow:
    """One application as lists show it; `may` are the acts that the person may do with it."""

    id: str
    organisation_id: str
    organisation: str
    country: str
    state: str
    whose_turn: str = ""
    since: datetime | None = None
    until: datetime | None = None
    round: int = 0
    reviewer_id: str = ""
    reviewer: str = ""
    submitted: datetime | None = None
    unread: int = 0
    may: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rows:
    """A page of a list; `count` is how many there are in all."""

    rows: tuple[ApplicationRow, ...] = ()
    count: int = 0
