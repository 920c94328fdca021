"""Who belongs to an organisation: asked, invited, given another part, taken out."""

from __future__ import annotations

from urllib.parse import quote

from .applications_api import cancel_invitation, invite, people, remove_person
from .service_api import Api

__all__ = ["cancel_invitation", "change_role", "invite", "leave", "people", "remove_person"]


def change_role(api: Api, organisation_id: str, person_id: str, role: str):
    """Give somebody another part; returns everybody. Raises Trouble, CONFLICT for the last owner."""
    api.call("PATCH", f"/organisations/{organisation_id}/people/{quote(person_id)}", {"role": role})
    return people(api, organisation_id)


def leave(api: Api, organisation_id: str, own_id: str) -> None:
    """No longer belong to the organisation. Raises Trouble, CONFLICT for the last owner."""
    api.call("DELETE", f"/organisations/{organisation_id}/people/{quote(own_id)}")
