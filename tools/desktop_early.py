"""Runs inside QGIS before plugins are loaded (PYQGIS_STARTUP): an error becomes the report, not a waiting dialog."""

import json
import os
import traceback
from pathlib import Path

import qgis.utils


def report(kind, value, trace, message, *_, **__) -> None:
    """Stands in for QGIS's own dialog: the first error of Python at start is what `./dev run` tells."""
    target = Path(os.environ["DESKTOP_REPORT"])
    if not target.exists():
        lines = "".join(traceback.format_exception(kind, value, trace))
        part = target.with_suffix(".part")
        part.write_text(json.dumps({"problem": f"{message or 'An error in Python'}\n{lines}"}), encoding="utf-8")
        part.replace(target)


qgis.utils.showException = report
