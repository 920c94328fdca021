"""Invitations by mail: their secret is in the mail alone, here is only its hash."""

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, events, notices, people
from certification_service.domain.people import Place
from certification_service.domain.refusals import Conflict, Invalid, NotFound, TooMany
from certification_service.domain.well_formed import check_email
from certification_service.enums import EventKind
from certification_service.models import Invitation, User

LASTS = timedelta(days=14)
# So many may a person send in a day: nobody shall use the programme to write to strangers.
MOST_IN_A_DAY = 30


@transaction.atomic
def invite(actor: User, place: Place, email: str, role: str) -> Invitation:
    """Has a mail with the secret sent; one that is still open for the same address is replaced."""
    policies.require(actor, f"{place.kind}.change_people", place.thing)
    email = email.strip().lower()
    if not email:
        raise Invalid.field("email", _("Give an e-mail address such as office@example.org."))
    check_email("email", email)
    if role not in place.roles:
        raise Invalid.field("role", _("Give one of these: {expected}.").format(expected=", ".join(place.roles)))
    place.hold()
    rows = place.rows().filter(user__email__iexact=email)
    if (rows if place.kind != "panel" else rows.filter(role=role)).exists():
        raise Conflict(_("This person belongs to it already."))
    now = clock.now()
    if Invitation.objects.filter(invited_by=actor, created__gt=now - timedelta(days=1)).count() >= MOST_IN_A_DAY:
        raise TooMany(_("These are many invitations for one day. Go on tomorrow."))
    people.pending(place.invitations()).filter(email=email, role=role).update(revoked=now)
    secret = secrets.token_urlsafe(24)
    invitation = Invitation.objects.create(
        email=email,
        organisation=place.organisation,
        user_group=place.user_group,
        role=role,
        secret_hash=_hash(secret),
        invited_by=actor,
        expires=now + LASTS,
    )
    events.record(
        EventKind.MEMBER_INVITED,
        actor,
        place.organisation,
        details={"invitation": str(invitation.pk), "role": role},
    )
    notices.invite(invitation, secret)
    return invitation


@transaction.atomic
def revoke(actor: User, invitation_id: UUID) -> None:
    """Takes an invitation back that nobody has followed; raises NotFound, NotAllowed, Conflict."""
    invitation = _held().filter(pk=invitation_id).first()
    if invitation is None:
        raise NotFound
    place = place_of(invitation)
    if not policies.allows(actor, f"{place.kind}.read_people", place.thing):
        raise NotFound
    policies.require(actor, f"{place.kind}.change_people", place.thing)
    if invitation.accepted is not None:
        raise Conflict(_("The invitation was accepted already."))
    if invitation.revoked is None:
        invitation.revoked = clock.now()
        invitation.save()


def find(secret: str) -> Invitation:
    """The invitation of a secret; raises NotFound when there is none, Conflict when it no longer holds."""
    invitation = (
        Invitation.objects.select_related("organisation", "user_group", "invited_by")
        .filter(secret_hash=_hash(secret))
        .first()
    )
    if invitation is None:
        raise NotFound
    if invitation.accepted is not None:
        raise Conflict(_("This invitation was accepted already."))
    if invitation.revoked is not None or invitation.expires <= clock.now():
        raise Conflict(_("This invitation no longer holds. Ask for a new one."))
    return invitation


@transaction.atomic
def accept(actor: User, secret: str) -> Invitation:
    """Whoever has the secret becomes what the invitation says; once. Raises NotFound, Conflict."""
    policies.require(actor, "invitation.accept")
    list(_held().filter(secret_hash=_hash(secret)).values_list("pk"))
    try:
        invitation = find(secret)
    except Conflict:
        mine = Invitation.objects.filter(secret_hash=_hash(secret), accepted_by=actor).first()
        if mine is None:
            raise
        # The reply to the first time was lost, or the button pressed twice.
        return mine
    people.add(place_of(invitation), actor, invitation.role, actor)
    invitation.accepted, invitation.accepted_by = clock.now(), actor
    invitation.save()
    return invitation


def place_of(invitation: Invitation) -> Place:
    """What it invites to."""
    return Place(invitation.organisation, invitation.user_group)


def _held():
    return Invitation.objects.select_for_update(of=("self",)).select_related("organisation", "user_group")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
