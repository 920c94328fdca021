"""One sync from the source to the mirror, in whatever thread; knows nothing of when or why."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime, timezone
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..client.fetched import WEBSITE, Fetched
from ..client.http import Http
from ..client.source import open_source
from ..client.transport import Limits, QgisAdapter
from ..domain.places import Thing
from ..domain.problems import Problem, ProblemKind, Trouble
from ..mirror.plan import Plan, make_plan
from ..mirror.store import Store
from .base import Progress
from .outcome import SyncOutcome

_SERVICE_EVERY_S = 60
_WEBSITE_EVERY_S = 3600
_LOCK_NAME = "certification.lock"
_OF_SOURCE = ("cursor", "etag", "past_fetched")


def poll_seconds(state: dict[str, str]) -> float:
    """How often the source of this mirror wants to be asked."""
    return _WEBSITE_EVERY_S if state.get("source_kind") == WEBSITE else _SERVICE_EVERY_S


def synchronise(
    url: str, store: Store, user_agent: str, progress: Progress, limits: Limits | None = None
) -> SyncOutcome:
    """Bring the mirror up to date with the source at the address. Raises Trouble; the old mirror is whole then."""
    lock = _lock(store.folder)
    try:
        notices = store.prepare()
        before = {} if notices else store.state()
        same_source = before.get("source_url") == url
        first = not before.get("last_success")
        http = Http(user_agent, QgisAdapter(limits or Limits(), progress.feedback), progress.check)
        try:
            kind, fetched = _fetch(url, http, before if same_source else {}, progress)
        finally:
            http.close()
        plan = _plan(fetched, store, progress)
        state = {
            **dict.fromkeys(_OF_SOURCE, ""),
            **fetched.state,
            "source_url": url,
            "source_kind": kind,
            "last_success": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }
        if plan.empty and same_source:
            store.note(state)
        else:
            store.write(plan, state, lambda share: progress.report(0.6 + 0.4 * share))
        outcome = SyncOutcome(
            ok=True,
            path=str(store.path),
            new=_counts(plan.new),
            changed=_counts(plan.changed),
            removed=_counts(plan.removed),
            notices=(*notices, *fetched.changes.notices),
            source_changed=not same_source and not first,
            first=first,
        )
        _let_go(fetched.changes.upserts, plan.put)
        return outcome
    finally:
        lock.unlock()


def _fetch(url: str, http: Http, state: dict[str, str], progress: Progress) -> tuple[str, Fetched]:
    def report(share: float) -> None:
        progress.report(0.5 * share)

    known_kind = state.get("source_kind", "")
    try:
        source = open_source(url, http, known_kind)
        return source.kind, source.fetch(state, report)
    except Trouble as trouble:
        if not known_kind or trouble.problem.kind not in (ProblemKind.REFUSED, ProblemKind.NOT_THE_SERVICE):
            raise
    source = open_source(url, http)  # another kind of source may live at the address by now
    if source.kind == known_kind:
        return source.kind, source.fetch(state, report)
    return source.kind, source.fetch({}, report)


def _plan(fetched: Fetched, store: Store, progress: Progress) -> Plan:
    if fetched.changes.empty:
        return Plan()
    progress.report(0.5)
    known = store.known()
    try:
        return make_plan(fetched.changes, known)
    finally:
        known.close()


def _let_go(*things_by_kind: dict[str, MutableMapping[str, Thing]]) -> None:
    """Free things one by one: 100,000 at once would hold Python, and so the interface, for a tenth of a second."""
    for by_kind in things_by_kind:
        for things in by_kind.values():
            for thing_id in list(things):
                del things[thing_id]


def _lock(folder: Path) -> QLockFile:
    """The right to write in this folder. Another QGIS on the same profile may hold it: its result is ours as well."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(Problem(ProblemKind.READ_ONLY, details=str(error), place=str(folder))) from error
    lock = QLockFile(str(folder / _LOCK_NAME))
    lock.setStaleLockTime(0)  # a living process may take its time; that of a dead one is recognised by its process id
    if lock.tryLock(0):
        return lock
    kind = {
        QLockFile.LockError.LockFailedError: ProblemKind.LOCKED,
        QLockFile.LockError.PermissionError: ProblemKind.READ_ONLY,
    }.get(lock.error(), ProblemKind.DISK_FULL)  # the lock file could be made and not be written
    raise Trouble(Problem(kind, place=str(folder)))


def _counts(counts: dict[str, int]) -> dict[str, int]:
    return {kind: number for kind, number in counts.items() if number}
