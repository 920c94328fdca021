"""What must hold, besides the state, for an act on an application."""

from certification_service.domain.content import content
from certification_service.domain.missing import missing
from certification_service.domain.refusals import Invalid
from certification_service.errors import FieldError
from certification_service.models import Application


def nothing(application: Application) -> None:
    """The state alone decides."""


def complete(application: Application) -> None:
    """Nothing is missing; raises Invalid with all that is."""
    gaps = missing(content(application))
    if gaps:
        raise Invalid(errors=[FieldError(gap["field"], f"{gap['message']}") for gap in gaps])
