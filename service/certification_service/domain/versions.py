"""Tells whether somebody changed a record since it was read."""

from datetime import UTC

from django.db.models import Model
from django.utils.translation import gettext as _

from certification_service.domain.refusals import Conflict


def version(record: Model) -> str:
    """The version of a record as it is stored: when it was last changed."""
    return record.modified.astimezone(UTC).isoformat(timespec="microseconds")


def check(record: Model, seen: str) -> None:
    """Raises Conflict, with the record as it is now, when it is not the version that was seen."""
    if version(record) != seen:
        raise Conflict(_("Somebody else changed this in the meantime."), current=record)
