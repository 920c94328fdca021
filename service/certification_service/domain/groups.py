"""Which user groups are asked about an application."""

from certification_service.models import Application, UserGroup


def groups_to_ask(application: Application) -> list[UserGroup]:
    """The groups of the organisation's country, but none that would judge its own representatives' organisation."""
    country = application.organisation.country
    if not country:
        return []
    involved = UserGroup.objects.filter(
        representatives__user__memberships__organisation_id=application.organisation_id
    ).values("pk")
    near = UserGroup.objects.filter(ended__isnull=True, countries__contains=country).exclude(pk__in=involved)
    return [group for group in near.order_by("name", "pk") if country in group.countries.split(",")]
