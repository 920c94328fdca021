"""A QGIS profile with the plugin enabled and nothing that asks, blinks or calls home at start."""

import configparser
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent / "qgis_certification"
NEW_PROJECT = 3

QUIET = {
    "PythonPlugins/qgis_certification": "true",
    "app/showTipsAgain": "false",
    "core/httpsfeedqgisorg/disabled": "true",
    "plugin-manager/automatically-check-for-updates": "false",
    "qgis/checkVersion": "false",
    "qgis/projOpenAtLaunch": NEW_PROJECT,
}


def profile_folder(profiles: Path) -> Path:
    """Where QGIS keeps the default profile when it is started with ``--profiles-path``."""
    return profiles / "profiles" / "default"


def write_profile(profiles: Path, settings: dict | None = None, locale: str | None = None) -> Path:
    """Makes or amends the default profile under `profiles` and returns its folder.

    `settings` maps QGIS setting keys such as ``qgis_certification/source_url`` to values; other settings that a
    person made in the profile stay.
    """
    profile = profile_folder(profiles)
    link = profile / "python" / "plugins" / PLUGIN.name
    link.parent.mkdir(parents=True, exist_ok=True)
    if link.is_symlink() or not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(PLUGIN)
    wanted = {**QUIET, **(settings or {})}
    if locale:
        wanted |= {"locale/overrideFlag": "true", "locale/userLocale": locale}
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    config = configparser.RawConfigParser(delimiters=("=",), interpolation=None, strict=False)
    config.optionxform = str
    config.read(ini, encoding="utf-8")
    for key, value in wanted.items():
        section, name = key.split("/", 1)
        if not config.has_section(section):
            config.add_section(section)
        config.set(section, name.replace("/", "\\"), str(value))
    # A QGIS that was stopped while it started would offer a disabled plugin the next time.
    config.remove_option("PythonPlugins", f"watchDogTimestamp\\{PLUGIN.name}")
    with ini.open("w", encoding="utf-8") as file:
        config.write(file, space_around_delimiters=False)
    return profile
