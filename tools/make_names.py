"""Writes qgis_certification/gui/names/<language>.json: countries and languages in each of QGIS's languages.

From Unicode CLDR, through Babel (unicode.org/license). Run by hand when Babel has new data.
"""

from __future__ import annotations

import json
from pathlib import Path

from babel import Locale, UnknownLocaleError

FOLDER = Path(__file__).parents[1] / "qgis_certification" / "gui" / "names"
# The languages QGIS itself speaks, and their regional forms where the names differ.
# fmt: off
TONGUES = (
    "ar", "az", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "gl",
    "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ka", "km", "ko", "lo", "lt", "lv", "mk", "ml", "mn", "mr",
    "ms", "nb", "nl", "pl", "pt", "pt_PT", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "th", "tr", "uk",
    "ur", "vi", "zh", "zh_Hant",
)
# fmt: on
# Languages that courses are plausibly held in: those with an ISO 639-1 code, and their common regional forms.
REGIONAL = ("pt_BR", "pt_PT", "zh_Hans", "zh_Hant", "es_MX", "fr_CA", "fil")


def names(tongue: str) -> dict[str, dict[str, str]]:
    """Country and language names in one language, keyed as in the feed: 'RO', 'pt-BR'."""
    locale = Locale.parse(tongue)
    countries = {code: name for code, name in locale.territories.items() if len(code) == 2 and code.isalpha()}
    for not_a_country in ("EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"):
        countries.pop(not_a_country, None)
    languages = {code: name for code, name in locale.languages.items() if len(code) == 2 or code in REGIONAL}
    for code in REGIONAL:
        try:
            regional = Locale.parse(code).get_display_name(locale)
        except UnknownLocaleError:
            continue
        languages.setdefault(code, regional)
    return {
        "countries": dict(sorted(countries.items())),
        "languages": {code.replace("_", "-"): name for code, name in sorted(languages.items())},
    }


def main() -> None:
    """Write every file anew."""
    FOLDER.mkdir(exist_ok=True)
    for tongue in TONGUES:
        text = json.dumps(names(tongue), ensure_ascii=False, indent=0, sort_keys=True)
        (FOLDER / f"{tongue}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
