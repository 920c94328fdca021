"""What is said about an application."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Status

from certification_service.api import schemas_applications as schemas
from certification_service.api.authentication import bearer
from certification_service.api.schemas import Listing
from certification_service.domain import conversation
from certification_service.queries import conversation as reading
from certification_service.queries.applications import find
from certification_service.queries.people import members
from certification_service.queries.unread import unread

router = Router(tags=["conversation"], auth=bearer)

_ONE = "/applications/{uuid:application_id}"


@router.get(_ONE + "/messages", response=Listing[schemas.Message], operation_id="messages")
def messages(request: HttpRequest, application_id: UUID, asked: Query[schemas.PageAsked]) -> dict:
    """The conversation, the oldest message first."""
    return reading.conversation(request.auth, find(request.auth, application_id), asked.limit, asked.offset)


@router.post(
    _ONE + "/messages",
    response={201: schemas.Message},
    operation_id="write_message",
    openapi_extra={"x-problems": [401, 403]},
)
def write(request: HttpRequest, application_id: UUID, body: schemas.NewMessage) -> Status:
    """Says something, to applicant and assessors or among assessors."""
    application = find(request.auth, application_id)
    message = conversation.write_message(request.auth, application, body.text, body.audience, body.attachments)
    return Status(201, reading.row(request.auth, message, members(application), message.created))


@router.post(_ONE + "/read", response=schemas.Unread, operation_id="mark_read")
def mark_read(request: HttpRequest, application_id: UUID, body: schemas.ReadUpTo) -> dict:
    """Everything up to a moment has been read."""
    application = find(request.auth, application_id)
    conversation.mark_read(request.auth, application, body.up_to)
    return {"unread": unread(request.auth, [application])[application.pk]}
