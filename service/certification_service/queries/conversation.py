"""The messages about an application that a person may read."""

from datetime import datetime
from uuid import UUID

from certification_service import policies
from certification_service.domain import parts
from certification_service.enums import Audience
from certification_service.models import Application, Message, User
from certification_service.queries.people import members
from certification_service.queries.unread import read_up_to


def conversation(user: User, application: Application, limit: int, offset: int) -> dict:
    """A page of the messages, the oldest first; those among assessors only for them."""
    found = Message.objects.filter(application=application).select_related("author")
    if not policies.allows(user, "application.judge", application):
        found = found.filter(audience=Audience.APPLICANT)
    own, mark = members(application), read_up_to(user, application)
    page = found.order_by("created", "pk").prefetch_related("attachments")[offset : offset + limit]
    return {"items": [row(user, message, own, mark) for message in page], "count": found.count()}


def row(user: User, message: Message, own: set[UUID], mark: datetime) -> dict:
    """One message; `own` are the people of the applying organisation, `mark` up to when the reader has read."""
    return {
        "id": str(message.pk),
        "at": parts.moment(message.created),
        "author": {
            "id": str(message.author_id),
            "name": message.author.name,
            "side": "applicant" if message.author_id in own else "assessors",
        },
        "audience": message.audience,
        "text": message.text,
        "attachments": [parts.upload(upload) for upload in message.attachments.all()],
        "mine": message.author_id == user.pk,
        "is_new": message.author_id != user.pk and message.created > mark,
    }
