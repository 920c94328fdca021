"""What reviewers and user groups do with an application."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router

from certification_service import policies
from certification_service.api import schemas_applications
from certification_service.api import schemas_review as schemas
from certification_service.api.authentication import bearer
from certification_service.api.schemas import Listing
from certification_service.api.schemas_parts import Removal
from certification_service.domain import consulting, reviewing
from certification_service.queries import applications as reading
from certification_service.queries import review

router = Router(tags=["review"], auth=bearer)

_ONE = "/applications/{uuid:application_id}"
_REFUSALS = {"x-problems": [401, 403, 409]}
_FORBIDDEN = {"x-problems": [401, 403]}


@router.get(
    _ONE + "/reviewers",
    response=Listing[schemas_applications.Person],
    operation_id="possible_reviewers",
    openapi_extra=_FORBIDDEN,
)
def reviewers(request: HttpRequest, application_id: UUID) -> dict:
    """Who can be given the review."""
    application = reading.find(request.auth, application_id)
    policies.require(request.auth, "application.assign", application)
    return review.reviewers(application)


@router.put(
    _ONE + "/reviewer",
    response=schemas_applications.Application,
    operation_id="assign_reviewer",
    openapi_extra=_REFUSALS,
)
def assign(request: HttpRequest, application_id: UUID, body: schemas.Assignment) -> dict:
    """Gives the review to somebody, or to nobody in particular."""
    application = reading.find(request.auth, application_id)
    changed = reviewing.assign(request.auth, application, body.user_id, body.version)
    return reading.document(request.auth, changed)


@router.get(
    _ONE + "/assessments",
    response=Listing[schemas.Assessment],
    operation_id="assessments",
    openapi_extra=_FORBIDDEN,
)
def assessments(request: HttpRequest, application_id: UUID) -> dict:
    """What reviewers think of the material."""
    application = reading.find(request.auth, application_id)
    policies.require(request.auth, "application.judge", application)
    return review.assessments(request.auth, application)


@router.put(
    _ONE + "/assessments/{uuid:course_type_id}",
    response=schemas.Assessment,
    operation_id="assess",
    openapi_extra=_REFUSALS,
)
def assess(request: HttpRequest, application_id: UUID, course_type_id: UUID, body: schemas.AssessmentChange) -> dict:
    """Says what one thinks of the material of a course type."""
    application = reading.find(request.auth, application_id)
    written = reviewing.assess(request.auth, application, course_type_id, body.given(), body.version)
    return review.assessment(request.auth, written)


@router.post(
    _ONE + "/remarks",
    response={201: schemas_applications.Remark},
    operation_id="add_remark",
    openapi_extra=_REFUSALS,
)
def add_remark(request: HttpRequest, application_id: UUID, body: schemas.NewRemark) -> tuple[int, dict]:
    """Writes a point about a part of the application."""
    application = reading.find(request.auth, application_id)
    remark = reviewing.add_remark(request.auth, application, body.section, body.target, body.text, body.audience)
    return 201, reading.remark(request.auth, remark)


@router.patch(
    _ONE + "/remarks/{uuid:remark_id}",
    response=schemas_applications.Remark,
    operation_id="change_remark",
    openapi_extra=_REFUSALS,
)
def change_remark(request: HttpRequest, application_id: UUID, remark_id: UUID, body: schemas.RemarkChange) -> dict:
    """Changes a remark of one's own, or settles one."""
    application = reading.find(request.auth, application_id)
    remark = reviewing.change_remark(request.auth, application, remark_id, body.given(), body.version)
    return reading.remark(request.auth, remark)


@router.delete(
    _ONE + "/remarks/{uuid:remark_id}",
    response={204: None},
    operation_id="remove_remark",
    openapi_extra=_REFUSALS,
)
def remove_remark(request: HttpRequest, application_id: UUID, remark_id: UUID, body: Removal) -> tuple[int, None]:
    """Removes a remark of one's own that was not published."""
    reviewing.remove_remark(request.auth, reading.find(request.auth, application_id), remark_id, body.version)
    return 204, None


@router.get(_ONE + "/consultations", response=Listing[schemas.Consultation], operation_id="consultations")
def consultations(request: HttpRequest, application_id: UUID) -> dict:
    """The user groups that were asked, and what they said to those who may read it."""
    return review.consultations(request.auth, reading.find(request.auth, application_id))


@router.put(
    _ONE + "/consultations/{uuid:consultation_id}",
    response=schemas.Consultation,
    operation_id="give_opinion",
    openapi_extra=_REFUSALS,
)
def give_opinion(request: HttpRequest, application_id: UUID, consultation_id: UUID, body: schemas.GroupOpinion) -> dict:
    """Gives or replaces the opinion of one's group."""
    application = reading.find(request.auth, application_id)
    given = consulting.give_opinion(request.auth, application, consultation_id, body.opinion, body.reason, body.version)
    return review.consultation(request.auth, given)
