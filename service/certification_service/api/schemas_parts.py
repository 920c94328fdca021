"""The shapes of an application's parts, as they are written and read."""

from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from ninja import Schema
from pydantic import ConfigDict, Field

from certification_service.api.schemas import text_type
from certification_service.enums import (
    ContributionCategory,
    MaterialKind,
    OrganisationState,
    QuestionKind,
    ReportState,
    UploadPurpose,
    UploadState,
)

Name = text_type(max_length=200)
Words = text_type(max_length=500)
LongText = text_type(max_length=20_000)
Version = Annotated[
    text_type(max_length=40), Field(description="`version` of the object as it was read; if it is another now: 409.")
]
# As text: numbers behind the second are kept, which a datetime of ninja's loses, and what is unread is told by them.
Moment = Annotated[str, Field(json_schema_extra={"format": "date-time"})]
Lon = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False, description="Degrees, EPSG:4326.")]
Lat = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False, description="Degrees, EPSG:4326.")]
Hours = Annotated[float, Field(ge=0, lt=100_000, allow_inf_nan=False, description="With at most one decimal place.")]


class Body(Schema):
    """What is sent; a field that is not known is refused, a misspelt one would otherwise do nothing."""

    model_config = ConfigDict(extra="forbid")

    def given(self) -> dict[str, Any]:
        """The fields that were sent, but not the version."""
        return self.model_dump(exclude_unset=True, exclude={"version"})


class OrganisationEdit(Body):
    """Fields of the profile to change; those that are not sent stay."""

    version: Version
    name: Name = ""
    country: text_type(max_length=2) = ""
    website: Words = ""
    email: text_type(max_length=254) = ""
    phone: text_type(max_length=100) = ""
    address: LongText = ""
    lon: Lon | None = None
    lat: Lat | None = None


class _CentreFields(Body):
    online: bool = False
    lon: Lon | None = None
    lat: Lat | None = None
    address: LongText = ""
    country: text_type(max_length=2) = ""


class NewCentre(_CentreFields):
    """A place where courses are to be held, or online."""

    name: Name


class CentreEdit(_CentreFields):
    """Fields of a centre to change."""

    version: Version
    name: Name = ""


class _ContributionFields(Body):
    description: LongText = ""
    links: Annotated[list[Words], Field(max_length=20)] = []
    period: text_type(max_length=100) = ""

    def given(self) -> dict[str, Any]:
        """As the table keeps it: one link on each line."""
        values = super().given()
        if "links" in values:
            values["links"] = "\n".join(link.strip() for link in values["links"])
        return values


class NewContribution(_ContributionFields):
    """Something that the organisation gave to QGIS."""

    category: ContributionCategory
    title: text_type(max_length=300)


class ContributionEdit(_ContributionFields):
    """Fields of a contribution to change."""

    version: Version
    category: ContributionCategory = ContributionCategory.DEVELOPMENT
    title: text_type(max_length=300) = ""


class _CourseTypeFields(Body):
    teaches: LongText = ""
    hours: Hours | None = None
    link: Words = ""
    language: text_type(max_length=60) = ""
    qgis_version: text_type(max_length=20) = ""
    licence: text_type(max_length=100) = ""

    def given(self) -> dict[str, Any]:
        """As the table keeps it: hours are exact."""
        values = super().given()
        if values.get("hours") is not None:
            values["hours"] = Decimal(str(values["hours"]))
        return values


class NewCourseType(_CourseTypeFields):
    """A course to be certified."""

    name: Name


class CourseTypeEdit(_CourseTypeFields):
    """Fields of a course type to change."""

    version: Version
    name: Name = ""


class NewAnswer(Body):
    """An answer: text, “yes” or “no”, or the key of a choice; empty takes it back."""

    value: LongText
    version: Annotated[text_type(max_length=40), Field(description="Empty when nobody has answered yet.")] = ""


class Removal(Body):
    """Which version is to be removed."""

    version: Version


class Upload(Schema):
    """One version of one file."""

    id: UUID
    purpose: UploadPurpose
    material_kind: MaterialKind | Annotated[str, Field(max_length=0)]
    path: str
    size: int
    received: int
    sha256: str
    state: UploadState
    refusal: str
    created: Moment
    completed: Moment | None
    version_number: int
    report_state: ReportState
    report: dict[str, Any] | None
    download: Annotated[str, Field(description="Where its content is; empty until it is complete.")]


class OrganisationPart(Schema):
    """The profile."""

    id: UUID
    name: str
    country: str
    website: str
    email: str
    phone: str
    address: str
    lon: float | None
    lat: float | None
    state: OrganisationState
    logo: Upload | None
    version: str


class CentrePart(Schema):
    """A place where courses are held, or online."""

    id: UUID
    name: str
    online: bool
    lon: float | None
    lat: float | None
    address: str
    country: str
    version: str


class ContributionPart(Schema):
    """A contribution with its evidence; the description is Markdown."""

    id: UUID
    category: ContributionCategory
    title: str
    description: str
    links: list[str]
    period: str
    version: str
    evidence: list[Upload]


class Choice(Schema):
    """One of the answers to choose from."""

    key: str
    text: str


class QuestionPart(Schema):
    """A question in the language of the request, with its answer."""

    id: UUID
    kind: QuestionKind
    required: bool
    text: str
    help: str
    choices: list[Choice]
    value: str
    version: str


class Material(Schema):
    """The files of a course type."""

    exercises: list[Upload]
    lectures: list[Upload]
    data: list[Upload]


class CourseTypePart(Schema):
    """A course type with its material."""

    id: UUID
    name: str
    teaches: str
    hours: float | None
    link: str
    language: str
    qgis_version: str
    licence: str
    version: str
    material: Material
