"""Which user groups are asked about an application, asking them, and no longer waiting for them."""

from django.db.models import QuerySet

from certification_service.domain import events, notices
from certification_service.enums import EventKind
from certification_service.models import Application, Consultation, Event, Representative, UserGroup


def groups_to_ask(application: Application) -> list[UserGroup]:
    """The groups of the organisation's country, but none that would judge its own representatives' organisation."""
    near = groups_of_country(application)
    own = set(involved(application).values_list("pk", flat=True)) if near else set()
    return [group for group in near if group.pk not in own]


def groups_of_country(application: Application) -> list[UserGroup]:
    """All groups of the organisation's country that there still are."""
    country = application.organisation.country
    if not country:
        return []
    near = UserGroup.objects.filter(ended__isnull=True, countries__contains=country).order_by("name", "pk")
    return [group for group in near if country in group.country_list]


def involved(application: Application) -> QuerySet[UserGroup]:
    """Groups that somebody of the applying organisation speaks for: they do not judge it."""
    return UserGroup.objects.filter(
        representatives__user__memberships__organisation_id=application.organisation_id
    ).distinct()


def who_is_asked(application: Application) -> dict:
    """What the event of passing on says: which groups; where there is none at all, that one could be founded."""
    asked = groups_to_ask(application)
    return {"groups": [group.name for group in asked], "found_a_group": not groups_of_country(application)}


def ask(application: Application, event: Event) -> None:
    """Opens the consultation of each group; those that nobody speaks for are asked too, and time runs out for them."""
    asked = groups_to_ask(application)
    if not asked or application.until is None:
        return
    spoken_for = set(Representative.objects.filter(user_group__in=asked).values_list("user_group", flat=True))
    for group in asked:
        consultation = Consultation.objects.create(
            application=application, round=application.round, user_group=group, closes=application.until
        )
        notices.tell_group(consultation)
    events.record(
        EventKind.CONSULTATION_OPENED,
        None,
        application=application,
        details={
            "groups": [group.name for group in asked],
            "without_representative": [group.name for group in asked if group.pk not in spoken_for],
            "until": application.until.isoformat(),
        },
    )


def stop_asking(application: Application, event: Event) -> None:
    """From now on no group's opinion is taken or changed."""
    Consultation.objects.filter(application=application, closed__isnull=True).update(closed=event.at, modified=event.at)
