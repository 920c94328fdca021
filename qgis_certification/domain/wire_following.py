"""The JSON of timelines and conversations: strict on types, tolerant of what is unknown."""

from __future__ import annotations

from typing import Any

from .following import APPLICANT, Conversation, Message, Now, Step, Timeline
from .reading import Item
from .wire_application import upload_of


def read_timeline(document: Any) -> Timeline:
    """Raises WireError."""
    i = Item("timeline", document, [])
    now = i.within("now", "now")
    if now is None:
        raise i.fail("now", "is missing")
    return Timeline(
        tuple(map(_step, i.each("done", "step"))),
        Now(
            now.needed("state"), now.text("whose_turn"), now.moment("since"), now.moment("until"),
            now.text("waits_for"),
        ),
        tuple(step.needed("state") for step in i.each("to_come", "state")),
    )  # fmt: skip


def read_conversation(document: Any, offset: int) -> Conversation:
    """A page of messages that begins after `offset` earlier ones; raises WireError."""
    i = Item("conversation", document, [])
    return Conversation(tuple(map(_message, i.each("items", "message"))), offset)


def read_message(document: Any) -> Message:
    """Raises WireError."""
    return _message(Item("message", document, []))


def _step(i: Item) -> Step:
    actor = i.within("actor", "person")
    return Step(
        kind=i.needed("kind"),
        at=i.moment("at"),
        actor_role=i.text("actor_role"),
        actor=actor.text("name") if actor is not None else "",
        from_state=i.text("from_state"),
        to_state=i.text("to_state"),
        reason=i.text("reason"),
        details=i.mapping("details"),
        is_new=i.flag("is_new"),
    )


def _message(i: Item) -> Message:
    author = i.within("author", "person")
    if author is None:
        raise i.fail("author", "is missing")
    return Message(
        id=i.needed("id"),
        at=i.moment("at"),
        author=author.text("name"),
        side=author.text("side"),
        text=i.text("text"),
        audience=i.text("audience") or APPLICANT,
        attachments=tuple(map(upload_of, i.each("attachments", "upload"))),
        mine=i.flag("mine"),
        is_new=i.flag("is_new"),
    )
