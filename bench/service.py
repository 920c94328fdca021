"""Queries and time of the service's pages at 1,000, 10,000 and 100,000 courses, on SQLite and PostgreSQL."""

import sys
from dataclasses import dataclass, field
from time import perf_counter

import requests

from bench.common.inside_service import ask
from bench.common.report import milliseconds, table
from bench.common.seeded import DATABASES, service_with
from test.service_process import Service

SIZES = (1_000, 10_000, 100_000)
QUICK_SIZES = (1_000, 10_000)
CHANGED = 0.01
FEED = "/api/v1/changes"
PAST = "/ogc/collections/past_courses/items"
UPCOMING = "/ogc/collections/upcoming_courses/items"
# The website's, measured on its feed of past courses: courses, queries, seconds.
WEBSITE = ((827, 4_137, 2.2), (8_320, None, 27.0))


@dataclass
class Measured:
    """What was found at one size; lists are in the order of the pages."""

    courses: int
    queries: dict[str, int] = field(default_factory=dict)
    milliseconds: dict[str, float] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)
    snapshot_seconds: float = 0
    past_courses: int = 0
    past_pages: int = 0
    past_seconds: float = 0


def measure(service: Service, courses: int) -> Measured:
    """Reads all pages of a service through gunicorn; counts their queries within Django."""
    session = requests.Session()
    session.headers["Accept-Encoding"] = "gzip"
    found = Measured(courses)
    begin = perf_counter()
    cursors = _whole_feed(session, service.url)
    found.snapshot_seconds = perf_counter() - begin
    changed = ask(service, "change", CHANGED)
    delta = f"{FEED}?since={cursors[-1]}"
    reply = session.get(service.url + delta).json()
    if len(reply["changes"]) != min(changed, 1000):
        raise RuntimeError(f"{changed} changes became {len(reply['changes'])}")
    pages = _pages(session, service.url, cursors, delta, reply["next"])
    found.queries = ask(service, "queries", pages)
    for name, (path, headers) in pages.items():
        found.milliseconds[name] = milliseconds(lambda u=service.url + path, h=headers: session.get(u, headers=h))
        found.items[name] = _items(session.get(service.url + path, headers=headers))
    _all_past(session, service.url, found)
    return found


def _whole_feed(session: requests.Session, url: str) -> list[str]:
    """Reads everything as a newcomer does; the cursors after each page."""
    cursors: list[str] = []
    more = True
    while more:
        since = {"since": cursors[-1]} if cursors else {}
        page = session.get(url + FEED, params=since).json()
        cursors.append(page["next"])
        more = page["more"]
    return cursors


def _pages(session: requests.Session, url: str, cursors: list[str], delta: str, end: str) -> dict[str, tuple]:
    """Every page to look at: its path and headers, by name."""
    courses = session.get(f"{url}/api/v1/courses", params={"limit": 1}).json()
    matched = session.get(f"{url}{PAST}", params={"limit": 1}).json()["numberMatched"]
    unchanged = f"{FEED}?since={end}"
    etag = session.get(url + unchanged).headers["ETag"]
    item = courses["items"][0]["id"]
    return {
        "feed, first page of all": (FEED, {}),
        "feed, page in the middle": (f"{FEED}?since={cursors[len(cursors) // 2 - 1]}", {}),
        "feed, page of 1 % changes": (delta, {}),
        "feed, unchanged (304)": (unchanged, {"If-None-Match": etag}),
        "feed, unchanged, no ETag": (unchanged, {}),
        "OGC upcoming, first page": (f"{UPCOMING}?limit=100", {}),
        "OGC past, first page": (f"{PAST}?limit=100", {}),
        "OGC past, page in the middle": (f"{PAST}?limit=100&offset={matched // 2}", {}),
        "OGC past, 1,000 a page": (f"{PAST}?limit=1000", {}),
        "OGC upcoming, bbox": (f"{UPCOMING}?limit=100&bbox=20,43,30,48", {}),
        "OGC upcoming, country": (f"{UPCOMING}?limit=100&country=RO", {}),
        "OGC past, datetime": (f"{PAST}?limit=100&datetime=2025-01-01/..", {}),
        "OGC organisations": ("/ogc/collections/organisations/items?limit=100", {}),
        "OGC training centres": ("/ogc/collections/training_centres/items?limit=100", {}),
        "OGC collections": ("/ogc/collections", {}),
        "REST courses, first page": ("/api/v1/courses?limit=100", {}),
        "REST courses, in the middle": (f"/api/v1/courses?limit=100&offset={courses['count'] // 2}", {}),
        "REST courses, country": ("/api/v1/courses?limit=100&country=RO", {}),
        "REST organisations": ("/api/v1/organisations?limit=100", {}),
        "REST one course": (f"/api/v1/courses/{item}", {}),
    }


def _items(reply: requests.Response) -> int:
    """How many things a page holds; 1 where it is no list."""
    if reply.status_code == 304:
        return 1
    reply.raise_for_status()
    page = reply.json()
    return max(1, len(page.get("changes") or page.get("features") or page.get("items") or ()))


def _all_past(session: requests.Session, url: str, found: Measured) -> None:
    """Every past course, as the website's feed gives them: with names and places, 1,000 a page."""
    address = f"{url}{PAST}?limit=1000"
    begin = perf_counter()
    while address:
        page = session.get(address).json()
        found.past_pages += 1
        found.past_courses += page["numberReturned"]
        address = next((link["href"] for link in page["links"] if link["rel"] == "next"), None)
    found.past_seconds = perf_counter() - begin


def show(database: str, sizes: list[Measured]) -> None:
    """Prints one database's figures."""
    names = list(sizes[0].queries)
    first = sizes[0]
    head = ["courses", *(f"{one.courses:,}" for one in sizes)]
    rows = [[name, *(one.queries[name] for one in sizes)] for name in names]
    table(f"{database}: queries per page", head, rows)
    table(
        f"{database}: milliseconds per page, and time per thing in it as a multiple of that at {first.courses:,}",
        [*head, *(f"x at {one.courses:,}" for one in sizes[1:])],
        [
            [name, *(one.milliseconds[name] for one in sizes), *(_ratio(name, one, first) for one in sizes[1:])]
            for name in names
        ],
    )
    rows = [
        ["everything, by the feed: s", *(one.snapshot_seconds for one in sizes)],
        ["  ms per course", *(f"{1000 * one.snapshot_seconds / one.courses:.3f}" for one in sizes)],
        ["past courses, by OGC: courses", *(one.past_courses for one in sizes)],
        ["  queries", *(one.past_pages * one.queries["OGC past, 1,000 a page"] for one in sizes)],
        ["  s", *(one.past_seconds for one in sizes)],
        ["  ms per course", *(f"{1000 * one.past_seconds / one.past_courses:.3f}" for one in sizes)],
    ]
    table(f"{database}: everything", head, rows)


def _ratio(name: str, one: Measured, first: Measured) -> str:
    per_thing = one.milliseconds[name] / one.items[name]
    return f"{per_thing / (first.milliseconds[name] / first.items[name]):.2f}"


def show_website() -> None:
    """Prints what the website takes for the same."""
    rows = [
        [f"{courses:,} past courses", "" if queries is None else queries, seconds, f"{1000 * seconds / courses:.3f}"]
        for courses, queries, seconds in WEBSITE
    ]
    table("certification.qgis.org, for comparison", ["", "queries", "s", "ms per course"], rows)


def main(words: list[str]) -> None:
    """`--quick` leaves the largest size out."""
    sizes = QUICK_SIZES if "--quick" in words else SIZES
    for database in DATABASES:
        measured = []
        for courses in sizes:
            with service_with(courses, database) as service:
                measured.append(measure(service, courses))
        show(database, measured)
    show_website()


if __name__ == "__main__":
    main(sys.argv[1:])
