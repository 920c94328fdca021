"""Who is signed in: what they belong to, what they may do, and what waits for them."""

from __future__ import annotations

from dataclasses import dataclass

OWNER, CONVENER = "owner", "convener"
REVIEWER, PSC_MEMBER, TREASURER = "reviewer", "psc_member", "treasurer"


@dataclass(frozen=True)
class ApplicationInBrief:
    """The latest application of an organisation, and how many messages of it are unread."""

    id: str
    state: str
    unread: int = 0


@dataclass(frozen=True)
class OrganisationOfMine:
    """An organisation that the person belongs to, as `role` (OWNER or CONVENER)."""

    id: str
    name: str
    state: str
    role: str
    application: ApplicationInBrief | None = None


@dataclass(frozen=True)
class UserGroupOfMine:
    """A user group that the person speaks for."""

    id: str
    name: str
    countries: tuple[str, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """How much waits for the person to act, by what it is."""

    applications: int = 0
    reviews: int = 0
    consultations: int = 0
    votes: int = 0

    @property
    def of_reviewing(self) -> int:
        return self.reviews + self.consultations + self.votes


@dataclass(frozen=True)
class Me:
    """The person of the session."""

    id: str
    name: str
    email: str
    language: str = ""
    wants_mail: bool = True
    is_staff: bool = False
    panel_roles: tuple[str, ...] = ()
    organisations: tuple[OrganisationOfMine, ...] = ()
    user_groups: tuple[UserGroupOfMine, ...] = ()
    waiting: Waiting = Waiting()
    unread: int = 0

    @property
    def judges(self) -> bool:
        """Whether the person has a part in reviewing: what the page Review is for."""
        roles = {REVIEWER, PSC_MEMBER} & set(self.panel_roles)
        return bool(roles or self.user_groups or self.is_staff)

    @property
    def called(self) -> str:
        """What to call them."""
        return self.name or self.email
