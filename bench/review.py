"""Queries and time of the review queue, the timeline and what is read beside them, at up to 10,000 applications."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import requests

from bench.common.inside_service import ask
from bench.common.report import milliseconds, table, verdict
from bench.common.seeded import DATABASES, SQLITE
from test.postgres import running_cluster
from test.service_process import ROOT, Service, running_service

SIZES = (100, 1_000, 10_000)
QUICK_SIZES = (100, 1_000)
# Of one page, at any size: nobody notices a tenth of a second, and more queries would mean one for each row.
MOST_QUERIES, MOST_MILLISECONDS = 20, 100


@dataclass
class Measured:
    """What was found at one size, by page."""

    applications: int
    queries: dict[str, int] = field(default_factory=dict)
    milliseconds: dict[str, float] = field(default_factory=dict)
    deadlines: float = 0


@contextmanager
def service_on(database: str) -> Iterator[Service]:
    """A running service on an empty database."""
    if database == SQLITE:
        with running_service() as service:
            yield service
    else:
        with running_cluster() as url, running_service(url) as service:
            yield service


def measure(service: Service, applications: int) -> Measured:
    """Makes the applications, reads every page through gunicorn, counts their queries within Django."""
    made = _make(service, applications)
    found = Measured(applications)
    pages = _pages(made, applications)
    found.queries = ask(service, "queries", pages)
    session = requests.Session()
    for name, (path, headers) in pages.items():
        session.get(service.url + path, headers=headers).raise_for_status()
        found.milliseconds[name] = milliseconds(lambda u=service.url + path, h=headers: session.get(u, headers=h))
    found.deadlines = milliseconds(lambda: service.manage("run_deadlines"), times=1) / 1000
    return found


def _make(service: Service, applications: int) -> dict:
    command = [sys.executable, "-m", "bench.common.many_applications", str(applications)]
    done = subprocess.run(
        command, env=service.environment, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"No applications were made:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def _pages(made: dict, applications: int) -> dict[str, tuple]:
    """Every page to look at: its path and headers, by name."""

    def page(role: str, path: str) -> tuple:
        return f"/api/v1{path}", {"Authorization": f"Bearer {made['tokens'][role]}"}

    def one(state: str, what: str = "") -> str:
        return f"/applications/{made['applications'][state]}{what}"

    return {
        # The yardstick: what the machine takes for next to nothing, whatever else it does meanwhile.
        "health": ("/health", {}),
        "queue, newest": page("reviewer", "/applications"),
        "queue, waits for me": page("reviewer", "/applications?waiting=true&sort=age"),
        "queue, 100 a page": page("reviewer", "/applications?waiting=true&sort=age&limit=100"),
        "queue, in the middle": page("reviewer", f"/applications?sort=age&offset={applications // 2}"),
        "queue, by deadline": page("reviewer", "/applications?sort=deadline"),
        "queue, mine": page("reviewer", "/applications?assigned=me&state=submitted&sort=age"),
        "queue, unassigned": page("reviewer", "/applications?assigned=none&state=submitted&sort=age"),
        "queue, by name": page("reviewer", "/applications?q=number%2077&sort=age"),
        "queue, country": page("reviewer", "/applications?country=RO&sort=age"),
        "queue, PSC": page("PSC", "/applications?waiting=true&sort=age"),
        "queue, user group": page("group", "/applications?waiting=true&sort=age"),
        "list, owner": page("owner", "/applications?mine=true"),
        "who I am, what waits": page("reviewer", "/me"),
        "timeline, reviewer": page("reviewer", one("in_decision", "/timeline")),
        "timeline, PSC": page("PSC", one("in_decision", "/timeline")),
        "timeline, owner": page("owner", f"/applications/{made['own']}/timeline"),
        "application": page("reviewer", one("submitted")),
        "conversation": page("reviewer", one("submitted", "/messages")),
        "assessments": page("reviewer", one("submitted", "/assessments")),
        "consultations": page("reviewer", one("in_consultation", "/consultations")),
        "votes": page("PSC", one("in_decision", "/votes")),
        "organisations' standing": page("PSC", "/standings"),
    }


def show(database: str, sizes: list[Measured]) -> None:
    """Prints one database's figures."""
    head = ["applications", *(f"{one.applications:,}" for one in sizes)]
    names = list(sizes[0].queries)
    table(f"{database}: queries per page", head, [[name, *(one.queries[name] for one in sizes)] for name in names])
    rows = [[name, *(one.milliseconds[name] for one in sizes)] for name in names]
    table(f"{database}: milliseconds per page", head, rows)
    table(f"{database}: a run of the deadlines (s)", head, [["run_deadlines", *(one.deadlines for one in sizes)]])
    last = sizes[-1]
    slowest = max(names, key=last.milliseconds.get)
    verdict(f"slowest page at {last.applications:,} ({slowest})", last.milliseconds[slowest], MOST_MILLISECONDS)
    verdict("most queries", max(last.queries.values()), MOST_QUERIES + 1, "queries")
    more = [name for name in names if last.queries[name] > sizes[0].queries[name]]
    print(f"pages with more queries than at {sizes[0].applications}: {', '.join(more) or 'none'}", flush=True)


def main(words: list[str]) -> None:
    """`--quick`: not the largest size; `--sqlite`: not on PostgreSQL."""
    for database in DATABASES[:1] if "--sqlite" in words else DATABASES:
        sizes = []
        for applications in QUICK_SIZES if "--quick" in words else SIZES:
            with service_on(database) as service:
                sizes.append(measure(service, applications))
        show(database, sizes)


if __name__ == "__main__":
    main(sys.argv[1:])
