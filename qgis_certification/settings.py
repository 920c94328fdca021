"""Every setting of the plugin: its key, its type and its default."""

from __future__ import annotations

from qgis.core import QgsSettings

DEFAULT_SOURCE = "https://certification.qgis.org/en"
"""The public feeds of today's programme: the plugin is useful before anybody sets anything up."""

_PREFIX = "qgis_certification/"


class Settings:
    """The person's settings, read and written through QGIS's own (an administrator's global file applies too)."""

    @property
    def source_url(self) -> str:
        """Where the data comes from: a service of ours, or a website with the programme's public feeds."""
        return str(self._value("source_url", DEFAULT_SOURCE)).strip() or DEFAULT_SOURCE

    @source_url.setter
    def source_url(self, url: str) -> None:
        self._store("source_url", url)

    @property
    def paused(self) -> bool:
        """Whether the person paused looking for changes."""
        return self._flag("paused", False)

    @paused.setter
    def paused(self, paused: bool) -> None:
        self._store("paused", paused)

    @property
    def layers_in_project(self) -> bool:
        """Whether opening the panel adds the layers to a project that has none of them."""
        return self._flag("layers_in_project", True)

    @layers_in_project.setter
    def layers_in_project(self, wanted: bool) -> None:
        self._store("layers_in_project", wanted)

    @property
    def toolbar_button(self) -> bool:
        """Whether the plugins toolbar has our button."""
        return self._flag("toolbar_button", True)

    @toolbar_button.setter
    def toolbar_button(self, shown: bool) -> None:
        self._store("toolbar_button", shown)

    @property
    def open_at_start(self) -> bool:
        """Whether the panel opens together with QGIS (and so looks for changes from the start)."""
        return self._flag("open_at_start", False)

    @open_at_start.setter
    def open_at_start(self, wanted: bool) -> None:
        self._store("open_at_start", wanted)

    @property
    def panel_width(self) -> int:
        """How wide the person left the panel, in pixels; 0 before it was ever open."""
        try:
            return int(self._value("panel_width", 0))
        except (TypeError, ValueError):
            return 0

    @panel_width.setter
    def panel_width(self, width: int) -> None:
        self._store("panel_width", width)

    @property
    def calendar_folder(self) -> str:
        """Where the person last kept a calendar file."""
        return str(self._value("calendar_folder", "") or "")

    @calendar_folder.setter
    def calendar_folder(self, folder: str) -> None:
        self._store("calendar_folder", folder)

    @property
    def filters_shown(self) -> bool:
        """Whether the panel shows its filters."""
        return self._flag("filters_shown", True)

    @filters_shown.setter
    def filters_shown(self, shown: bool) -> None:
        self._store("filters_shown", shown)

    @property
    def sort(self) -> str:
        """The order of the list: 'date' or 'distance'."""
        value = self._value("sort", "date")
        return value if value in ("date", "distance") else "date"

    @sort.setter
    def sort(self, sort: str) -> None:
        self._store("sort", sort)

    @property
    def authcfg(self) -> str:
        """The entry of QGIS's authentication database that signs in to the service; "" when nobody signed in."""
        return str(self._value("authcfg", "") or "")

    @authcfg.setter
    def authcfg(self, entry: str) -> None:
        self._store("authcfg", entry)

    @property
    def authcfg_service(self) -> str:
        """The only address that the entry is for; "" before it was first used."""
        return str(self._value("authcfg_service", "") or "")

    @authcfg_service.setter
    def authcfg_service(self, url: str) -> None:
        self._store("authcfg_service", url)

    @property
    def authcfg_is_ours(self) -> bool:
        """Whether we made the entry, and so remove it when the person signs out."""
        return self._flag("authcfg_is_ours", False)

    @authcfg_is_ours.setter
    def authcfg_is_ours(self, ours: bool) -> None:
        self._store("authcfg_is_ours", ours)

    @property
    def signed_in_as(self) -> str:
        """The name of who is signed in, to say so before the service has answered."""
        return str(self._value("signed_in_as", "") or "")

    @signed_in_as.setter
    def signed_in_as(self, name: str) -> None:
        self._store("signed_in_as", name)

    @staticmethod
    def _value(key, default):
        return QgsSettings().value(_PREFIX + key, default)

    @staticmethod
    def _flag(key: str, default: bool) -> bool:
        return QgsSettings().value(_PREFIX + key, default, type=bool)

    @staticmethod
    def _store(key: str, value) -> None:
        QgsSettings().setValue(_PREFIX + key, value)
