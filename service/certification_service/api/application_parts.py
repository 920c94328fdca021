"""Writing an application, part by part; each answers the part as it is then."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Status

from certification_service.api import schemas_parts as schemas
from certification_service.api.authentication import bearer
from certification_service.api.current import current_document
from certification_service.domain import drafting
from certification_service.models import Contribution, CourseType, TrainingCentre
from certification_service.queries.applications import find

router = Router(tags=["applications"], auth=bearer)

_ONE = "/applications/{uuid:application_id}"
_REFUSALS = {"x-problems": [401, 403, 409]}


@router.patch(
    _ONE + "/organisation",
    response=schemas.OrganisationPart,
    operation_id="change_organisation",
    openapi_extra=_REFUSALS,
)
def change_organisation(request: HttpRequest, application_id: UUID, body: schemas.OrganisationEdit) -> dict:
    """Changes fields of the profile."""
    application = find(request.auth, application_id)
    changed = drafting.change_organisation(request.auth, application, body.given(), body.version)
    return current_document(request, changed)


@router.put(
    _ONE + "/answers/{uuid:question_id}",
    response=schemas.QuestionPart,
    operation_id="answer_question",
    openapi_extra=_REFUSALS,
)
def answer(request: HttpRequest, application_id: UUID, question_id: UUID, body: schemas.NewAnswer) -> dict:
    """Answers a question, or changes the answer."""
    application = find(request.auth, application_id)
    given = drafting.answer(request.auth, application, question_id, body.value, body.version)
    return current_document(request, given)


@router.post(
    _ONE + "/centres",
    response={201: schemas.CentrePart},
    operation_id="add_centre",
    openapi_extra=_REFUSALS,
)
def add_centre(request: HttpRequest, application_id: UUID, body: schemas.NewCentre) -> Status:
    """Adds a place where courses are to be held."""
    return Status(201, _add(request, application_id, TrainingCentre, body))


@router.patch(
    _ONE + "/centres/{uuid:part_id}",
    response=schemas.CentrePart,
    operation_id="change_centre",
    openapi_extra=_REFUSALS,
)
def change_centre(request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.CentreEdit) -> dict:
    """Changes fields of a place where courses are to be held."""
    return _change(request, application_id, TrainingCentre, part_id, body)


@router.delete(
    _ONE + "/centres/{uuid:part_id}",
    response={204: None},
    operation_id="remove_centre",
    openapi_extra=_REFUSALS,
)
def remove_centre(request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.Removal) -> Status:
    """Removes a place where courses are to be held."""
    drafting.remove(request.auth, find(request.auth, application_id), TrainingCentre, part_id, body.version)
    return Status(204, None)


@router.post(
    _ONE + "/contributions",
    response={201: schemas.ContributionPart},
    operation_id="add_contribution",
    openapi_extra=_REFUSALS,
)
def add_contribution(request: HttpRequest, application_id: UUID, body: schemas.NewContribution) -> Status:
    """Adds a contribution to QGIS."""
    return Status(201, _add(request, application_id, Contribution, body))


@router.patch(
    _ONE + "/contributions/{uuid:part_id}",
    response=schemas.ContributionPart,
    operation_id="change_contribution",
    openapi_extra=_REFUSALS,
)
def change_contribution(
    request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.ContributionEdit
) -> dict:
    """Changes fields of a contribution to QGIS."""
    return _change(request, application_id, Contribution, part_id, body)


@router.delete(
    _ONE + "/contributions/{uuid:part_id}",
    response={204: None},
    operation_id="remove_contribution",
    openapi_extra=_REFUSALS,
)
def remove_contribution(request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.Removal) -> Status:
    """Removes a contribution to QGIS."""
    drafting.remove(request.auth, find(request.auth, application_id), Contribution, part_id, body.version)
    return Status(204, None)


@router.post(
    _ONE + "/course-types",
    response={201: schemas.CourseTypePart},
    operation_id="add_course_type",
    openapi_extra=_REFUSALS,
)
def add_course_type(request: HttpRequest, application_id: UUID, body: schemas.NewCourseType) -> Status:
    """Adds a course to be certified."""
    return Status(201, _add(request, application_id, CourseType, body))


@router.patch(
    _ONE + "/course-types/{uuid:part_id}",
    response=schemas.CourseTypePart,
    operation_id="change_course_type",
    openapi_extra=_REFUSALS,
)
def change_course_type(request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.CourseTypeEdit) -> dict:
    """Changes fields of a course to be certified."""
    return _change(request, application_id, CourseType, part_id, body)


@router.delete(
    _ONE + "/course-types/{uuid:part_id}",
    response={204: None},
    operation_id="remove_course_type",
    openapi_extra=_REFUSALS,
)
def remove_course_type(request: HttpRequest, application_id: UUID, part_id: UUID, body: schemas.Removal) -> Status:
    """Removes a course to be certified."""
    drafting.remove(request.auth, find(request.auth, application_id), CourseType, part_id, body.version)
    return Status(204, None)


def _add(request: HttpRequest, application_id: UUID, kind: type[drafting.Part], body: schemas.Body) -> dict:
    part = drafting.add(request.auth, find(request.auth, application_id), kind, body.given())
    return current_document(request, part)


def _change(
    request: HttpRequest, application_id: UUID, kind: type[drafting.Part], part_id: UUID, body: schemas.Body
) -> dict:
    application = find(request.auth, application_id)
    part = drafting.change(request.auth, application, kind, part_id, body.given(), body.version)
    return current_document(request, part)
