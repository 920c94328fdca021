"""The document of whatever record a conflict shows as it is now."""

from collections.abc import Callable

from django.db.models import Model
from django.http import HttpRequest

from certification_service.domain import parts
from certification_service.domain.content import question_in_language
from certification_service.enums import UploadPurpose
from certification_service.models import (
    Answer,
    Application,
    Assessment,
    Consultation,
    Contribution,
    CourseType,
    Organisation,
    Remark,
    TrainingCentre,
    Upload,
    User,
)
from certification_service.queries import applications, review


def _answer(answer: Answer, reader: User) -> dict:
    stored = None if answer._state.adding else answer
    return question_in_language(parts.question(answer.question, stored))


def _organisation(organisation: Organisation, reader: User) -> dict:
    logos = _files(organisation=organisation, purpose=UploadPurpose.LOGO)
    return parts.organisation(organisation, parts.logo(logos))


def _files(**of: Model | str) -> list[dict]:
    return list(parts.uploads(Upload.objects.filter(**of).order_by("path", "created", "pk")).values())


_DOCUMENTS: dict[type[Model], Callable[[Model, User], dict]] = {
    Answer: _answer,
    Application: lambda application, reader: applications.document(reader, application),
    Assessment: lambda assessment, reader: review.assessment(reader, assessment),
    Consultation: lambda consultation, reader: review.consultation(reader, consultation),
    Contribution: lambda contribution, reader: parts.contribution(contribution, _files(contribution=contribution)),
    CourseType: lambda course_type, reader: parts.course_type(course_type, _files(course_type=course_type)),
    Organisation: _organisation,
    Remark: lambda remark, reader: applications.remark(reader, remark),
    TrainingCentre: lambda centre, reader: parts.centre(centre),
}


def current_document(request: HttpRequest, record: Model | None) -> dict | None:
    """How a record reads now, in the language of the request; None where nothing can be shown."""
    document = _DOCUMENTS.get(type(record))
    return document(record, request.auth) if document else None
