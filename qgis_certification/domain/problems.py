"""What can go wrong, with a sync or with what a person asks of the service, as a closed list that the interface has a
sentence for each of.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any


class ProblemKind(str, Enum):
    """Everything that can end work without success, or a sync with less than the source has (INCOMPLETE)."""

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
    # What the service of ours says of what a person asked for.
    UNAUTHENTICATED = "unauthenticated"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    GONE = "gone"
    INVALID = "invalid"
    QUOTA = "quota"
    # What of the person's own files could not be sent.
    FILE_UNREADABLE = "file_unreadable"
    # Why there is no session.
    NO_ACCOUNTS = "no_accounts"
    NOT_SIGNED_IN = "not_signed_in"
    DATABASE_SHUT = "database_shut"
    SIGN_IN_ABANDONED = "sign_in_abandoned"


@dataclass(frozen=True)
class FieldError:
    """What the service says of one value; `field` is its name in what was sent ("" when it is about all of it)."""

    field: str
    message: str


@dataclass(frozen=True)
class Problem:
    """Why something ended: the interface makes the sentence and the advice from `kind` (gui/messages.py).

    `details` is for the expert, in the words of the platform, not translated; `place` is the address or the path it
    is about; `retry_after` are the seconds the server asked us to wait. From the service of ours also: `said`, its own
    sentence in the person's language; `errors`, what is wrong with which value (INVALID); `current`, the document as it
    is now (CONFLICT).
    """

    kind: ProblemKind
    details: str = ""
    place: str = ""
    retry_after: float | None = None
    said: str = ""
    errors: tuple[FieldError, ...] = ()
    current: Any = None


class Trouble(Exception):  # noqa: N818 - the word of this field
    """The one exception that ends work; it carries its Problem."""

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
