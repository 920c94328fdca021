"""Days as the person writes them: short spans for the list, long ones for the details.

Course dates are calendar days where the course takes place. They are never turned into moments,
so no time zone moves them.
"""

from __future__ import annotations

import re
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

_PART = re.compile(r"'(?:[^']|'')*'|d{1,4}|M{1,4}|y{1,4}|[^dMy']+")
# What may follow a day or month and belongs to it: "14." in German, "1月14日" in Japanese, "1월 14일" in Korean.
_SUFFIX = re.compile(r"[.月日월일]")
_FAR = 300  # days ahead from which on the year is said


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def long_day(day: date, locale: QLocale | None = None) -> str:
    """The day in full, with its weekday: "Tuesday, 12 January 2027"."""
    return (locale or QLocale()).toString(_qdate(day), QLocale.FormatType.LongFormat)


def long_span(first: date, last: date, locale: QLocale | None = None) -> str:
    """Both days in full, or the one day."""
    if first == last:
        return long_day(first, locale)
    return translate("Dates", "{first} – {last}").format(first=long_day(first, locale), last=long_day(last, locale))


def month_of(day: date, locale: QLocale | None = None) -> str:
    """Month and year: "March 2024"."""
    locale = locale or QLocale()
    name = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return translate("Dates", "{month} {year}").format(month=name, year=day.year)


def short_span(first: date, last: date, today: date, locale: QLocale | None = None) -> str:
    """As short as it is clear, in the locale's order of day and month: "12–14 Jan", "Jan 12–14", "30 Jan – 2 Feb 2028".

    The year is left out of what is to come within ten months: without a year a date is a coming one.
    """
    locale = locale or QLocale()
    with_year = last < today or (last - today).days > _FAR
    parts = _short_parts(locale)
    if parts is None:
        return _joined(first, last, locale.dateFormat(QLocale.FormatType.ShortFormat), locale)
    text = _compact(first, last, parts, with_year, locale)
    return text


def _joined(first: date, last: date, pattern: str, locale: QLocale) -> str:
    begin, end = locale.toString(_qdate(first), pattern), locale.toString(_qdate(last), pattern)
    return begin if first == last else f"{begin} – {end}"


def _compact(first: date, last: date, parts: _Parts, with_year: bool, locale: QLocale) -> str:
    before, after = (parts.year_before, parts.year_after) if with_year else ("", "")
    if first == last:
        return locale.toString(_qdate(first), before + parts.pattern + after)
    if first.year != last.year and with_year:
        return _joined(first, last, before + parts.pattern + after, locale)
    if (first.year, first.month) != (last.year, last.month):
        begin = locale.toString(_qdate(first), before + parts.pattern)
        return f"{begin} – {locale.toString(_qdate(last), parts.pattern + after)}"
    if parts.day_first:
        begin = locale.toString(_qdate(first), before + parts.day)
        return f"{begin}–{locale.toString(_qdate(last), parts.pattern + after)}"
    begin = locale.toString(_qdate(first), before + parts.pattern)
    return f"{begin}–{locale.toString(_qdate(last), parts.day + after)}"


class _Parts:
    """A locale's way with day and month, and where its year stands."""

    __slots__ = ("day", "day_first", "pattern", "year_after", "year_before")

    def __init__(self, pattern: str, day: str, day_first: bool, year_before: str, year_after: str):
        self.pattern, self.day, self.day_first = pattern, day, day_first
        self.year_before, self.year_after = year_before, year_after


def _short_parts(locale: QLocale) -> _Parts | None:
    """Taken from the locale's long format, or None where that has an order which cannot be shortened."""
    parts = _PART.findall(locale.dateFormat(QLocale.FormatType.LongFormat))
    day = next((i for i, part in enumerate(parts) if part in ("d", "dd")), None)
    month = next((i for i, part in enumerate(parts) if part[0] == "M"), None)
    year = next((i for i, part in enumerate(parts) if part[0] == "y"), None)
    if day is None or month is None or year is None:
        return None
    begin, end = min(day, month), max(day, month)
    if begin < year < end:
        return None
    parts = ["MMM" if part == "MMMM" else part for part in parts]
    pattern = "".join(parts[begin : end + 1]) + _suffix(parts, end)
    if year < begin:
        before, after = "".join(parts[year:begin]), ""
    else:
        before, after = "", "".join(part for part in parts[end + 1 : year + 1] if part[0] not in "d")
    if _suffix(parts, end) and after.startswith(_suffix(parts, end)):
        after = after[1:]
    return _Parts(pattern, parts[day] + _suffix(parts, day), day < month, before, after)


def _suffix(parts: list[str], index: int) -> str:
    following = parts[index + 1] if index + 1 < len(parts) else ""
    return following[0] if _SUFFIX.match(following) else ""
