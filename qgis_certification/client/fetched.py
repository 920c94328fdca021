"""What a source is, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ..domain.changes import Changes

SERVICE, WEBSITE = "service", "website"


@dataclass
class Fetched:
    """What a source answered, and what to note for the next time."""

    changes: Changes
    state: dict[str, str]


class Source(Protocol):
    """A place that tells what the public may see."""

    kind: str

    def fetch(self, state: dict[str, str], progress: Callable[[float], None]) -> Fetched:
        """What is new since `state` (what the last fetch noted; empty: everything). `progress` gets shares from 0 to 1.

        Raises Trouble.
        """
