"""A course as an iCalendar file (RFC 5545): an all-day event that a calendar takes once, however often it is added."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

_LONGEST_LINE = 75  # octets, RFC 5545, 3.1


def ics(
    course_id: str,
    title: str,
    first_day: date,
    last_day: date,
    place: str = "",
    point: tuple[float, float] | None = None,
    description: str = "",
    link: str = "",
    stamp: datetime | None = None,
) -> str:
    """The text of an .ics file, lines ended by CR LF, to be written as UTF-8 without translating newlines.

    `point` is (lon, lat); `stamp` is when the file is made (now, unless a test says otherwise).
    """
    made = (stamp or datetime.now(timezone.utc)).astimezone(timezone.utc)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//QGIS Certification//QGIS plugin//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{_text(course_id)}@certification.qgis.org",
        f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_day(first_day)}",
        f"DTEND;VALUE=DATE:{_day(last_day + timedelta(days=1))}",  # the first day after it
        f"SUMMARY:{_text(title)}",
        *([f"LOCATION:{_text(place)}"] if place else []),
        *([f"GEO:{point[1]:.6f};{point[0]:.6f}"] if point else []),
        *([f"DESCRIPTION:{_text(description)}"] if description else []),
        *([f"URL:{_address(link)}"] if link else []),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    """A TEXT value: backslash, comma, semicolon and newline escaped, other control characters left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(c for c in text if c == "\n" or c == "\t" or not (ord(c) < 32 or ord(c) == 127))
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _address(link: str) -> str:
    """A URI value is not escaped, so it must not hold what would end the line."""
    return "".join(c for c in link if ord(c) > 32)


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never cut within a character; a continuation begins with a space."""
    parts, start, size = [], 0, 0
    for n, character in enumerate(line):
        octets = len(character.encode("utf-8"))
        if size + octets > _LONGEST_LINE:
            parts.append(line[start:n])
            start, size = n, 1  # the space counts
        size += octets
    parts.append(line[start:])
    return "\r\n ".join(parts)
