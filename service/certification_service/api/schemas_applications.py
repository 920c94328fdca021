"""The shapes of applications, their timeline, what was sent and what was said."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from certification_service.api.schemas import Asked, CountryCode, text_type
from certification_service.api.schemas_parts import (
    Body,
    CentrePart,
    ContributionPart,
    CourseTypePart,
    LongText,
    Moment,
    Name,
    OrganisationPart,
    QuestionPart,
    Upload,
)
from certification_service.enums import ApplicationState, Audience, EventKind, Section

WhoseTurn = Literal["applicant", "reviewers", "user_groups", "psc", "nobody"]


class NewApplication(Body):
    """Of a new organisation (name and country), or from a copy of an application that is over."""

    name: Name = ""
    country: CountryCode | None = None
    copy_of: UUID | None = None

    @model_validator(mode="after")
    def _one_or_the_other(self) -> "NewApplication":
        if self.copy_of is None and not (self.name.strip() and self.country):
            raise ValueError(_("Give the name and the country of the organisation, or the application to copy."))
        return self


class ApplicationsAsked(Asked):
    """Which applications."""

    state: ApplicationState | None = None
    mine: Annotated[bool, Field(description="Only those of organisations that one belongs to.")] = False
    waiting: Annotated[bool, Field(description="Only those that wait for oneself.")] = False
    assigned: Literal["", "me", "none"] = ""
    q: Annotated[text_type(max_length=200), Field(description="Part of the organisation's name.")] = ""
    country: CountryCode | None = None
    sort: Literal["newest", "age", "deadline"] = "newest"
    limit: Annotated[int, Field(ge=1, le=100)] = 50
    offset: Annotated[int, Field(ge=0, le=10_000_000)] = 0


class PageAsked(Asked):
    """Which part of a list."""

    limit: Annotated[int, Field(ge=1, le=100)] = 50
    offset: Annotated[int, Field(ge=0, le=10_000_000)] = 0


class Person(Schema):
    """Somebody."""

    id: UUID
    name: str


class OrganisationName(Schema):
    """Whose application it is."""

    id: UUID
    name: str
    country: str


class _Head(Schema):
    id: UUID
    state: ApplicationState
    whose_turn: WhoseTurn
    since: Moment
    until: Moment | None
    version: str
    reviewer: Person | None
    may: Annotated[list[str], Field(description="The acts, and what else the person can do now.")]
    round: int
    submitted: Moment | None


class ApplicationRow(_Head):
    """An application in a list."""

    organisation: OrganisationName
    unread: int


class Missing(Schema):
    """What is needed before sending; `target` is the id of the part, or empty for the section."""

    section: Section
    target: str
    field: str
    message: str


class Remark(Schema):
    """A point about a part of an application."""

    id: UUID
    round: int
    section: Section
    target: str
    text: str
    author: str
    audience: Audience
    published: Moment | None
    settled: Moment | None
    version: str
    mine: bool


class Quota(Schema):
    """Bytes."""

    used: int
    most: int


class UsualDays(Schema):
    """How many days a step usually takes."""

    review: int
    consultation: int
    decision: int


class Content(Schema):
    """What an application says."""

    organisation: OrganisationPart
    centres: list[CentrePart]
    contributions: list[ContributionPart]
    questions: list[QuestionPart]
    course_types: list[CourseTypePart]


class Application(_Head, Content):
    """All of an application."""

    reason: str
    copied_from: UUID | None
    missing: list[Missing]
    remarks: list[Remark]
    quota: Quota
    usual_days: UsualDays


class ActWanted(Body):
    """Why; `points` are the remarks that the applicant is to see."""

    reason: LongText = ""
    points: Annotated[list[UUID], Field(max_length=500)] = []


class Step(Schema):
    """One step that was taken."""

    id: UUID
    at: Moment
    kind: EventKind
    actor_role: Literal["applicant", "reviewers", "user_groups", "psc", "service"]
    actor: Person | None
    from_state: str
    to_state: str
    reason: str
    details: dict[str, Any]
    is_new: Annotated[bool, Field(description="After what the reader has read, and not by the reader.")]


class Now(Schema):
    """Where it stands."""

    state: ApplicationState
    whose_turn: WhoseTurn
    since: Moment
    until: Moment | None
    waits_for: Annotated[str, Field(description="submit, review, resubmit, opinions, votes, or empty.")]


class Ahead(Schema):
    """A state that is still to come when all goes well."""

    state: ApplicationState


class Timeline(Schema):
    """Done, now, to come."""

    done: list[Step]
    now: Now
    to_come: list[Ahead]


class Author(Person):
    """Who wrote, and for which side."""

    side: Literal["applicant", "assessors"]


class Message(Schema):
    """One message of the conversation."""

    id: UUID
    at: Moment
    author: Author
    audience: Audience
    text: str
    attachments: list[Upload]
    mine: bool
    is_new: Annotated[bool, Field(description="After what the reader has read, and not by the reader.")]


class NewMessage(Body):
    """What to say to whom; attachments are complete uploads of one's own."""

    text: LongText
    audience: Audience = Audience.APPLICANT
    attachments: Annotated[list[UUID], Field(max_length=20)] = []


def _storable(moment: datetime) -> datetime:
    # What is further away than calendars reach cannot be turned into UTC.
    if not 1970 <= moment.year < 9000:
        raise ValueError(_("Give a moment between 1970 and 9000."))
    return moment


class ReadUpTo(Body):
    """The moment of the last thing that was shown."""

    up_to: Annotated[AwareDatetime, AfterValidator(_storable)]


class Unread(Schema):
    """What is still unread."""

    unread: int


class SubmissionHead(Schema):
    """A round."""

    round: int
    at: Moment
    by: str


class Submission(SubmissionHead, Content):
    """What was sent in a round, word for word."""


class DifferencesAsked(Asked):
    """Between which rounds."""

    from_round: Annotated[int, Field(ge=1, le=10_000)]
    to_round: Annotated[int, Field(ge=1, le=10_000)]


class Difference(Schema):
    """A field that differs; `label` names the part; the field is empty where the whole part came or went."""

    section: Section
    target: str
    label: str
    field: str
    before: Any
    after: Any
