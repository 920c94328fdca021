"""Words for values that do not fit, in the language of the request."""

from collections.abc import Iterable

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext_lazy as _

from certification_service.errors import FieldError

# By pydantic's types of errors; {…} are the numbers and lists that come with them.
_MESSAGES = {
    "bool_parsing": _("Give true or false."),
    "date_from_datetime_parsing": _("Give a date such as 2026-05-31."),
    "date_parsing": _("Give a date such as 2026-05-31."),
    "date_from_datetime_inexact": _("Give a date such as 2026-05-31, without a time."),
    "enum": _("Give one of these: {expected}."),
    "extra_forbidden": _("There is no such parameter here."),
    "greater_than_equal": _("Give {ge} or more."),
    "int_from_float": _("Give a whole number."),
    "int_parsing": _("Give a whole number."),
    "int_parsing_size": _("Give a smaller number."),
    "less_than_equal": _("Give {le} or less."),
    "missing": _("This is needed."),
    "string_pattern_mismatch": _("The form is not right; it is described by {pattern}"),
    "string_too_long": _("Give at most {max_length} characters."),
    "uuid_parsing": _("Give an id such as those in the replies of this service."),
    "uuid_type": _("Give an id such as those in the replies of this service."),
}


def field_errors(errors: Iterable[dict]) -> list[FieldError]:
    """What pydantic found, one entry per field."""
    return [FieldError(_field(error), _message(error)) for error in errors]


def model_errors(error: ValidationError) -> list[FieldError]:
    """What a model found, one entry per field and message."""
    if not hasattr(error, "error_dict"):
        return [FieldError("", message) for message in error.messages]
    found = error.message_dict
    names = {name: "" if name == NON_FIELD_ERRORS else name for name in found}
    return [FieldError(names[name], message) for name, messages in found.items() for message in messages]


def _field(error: dict) -> str:
    names = [str(part) for part in error["loc"] if isinstance(part, str)]
    return names[-1] if names else ""


def _message(error: dict) -> str:
    message, context = _MESSAGES.get(error["type"]), error.get("ctx", {})
    if message is not None:
        return str(message).format(**context)
    # A check of ours raised ValueError: its text is translated already, pydantic puts words before it.
    return error["msg"].removeprefix("Value error, ")
