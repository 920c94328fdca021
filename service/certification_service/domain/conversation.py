"""What applicants and assessors write to each other, and up to where somebody has read."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, events, notices, transitions
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Invalid
from certification_service.domain.well_formed import check_text
from certification_service.enums import Audience, EventKind, UploadPurpose, UploadState
from certification_service.models import Application, Message, ReadMark, Upload, User

MOST_ATTACHMENTS = 20


@transaction.atomic
def write_message(
    actor: User, application: Application, text: str, audience: Audience, attachments: Iterable[UUID] = ()
) -> Message:
    """Adds a message; among assessors only for those who judge. Raises NotAllowed, Invalid."""
    lock([application.organisation_id])
    current = Application.objects.select_related("organisation").get(pk=application.pk)
    internal = audience == Audience.ASSESSORS
    policies.require(actor, "application.judge" if internal else "application.write_message", current)
    if not text.strip():
        raise Invalid.field("text", _("Write something."))
    check_text("text", text)
    files = _files(actor, current, list(attachments))
    now = clock.now()
    message = Message.objects.create(application=current, author=actor, audience=audience, text=text)
    # The programme's clock, not the computer's: what is unread is told by it.
    Message.objects.filter(pk=message.pk).update(created=now)
    message.created = now
    message.attachments.set(files)
    events.record(
        EventKind.MESSAGE_SENT, actor, application=current, audience=audience, details={"message": str(message.pk)}
    )
    if policies.allows(actor, "application.edit", current):
        current.heard = now
        Application.objects.filter(pk=current.pk).update(heard=now, until=transitions.deadline(current))
    notices.tell_of_message(message)
    return message


@transaction.atomic
def mark_read(actor: User, application: Application, up_to: datetime) -> None:
    """Remembers up to when a person has read; never moves back, nor into the future."""
    policies.require(actor, "application.read", application)
    up_to = min(up_to, clock.now())
    mark, made = ReadMark.objects.get_or_create(user=actor, application=application, defaults={"up_to": up_to})
    if not made and mark.up_to < up_to:
        ReadMark.objects.filter(pk=mark.pk, up_to__lt=up_to).update(up_to=up_to)


def _files(actor: User, application: Application, ids: list[UUID]) -> list[Upload]:
    """Complete files that the author uploaded for messages of this application."""
    if len(ids) > MOST_ATTACHMENTS:
        raise Invalid.field("attachments", _("Attach at most {most} files.").format(most=MOST_ATTACHMENTS))
    files = list(
        Upload.objects.filter(
            pk__in=ids,
            application=application,
            user=actor,
            purpose=UploadPurpose.ATTACHMENT,
            state=UploadState.COMPLETE,
            removed__isnull=True,
        )
    )
    if len(files) != len(set(ids)):
        raise Invalid.field("attachments", _("Attach files of your own that were uploaded completely."))
    return files
