"""What a person is in the programme, and what waits for them: the document of /me."""

from django.db.models import OuterRef, Subquery

from certification_service.models import Application, Membership, PanelMember, Representative, User
from certification_service.queries.review import waiting
from certification_service.queries.unread import unread


def me(user: User) -> dict:
    """In a fixed number of queries."""
    latest = Application.objects.filter(organisation=OuterRef("organisation")).order_by("-created", "-pk").values("pk")
    memberships = list(
        Membership.objects.filter(user=user)
        .select_related("organisation")
        .annotate(latest=Subquery(latest[:1]))
        .order_by("organisation__name", "pk")
    )
    applications = Application.objects.in_bulk([row.latest for row in memberships if row.latest])
    counts = unread(user, applications.values())
    return {
        **profile(user),
        "panel_roles": list(PanelMember.objects.filter(user=user).order_by("role").values_list("role", flat=True)),
        "organisations": [
            {
                "id": str(row.organisation_id),
                "name": row.organisation.name,
                "state": row.organisation.state,
                "role": row.role,
                "application": _application(applications.get(row.latest), counts),
            }
            for row in memberships
        ],
        "user_groups": [
            {
                "id": str(row.user_group_id),
                "name": row.user_group.name,
                "countries": [code for code in row.user_group.countries.split(",") if code],
            }
            for row in Representative.objects.filter(user=user).select_related("user_group").order_by("user_group")
        ],
        "waiting": waiting(user),
        "unread": sum(counts.values()),
    }


def profile(user: User) -> dict:
    """What the person says about oneself."""
    return {
        "id": str(user.pk),
        "name": user.name,
        "email": user.email,
        "language": user.language,
        "wants_mail": user.wants_mail,
        "is_staff": user.is_staff,
    }


def _application(application: Application | None, counts: dict) -> dict | None:
    if application is None:
        return None
    return {"id": str(application.pk), "state": application.state, "unread": counts.get(application.pk, 0)}
