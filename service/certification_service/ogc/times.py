"""Reads the datetime parameter: a moment or an interval, open ends included, as days in UTC."""

import re
from datetime import UTC, date, datetime

from certification_service.queries.features import Period

# RFC 3339, where the time may be missing altogether, even after its T (GDAL sends "2026-05-01T/.."), and so may the
# offset: then it is UTC. A plus sign that was not escaped arrives as a blank.
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[Tt ](?:(?P<time>\d\d:\d\d:\d\d)(?:\.\d+)?(?P<offset>[Zz]|[+ -]\d\d:\d\d)?)?)?",
    re.ASCII,
)
_OPEN = ("", "..")


def read_period(text: str) -> Period:
    """The period that the text names; ValueError when it names none."""
    parts = text.split("/")
    if len(parts) == 1:
        day = _read_day(text)
        return Period(day, day)
    if len(parts) != 2 or all(part in _OPEN for part in parts):
        raise ValueError(text)
    first, last = (None if part in _OPEN else _read_day(part) for part in parts)
    if first and last and first > last:
        raise ValueError(text)
    return Period(first, last)


def _read_day(text: str) -> date:
    match = _MOMENT.fullmatch(text)
    if not match:
        raise ValueError(text)
    if not match["time"]:
        return date.fromisoformat(match["day"])
    offset = (match["offset"] or "Z").upper().replace("Z", "+00:00").replace(" ", "+")
    moment = datetime.fromisoformat(f"{match['day']}T{match['time']}{offset}")
    try:
        return moment.astimezone(UTC).date()
    except OverflowError as error:
        raise ValueError(text) from error
