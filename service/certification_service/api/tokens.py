"""Access tokens for one's own scripts."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from certification_service.api import schemas_people as schemas
from certification_service.api.authentication import bearer
from certification_service.api.schemas import Listing
from certification_service.domain import access
from certification_service.domain.parts import moment
from certification_service.models import ScriptToken

router = Router(tags=["me"], auth=bearer)


@router.get("/me/tokens", response=Listing[schemas.Token], operation_id="my_tokens")
def tokens(request: HttpRequest) -> dict:
    """The tokens of one's scripts that let in."""
    items = [_token(token) for token in access.tokens_of(request.auth)]
    return {"items": items, "count": len(items)}


@router.post(
    "/me/tokens",
    response={201: schemas.MadeToken},
    operation_id="make_token",
    openapi_extra={"x-problems": [409]},
)
def make(request: HttpRequest, wanted: schemas.NewToken) -> Status:
    """Makes a token; its secret is in this reply and nowhere else."""
    token, secret = access.make_token(request.auth, wanted.label, wanted.days)
    return Status(201, {**_token(token), "secret": secret})


@router.delete("/me/tokens/{uuid:token_id}", response={204: None}, operation_id="withdraw_token")
def withdraw(request: HttpRequest, token_id: UUID) -> Status:
    """Ends a script's access at once."""
    access.withdraw_token(request.auth, token_id)
    return Status(204, None)


def _token(token: ScriptToken) -> dict:
    return {
        "id": token.pk,
        "label": token.label,
        "created": moment(token.created),
        "expires": moment(token.access_token.expires),
    }
