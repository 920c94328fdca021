"""What must hold, besides the state, for an act on an application."""

from django.utils.translation import gettext as _

from certification_service.domain.content import content
from certification_service.domain.missing import missing
from certification_service.domain.refusals import Invalid
from certification_service.errors import FieldError
from certification_service.models import Application, Assessment, CourseType


def nothing(application: Application) -> None:
    """The state alone decides."""


def complete(application: Application) -> None:
    """Nothing is missing; raises Invalid with all that is."""
    gaps = missing(content(application))
    if gaps:
        raise Invalid(errors=[FieldError(gap["field"], f"{gap['message']}") for gap in gaps])


def assessed(application: Application) -> None:
    """Somebody has judged the material of each course type by all three criteria; raises Invalid naming the others."""
    judged = Assessment.objects.filter(application=application).exclude(current="").exclude(presents_qgis="")
    left = CourseType.objects.filter(organisation=application.organisation_id).exclude(
        pk__in=judged.exclude(quality="").values("course_type")
    )
    names = list(left.order_by("created", "pk").values_list("name", flat=True))
    if names:
        sentence = _("Assess the material of “{course}” by all three criteria first.")
        raise Invalid(errors=[FieldError("assessments", sentence.format(course=name)) for name in names])
