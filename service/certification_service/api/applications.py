"""Applications: starting, reading, sending and following them."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Status

from certification_service.api import schemas_applications as schemas
from certification_service.api.authentication import bearer
from certification_service.api.schemas import Listing, Slug
from certification_service.domain import applications, transitions
from certification_service.domain.refusals import NotFound
from certification_service.models import User
from certification_service.queries import applications as reading
from certification_service.queries import submissions, timeline

router = Router(tags=["applications"], auth=bearer)

_REFUSALS = {"x-problems": [401, 403, 409]}


@router.get("/applications", response=Listing[schemas.ApplicationRow], operation_id="applications")
def listing(request: HttpRequest, asked: Query[schemas.ApplicationsAsked]) -> dict:
    """The applications that one may see: one's own organisations', and those to assess."""
    return reading.rows(request.auth, **asked.model_dump())


@router.post(
    "/applications",
    response={201: schemas.Application},
    operation_id="start_application",
    openapi_extra={"x-problems": [401, 403, 404, 409]},
)
def start(request: HttpRequest, wanted: schemas.NewApplication) -> Status:
    """Starts an application of a new organisation, whose owner one becomes; or anew, from a copy."""
    if wanted.copy_of is None:
        application = applications.start(request.auth, wanted.name, wanted.country)
    else:
        application = applications.start_from_copy(request.auth, reading.find(request.auth, wanted.copy_of))
    # Who starts becomes an owner: what was known of the person before does not say so.
    starter = User.objects.get(pk=request.auth.pk)
    return Status(201, reading.document(starter, application))


@router.get("/applications/{uuid:application_id}", response=schemas.Application, operation_id="application")
def application(request: HttpRequest, application_id: UUID) -> dict:
    """All of an application."""
    return reading.document(request.auth, reading.find(request.auth, application_id))


@router.post(
    "/applications/{uuid:application_id}/acts/{act}",
    response=schemas.Application,
    operation_id="act_on_application",
    openapi_extra=_REFUSALS,
)
def act(request: HttpRequest, application_id: UUID, act: Slug, wanted: schemas.ActWanted) -> dict:
    """Brings an application into its next state: submit, resubmit, withdraw, request_changes, pass_on."""
    found = reading.find(request.auth, application_id)
    if not transitions.is_for_people(act):
        raise NotFound
    points = {"points": [str(point) for point in wanted.points]} if wanted.points else {}
    changed = transitions.apply(found, act, request.auth, wanted.reason, points)
    return reading.document(request.auth, changed)


@router.get(
    "/applications/{uuid:application_id}/timeline", response=schemas.Timeline, operation_id="application_timeline"
)
def application_timeline(request: HttpRequest, application_id: UUID) -> dict:
    """What was done, where it stands, what is to come."""
    return timeline.timeline(request.auth, reading.find(request.auth, application_id))


@router.get(
    "/applications/{uuid:application_id}/submissions",
    response=Listing[schemas.SubmissionHead],
    operation_id="submissions",
)
def sent(request: HttpRequest, application_id: UUID) -> dict:
    """How often it was sent."""
    return submissions.submissions(reading.find(request.auth, application_id))


@router.get(
    "/applications/{uuid:application_id}/submissions/{int:number}",
    response=schemas.Submission,
    operation_id="submission",
)
def sent_in_round(request: HttpRequest, application_id: UUID, number: int) -> dict:
    """What was sent in a round, word for word."""
    return submissions.submission(reading.find(request.auth, application_id), number)


@router.get(
    "/applications/{uuid:application_id}/differences",
    response=list[schemas.Difference],
    operation_id="differences_of_rounds",
)
def differences(request: HttpRequest, application_id: UUID, asked: Query[schemas.DifferencesAsked]) -> list[dict]:
    """What differs between two rounds."""
    found = reading.find(request.auth, application_id)
    return submissions.between(found, asked.from_round, asked.to_round)
