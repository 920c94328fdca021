"""Where material of others is kept while it is looked at: a folder of the profile that does not outlive QGIS."""

from __future__ import annotations

import shutil
from pathlib import Path

REVIEWED = "review"
"""Its name within the plugin's folder."""


def clean_up(folder: Path) -> None:
    """Remove what was fetched; what cannot be removed now is tried again at the next start."""
    shutil.rmtree(folder, ignore_errors=True)
