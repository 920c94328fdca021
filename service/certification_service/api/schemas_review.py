"""The shapes of what assessors write and read: assessments, remarks, opinions, votes, standing."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import Field, model_validator

from certification_service.api.schemas import Listing, text_type
from certification_service.api.schemas_applications import PageAsked, Person
from certification_service.api.schemas_parts import Body, LongText, Moment, Version
from certification_service.enums import (
    ApplicationState,
    Audience,
    Ballot,
    EventKind,
    Opinion,
    OrganisationState,
    Section,
    Verdict,
)

Nothing = Annotated[str, Field(max_length=0)]


class Assignment(Body):
    """Who reviews it; null: any reviewer."""

    user_id: UUID | None
    version: Version


class AssessmentChange(Body):
    """One's own view of the material of a course type; what is not sent stays."""

    current: Verdict | Nothing = ""
    presents_qgis: Verdict | Nothing = ""
    quality: Verdict | Nothing = ""
    text: LongText = ""
    version: Annotated[text_type(max_length=40), Field(description="Empty when one has not assessed it yet.")] = ""


class Assessment(Schema):
    """What a reviewer thinks of the material of a course type, by the programme's three criteria."""

    id: UUID
    course_type_id: UUID
    course_type: str
    reviewer: Person
    current: Verdict | Nothing
    presents_qgis: Verdict | Nothing
    quality: Verdict | Nothing
    text: str
    modified: Moment | None
    mine: bool
    version: str


class NewRemark(Body):
    """A point: among assessors, or for the applicant, who sees it when changes are requested."""

    section: Section
    target: Annotated[UUID | None, Field(description="The part it is about; null: the section as a whole.")] = None
    text: LongText
    audience: Audience

    @model_validator(mode="before")
    @classmethod
    def _empty_is_none(cls, values: Any) -> Any:
        return _without_empty_target(values)


class RemarkChange(Body):
    """One's own remark that was not published, or whether a remark is settled."""

    version: Version
    section: Section = Section.ORGANISATION
    target: UUID | None = None
    text: LongText = ""
    settled: bool = False

    @model_validator(mode="before")
    @classmethod
    def _empty_is_none(cls, values: Any) -> Any:
        return _without_empty_target(values)


def _without_empty_target(values: Any) -> Any:
    """Documents say "" for the section as a whole; so may who writes."""
    given = getattr(values, "_obj", values)
    if isinstance(given, dict) and given.get("target") == "":
        return {**given, "target": None}
    return values


class Group(Schema):
    """A user group."""

    id: UUID
    name: str


class Consultation(Schema):
    """A user group that was asked. What it said is empty for who may not read it."""

    id: UUID
    round: int
    user_group: Group
    closes: Moment
    closed: Moment | None
    answered: bool
    has_representative: bool
    mine: Annotated[bool, Field(description="Whether one speaks for the group.")]
    opinion: Opinion | Nothing
    reason: str
    given_by: Person | None
    given: Moment | None
    version: str


class GroupOpinion(Body):
    """The one opinion of a group, changeable until the consultation closes."""

    opinion: Opinion
    reason: LongText
    version: Version


class Vote(Schema):
    """How a member of the PSC votes; empty: not yet."""

    member: Person
    ballot: Ballot | Nothing
    reason: str
    at: Moment | None
    mine: bool


class Votes(Listing[Vote]):
    """The votes of this round; `needed` for the same decide."""

    members: int
    needed: int
    accept: int
    refuse: int
    abstain: int
    round: int
    state: ApplicationState


class NewVote(Body):
    """How one votes, and why."""

    ballot: Ballot
    reason: LongText


class DecisionWanted(Body):
    """Why; the organisation reads it."""

    reason: LongText


class StandingRow(Schema):
    """How an organisation stands with the programme."""

    id: UUID
    name: str
    country: str
    state: OrganisationState
    certified_since: date | None
    may: list[Literal["suspend", "reinstate", "archive"]]


class StandingStep(Schema):
    """What was decided."""

    at: Moment
    kind: EventKind
    actor: Person | None
    reason: str
    from_state: str
    to_state: str


class Standing(StandingRow):
    """The same with what was decided so far."""

    history: list[StandingStep]


class StandingsAsked(PageAsked):
    """Which organisations."""

    state: OrganisationState | None = None
    q: Annotated[text_type(max_length=200), Field(description="Part of the name.")] = ""
