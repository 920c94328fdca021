"""What an import did."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """Counts, and one sentence for each thing that was left out because it could not be read."""

    created: Counter = field(default_factory=Counter)
    changed: Counter = field(default_factory=Counter)
    unchanged: Counter = field(default_factory=Counter)
    removed: Counter = field(default_factory=Counter)
    unreadable: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = ("created", "changed", "unchanged", "removed")
        told = ", ".join(f"{getattr(self, name).total()} {name}" for name in counts)
        return f"{told}, {len(self.unreadable)} unreadable"
