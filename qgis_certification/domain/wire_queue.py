"""The JSON of lists of applications."""

from __future__ import annotations

from typing import Any

from .queue import ApplicationRow, Rows
from .reading import Item


def read_rows(document: Any) -> Rows:
    """Raises WireError."""
    i = Item("applications", document, [])
    return Rows(tuple(map(_row, i.each("items", "application"))), i.count("count"))


def _row(i: Item) -> ApplicationRow:
    organisation, reviewer = i.within("organisation", "organisation"), i.within("reviewer", "reviewer")
    if organisation is None:
        raise i.fail("organisation", "is missing")
    return ApplicationRow(
        id=i.needed("id"),
        organisation_id=organisation.needed("id"),
        organisation=organisation.text("name"),
        country=organisation.country("country"),
        state=i.needed("state"),
        whose_turn=i.text("whose_turn"),
        since=i.moment("since"),
        until=i.moment("until"),
        round=i.count("round"),
        reviewer_id=reviewer.needed("id") if reviewer is not None else "",
        reviewer=reviewer.text("name") if reviewer is not None else "",
        submitted=i.moment("submitted"),
        unread=i.count("unread"),
        may=i.texts("may"),
    )
