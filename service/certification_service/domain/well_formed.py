"""Whether what is typed into an application has the right form; links are not fetched."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext as _

from certification_service.domain.refusals import Invalid
from certification_service.enums import QuestionKind
from certification_service.models import Question

MOST_LINKS = 20
LONGEST_LINK = 500
LONGEST_TEXT = 20_000

_is_link = URLValidator(schemes=["http", "https"])


def check_link(field: str, link: str) -> None:
    """A web address, or nothing."""
    if not link:
        return
    try:
        if len(link) > LONGEST_LINK:
            raise ValidationError("")
        _is_link(link)
    except ValidationError:
        raise Invalid.field(field, _("Give a web address such as https://example.org/page.")) from None


def check_links(field: str, links: Iterable[str]) -> None:
    """A few web addresses, one on each line."""
    links = list(links)
    if len(links) > MOST_LINKS:
        raise Invalid.field(field, _("Give at most {most} links.").format(most=MOST_LINKS))
    for link in links:
        if not link.strip() or len(link.split()) != 1:
            raise Invalid.field(field, _("Give a web address such as https://example.org/page."))
        check_link(field, link.strip())


def check_email(field: str, address: str) -> None:
    """An e-mail address, or nothing."""
    try:
        if address:
            validate_email(address)
    except ValidationError:
        raise Invalid.field(field, _("Give an e-mail address such as office@example.org.")) from None


def check_text(field: str, text: str) -> None:
    """Text of a length that somebody reads."""
    if len(text) > LONGEST_TEXT:
        raise Invalid.field(field, _("Give at most {most} characters.").format(most=LONGEST_TEXT))


def check_answer(question: Question, value: str) -> None:
    """An answer of the kind that is asked for; empty is no answer yet."""
    check_text("value", value)
    if question.kind == QuestionKind.YES_NO and value not in ("", "yes", "no"):
        raise Invalid.field("value", _("Answer yes or no."))
    if question.kind == QuestionKind.CHOICE and value not in ("", *(choice["key"] for choice in question.choices)):
        raise Invalid.field("value", _("Choose one of the answers."))
