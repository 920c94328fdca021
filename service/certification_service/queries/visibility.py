"""Which applications a person may see, as a query; policies.py says the same of one application."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q, QuerySet

from certification_service.enums import ApplicationState, PanelRole
from certification_service.models import Application, Membership, PanelMember, Representative, User

ASSESSING = (PanelRole.REVIEWER, PanelRole.PSC_MEMBER)


def visible_to(user: User) -> QuerySet[Application]:
    """Those of the person's organisations; for who assesses all that were sent; for groups those they are asked."""
    own = Q(organisation__in=Membership.objects.filter(user=user).values("organisation"))
    if assesses(user):
        return Application.objects.filter(own | ~Q(state=ApplicationState.DRAFT) & Q(submitted__isnull=False))
    groups = Representative.objects.filter(user=user).values("user_group")
    asked = Application.objects.filter(consultations__user_group__in=groups).values("pk")
    return Application.objects.filter(own | Q(pk__in=asked))


def assesses(user: User) -> bool:
    """Whether the person reviews, decides or administers."""
    return user.is_staff or PanelMember.objects.filter(user=user, role__in=ASSESSING).exists()


def judged_by(user: User, applications: Iterable[Application]) -> set[UUID]:
    """Those of the applications whose internal side the person sees: never one's own organisation's."""
    if not assesses(user):
        return set()
    own = set(Membership.objects.filter(user=user).values_list("organisation", flat=True))
    return {application.pk for application in applications if application.organisation_id not in own}
