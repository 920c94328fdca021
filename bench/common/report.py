"""Prints tables of what was measured."""

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Any


def milliseconds(act: Callable[[], Any], times: int = 5) -> float:
    """How long the act takes: the shortest of several, because others use the machine too; after one that warms up."""
    act()
    taken = []
    for _ in range(times):
        begin = perf_counter()
        act()
        taken.append(1000 * (perf_counter() - begin))
    return min(taken)


def number(value: float | int | None, digits: int = 1) -> str:
    """A figure as a table shows it; nothing for None."""
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.{digits}f}"


def table(title: str, head: Iterable[str], rows: Iterable[Iterable[Any]]) -> None:
    """Prints a table: the first column to the left, the others to the right."""
    lines = [list(head)] + [[cell if isinstance(cell, str) else number(cell) for cell in row] for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    print(f"\n{title}")
    for place, line in enumerate(lines):
        print("  ".join([line[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(line[1:], widths[1:], strict=True))]))
        if place == 0:
            print("  ".join("-" * width for width in widths))
    print(flush=True)


def verdict(what: str, value: float, limit: float, unit: str = "ms") -> None:
    """Prints a figure beside the one that it should stay below. A measurement tells; it does not fail."""
    word = "within" if value < limit else "OVER"
    print(f"{what}: {number(value)} {unit}, {word} the limit of {number(limit, 0)} {unit}", flush=True)
