"""Finds the code of a language that people wrote in words, in English or in the language itself."""

from functools import cache

from babel import Locale
from django.conf.locale import LANG_INFO


def language_code(words: str) -> str:
    """“Français”, “French” or “fr” give “fr”; what is not known stays as it is, at most 60 characters."""
    return _codes().get(words.strip().casefold(), words.strip()[:60])


@cache
def _codes() -> dict[str, str]:
    names: dict[str, str] = {}
    for tag, info in LANG_INFO.items():
        code = _tag(tag)
        for name in (tag, info.get("name_local", tag), info.get("name", tag)):
            names.setdefault(name.casefold(), code)
    for identifier, name in Locale("en").languages.items():
        names.setdefault(name.casefold(), _tag(identifier))
    return names


def _tag(identifier: str) -> str:
    """pt-br and pt_BR become pt-BR, zh-hans becomes zh-Hans."""
    first, *rest = identifier.replace("_", "-").split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])
