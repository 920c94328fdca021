"""Shows in a form what the domain refuses."""

from django.core.exceptions import ValidationError
from django.forms import Form

from certification_service.domain.refusals import Refused


def add_refusal(form: Form, refusal: Refused | ValidationError) -> None:
    """Beside the fields where it says so, else above them."""
    if isinstance(refusal, ValidationError):
        form.add_error(None, refusal)
        return
    if refusal.detail or not refusal.errors:
        form.add_error(None, str(refusal.detail or refusal.problem_type.title))
    for error in refusal.errors:
        form.add_error(error.field if error.field in form.fields else None, error.message)
