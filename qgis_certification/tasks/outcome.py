"""How a sync ended, as the interface tells it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.problems import Notice, Problem


@dataclass(frozen=True)
class SyncOutcome:
    """Counts are by kind of thing ("course": 2) and hold no zeros; `path` is where the mirror is.

    `first`: there was nothing before. `source_changed`: the mirror was filled from another source than before. In both
    cases the counts are nothing that a person would call news.
    """

    ok: bool
    path: str = ""
    new: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    removed: dict[str, int] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    problem: Problem | None = None
    source_changed: bool = False
    first: bool = False

    @property
    def anything_changed(self) -> bool:
        return bool(self.new or self.changed or self.removed)
