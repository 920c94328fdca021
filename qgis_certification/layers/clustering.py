"""Which points QGIS draws as one cluster: the same greedy rule as its point cluster renderer, in plain Python."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Group:
    """Points drawn as one. `x`, `y` is their mean: where the symbol stands."""

    x: float
    y: float
    members: list = field(default_factory=list)

    def add(self, member: object, x: float, y: float) -> None:
        count = len(self.members)
        self.x = (self.x * count + x) / (count + 1)
        self.y = (self.y * count + y) / (count + 1)
        self.members.append(member)


def grouped(points: Iterable[tuple[object, float, float]], distance: float) -> list[Group]:
    """Group points (member, x, y) that come in the order in which they are drawn; `distance` in the points' units.

    As QgsPointDistanceRenderer does: a point joins the group with the nearest centre among those whose first point lies
    in the square of twice `distance` around it, else it starts a group.
    """
    groups: list[Group] = []
    if distance <= 0:
        return [Group(x, y, [member]) for member, x, y in points]
    starts: dict[tuple[int, int], list[tuple[float, float, Group]]] = defaultdict(list)
    for member, x, y in points:
        column, row = math.floor(x / distance), math.floor(y / distance)
        near = [
            group
            for i in (column - 1, column, column + 1)
            for j in (row - 1, row, row + 1)
            for start_x, start_y, group in starts.get((i, j), ())
            if abs(start_x - x) <= distance and abs(start_y - y) <= distance
        ]
        if near:
            min(near, key=lambda group: math.hypot(group.x - x, group.y - y)).add(member, x, y)
        else:
            group = Group(x, y, [member])
            groups.append(group)
            starts[column, row].append((x, y, group))
    return groups
