"""The shapes of oneself, one's tokens, and who belongs to what."""

from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import Field

from certification_service.api.schemas import text_type
from certification_service.api.schemas_parts import Body, Moment, Name
from certification_service.domain.access import LONGEST_DAYS
from certification_service.enums import ApplicationState, MemberRole, OrganisationState, PanelRole

Address = text_type(max_length=254)


class _ApplicationInBrief(Schema):
    id: UUID
    state: ApplicationState
    unread: int


class _OrganisationOfMine(Schema):
    id: UUID
    name: str
    state: OrganisationState
    role: MemberRole
    application: Annotated[_ApplicationInBrief | None, Field(description="The latest.")]


class _UserGroupOfMine(Schema):
    id: UUID
    name: str
    countries: list[str]


class _Waiting(Schema):
    applications: int
    reviews: int
    consultations: int
    votes: int


class Me(Schema):
    """Who asks, what they belong to, and what waits for them."""

    id: UUID
    name: str
    email: str
    language: str
    wants_mail: bool
    is_staff: bool
    panel_roles: list[PanelRole]
    organisations: list[_OrganisationOfMine]
    user_groups: list[_UserGroupOfMine]
    waiting: Annotated[_Waiting, Field(description="How much waits for the person to act.")]
    unread: int


class MeChange(Body):
    """What a person says about oneself; what is not sent stays."""

    name: Name | None = None
    language: Literal["en", "ro"] | None = None
    wants_mail: Annotated[bool | None, Field(description="Mails that are not necessary.")] = None


class ErasureWanted(Body):
    """Erases the account for good."""

    confirm: Annotated[Address, Field(description="The person's e-mail address.")]


class OwnData(Schema):
    """Everything that is stored about a person, by table."""

    person: dict[str, Any]
    addresses: list[dict[str, Any]]
    organisations: list[dict[str, Any]]
    user_groups: list[dict[str, Any]]
    panel: list[dict[str, Any]]
    invitations_sent: list[dict[str, Any]]
    invitations_received: list[dict[str, Any]]
    tokens: list[dict[str, Any]]
    signed_in: list[dict[str, Any]]
    access: list[dict[str, Any]]
    sent: list[dict[str, Any]]
    uploads: list[dict[str, Any]]
    messages: list[dict[str, Any]]
    remarks: list[dict[str, Any]]
    assessments: list[dict[str, Any]]
    opinions: list[dict[str, Any]]
    votes: list[dict[str, Any]]
    read: list[dict[str, Any]]
    steps: list[dict[str, Any]]
    mails: list[dict[str, Any]]


class NewToken(Body):
    """A token for a script."""

    label: Annotated[text_type(max_length=100), Field(description="What it is for.")]
    days: Annotated[int, Field(ge=1, le=LONGEST_DAYS)] = 30


class Token(Schema):
    """A token of one's own, without its secret."""

    id: UUID
    label: str
    created: Moment
    expires: Moment


class MadeToken(Token):
    """A token of one's own, with its secret, which is shown this once."""

    secret: str


class Belonging(Schema):
    """A person's role."""

    id: Annotated[UUID, Field(description="The person's.")]
    name: str
    email: str
    role: str
    since: Moment
    is_me: bool


class Invitation(Schema):
    """An invitation that nobody has followed yet."""

    id: UUID
    email: str
    role: str
    invited_by: str
    created: Moment
    expires: Moment


class People(Schema):
    """Who belongs, and who is invited to (told to those who may invite)."""

    items: list[Belonging]
    count: int
    invitations: list[Invitation]
    may_change: bool


class NewMember(Body):
    """Whom to invite to an organisation."""

    email: Address
    role: MemberRole = MemberRole.CONVENER


class NewRepresentative(Body):
    """Whom to invite to speak for a user group."""

    email: Address


class NewPanelMember(Body):
    """Whom to invite to the panel."""

    email: Address
    role: PanelRole


class RoleChange(Body):
    """What the person shall be."""

    role: MemberRole


class Secret(Body):
    """The secret of an invitation, from the mail."""

    secret: text_type(max_length=100)


class Accepted(Schema):
    """What one became."""

    organisation_id: UUID | None
    user_group_id: UUID | None
    role: str
