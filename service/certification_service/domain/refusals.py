"""What the rules of the programme refuse, as exceptions that the faces turn into problems."""

from collections.abc import Iterable

from django.db.models import Model
from django.utils.functional import Promise

from certification_service.errors import FieldError, ProblemType

Sentence = str | Promise


class Refused(Exception):  # noqa: N818 - the field says it so
    """Something is refused; `current` is the record as it is now, where that helps to go on."""

    problem_type = ProblemType.FORBIDDEN

    def __init__(
        self,
        detail: Sentence = "",
        *,
        errors: Iterable[FieldError] = (),
        current: Model | None = None,
        problem_type: ProblemType | None = None,
    ) -> None:
        super().__init__(str(detail))
        self.detail = detail
        self.errors = tuple(errors)
        self.current = current
        if problem_type is not None:
            self.problem_type = problem_type


class NotSignedIn(Refused):
    """Nobody known asks for what is only for somebody."""

    problem_type = ProblemType.UNAUTHENTICATED


class NotAllowed(Refused):
    """The person may know of it, but not do it."""


class NotFound(Refused):
    """It is not there, or the person may not know that it is."""

    problem_type = ProblemType.NOT_FOUND


class Conflict(Refused):
    """It was right a moment ago: somebody else was faster, or the state does not allow it (any more)."""

    problem_type = ProblemType.CONFLICT


class Invalid(Refused):
    """Values that do not fit, one entry per field."""

    problem_type = ProblemType.INVALID_FIELDS

    @classmethod
    def field(cls, field: str, message: Sentence) -> "Invalid":
        """One field alone."""
        return cls(errors=[FieldError(field, str(message))])


class OverQuota(Refused):
    """There is no room left for an organisation's files."""

    problem_type = ProblemType.QUOTA_EXCEEDED


class TooMany(Refused):
    """Asked too often."""

    problem_type = ProblemType.TOO_MANY_REQUESTS
