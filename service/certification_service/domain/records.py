"""Saving and deleting one record: check, write, publish, in one transaction under the organisation's lock."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from certification_service.domain.documents import KIND_OF
from certification_service.domain.publication import lock, publish
from certification_service.models.base import Record


@transaction.atomic
def save(record: Record) -> None:
    """Saves a record that belongs to an organisation, or a user group; raises ValidationError."""
    organisation_id = getattr(record, "organisation_id", None)
    if organisation_id:
        lock([organisation_id])
    check_owner(record, organisation_id)
    record.full_clean()
    record.save()
    publish({KIND_OF[type(record)]: [record.pk]})


@transaction.atomic
def delete(record: Record) -> None:
    """Deletes a record; raises ProtectedError while others refer to it."""
    organisation_id = getattr(record, "organisation_id", None)
    if organisation_id:
        lock([organisation_id])
    object_id = record.pk
    record.delete()
    publish({KIND_OF[type(record)]: [object_id]})


def check_owner(record: Record, organisation_id: UUID | None) -> None:
    """A record stays with its organisation: what refers to it would otherwise cross from one to another."""
    if organisation_id is None or record._state.adding:
        return
    owner = type(record).objects.filter(pk=record.pk).values_list("organisation_id", flat=True).first()
    if owner not in (None, organisation_id):
        raise ValidationError({"organisation": _("This belongs to another organisation already. Make a new one.")})
