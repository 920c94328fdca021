"""What a source reports: things that came or changed, things that went, or everything there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .places import KIND_OF, KINDS, Course, Thing
from .problems import Notice


def _keep_none(_course: Course) -> bool:
    return False


@dataclass(slots=True)
class Changes:
    """A source's answer, by kind and id; whatever came last of one id counts.

    `complete`: the source told everything, so what is missing went, except the courses that `spare` keeps (a source that does not
    list every course every time) and what those need.
    """

    upserts: dict[str, dict[str, Thing]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    removed: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    complete: bool = False
    spare: Callable[[Course], bool] = _keep_none
    notices: list[Notice] = field(default_factory=list)

    def upsert(self, thing: Thing) -> None:
        kind = KIND_OF[type(thing)]
        self.upserts[kind][thing.id] = thing
        self.removed[kind].discard(thing.id)

    def remove(self, kind: str, thing_id: str) -> None:
        self.upserts[kind].pop(thing_id, None)
        self.removed[kind].add(thing_id)

    @property
    def empty(self) -> bool:
        return not self.complete and not any(self.upserts.values()) and not any(self.removed.values())
