"""Who acted, as far as the reader may know."""

from uuid import UUID

from certification_service.models import Application, Membership, User


def members(application: Application) -> set[UUID]:
    """The people of the application's organisation."""
    return set(Membership.objects.filter(organisation_id=application.organisation_id).values_list("user", flat=True))


def person(user: User | None) -> dict | None:
    """A person as documents name one; an erased one has no name any more."""
    return None if user is None else {"id": str(user.pk), "name": user.name}
