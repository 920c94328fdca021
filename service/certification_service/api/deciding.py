"""What the PSC decides: by vote about applications, and about organisations that are certified."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router

from certification_service import policies
from certification_service.api import schemas_review as schemas
from certification_service.api.authentication import bearer
from certification_service.api.schemas import Listing, Slug
from certification_service.domain import deciding
from certification_service.domain import standing as standings_domain
from certification_service.domain.refusals import NotFound
from certification_service.models import Organisation
from certification_service.queries import applications as reading
from certification_service.queries import review, standing

router = Router(tags=["decision"], auth=bearer)

_ONE = "/applications/{uuid:application_id}"
_ORGANISATION = "/organisations/{uuid:organisation_id}"
_REFUSALS = {"x-problems": [401, 403, 409]}
_FORBIDDEN = {"x-problems": [401, 403]}


@router.get(_ONE + "/votes", response=schemas.Votes, operation_id="votes", openapi_extra=_FORBIDDEN)
def votes(request: HttpRequest, application_id: UUID) -> dict:
    """Who of the PSC voted how in this round, and who has not yet."""
    application = reading.find(request.auth, application_id)
    policies.require(request.auth, "application.read_votes", application)
    return review.votes(request.auth, application)


@router.put(_ONE + "/vote", response=schemas.Votes, operation_id="vote", openapi_extra=_REFUSALS)
def vote(request: HttpRequest, application_id: UUID, body: schemas.NewVote) -> dict:
    """Casts or changes one's vote; the last one needed decides."""
    application = reading.find(request.auth, application_id)
    return review.votes(request.auth, deciding.vote(request.auth, application, body.ballot, body.reason))


@router.get("/standings", response=Listing[schemas.StandingRow], operation_id="standings", openapi_extra=_FORBIDDEN)
def standings(request: HttpRequest, asked: Query[schemas.StandingsAsked]) -> dict:
    """The organisations that one can decide about, also those that are not public."""
    policies.require(request.auth, "organisation.list_standings")
    return standing.rows(request.auth, **asked.model_dump())


@router.get(_ORGANISATION + "/standing", response=schemas.Standing, operation_id="standing")
def one_standing(request: HttpRequest, organisation_id: UUID) -> dict:
    """How an organisation stands, and what was decided about it."""
    organisation = _find(organisation_id)
    policies.require(request.auth, "organisation.read", organisation)
    return standing.document(request.auth, organisation)


@router.post(
    _ORGANISATION + "/acts/{act}",
    response=schemas.Standing,
    operation_id="act_on_organisation",
    openapi_extra=_REFUSALS,
)
def decide(request: HttpRequest, organisation_id: UUID, act: Slug, body: schemas.DecisionWanted) -> dict:
    """Suspends, reinstates or archives an organisation."""
    if act not in standings_domain.DECISIONS:
        raise NotFound
    decision = standings_domain.DECISIONS[act]
    changed = standings_domain.decide(request.auth, _find(organisation_id), decision, body.reason)
    return standing.document(request.auth, changed)


def _find(organisation_id: UUID) -> Organisation:
    organisation = Organisation.objects.filter(pk=organisation_id).first()
    if organisation is None:
        raise NotFound
    return organisation
