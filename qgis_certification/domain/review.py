"""What those who assess an application say of it: assessments, opinions, votes, and what changed between two rounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

YES, PARTLY, NO = "yes", "partly", "no"
CRITERIA = ("current", "presents_qgis", "quality")
"""The programme's three: is current, presents the QGIS project correctly, overall quality (PROGRAMME.md)."""
SUPPORT, OBJECT, ABSTAIN = "support", "object", "abstain"
ACCEPT, REFUSE = "accept", "refuse"


@dataclass(frozen=True)
class Assessor:
    """Somebody who can be given an application to review."""

    id: str
    name: str


@dataclass(frozen=True)
class Assessment:
    """What one reviewer thinks of one course type; a criterion is "", YES, PARTLY or NO; `text` is internal."""

    course_type_id: str
    reviewer: str = ""
    current: str = ""
    presents_qgis: str = ""
    quality: str = ""
    text: str = ""
    mine: bool = False
    version: str = ""


@dataclass(frozen=True)
class Consulted:
    """A user group that was asked; opinion and reason are empty where they may not be seen, or are not given yet."""

    id: str
    group: str
    round: int = 0
    closes: datetime | None = None
    closed: datetime | None = None
    answered: bool = False
    has_representative: bool = True
    mine: bool = False
    opinion: str = ""
    reason: str = ""
    given_by: str = ""
    version: str = ""


@dataclass(frozen=True)
class Vote:
    """How a member of the committee voted; the ballot is empty for one who has not."""

    member: str
    ballot: str = ""
    reason: str = ""
    at: datetime | None = None
    mine: bool = False


@dataclass(frozen=True)
class Votes:
    """All votes of a round; `needed` must agree for a decision."""

    votes: tuple[Vote, ...] = ()
    members: int = 0
    needed: int = 0
    accept: int = 0
    refuse: int = 0
    abstain: int = 0

    @property
    def mine(self) -> Vote | None:
        return next((vote for vote in self.votes if vote.mine), None)


@dataclass(frozen=True)
class Difference:
    """One thing that is otherwise than in the round before; `field` is empty when a whole part came or went."""

    section: str
    target: str
    label: str
    field: str
    before: Any = None
    after: Any = None


@dataclass(frozen=True)
class Standing:
    """How an organisation stands, and what of `suspend`, `reinstate`, `archive` the person may do."""

    id: str
    name: str
    state: str
    may: tuple[str, ...] = ()
