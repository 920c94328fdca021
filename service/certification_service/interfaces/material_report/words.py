"""Text of documents: its language, and names and versions of QGIS in it."""

import re

from certification_service.interfaces.material_report.findings import Found

ENOUGH = 400_000
"""Characters of a document that are read."""
# The commonest short words that few other languages share.
_STOP_WORDS = {
    "en": "the of and to in is that for with this you are on it be from or as will can",
    "de": "der die und das ist nicht mit den von zu für eine werden auf sie dem ein auch im wird",
    "fr": "le les des et est une dans pour que sur avec du vous pas au sont cette plus ou aux",
    "es": "el los las una que para con por del se como más esta puede este entre desde sus cuando también",
    "pt": "os uma para com não por mais como dos da na em são você ao das pelo pode também seu",
    "it": "il che di per una con non gli della sono le nel è alla come dei più questo anche delle",
    "ro": "și în la de să pe cu pentru este nu care sau din se mai prin sunt fi această acest",
    "nl": "het een van de en niet met voor zijn op dat worden aan ook als deze kan je naar wordt",
    "pl": "nie się na do jest że jak oraz dla po przez tym lub są być może od które to za",
    "sv": "och att det som en på är av för med den till inte har ett om kan eller från du",
    "tr": "ve bir bu için ile da de olarak olan daha çok gibi her ya veya kadar sonra en ne değil",
    "hu": "az és hogy nem egy is van meg ez csak vagy amely lehet kell mint itt azt ezt még fel",
}
_WORDS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
# By code points: languages with a script of their own.
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
)
_VERSION = re.compile(r"\bQGIS\s{0,3}(?:Desktop|LTR|version|v\.?)?\s{0,3}(\d)\.(\d{1,2})\b(?!\.?\d)", re.IGNORECASE)
_WITH_PATCH = re.compile(
    r"\bQGIS\s{0,3}(?:Desktop|LTR|version|v\.?)?\s{0,3}(\d)\.(\d{1,2})\.(?:\d{1,2}|x)\b", re.IGNORECASE
)
_OLD_NAME = re.compile(r"\bQuantum[\s-]{0,3}GIS\b|\bQGIS\s{0,3}[12]\.x\b", re.IGNORECASE)


def language_of(text: str) -> str:
    """The likely language of a text as a code, or nothing when it cannot be told."""
    sample = text[:60_000]
    letters = [character for character in sample if character.isalpha()]
    if len(letters) < 80:
        return ""
    for language, first, last in _SCRIPTS:
        if sum(first <= character <= last for character in letters) > len(letters) * 0.3:
            return language
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counts = {language: sum(word in stop for word in words) for language, stop in _WORDS.items()}
    best, second = sorted(counts, key=counts.get, reverse=True)[:2]
    enough = counts[best] >= max(5, len(words) * 0.04)
    return best if enough and counts[best] > counts[second] * 1.15 else ""


def versions_in(text: str) -> list[tuple[int, int]]:
    """The versions of QGIS that a text names, oldest first."""
    named = {*_VERSION.findall(text), *_WITH_PATCH.findall(text)}
    return sorted({(int(major), int(minor)) for major, minor in named if 0 < int(major) < 6})


def look_at_text(text: str, where: str, longterm: tuple[int, int], found: Found) -> None:
    """Notes language, old names, and versions of QGIS that are two years or more behind the long-term release."""
    language = language_of(text)
    if language:
        found.facts.setdefault("language", language)
    old = _OLD_NAME.search(text)
    if old:
        found.add("name_out_of_date", where, name=" ".join(old.group().split()))
    versions = versions_in(text)
    if versions:
        found.facts["qgis_versions"] = ["{}.{}".format(*version) for version in versions]
        newest = versions[-1]
        if is_old(newest, longterm):
            found.add("version_out_of_date", where, version="{}.{}".format(*newest), longterm=dotted(longterm))


def is_old(version: tuple[int, int], longterm: tuple[int, int]) -> bool:
    """Whether a version came two long-term releases (of six minor versions each) or more before today's."""
    return version[0] < longterm[0] or version[0] == longterm[0] and version[1] <= longterm[1] - 12


def dotted(version: tuple[int, int]) -> str:
    """(3, 40) as 3.40."""
    return f"{version[0]}.{version[1]}"
