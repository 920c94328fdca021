"""The document of whatever record a conflict shows as it is now."""

from collections.abc import Callable

from django.db.models import Model
from django.http import HttpRequest

from certification_service.domain import parts
from certification_service.domain.content import question_in_language
from certification_service.models import Answer, Contribution, CourseType, Organisation, TrainingCentre

_DOCUMENTS: dict[type[Model], Callable[[Model], dict]] = {
    Answer: lambda answer: question_in_language(parts.question(answer.question, answer)),
    Contribution: lambda contribution: parts.contribution(contribution, []),
    CourseType: lambda course_type: parts.course_type(course_type, []),
    Organisation: lambda organisation: parts.organisation(organisation, None),
    TrainingCentre: parts.centre,
}


def current_document(request: HttpRequest, record: Model | None) -> dict | None:
    """How a record reads now, in the language of the request; None where nothing can be shown."""
    document = _DOCUMENTS.get(type(record))
    return document(record) if document else None
