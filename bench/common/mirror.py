"""A mirror as a first sync leaves it, made without QGIS and kept for the day."""

import hashlib
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.common.seeded import kept_folder, service_with
from qgis_certification.client.http import Http
from qgis_certification.client.service import Service
from qgis_certification.mirror.plan import make_plan
from qgis_certification.mirror.store import Store

_PLUGIN = Path(__file__).resolve().parents[2] / "qgis_certification"


def put_mirror(profile: Path, courses: int) -> Path:
    """Gives a QGIS profile a mirror with so many courses; returns where it is."""
    folder = profile / "qgis_certification"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "certification.gpkg"
    shutil.copyfile(_mirror(courses), target)
    return target


def _mirror(courses: int) -> Path:
    digest = hashlib.sha256()
    for part in ("domain", "mirror"):
        for path in sorted((_PLUGIN / part).glob("*.py")):
            digest.update(path.read_bytes())
    kept = kept_folder() / f"mirror-{courses}-{digest.hexdigest()[:12]}.gpkg"
    if kept.exists():
        return kept
    with service_with(courses) as service, tempfile.TemporaryDirectory(prefix="certification-bench-") as folder:
        fetched = Service(service.url, Http("bench")).fetch({}, lambda _share: None)
        store = Store(folder)
        store.prepare()
        known = store.known()
        plan = make_plan(fetched.changes, known)
        known.close()
        now = datetime.now(UTC).isoformat(timespec="seconds")
        written = store.write(plan, {**fetched.state, "source_url": service.url, "last_success": now})
        shutil.copyfile(written, kept)
    return kept
