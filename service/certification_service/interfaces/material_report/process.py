"""Starts the inspector and gives its report, whatever becomes of it."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from certification_service.interfaces.material_report.findings import Finding
from certification_service.interfaces.material_report.limits import SECONDS

logger = logging.getLogger(__name__)
_SOURCE = Path(__file__).resolve().parents[3]
_MODULE = "certification_service.interfaces.material_report.inspector"


def report_on(
    file: Path,
    name: str,
    *,
    longterm: tuple[int, int],
    beside: Iterable[str] = (),
    same_as: Iterable[str] = (),
    licence_known: bool = False,
) -> dict[str, Any]:
    """The report on a file of the disk, which is called `name` in its upload; always gives one."""
    request = {
        "file": str(file),
        "name": name,
        "beside": list(beside),
        "same_as": list(same_as),
        "licence_known": licence_known,
        "longterm": longterm,
    }
    # Nothing of our environment, where the database's password is: the inspector works on strangers' files.
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(_SOURCE), "LANG": "C.UTF-8"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", _MODULE],
            input=json.dumps(request),
            env=environment,
            capture_output=True,
            text=True,
            timeout=SECONDS + 30,
            start_new_session=True,
        )
        if done.returncode == 0:
            return json.loads(done.stdout)
        logger.warning("The report on %s ended with %s: %s", name, done.returncode, done.stderr[-2000:])
    except (subprocess.TimeoutExpired, ValueError):
        logger.warning("The report on %s took too long or said nothing", name)
    return {
        "summary": {"kind": "", "files": 1, "size": file.stat().st_size},
        "contents": [],
        "findings": [Finding("too_much_work", name).stored()],
    }
