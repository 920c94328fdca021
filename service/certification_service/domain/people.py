"""Who belongs to an organisation, a user group or the panel: changing roles, leaving, and one's own profile."""

from dataclasses import dataclass
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, events, notices
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict, Invalid, NotFound
from certification_service.enums import EventKind, MemberRole, PanelRole
from certification_service.models import (
    Invitation,
    Membership,
    Organisation,
    PanelMember,
    Representative,
    User,
    UserGroup,
)

REPRESENTATIVE = "representative"


@dataclass(frozen=True, slots=True)
class Place:
    """What people can belong to: an organisation, a user group, or, with neither, the programme's panel."""

    organisation: Organisation | None = None
    user_group: UserGroup | None = None

    @property
    def kind(self) -> str:
        """As the policies call it."""
        if self.organisation is not None:
            return "organisation"
        return "panel" if self.user_group is None else "user_group"

    @property
    def thing(self) -> Model | None:
        """What the policies judge."""
        return self.organisation or self.user_group

    @property
    def roles(self) -> tuple[str, ...]:
        """What people can be there."""
        return {
            "organisation": tuple(MemberRole.values),
            "user_group": (REPRESENTATIVE,),
            "panel": tuple(PanelRole.values),
        }[self.kind]

    def rows(self) -> QuerySet:
        """Who belongs to it."""
        if self.organisation is not None:
            return Membership.objects.filter(organisation=self.organisation)
        if self.user_group is not None:
            return Representative.objects.filter(user_group=self.user_group)
        return PanelMember.objects.all()

    def invitations(self) -> QuerySet[Invitation]:
        """All that were ever sent for it."""
        return Invitation.objects.filter(organisation=self.organisation, user_group=self.user_group)

    def hold(self) -> None:
        """Lets one transaction at a time change who belongs to it."""
        if self.organisation is not None:
            lock([self.organisation.pk])
        elif self.user_group is not None:
            list(UserGroup.objects.select_for_update().filter(pk=self.user_group.pk).values_list("pk"))


@transaction.atomic
def add(place: Place, user: User, role: str, actor: User) -> None:
    """Gives somebody a role; an owner does not become less by it."""
    place.hold()
    if place.organisation is not None:
        membership, new = Membership.objects.get_or_create(
            user=user, organisation=place.organisation, defaults={"role": role}
        )
        if not new and role == MemberRole.OWNER and membership.role != role:
            membership.role, new = role, True
            membership.save()
    elif place.user_group is not None:
        _row, new = Representative.objects.get_or_create(user=user, user_group=place.user_group)
    else:
        _row, new = PanelMember.objects.get_or_create(user=user, role=role)
    if new:
        _record(EventKind.MEMBER_JOINED, actor, place, user, role)


@transaction.atomic
def change_role(actor: User, place: Place, user_id: UUID, role: str) -> Membership:
    """Makes an owner a convener or the other way; raises NotFound, Conflict, Invalid."""
    policies.require(actor, "organisation.change_people", place.organisation)
    place.hold()
    membership = _row(place, user_id)
    if role not in place.roles:
        raise Invalid.field("role", _("Give one of these: {expected}.").format(expected=", ".join(place.roles)))
    if membership.role == role:
        return membership
    if membership.role == MemberRole.OWNER:
        _keep_an_owner(membership)
        _record(EventKind.ROLE_TAKEN, actor, place, membership.user, membership.role)
    membership.role = role
    membership.save()
    _record(EventKind.ROLE_GIVEN, actor, place, membership.user, role)
    return membership


@transaction.atomic
def remove(actor: User, place: Place, user_id: UUID, role: str = "") -> None:
    """Ends that somebody belongs there; oneself may always leave. The last owner stays. Raises NotFound, Conflict."""
    if user_id == actor.pk:
        policies.require(actor, f"{place.kind}.read_people", place.thing)
    else:
        policies.require(actor, f"{place.kind}.change_people", place.thing)
    place.hold()
    row = _row(place, user_id, role)
    if isinstance(row, Membership) and row.role == MemberRole.OWNER:
        _keep_an_owner(row)
    end(row, place, actor)
    if user_id != actor.pk:
        name = place.thing.name if place.thing else ""
        notices.tell_access_withdrawn(row.user, what=name, key=f"{row.pk} {clock.now().isoformat()}")


def end(row: Membership | Representative | PanelMember, place: Place, actor: User) -> None:
    """Removes a role, with the invitations that its holder sent and that nobody has followed yet."""
    pending(place.invitations()).filter(invited_by=row.user).update(revoked=clock.now())
    _record(EventKind.MEMBER_LEFT, actor, place, row.user, getattr(row, "role", REPRESENTATIVE))
    type(row).objects.filter(pk=row.pk).delete()


def pending(invitations: QuerySet[Invitation]) -> QuerySet[Invitation]:
    """Those that can still be followed."""
    return invitations.filter(accepted__isnull=True, revoked__isnull=True, expires__gt=clock.now())


def sole_owner_of(user: User) -> QuerySet[Organisation]:
    """Organisations that nobody would own without this person."""
    own = Membership.objects.filter(user=user, role=MemberRole.OWNER).values("organisation")
    others = Membership.objects.filter(role=MemberRole.OWNER).exclude(user=user).values("organisation")
    return Organisation.objects.filter(pk__in=own).exclude(pk__in=others).order_by("name", "pk")


@transaction.atomic
def change_profile(user: User, name: str | None = None, language: str | None = None, wants_mail: bool | None = None):
    """What a person says about oneself; None leaves it as it is. Raises ValidationError, Invalid."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if name is not None:
        if not name.strip():
            raise Invalid.field("name", _("Give a name."))
        user.name = name
    if language is not None:
        user.language = language
    if wants_mail is not None:
        user.wants_mail = wants_mail
    user.clean_fields(exclude=["password"])
    user.save(update_fields=["name", "language", "wants_mail"])
    return user


def confirm_address(user: User) -> None:
    """Takes the person's address for confirmed: it was proved in another way, or it is a demonstration's."""
    EmailAddress.objects.filter(user=user).exclude(email=user.email).delete()
    EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})


def _row(place: Place, user_id: UUID, role: str = "") -> Membership | Representative | PanelMember:
    rows = place.rows().filter(user=user_id)
    found = (rows.filter(role=role) if role else rows).select_related("user").first()
    if found is None:
        raise NotFound
    return found


def _keep_an_owner(membership: Membership) -> None:
    owners = Membership.objects.filter(organisation=membership.organisation_id, role=MemberRole.OWNER)
    if not owners.exclude(pk=membership.pk).exists():
        raise Conflict(
            _("An organisation needs an owner. Make somebody else an owner first."), current=membership.organisation
        )


def _record(kind: EventKind, actor: User, place: Place, user: User, role: str) -> None:
    """Without names or addresses: what happened is kept for ever, people may be erased."""
    details = {"user": str(user.pk), "role": role}
    if place.user_group is not None:
        details["user_group"] = str(place.user_group.pk)
    events.record(kind, actor, place.organisation, details=details)
