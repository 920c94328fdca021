"""The JSON of /me."""

from __future__ import annotations

from typing import Any

from .person import ApplicationInBrief, Me, OrganisationOfMine, UserGroupOfMine, Waiting
from .reading import Item


def read_me(document: Any) -> Me:
    """Raises WireError."""
    i = Item("person", document, [])
    waiting = i.within("waiting", "waiting")
    return Me(
        id=i.needed("id"),
        name=i.text("name"),
        email=i.text("email"),
        language=i.text("language"),
        wants_mail=i.flag("wants_mail"),
        is_staff=i.flag("is_staff"),
        panel_roles=i.texts("panel_roles"),
        organisations=tuple(map(_organisation, i.each("organisations", "organisation"))),
        user_groups=tuple(
            UserGroupOfMine(group.needed("id"), group.text("name"), group.texts("countries"))
            for group in i.each("user_groups", "user_group")
        ),
        waiting=_waiting(waiting) if waiting is not None else Waiting(),
        unread=i.count("unread"),
    )


def _waiting(i: Item) -> Waiting:
    return Waiting(i.count("applications"), i.count("reviews"), i.count("consultations"), i.count("votes"))


def _organisation(i: Item) -> OrganisationOfMine:
    application = i.within("application", "application")
    return OrganisationOfMine(
        id=i.needed("id"),
        name=i.text("name"),
        state=i.text("state"),
        role=i.text("role"),
        application=None
        if application is None
        else ApplicationInBrief(application.needed("id"), application.needed("state"), application.count("unread")),
    )
