"""Uploads kept in a folder of this machine."""

from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage


class Folder(FileSystemStorage):
    """The folder `kept` under UPLOADS_ROOT, readable by the service alone; no address leads to it."""

    def __init__(self) -> None:
        super().__init__(file_permissions_mode=0o600, directory_permissions_mode=0o700)

    @property
    def base_location(self) -> Path:
        """Asked for each time: tests have a folder of their own each."""
        return settings.UPLOADS_ROOT / "kept"

    @property
    def location(self) -> str:
        """The same as text."""
        return str(self.base_location)
