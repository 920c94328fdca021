"""Course types and courses."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from certification_service.domain import records
from certification_service.domain.publication import lock, publish
from certification_service.enums import Kind
from certification_service.models import Convener, Course, CourseType


def save_course_type(course_type: CourseType) -> None:
    """Saves a course type."""
    records.save(course_type)


def delete_course_type(course_type: CourseType) -> None:
    """Deletes a course type; raises ProtectedError while there are courses of it."""
    records.delete(course_type)


@transaction.atomic
def save_course(course: Course, conveners: Iterable[Convener] | None = None) -> None:
    """Saves a course; None leaves its conveners as they are. Raises ValidationError."""
    lock([course.organisation_id])
    records.check_owner(course, course.organisation_id)
    course.full_clean()
    if conveners is not None:
        conveners = list(conveners)
        check_conveners(course, conveners)
    course.save()
    if conveners is not None:
        course.conveners.set(conveners)
    publish({Kind.COURSE: [course.pk]})


def delete_course(course: Course) -> None:
    """Deletes a course."""
    records.delete(course)


def check_conveners(course: Course, conveners: Iterable[Convener]) -> None:
    """Raises ValidationError unless all conveners are of the course's organisation."""
    if any(convener.organisation_id != course.organisation_id for convener in conveners):
        raise ValidationError({"conveners": _("Choose conveners of the organisation that holds the course.")})
