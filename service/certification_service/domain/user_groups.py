"""The directory of local user groups."""

from django.db import transaction

from certification_service.domain import records
from certification_service.models import UserGroup


@transaction.atomic
def save_user_group(user_group: UserGroup) -> None:
    """Saves a user group; with a year in which it ended it is no longer public."""
    _lock(user_group)
    records.save(user_group)


@transaction.atomic
def delete_user_group(user_group: UserGroup) -> None:
    """Deletes a user group."""
    _lock(user_group)
    records.delete(user_group)


def _lock(user_group: UserGroup) -> None:
    list(UserGroup.objects.select_for_update().filter(pk=user_group.pk).values_list("pk"))
