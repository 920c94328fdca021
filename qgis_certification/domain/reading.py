"""Reading one JSON object field by field, strict on types, whatever its fields are called.

What can't be understood raises WireError about that one item; a place that can't be on the map is dropped with a notice
while the item stays.
"""

from __future__ import annotations

import math
from datetime import date, datetime, timezone
from typing import Any

from .problems import Notice, NoticeKind


class WireError(Exception):
    """An item that can't be understood: which kind of thing, which id, which field, and why."""

    def __init__(self, kind: str, thing_id: str, field: str, reason: str):
        super().__init__(f"{kind} {thing_id or '(no id)'}: {field} {reason}")
        self.kind, self.thing_id, self.field, self.reason = kind, thing_id, field, reason

    @property
    def notice(self) -> Notice:
        return Notice(NoticeKind.MALFORMED, self.kind, self.thing_id, f"{self.field}: {self.reason}")


class Item:
    """One JSON object, read field by field with the type that each must have."""

    def __init__(self, kind: str, item: Any, notices: list[Notice], id_field: str = "id"):
        self._kind, self._notices = kind, notices
        if not isinstance(item, dict):
            raise WireError(kind, "", "item", "is not an object")
        self._item = item
        self._id = clean_text(str(item.get(id_field) or ""))

    def fail(self, field: str, reason: str) -> WireError:
        return WireError(self._kind, self._id, field, reason)

    def needed(self, field: str) -> str:
        text = self.text(field)
        if not text:
            raise self.fail(field, "is missing")
        return text

    def text(self, field: str) -> str:
        value = self._item.get(field)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.fail(field, "is not a text")
        return clean_text(value)

    def link(self, field: str) -> str:
        return web_address(self.text(field))

    def texts(self, field: str) -> tuple[str, ...]:
        value = self._item.get(field)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.fail(field, "is not a list of texts")
        return tuple(filter(None, map(clean_text, value)))

    def flag(self, field: str) -> bool:
        value = self._item.get(field)
        if value is not None and not isinstance(value, bool):
            raise self.fail(field, "is neither true nor false")
        return bool(value)

    def number(self, field: str) -> float | None:
        value = self._item.get(field)
        if isinstance(value, str):  # decimals may come as text
            try:
                value = float(value)
            except ValueError:
                raise self.fail(field, "is not a number") from None
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not _finite(value):
            raise self.fail(field, "is not a number")
        return float(value)

    def day(self, field: str) -> date | None:
        text = self.text(field)
        try:
            return date.fromisoformat(text[:10]) if text else None
        except ValueError:
            raise self.fail(field, "is not a date") from None

    def days(self, first: str, last: str) -> tuple[date, date]:
        first_day, last_day = self.day(first), self.day(last)
        if first_day is None:
            raise self.fail(first, "is missing")
        if last_day is None:
            raise self.fail(last, "is missing")
        if last_day < first_day:
            raise self.fail(last, "is before the first day")
        return first_day, last_day

    def country(self, field: str) -> str:
        code = self.text(field).upper()
        return code if len(code) == 2 and code.isascii() and code.isalpha() else ""

    def point(self, lon: str, lat: str) -> tuple[float, float] | tuple[None, None]:
        """The point that two fields give."""
        return self._place(self._item.get(lon), self._item.get(lat))

    def geometry(self) -> tuple[float, float] | tuple[None, None]:
        """The point of a GeoJSON feature."""
        geometry = self._item.get("geometry")
        if geometry is None:
            return None, None
        coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
        if (
            not isinstance(coordinates, list)
            or geometry.get("type") != "Point"
            or not 2 <= len(coordinates) <= 3
        ):  # fmt: skip
            self._no_place("is not a point")
            return None, None
        return self._place(coordinates[0], coordinates[1])

    def within(self, field: str, kind: str) -> Item | None:
        """The object that a field holds; None when there is none."""
        value = self._item.get(field)
        return None if value is None else Item(kind, value, self._notices)

    def each(self, field: str, kind: str) -> list[Item]:
        """The objects of the list that a field holds."""
        value = self._item.get(field)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fail(field, "is not a list")
        return [Item(kind, entry, self._notices) for entry in value]

    def value(self, field: str) -> Any:
        """Whatever the field holds; for values of which only what they look like matters."""
        return self._item.get(field)

    def mapping(self, field: str) -> dict[str, Any]:
        """The object that a field holds, as it is; empty where there is none."""
        value = self._item.get(field)
        return value if isinstance(value, dict) else {}

    def count(self, field: str) -> int:
        """A number of things; none where nothing is said."""
        return int(self.number(field) or 0)

    def moment(self, field: str) -> datetime | None:
        """A time with its zone; without one it is UTC."""
        text = self.text(field)
        try:
            moment = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text) if text else None
        except ValueError:
            raise self.fail(field, "is not a time") from None
        return moment.replace(tzinfo=timezone.utc) if moment is not None and moment.tzinfo is None else moment

    def _place(self, lon: Any, lat: Any) -> tuple[float, float] | tuple[None, None]:
        if lon is None and lat is None:
            return None, None
        if not all(isinstance(n, (int, float)) and not isinstance(n, bool) and _finite(n) for n in (lon, lat)):
            self._no_place("is not two numbers")
        elif not (-180 <= lon <= 180 and -90 <= lat <= 90):
            self._no_place(f"{lon}, {lat} is outside the world")
        else:
            return float(lon), float(lat)
        return None, None

    def _no_place(self, reason: str) -> None:
        self._notices.append(Notice(NoticeKind.UNUSABLE_GEOMETRY, self._kind, self._id, reason))


def _finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # an integer beyond every float
        return False


def clean_text(text: str) -> str:
    """Trimmed, and without what no database or label can hold: NUL, and halves of characters (lone surrogates)."""
    text = text.strip()
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def web_address(text: str) -> str:
    """A link that is safe to open: http or https only; a bare host name gets https."""
    if text.lower().startswith(("http://", "https://")):
        return text
    if "://" in text or ":" in text.split("/")[0] or "." not in text or " " in text:
        return ""
    return "https://" + text
