"""Who belongs to an organisation, a user group or the panel: inviting, changing roles, leaving."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from certification_service.api import schemas_people as schemas
from certification_service.api.authentication import bearer
from certification_service.domain import invitations, people
from certification_service.domain.people import REPRESENTATIVE, Place
from certification_service.domain.refusals import NotFound
from certification_service.enums import PanelRole
from certification_service.models import Organisation, UserGroup
from certification_service.queries import belonging

router = Router(tags=["people"], auth=bearer)

_REFUSALS = {"x-problems": [403, 409]}
_INVITING = {"x-problems": [403, 409, 429]}


@router.get(
    "/organisations/{uuid:organisation_id}/people",
    response=schemas.People,
    operation_id="people_of_organisation",
    openapi_extra=_REFUSALS,
)
def of_organisation(request: HttpRequest, organisation_id: UUID) -> dict:
    """Who belongs to an organisation."""
    return belonging.people(request.auth, _organisation(organisation_id))


@router.post(
    "/organisations/{uuid:organisation_id}/people/invitations",
    response={201: schemas.Invitation},
    operation_id="invite_to_organisation",
    openapi_extra=_INVITING,
)
def invite_to_organisation(request: HttpRequest, organisation_id: UUID, wanted: schemas.NewMember) -> Status:
    """Has somebody invited by mail."""
    place = _organisation(organisation_id)
    return Status(201, belonging.invitation(invitations.invite(request.auth, place, wanted.email, wanted.role)))


@router.patch(
    "/organisations/{uuid:organisation_id}/people/{uuid:person_id}",
    response=schemas.Belonging,
    operation_id="change_role",
    openapi_extra=_REFUSALS,
)
def change_role(request: HttpRequest, organisation_id: UUID, person_id: UUID, wanted: schemas.RoleChange) -> dict:
    """Makes a convener an owner or the other way; there is always an owner."""
    changed = people.change_role(request.auth, _organisation(organisation_id), person_id, wanted.role)
    return belonging.belonging(changed, request.auth)


@router.delete(
    "/organisations/{uuid:organisation_id}/people/{uuid:person_id}",
    response={204: None},
    operation_id="remove_from_organisation",
    openapi_extra=_REFUSALS,
)
def remove_from_organisation(request: HttpRequest, organisation_id: UUID, person_id: UUID) -> Status:
    """Has somebody no longer belong to an organisation; with one's own id one leaves. The last owner stays."""
    people.remove(request.auth, _organisation(organisation_id), person_id)
    return Status(204, None)


@router.get(
    "/user-groups/{uuid:user_group_id}/people",
    response=schemas.People,
    operation_id="people_of_user_group",
    openapi_extra=_REFUSALS,
)
def of_user_group(request: HttpRequest, user_group_id: UUID) -> dict:
    """Who speaks for a user group."""
    return belonging.people(request.auth, _user_group(user_group_id))


@router.post(
    "/user-groups/{uuid:user_group_id}/people/invitations",
    response={201: schemas.Invitation},
    operation_id="invite_to_user_group",
    openapi_extra=_INVITING,
)
def invite_to_user_group(request: HttpRequest, user_group_id: UUID, wanted: schemas.NewRepresentative) -> Status:
    """Has somebody invited by mail to speak for a user group."""
    place = _user_group(user_group_id)
    return Status(201, belonging.invitation(invitations.invite(request.auth, place, wanted.email, REPRESENTATIVE)))


@router.delete(
    "/user-groups/{uuid:user_group_id}/people/{uuid:person_id}",
    response={204: None},
    operation_id="remove_from_user_group",
    openapi_extra=_REFUSALS,
)
def remove_from_user_group(request: HttpRequest, user_group_id: UUID, person_id: UUID) -> Status:
    """Has somebody no longer speak for a user group; with one's own id one leaves."""
    people.remove(request.auth, _user_group(user_group_id), person_id)
    return Status(204, None)


@router.get("/panel/people", response=schemas.People, operation_id="people_of_panel", openapi_extra=_REFUSALS)
def of_panel(request: HttpRequest) -> dict:
    """Reviewers, members of the PSC and treasurers; who has two roles is there twice."""
    return belonging.people(request.auth, Place())


@router.post(
    "/panel/people/invitations",
    response={201: schemas.Invitation},
    operation_id="invite_to_panel",
    openapi_extra=_INVITING,
)
def invite_to_panel(request: HttpRequest, wanted: schemas.NewPanelMember) -> Status:
    """Has somebody invited by mail to the panel."""
    return Status(201, belonging.invitation(invitations.invite(request.auth, Place(), wanted.email, wanted.role)))


@router.delete(
    "/panel/people/{uuid:person_id}/{role}",
    response={204: None},
    operation_id="remove_from_panel",
    openapi_extra=_REFUSALS,
)
def remove_from_panel(request: HttpRequest, person_id: UUID, role: PanelRole) -> Status:
    """Takes a role in the panel back; with one's own id one gives it back."""
    people.remove(request.auth, Place(), person_id, role)
    return Status(204, None)


@router.delete(
    "/invitations/{uuid:invitation_id}",
    response={204: None},
    operation_id="revoke_invitation",
    openapi_extra=_REFUSALS,
)
def revoke(request: HttpRequest, invitation_id: UUID) -> Status:
    """Takes an invitation back that nobody has followed."""
    invitations.revoke(request.auth, invitation_id)
    return Status(204, None)


@router.post(
    "/invitations/accept",
    response=schemas.Accepted,
    operation_id="accept_invitation",
    openapi_extra={"x-problems": [404, 409]},
)
def accept(request: HttpRequest, wanted: schemas.Secret) -> dict:
    """Follows an invitation with the secret from its mail."""
    accepted = invitations.accept(request.auth, wanted.secret)
    return {
        "organisation_id": accepted.organisation_id,
        "user_group_id": accepted.user_group_id,
        "role": accepted.role,
    }


def _organisation(organisation_id: UUID) -> Place:
    found = Organisation.objects.filter(pk=organisation_id).first()
    if found is None:
        raise NotFound
    return Place(organisation=found)


def _user_group(user_group_id: UUID) -> Place:
    found = UserGroup.objects.filter(pk=user_group_id).first()
    if found is None:
        raise NotFound
    return Place(user_group=found)
