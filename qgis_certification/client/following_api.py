"""What both sides can ask about the course of an application: its timeline and its conversation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..domain.application import Application
from ..domain.following import Conversation, Message, Timeline
from ..domain.wire_application import read_application
from ..domain.wire_following import read_conversation, read_message, read_timeline
from .applications_api import reading
from .service_api import Api

PAGE = 100
SENT = "submitted"


def timeline(api: Api, application_id: str) -> Timeline:
    """What happened, where it stands, and what is to come."""
    return reading(read_timeline, api, "GET", f"/applications/{application_id}/timeline")


def latest_messages(api: Api, application_id: str) -> Conversation:
    """The last page of the conversation."""
    path = f"/applications/{application_id}/messages"
    count = int(api.call("GET", path, params={"limit": 1}).get("count", 0))
    return messages(api, application_id, max(0, count - PAGE))


def messages(api: Api, application_id: str, offset: int) -> Conversation:
    """A page of the conversation that leaves out the first `offset` messages."""
    path = f"/applications/{application_id}/messages"
    params = {"limit": PAGE, "offset": offset}
    return reading(lambda document: read_conversation(document, offset), api, "GET", path, params=params)


def write_message(api: Api, application_id: str, text: str, audience: str, attachments: Sequence[str]) -> Message:
    """Send a message; `attachments` are ids of complete uploads."""
    body = {"text": text, "audience": audience, "attachments": list(attachments)}
    return reading(read_message, api, "POST", f"/applications/{application_id}/messages", body)


def sent(api: Api, application_id: str, round_number: int) -> Application:
    """What was sent in a round (1, 2, …), word for word."""

    def read(document: Any) -> Application:
        content = document if isinstance(document, dict) else {}
        return read_application({**content, "id": application_id, "state": SENT})

    return reading(read, api, "GET", f"/applications/{application_id}/submissions/{round_number}")


def mark_read(api: Api, application_id: str, up_to: datetime) -> None:
    """Everything up to this moment was seen."""
    api.call("POST", f"/applications/{application_id}/read", {"up_to": up_to.isoformat()})
