"""Paths of uploaded files: as the applicant's folder had them, but such that they can be unpacked anywhere."""

import re
import unicodedata

from django.utils.translation import gettext as _

from certification_service.domain.refusals import Invalid

LONGEST = 400
LONGEST_PART = 200
# Windows keeps these names for devices, whatever stands after a dot.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_UNWRITABLE = frozenset('<>:"|?*')


def well_formed(field: str, path: str) -> str:
    """The path in its one form: relative, slashes, NFC; raises Invalid."""
    path = unicodedata.normalize("NFC", path.replace("\\", "/"))
    if path.startswith("/") or re.match(r"[A-Za-z]:", path):
        raise Invalid.field(field, _("Give the path within the material, not one that begins with a drive or “/”."))
    # Doubled slashes and "./" say nothing.
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if not parts or path.endswith("/"):
        raise Invalid.field(field, _("Give the file a name."))
    for part in parts:
        _check_part(field, part)
    path = "/".join(parts)
    if len(path) > LONGEST:
        raise Invalid.field(field, _("The path is longer than {most} characters. Shorten it.").format(most=LONGEST))
    return path


def _check_part(field: str, part: str) -> None:
    if part == "..":
        raise Invalid.field(field, _("“..” leads out of the material. Give the path within it."))
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp", "Cf") for character in part):
        raise Invalid.field(field, _("The name has characters that cannot be seen. Rename the file."))
    if part != part.strip() or part.endswith("."):
        raise Invalid.field(field, _("“{name}” begins or ends with a space or dot. Rename it.").format(name=part))
    if _RESERVED.fullmatch(part) or _UNWRITABLE & set(part):
        raise Invalid.field(field, _("“{name}” is no name for a file on Windows. Rename it.").format(name=part))
    if len(part.encode()) > LONGEST_PART:
        raise Invalid.field(field, _("“{name}…” is too long for a name. Shorten it.").format(name=part[:40]))
