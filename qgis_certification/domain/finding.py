"""What a person searches for, and how text is compared: without case and accents, in every script."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

# Letters that Unicode does not take apart into a base letter and a mark, though people type the base letter.
_BASE_LETTERS = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ĸ": "k", "ƒ": "f", "ə": "e", "ɛ": "e", "ɔ": "o", "ɖ": "d", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y",
    # Arabic and Persian forms of one letter, and the stretching stroke, which is only typography.
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
    "\u2018": "'", "\u2019": "'", "\u02bb": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-",
    # Zero-width characters that copying from web pages brings along.
    "\u200b": "", "\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\ufeff": "", "\u00ad": "",
})  # fmt: skip
_WHENS = ("upcoming", "running", "month", "past", "all")
_SORTS = ("date", "distance")


def fold(text: str) -> str:
    """The text as it is compared: lower case, without marks, width forms and doubled white space.

    Only non-spacing marks go; spacing vowel signs (Devanagari, Thai …) are letters to those who write them.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text).casefold()
    apart = unicodedata.normalize("NFKD", apart)
    bare = "".join(c for c in apart if not (unicodedata.category(c) == "Mn" and _is_accent(c)))
    return " ".join(bare.translate(_BASE_LETTERS).split())


def _is_accent(mark: str) -> bool:
    """Whether a non-spacing mark is an accent (Latin, Greek, Cyrillic, Hebrew, Arabic) rather than a vowel:

    the vowel signs and viramas of Indic scripts, Thai and the voicing marks of Japanese tell words apart.
    """
    code = ord(mark)
    return (
        0x0300 <= code <= 0x036F
        or 0x0483 <= code <= 0x0487
        or 0x0591 <= code <= 0x05C7
        or 0x0610 <= code <= 0x061A
        or 0x064B <= code <= 0x065F
        or code == 0x0670
        or 0x06D6 <= code <= 0x06ED
        or 0x1AB0 <= code <= 0x1AFF
        or 0x1DC0 <= code <= 0x1DFF
        or 0x20D0 <= code <= 0x20F0
        or 0xFE00 <= code <= 0xFE0F
        or 0xFE20 <= code <= 0xFE2F
    )


def words(text: str) -> tuple[str, ...]:
    """The folded words that must all occur, in any order."""
    return tuple(dict.fromkeys(fold(text).split()))


@dataclass(frozen=True)
class Query:
    """What to find. Empty text and None mean "any".

    `course_type` is the course type's name. `when`: upcoming (not over yet, running ones too), running (today), month
    (has a day among the coming 31), past, all. `bbox` is (west, south, east, north) in degrees and crosses the
    dateline when west > east. `near` is (lon, lat), needed to sort by distance.
    """

    text: str = ""
    country: str = ""
    language: str = ""
    course_type: str = ""
    when: str = "upcoming"
    bbox: tuple[float, float, float, float] | None = None
    online: bool | None = None
    sort: str = "date"
    near: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        if self.when not in _WHENS:
            raise ValueError(f"when: {self.when!r} is none of {', '.join(_WHENS)}")
        if self.sort not in _SORTS:
            raise ValueError(f"sort: {self.sort!r} is none of {', '.join(_SORTS)}")
        if self.sort == "distance" and self.near is None:
            raise ValueError("sort by distance needs `near`")
