"""Names, numbers and ages in the person's language: countries, languages, distances, "2 minutes ago"."""

from __future__ import annotations

import json
from functools import lru_cache
from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..domain import countries
from ..layers.words import category_names

translate = QCoreApplication.translate

_NAMES = Path(__file__).parent / "names"
_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_METRES_PER_MILE = 1609.344


def isolated(text: str) -> str:
    """The text shielded, so that a right-to-left name among left-to-right words does not turn their order."""
    return f"{_FIRST_ISOLATE}{text}{_POP_ISOLATE}" if text else ""


def one_line(text: str) -> str:
    """The text without line breaks and doubled white space, as a list shows it."""
    return " ".join(text.split())


def dotted(*pieces: str) -> str:
    """The pieces that are not empty, each shielded, with a middle dot between them."""
    return " · ".join(isolated(piece) for piece in pieces if piece)


def country_name(code: str) -> str:
    """The country's name in the language of QGIS's interface; the code itself where it is none of ours."""
    return _names(QgsApplication.locale())["countries"].get(code) or countries.english_name(code)


def language_name(code: str) -> str:
    """The language's name in the language of QGIS's interface. What a source wrote in its own words stays as it is."""
    names = _names(QgsApplication.locale())["languages"]
    return names.get(code) or names.get(code.split("-")[0]) or code


@lru_cache(maxsize=4)
def _names(locale: str) -> dict[str, dict[str, str]]:
    """The names for a locale such as 'pt_BR' or 'zh-Hant'; English where there are none."""
    tongue = locale.replace("-", "_")
    for name in (tongue, tongue.split("_")[0], "en"):
        path = _NAMES / f"{name}.json"
        if path.is_file():
            return json.loads(path.read_text(encoding="utf-8"))
    return {"countries": {}, "languages": {}}


def number(value: int) -> str:
    """A whole number with the locale's grouping."""
    return QLocale().toString(value)


def hours(value: float) -> str:
    """How long a course is: "16 hours", "7.5 hours"."""
    if value == int(value):
        return translate("Words", "%n hour(s)", "", int(value))
    return translate("Words", "{hours} hours").format(hours=QLocale().toString(value, "f", 1))


def distance(metres: float) -> str:
    """A distance as a map reader says it: miles where the locale measures so, no false precision."""
    imperial = QLocale().measurementSystem() != QLocale.MeasurementSystem.MetricSystem
    amount = metres / (_METRES_PER_MILE if imperial else 1000)
    unit = translate("Words", "mi") if imperial else translate("Words", "km")
    if amount < 1:
        return translate("Words", "under 1 {unit}").format(unit=unit)
    rounded = round(amount) if amount < 100 else int(round(amount, -1))
    return translate("Words", "{number} {unit}").format(number=number(rounded), unit=unit)


def age(seconds: float) -> str:
    """How long ago: in the largest unit that fits. A clock that was turned back says "just now"."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return translate("Words", "just now")
    if minutes < 60:
        return translate("Words", "%n minute(s) ago", "", minutes)
    if minutes < 48 * 60:
        return translate("Words", "%n hour(s) ago", "", minutes // 60)
    return translate("Words", "%n day(s) ago", "", minutes // (24 * 60))


def summary(courses: int, organisations: int) -> str:
    """What the list holds: "148 courses at 57 organisations"; nothing is said of nothing, the empty state does."""
    if not courses:
        return ""
    return translate("Words", "{courses} at {organisations}").format(
        courses=translate("Words", "%n course(s)", "", courses),
        organisations=translate("Words", "%n organisation(s)", "", organisations),
    )


def contribution_category(category: str) -> str:
    """The name of one of the programme's ten categories; an unknown one as the source wrote it."""
    return category_names().get(category, category)


def escaped(text: str) -> str:
    """The text for a place where Qt would take markup for markup."""
    return escape(text)
