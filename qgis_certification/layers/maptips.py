"""What hovering over a place shows: names as text, whatever is in them."""

from __future__ import annotations

from . import words
from .roles import ORGANISATIONS, PAST_COURSES, TRAINING_CENTRES, UPCOMING_COURSES, Role

_MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


def escaped(expression: str) -> str:
    """A QGIS expression for the text with markup made harmless. QGIS 3.40 has no function for it."""
    text = f"to_string(coalesce({expression}, ''))"
    for character, entity in _MARKUP:
        text = f"replace({text}, '{character}', '{entity}')"
    return text


def template(role: Role) -> str:
    """The HTML of a role's map tip; empty for a role that has no place."""
    lines = _LINES.get(role.name)
    if lines is None:
        return ""
    body = "".join(f"[% {line} %]" for line in lines())
    return f'<div dir="auto" style="max-width: 320px"><b>[% {escaped(chr(34) + "name" + chr(34))} %]</b>{body}</div>'


def _line(expression: str) -> str:
    """The text on a line of its own, or nothing when there is none."""
    return f"if(coalesce({expression}, '') = '', '', '<br>' || {escaped(expression)})"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def dates() -> str:
    """An expression for '12 Jan 2026', or '12 Jan 2026 – 14 Jan 2026'."""
    first, last = (f"format_date(\"{column}\", 'd MMM yyyy')" for column in ("first_day", "last_day"))
    return f'if("first_day" = "last_day", {first}, {first} || \' – \' || {last})'


def _organisation() -> list[str]:
    return [
        _line('represent_value("country")'),
        f"if(\"confirmed\", '', '<br><i>' || {escaped(_literal(words.unconfirmed()))} || '</i>')",
        _line('"website"'),
    ]


def _centre() -> list[str]:
    return [_line('"organisation"'), _line('"address"')]


def _course() -> list[str]:
    return [
        _line(dates()),
        _line('"organisation"'),
        _line(f'if("online", {_literal(words.online())}, "centre")'),
        _line('represent_value("language")'),
    ]


_LINES = {
    ORGANISATIONS.name: _organisation,
    TRAINING_CENTRES.name: _centre,
    UPCOMING_COURSES.name: _course,
    PAST_COURSES.name: _course,
}
