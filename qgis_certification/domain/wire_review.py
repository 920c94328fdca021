"""The JSON of assessments, opinions, votes and differences: strict on types, tolerant of what is unknown."""

from __future__ import annotations

from typing import Any

from .reading import Item
from .review import Assessment, Assessor, Consulted, Difference, Standing, Vote, Votes


def read_assessors(document: Any) -> tuple[Assessor, ...]:
    """Raises WireError."""
    people = Item("reviewers", document, []).each("items", "reviewer")
    return tuple(Assessor(person.needed("id"), person.text("name")) for person in people)


def read_assessments(document: Any) -> tuple[Assessment, ...]:
    """Raises WireError."""
    return tuple(map(_assessment, Item("assessments", document, []).each("items", "assessment")))


def read_assessment(document: Any) -> Assessment:
    """Raises WireError."""
    return _assessment(Item("assessment", document, []))


def _assessment(i: Item) -> Assessment:
    return Assessment(
        course_type_id=i.needed("course_type_id"),
        reviewer=_name(i, "reviewer"),
        current=i.text("current"),
        presents_qgis=i.text("presents_qgis"),
        quality=i.text("quality"),
        text=i.text("text"),
        mine=i.flag("mine"),
        version=i.text("version"),
    )


def read_consulted(document: Any) -> tuple[Consulted, ...]:
    """Raises WireError."""
    return tuple(map(_consulted, Item("consultations", document, []).each("items", "consultation")))


def _consulted(i: Item) -> Consulted:
    return Consulted(
        id=i.needed("id"),
        group=_name(i, "user_group"),
        round=i.count("round"),
        closes=i.moment("closes"),
        closed=i.moment("closed"),
        answered=i.flag("answered"),
        has_representative=i.flag("has_representative"),
        mine=i.flag("mine"),
        opinion=i.text("opinion"),
        reason=i.text("reason"),
        given_by=_name(i, "given_by"),
        version=i.text("version"),
    )


def read_votes(document: Any) -> Votes:
    """Raises WireError."""
    i = Item("votes", document, [])
    votes = (
        Vote(_name(v, "member"), v.text("ballot"), v.text("reason"), v.moment("at"), v.flag("mine"))
        for v in i.each("items", "vote")
    )
    counts = (i.count(name) for name in ("members", "needed", "accept", "refuse", "abstain"))
    return Votes(tuple(votes), *counts)


def read_differences(document: Any) -> tuple[Difference, ...]:
    """Raises WireError."""
    return tuple(
        Difference(
            d.text("section"), d.text("target"), d.text("label"), d.text("field"), d.value("before"), d.value("after")
        )
        for d in Item("differences", {"items": document}, []).each("items", "difference")
    )


def read_standing(document: Any) -> Standing:
    """Raises WireError."""
    i = Item("standing", document, [])
    return Standing(i.needed("id"), i.text("name"), i.text("state"), i.texts("may"))


def _name(item: Item, field: str) -> str:
    thing = item.within(field, field)
    return thing.text("name") if thing is not None else ""
