"""Material of others, opened in QGIS: fetched into a folder of its own, made harmless, removed afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..client.downloads import UnsafePath, download, place_in
from ..client.service_api import Api
from ..domain.problems import Problem, ProblemKind, Trouble
from .base import Progress
from .disarming import Removed, UnreadableProject, disarm

_PROJECTS = (".qgs", ".qgz")
_SAFE = " (safe copy).qgs"


@dataclass(frozen=True)
class Wanted:
    """A file to fetch: its id, path within the material, size in bytes, SHA-256 in hexadecimal digits."""

    upload_id: str
    path: str
    size: int
    sha256: str


@dataclass
class Fetched:
    """What came: the folder, the harmless copies of projects with what was taken out of each, and what was left out."""

    folder: Path
    projects: dict[Path, set[Removed]] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)
    unsafe: list[str] = field(default_factory=list)


def fetch_material(api: Api, wanted: Sequence[Wanted], folder: Path, progress: Progress) -> Fetched:
    """Fetch the files into the folder and put a harmless copy beside each QGIS project. Raises Trouble.

    For a worker; may be called again after a failure: what is there already is not fetched again.
    """
    fetched = Fetched(folder)
    total = max(1, sum(file.size for file in wanted))
    done = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in wanted:
            try:
                target = place_in(folder, file.path)
            except UnsafePath:
                fetched.unsafe.append(file.path)
                continue
            if not (target.is_file() and target.stat().st_size == file.size):
                url = api.address("/uploads/{}/content", file.upload_id)
                download(api.http, url, target, file.size, file.sha256, _reporter(progress, done, total))
            done += file.size
            progress.report(done / total)
            if target.suffix.lower() in _PROJECTS:
                _make_harmless(target, file.path, fetched)
    except OSError as error:
        full = error.errno == 28  # ENOSPC
        kind = ProblemKind.DISK_FULL if full else ProblemKind.READ_ONLY
        raise Trouble(Problem(kind, str(error), str(folder))) from error
    return fetched


def _reporter(progress: Progress, before: int, total: int) -> Callable[[int], None]:
    return lambda done: progress.report((before + done) / total)


def _make_harmless(project: Path, path: str, fetched: Fetched) -> None:
    safe = project.with_name(project.stem + _SAFE)
    try:
        fetched.projects[safe] = disarm(project, safe)
    except UnreadableProject as error:
        fetched.unreadable[path] = str(error)
