"""Fetches the public feeds of certification.qgis.org, from the site or from a folder in which they were recorded."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

# The site refuses the agents of curl and urllib and sends HTML to browsers.
HEADERS = {"User-Agent": "QGIS-Certification-Service/1 (import_website)", "Accept": "application/json"}
# Seconds: the feed of past courses takes the site half a minute when there are many.
_TIMEOUT = 120
# Seconds between two requests: the site allows ten a second.
_PAUSE = 0.2
_TRIES = 6
_LARGEST = 256 * 1024 * 1024


class FeedError(Exception):
    """A feed could not be read; the message says which and why."""


class Feeds(Protocol):
    """The four feeds as their items; the site's quirks of paging end here. FeedError when one can't be read."""

    def organisations(self) -> Iterator[Any]: ...
    def centres(self) -> list[Any]: ...
    def upcoming_courses(self) -> list[Any]: ...
    def past_courses(self) -> list[Any]: ...


class RecordedFeeds:
    """The feeds as files: organisations-page1.json and so on, training-center.json, upcoming.json, past.json."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def organisations(self) -> Iterator[Any]:
        number, more = 1, True
        while more:
            name = f"organisations-page{number}.json"
            page = self._read(name)
            yield from _items(page, "results", name)
            number, more = number + 1, page.get("next") is not None

    def centres(self) -> list[Any]:
        return _items(self._read("training-center.json"), "features", "training-center.json")

    def upcoming_courses(self) -> list[Any]:
        return _items(self._read("upcoming.json"), "features", "upcoming.json")

    def past_courses(self) -> list[Any]:
        return _items(self._read("past.json"), "features", "past.json")

    def _read(self, name: str) -> Any:
        try:
            return _parsed((self._folder / name).read_bytes(), name)
        except OSError as error:
            raise FeedError(f"{name}: {error.strerror or error}") from error


class SiteFeeds:
    """The feeds of a running site such as https://certification.qgis.org/en."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def organisations(self) -> Iterator[Any]:
        number, more = 1, True
        while more:
            address = f"{self._url}/feed/certifyingorganisations/?page={number}&page_size=100"
            # Beyond its last page the site answers 404: organisations went while we were reading.
            page = self._get(address, gone={"results": [], "next": None} if number > 1 else None)
            yield from _items(page, "results", address)
            number, more = number + 1, page.get("next") is not None

    def centres(self) -> list[Any]:
        return self._features("training-center")

    def upcoming_courses(self) -> list[Any]:
        return self._features("upcoming-course")

    def past_courses(self) -> list[Any]:
        return self._features("past-course")

    def _features(self, feed: str) -> list[Any]:
        address = f"{self._url}/feed/{feed}/"
        return _items(self._get(address), "features", address)

    def _get(self, address: str, gone: Any = None) -> Any:
        request = urllib.request.Request(address, headers=HEADERS)
        for attempt in range(_TRIES):
            time.sleep(_PAUSE)
            try:
                with urllib.request.urlopen(request, timeout=_TIMEOUT) as reply:
                    body = reply.read(_LARGEST + 1)
            except urllib.error.HTTPError as error:
                if error.code == 404 and gone is not None:
                    return gone
                if error.code != 429:
                    raise FeedError(f"{address}: the site answered {error.code} {error.reason}") from error
                time.sleep(_wait(error.headers.get("Retry-After"), attempt))
                continue
            except (OSError, ValueError) as error:
                raise FeedError(f"{address}: {error}") from error
            if len(body) > _LARGEST:
                raise FeedError(f"{address}: the answer is larger than {_LARGEST >> 20} MB")
            return _parsed(body, address)
        raise FeedError(f"{address}: the site is too busy, try again later")


def open_feeds(source: str) -> Feeds:
    """The feeds at an http(s) address or in a folder."""
    if source.startswith(("http://", "https://")):
        return SiteFeeds(source)
    return RecordedFeeds(Path(source))


def _wait(retry_after: str | None, attempt: int) -> float:
    """Seconds: what the site asks for, at most a minute, else 1, 2, 4, 8, 16."""
    if retry_after and retry_after.isascii() and retry_after.isdigit():
        return min(60, int(retry_after))
    return 2**attempt


def _parsed(body: bytes, name: str) -> Any:
    try:
        return json.loads(body)
    except ValueError as error:
        raise FeedError(f"{name}: this is not JSON ({error})") from error


def _items(document: Any, key: str, name: str) -> list[Any]:
    items = document.get(key) if isinstance(document, dict) else None
    if not isinstance(items, list):
        raise FeedError(f"{name}: there is no list “{key}” in it")
    return items
