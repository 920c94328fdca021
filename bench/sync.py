"""First sync, 1 % delta, unchanged poll at 100,000 courses in the real desktop: how long, how long it is deaf."""

import sys
import time

from bench.common import watch
from bench.common.inside_service import ask
from bench.common.report import table, verdict
from bench.common.seeded import DATABASES, SQLITE, service_with
from bench.common.visit import desktop, still, visit
from test.desktop import Desktop

COURSES, QUICK_COURSES = 100_000, 10_000
CHANGED = 0.01
LIMIT_MS = 50
_LISTEN = """
from qgis.PyQt.QtCore import QObject
sync = next(thing for thing in plugin.findChildren(QObject) if hasattr(thing, "mirror_swapped"))
sync.mirror_swapped.connect(lambda _path: watch.mark("swapped"))
sync.finished.connect(lambda _outcome: watch.mark("finished"))
"""
# The clock of the sync begins before the command that starts it, which the timer is to see as well.
_REFRESH = "sync.refresh()"
_ENDED = "not sync.is_running and any(what == 'finished' for what, _when in watch.marks)"
_SHOWN = "not plugin._layers.is_reloading and not plugin.dock.explore.is_reading"


def idle(qgis: Desktop, seconds: float = 5) -> dict:
    """What the timer sees while nothing happens."""
    watch.start(qgis)
    time.sleep(seconds)
    return watch.stop(qgis)


def drawn(qgis: Desktop) -> dict:
    """What the timer sees while QGIS draws the map anew and nothing else happens: its own share."""
    watch.start(qgis)
    qgis.run("iface.mapCanvas().refreshAllLayers()")
    time.sleep(0.5)
    still(qgis)
    return watch.stop(qgis)


def synced(qgis: Desktop, drawing: bool = True) -> dict:
    """What the timer sees from the start of a sync until list and map show what it brought.

    Without drawing the map is frozen: what is seen then is the plugin's share.
    """
    qgis.run(f"iface.mapCanvas().freeze({not drawing})")
    watch.start(qgis)
    qgis.run(_REFRESH)
    qgis.wait(_ENDED, 400)
    qgis.wait(_SHOWN)
    still(qgis)
    found = watch.stop(qgis)
    qgis.run("iface.mapCanvas().freeze(False)")
    still(qgis)
    if not qgis.value("sync.last_outcome.ok"):
        raise RuntimeError(qgis.value("str(sync.last_outcome)"))
    return found


def measure(url: str, change) -> dict[str, dict]:
    """What the timer saw in each phase. `change` changes the service."""
    with desktop(url) as qgis:
        visit(qgis)
        qgis.run(_LISTEN)
        seen = {"nothing runs, empty map": idle(qgis), "first sync": synced(qgis)}
        seen["nothing runs, full map"] = idle(qgis)
        seen["map drawn again, no sync"] = drawn(qgis)
        change()
        seen["1 % changed"] = synced(qgis)
        change()
        seen["1 % changed, map not drawn"] = synced(qgis, drawing=False)
        seen["unchanged"] = synced(qgis)
        return seen


def show(title: str, seen: dict[str, dict]) -> None:
    """Prints one database's figures."""
    rows = []
    for phase, found in seen.items():
        marks = dict(map(tuple, found["marks"]))
        gaps = [gap for gap, _when in found["gaps"]]
        rows.append(
            [phase, marks.get("finished"), found["seconds"], gaps[0], f"{found['gaps'][0][1]:.1f}", found["over"]]
        )
    head = ["", "sync s", "with drawing s", "longest without answer ms", "at s", f"times over {LIMIT_MS} ms"]
    table(title, head, rows)
    for phase in ("first sync", "1 % changed", "1 % changed, map not drawn", "unchanged"):
        verdict(f"  {phase}, longest without answer", seen[phase]["gaps"][0][0], LIMIT_MS)


def main(words: list[str]) -> None:
    """`--quick`: 10,000 courses on SQLite only."""
    quick = "--quick" in words
    courses = QUICK_COURSES if quick else COURSES
    for database in (SQLITE,) if quick else DATABASES:
        with service_with(courses, database) as service:
            seen = measure(service.url, lambda running=service: ask(running, "change", CHANGED))
        show(f"{database}, {courses:,} courses: the plugin in QGIS", seen)


if __name__ == "__main__":
    main(sys.argv[1:])
