"""Reads the bbox parameter: four or six numbers, also over the dateline."""

import math
import re

from certification_service.queries.features import Box

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def read_boxes(text: str) -> tuple[Box, ...]:
    """The one or two rectangles, -180 to 180, that the numbers name; ValueError when they name none.

    The heights among six numbers do not matter: our places have none. A map that was dragged beyond the dateline
    asks for longitudes such as 170 to 190: they are turned back into the world.
    """
    parts = text.split(",")
    if not all(_NUMBER.fullmatch(part) for part in parts):
        raise ValueError(text)
    numbers = [float(part) for part in parts]
    if len(numbers) == 6:
        numbers = [numbers[0], numbers[1], numbers[3], numbers[4]]
    if len(numbers) != 4 or not all(math.isfinite(number) for number in numbers):
        raise ValueError(text)
    west, south, east, north = numbers
    if south > north:
        raise ValueError(text)
    if east - west >= 360:
        return (Box(-180, south, 180, north),)
    if not (-180 <= west <= 180 and -180 <= east <= 180):
        if west > east:
            raise ValueError(text)
        west, east = _turned(west), _turned(east)
    if west <= east:
        return (Box(west, south, east, north),)
    return (Box(west, south, 180, north), Box(-180, south, east, north))


def _turned(lon: float) -> float:
    return (lon + 180) % 360 - 180
