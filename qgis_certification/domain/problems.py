"""What can go wrong between a source and the mirror, as a closed list that the interface has a sentence for each of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ProblemKind(str, Enum):
    """Everything that can end a sync without success, or with less than the source has (INCOMPLETE)."""

    UNREACHABLE = "unreachable"
    PROXY = "proxy"
    TIMEOUT = "timeout"
    NOT_THE_SERVICE = "not_the_service"
    GARBLED = "garbled"
    TOO_MANY_REQUESTS = "too_many_requests"
    SERVER_ERROR = "server_error"
    REFUSED = "refused"
    TOO_LARGE = "too_large"
    INSECURE = "insecure"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    CORRUPTED = "corrupted"
    LOCKED = "locked"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True)
class Problem:
    """Why a sync ended: the interface makes the sentence and the advice from `kind` (gui/messages.py).

    `details` is for the expert, in the words of the platform, not translated; `place` is the address or the path it
    is about; `retry_after` are the seconds the server asked us to wait.
    """

    kind: ProblemKind
    details: str = ""
    place: str = ""
    retry_after: float | None = None


class Trouble(Exception):  # noqa: N818 - the word of this field
    """The one exception that ends a sync; it carries its Problem."""

    def __init__(self, problem: Problem):
        super().__init__(f"{problem.kind.value}: {problem.details}" if problem.details else problem.kind.value)
        self.problem = problem


class NoticeKind(str, Enum):
    """What a sync passed over without failing."""

    MALFORMED = "malformed"
    UNUSABLE_GEOMETRY = "unusable_geometry"
    UNKNOWN_KIND = "unknown_kind"
    UNCONFIRMED_ORGANISATION = "unconfirmed_organisation"
    MIRROR_REBUILT = "mirror_rebuilt"
    SOURCE_STARTED_AGAIN = "source_started_again"


@dataclass(frozen=True)
class Notice:
    """One thing that a sync passed over: which kind of thing, which id or name, and why (untranslated details)."""

    kind: NoticeKind
    thing: str = ""
    id: str = ""
    details: str = ""
