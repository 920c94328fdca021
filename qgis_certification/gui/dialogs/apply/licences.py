"""Licences that training material usually has: SPDX identifiers (spdx.org/licenses) with their names."""

from __future__ import annotations

LICENCES = (
    ("CC0-1.0", "Creative Commons Zero 1.0"),
    ("CC-BY-4.0", "Creative Commons Attribution 4.0"),
    ("CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0"),
    ("CC-BY-SA-3.0", "Creative Commons Attribution-ShareAlike 3.0"),
    ("CC-BY-ND-4.0", "Creative Commons Attribution-NoDerivatives 4.0"),
    ("CC-BY-NC-4.0", "Creative Commons Attribution-NonCommercial 4.0"),
    ("CC-BY-NC-SA-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0"),
    ("CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0"),
    ("GFDL-1.3-or-later", "GNU Free Documentation License 1.3 or later"),
    ("GPL-2.0-or-later", "GNU General Public License 2 or later"),
    ("GPL-3.0-or-later", "GNU General Public License 3 or later"),
    ("MIT", "MIT License"),
    ("Apache-2.0", "Apache License 2.0"),
    ("BSD-3-Clause", "BSD 3-Clause License"),
    ("ODbL-1.0", "Open Data Commons Open Database License 1.0"),
    ("ODC-By-1.0", "Open Data Commons Attribution License 1.0"),
    ("PDDL-1.0", "Open Data Commons Public Domain Dedication and License 1.0"),
    ("etalab-2.0", "Etalab Open License 2.0"),
    ("OGL-UK-3.0", "Open Government Licence 3.0 (United Kingdom)"),
)


def choices() -> list[tuple[str, str]]:
    """Each as name to show and identifier."""
    return [(f"{identifier}: {name}", identifier) for identifier, name in LICENCES]
