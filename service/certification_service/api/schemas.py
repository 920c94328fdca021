"""The shapes of what is asked and answered: they are the contract."""

from datetime import date
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from certification_service.enums import ContributionCategory


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError(_("Remove the character NUL; it is not text."))
    return text


def text_type(**limits: Any) -> Any:
    """The type of every text that comes in: limited, and without NUL, which databases cannot hold."""
    return Annotated[str, Field(**limits), AfterValidator(_without_nul)]


Slug = text_type(max_length=100)
CursorText = text_type(max_length=100)
Language = text_type(max_length=60)
CountryCode = text_type(pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2, such as DE.")
_Country = Annotated[str, Field(description="ISO 3166-1 alpha-2 (or XK), empty when unknown.")]
_Lon = Annotated[float | None, Field(ge=-180, le=180, description="Longitude in degrees, EPSG:4326.")]
_Lat = Annotated[float | None, Field(ge=-90, le=90, description="Latitude in degrees, EPSG:4326.")]


class Organisation(Schema):
    """A certified organisation; lon and lat are its seat."""

    id: UUID
    name: str
    country: _Country
    website: str
    email: str
    phone: str
    address: str
    certified_since: date | None
    lon: _Lon
    lat: _Lat


class TrainingCentre(Schema):
    """Where courses take place: a point, or online; an empty country means the organisation's."""

    id: UUID
    organisation_id: UUID
    name: str
    online: bool
    lon: _Lon
    lat: _Lat
    address: str
    country: _Country


class Convener(Schema):
    """A person who runs courses."""

    id: UUID
    organisation_id: UUID
    name: str


class CourseType(Schema):
    """A course as it is offered, apart from any date."""

    id: UUID
    organisation_id: UUID
    name: str
    teaches: str
    hours: float | None
    link: str


class Course(Schema):
    """A course from its first to its last day, both included."""

    id: UUID
    organisation_id: UUID
    course_type_id: UUID
    centre_id: UUID | None
    convener_ids: list[UUID]
    first_day: date
    last_day: date
    language: Annotated[str, Field(description="BCP 47 code such as ro, or a name where no code is known.")]
    competences: str


class UserGroup(Schema):
    """A local QGIS user group."""

    id: UUID
    name: str
    countries: list[str]
    website: str
    contact: str


class Contribution(Schema):
    """What an organisation gave to the QGIS project."""

    id: UUID
    organisation_id: UUID
    category: ContributionCategory
    title: str
    description: str
    links: list[str]
    period: str


class _Change(Schema):
    id: UUID
    deleted: Annotated[bool, Field(description="Whether the object is gone; then `data` is null.")]


class OrganisationChange(_Change):
    """An organisation came, changed or went."""

    kind: Literal["organisation"]
    data: Organisation | None


class TrainingCentreChange(_Change):
    """A training centre came, changed or went."""

    kind: Literal["training_centre"]
    data: TrainingCentre | None


class ConvenerChange(_Change):
    """A convener came, changed or went."""

    kind: Literal["convener"]
    data: Convener | None


class CourseTypeChange(_Change):
    """A course type came, changed or went."""

    kind: Literal["course_type"]
    data: CourseType | None


class CourseChange(_Change):
    """A course came, changed or went."""

    kind: Literal["course"]
    data: Course | None


class UserGroupChange(_Change):
    """A user group came, changed or went."""

    kind: Literal["user_group"]
    data: UserGroup | None


class ContributionChange(_Change):
    """A contribution came, changed or went."""

    kind: Literal["contribution"]
    data: Contribution | None


Change = Annotated[
    OrganisationChange
    | TrainingCentreChange
    | ConvenerChange
    | CourseTypeChange
    | CourseChange
    | UserGroupChange
    | ContributionChange,
    Field(discriminator="kind"),
]


class Changes(Schema):
    """One page of the change feed. Changes come in no order of kinds: a course can come before its organisation."""

    changes: list[Change]
    next: Annotated[str, Field(description="The `since` of the next request. Opaque.")]
    more: Annotated[bool, Field(description="Whether to ask again at once.")]
    remaining: Annotated[int, Field(ge=0, description="At most so many changes are left; for a progress bar.")]


Item = TypeVar("Item")


class Listing(Schema, Generic[Item]):
    """Some of the objects that match; `count` is how many match in all."""

    items: list[Item]
    count: Annotated[int, Field(ge=0)]


class Asked(BaseModel):
    """Parameters of a query; one that is not known is refused, a misspelt one would otherwise do nothing."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _with_unknown(cls, known: Any, info: ValidationInfo) -> Any:
        # ninja passes on only the parameters that it knows; the others have to be there to be refused.
        unknown = set(info.context["request"].GET) - set(cls.model_fields)
        return {**known, **dict.fromkeys(unknown)}


class ChangesAsked(Asked):
    """What is asked of the change feed."""

    since: Annotated[CursorText | None, Field(description="`next` of the page before; none: all.")] = None
    limit: Annotated[int, Field(ge=1, le=5000)] = 1000


class ListAsked(Asked):
    """Which part of a list."""

    limit: Annotated[int, Field(ge=1, le=1000)] = 100
    offset: Annotated[int, Field(ge=0, le=10_000_000)] = 0


class OrganisationsAsked(ListAsked):
    """Which organisations."""

    country: CountryCode | None = None


class CentresAsked(ListAsked):
    """Which training centres."""

    organisation_id: UUID | None = None
    country: CountryCode | None = None
    online: bool | None = None


class OfOrganisationAsked(ListAsked):
    """Whose."""

    organisation_id: UUID | None = None


class CoursesAsked(ListAsked):
    """Which courses."""

    organisation_id: UUID | None = None
    course_type_id: UUID | None = None
    centre_id: UUID | None = None
    country: CountryCode | None = None
    language: Language | None = None
    from_day: Annotated[date | None, Field(description="Courses that end on this day or later.")] = None
    to_day: Annotated[date | None, Field(description="Courses that start on this day or earlier.")] = None


class UserGroupsAsked(ListAsked):
    """Which user groups."""

    country: CountryCode | None = None


class ContributionsAsked(OfOrganisationAsked):
    """Which contributions."""

    category: ContributionCategory | None = None


class FieldProblem(Schema):
    """What is wrong with one field or parameter."""

    field: str
    message: str


class Problem(Schema):
    """What went wrong (RFC 9457)."""

    type: Annotated[str, Field(description="One of the addresses under /api/v1/problems.")]
    title: str
    status: int
    detail: str
    errors: list[FieldProblem]
    current: Annotated[
        dict[str, Any] | None,
        Field(description="With a conflict: the object as it is now; where the state was the reason, the application."),
    ] = None


class ProblemDescription(Schema):
    """A type of problem and what to do about it."""

    type: str
    status: int
    title: str
    advice: str
