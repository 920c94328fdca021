"""Erases a person: the row stays without name and address, because what happened refers to it (docs/privacy.md)."""

from allauth.account.models import EmailAddress
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from certification_service.domain import access, clock, people
from certification_service.domain.people import Place
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict, Invalid
from certification_service.models import (
    Application,
    Invitation,
    Mail,
    Membership,
    PanelMember,
    ReadMark,
    Representative,
    User,
)
from certification_service.models.applications import OPEN_STATES


def hindrances(user: User) -> list[str]:
    """Names of organisations that would be left without an owner in the middle of an application."""
    open_ones = Application.objects.filter(state__in=OPEN_STATES).values("organisation")
    return list(people.sole_owner_of(user).filter(pk__in=open_ones).values_list("name", flat=True))


@transaction.atomic
def erase(user: User, confirm: str) -> None:
    """For good; raises Invalid unless `confirm` is the person's address, Conflict while somebody needs them."""
    if confirm.strip().casefold() != user.email.casefold():
        raise Invalid.field("confirm", _("Type your e-mail address, so that nothing is erased by mistake."))
    lock(Membership.objects.filter(user=user).values_list("organisation", flat=True))
    names = hindrances(user)
    if names:
        raise Conflict(
            _(
                "You are the last owner of {names}, whose application is under way. "
                "Make somebody else an owner, or withdraw the application; then erase your account."
            ).format(names=", ".join(names))
        )
    _end_roles(user)
    _remove_traces(user)
    _empty(user)


def _end_roles(user: User) -> None:
    for membership in Membership.objects.filter(user=user).select_related("organisation", "user"):
        people.end(membership, Place(membership.organisation), user)
    for representative in Representative.objects.filter(user=user).select_related("user_group", "user"):
        people.end(representative, Place(user_group=representative.user_group), user)
    for panel_member in PanelMember.objects.filter(user=user).select_related("user"):
        people.end(panel_member, Place(), user)
    Application.objects.filter(reviewer=user, state__in=OPEN_STATES).update(reviewer=None)


def _remove_traces(user: User) -> None:
    access.withdraw_everything(user)
    Mail.objects.filter(Q(user=user) | Q(address__iexact=user.email)).delete()
    invitations = Invitation.objects.filter(Q(email__iexact=user.email) | Q(accepted_by=user))
    people.pending(invitations).update(revoked=clock.now())
    invitations.update(email=_nowhere(user))
    EmailAddress.objects.filter(user=user).delete()
    ReadMark.objects.filter(user=user).delete()
    about = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(User), object_id=str(user.pk))
    about.update(object_repr="", change_message="")


def _empty(user: User) -> None:
    user = User.objects.select_for_update().get(pk=user.pk)
    user.email, user.name, user.language = _nowhere(user), "", "en"
    user.wants_mail = user.is_staff = user.is_superuser = user.is_active = False
    user.last_login, user.erased = None, clock.now()
    # Whoever is still signed in in a browser is so no longer: sessions hold a hash of the password.
    user.set_unusable_password()
    user.groups.clear()
    user.user_permissions.clear()
    user.save()


def _nowhere(user: User) -> str:
    return f"{user.pk}@erased.invalid"
