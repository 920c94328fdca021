"""Names inside archives: what they would do where somebody unpacks them."""

import re
import unicodedata

from certification_service.interfaces.material_report.findings import Found

MOST = 400
_RESERVED = re.compile(r"(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?", re.IGNORECASE)
# Characters that turn the direction of writing: "gpj.exe" then looks like "exe.jpg".
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def shown(name: str) -> str:
    """A name as it can be stored and shown: no half characters, nothing that controls or turns what follows."""
    text = name.encode("utf-8", "replace").decode("utf-8")[: MOST + 100]
    return "".join("�" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c for c in text)


def look_at_name(name: str, found: Found) -> None:
    """Notes what is wrong with the name of a file in an archive."""
    where = shown(name)
    slashed = name.replace("\\", "/")
    parts = slashed.split("/")
    if slashed.startswith("/") or re.match(r"[A-Za-z]:", slashed):
        found.add("name_absolute", where)
    if ".." in parts:
        found.add("name_climbs", where)
    if any(unicodedata.category(character) == "Cc" or character in _TURNING for character in name):
        found.add("name_misleading", where)
    if any(_RESERVED.fullmatch(part) or part != part.rstrip(" .") and part not in (".", "..") for part in parts):
        found.add("name_reserved", where)
    if len(name) > MOST:
        found.add("name_too_long", where, most=MOST)


def look_at_all_names(names: list[str], found: Found) -> None:
    """Notes names that are one and the same where capital letters or forms of accents do not count."""
    seen: dict[str, str] = {}
    for name in names:
        key = unicodedata.normalize("NFC", name).casefold()
        if key in seen and seen[key] != name:
            found.add("name_case", shown(name), other=shown(seen[key]))
        seen.setdefault(key, name)
