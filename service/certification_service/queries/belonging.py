"""Who belongs to an organisation, a user group or the panel, and who is invited to."""

from certification_service import policies
from certification_service.domain.parts import moment
from certification_service.domain.people import REPRESENTATIVE, Place, pending
from certification_service.models import Invitation, Membership, PanelMember, Representative, User


def people(reader: User, place: Place) -> dict:
    """Everybody, and the invitations that nobody has followed yet; raises NotFound, NotAllowed."""
    policies.require(reader, f"{place.kind}.read_people", place.thing)
    may_change = policies.allows(reader, f"{place.kind}.change_people", place.thing)
    rows = list(place.rows().select_related("user").order_by("created", "pk"))
    invited = list(pending(place.invitations()).select_related("invited_by").order_by("created", "pk"))
    return {
        "items": [belonging(row, reader) for row in rows],
        "count": len(rows),
        "invitations": [invitation(row) for row in invited] if may_change else [],
        "may_change": may_change,
    }


def belonging(row: Membership | Representative | PanelMember, reader: User) -> dict:
    """One person's role."""
    return {
        "id": str(row.user_id),
        "name": row.user.name,
        "email": row.user.email,
        "role": getattr(row, "role", REPRESENTATIVE),
        "since": moment(row.created),
        "is_me": row.user_id == reader.pk,
    }


def invitation(row: Invitation) -> dict:
    """One invitation, without its secret."""
    return {
        "id": str(row.pk),
        "email": row.email,
        "role": row.role,
        "invited_by": row.invited_by.name,
        "created": moment(row.created),
        "expires": moment(row.expires),
    }
