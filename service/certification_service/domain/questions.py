"""Sets of questions, in versions: what an application was asked stays as it was asked."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from certification_service.enums import QuestionKind
from certification_service.models import Application, Question, QuestionSet


def is_used(question_set: QuestionSet) -> bool:
    """Whether some application was started with it; then it is not changed any more."""
    return Application.objects.filter(question_set=question_set).exists()


def next_number() -> int:
    """The number of the next version."""
    return (QuestionSet.objects.aggregate(last=Max("number"))["last"] or 0) + 1


@transaction.atomic
def copy(question_set: QuestionSet) -> QuestionSet:
    """A new version with the same questions, not asked yet."""
    made = QuestionSet.objects.create(number=next_number())
    for question in Question.objects.filter(question_set=question_set):
        question.pk, question.question_set = None, made
        question.id = Question._meta.pk.get_default()
        question._state.adding = True
        question.save()
    return made


@transaction.atomic
def activate(question_set: QuestionSet) -> None:
    """New applications are asked these questions from now on; raises ValidationError when there are none."""
    if not question_set.questions.exists():
        raise ValidationError(_("A set without questions cannot be asked."))
    QuestionSet.objects.filter(active=True).exclude(pk=question_set.pk).update(active=False)
    QuestionSet.objects.filter(pk=question_set.pk).update(active=True)


def check(question: Question) -> None:
    """Texts by language with English among them; choices with a key each. Raises ValidationError by field."""
    errors = {}
    if not _texts(question.texts) or not question.texts.get("en"):
        errors["texts"] = _('Give the question by language, English always: {"en": "…", "ro": "…"}.')
    if question.helps and not _texts(question.helps):
        errors["helps"] = _('Give the help by language: {"en": "…", "ro": "…"}.')
    if question.kind == QuestionKind.CHOICE and not _choices(question.choices):
        errors["choices"] = _('Give at least two choices: [{"key": "a", "texts": {"en": "…"}}, …].')
    if errors:
        raise ValidationError(errors)


def _texts(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for pair in value.items() for text in pair)


def _choices(value: object) -> bool:
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(choice, dict) for choice in value):
        return False
    keys = [choice.get("key") for choice in value]
    named = all(_texts(choice.get("texts")) and choice["texts"].get("en") for choice in value)
    return named and all(isinstance(key, str) and key for key in keys) and len(set(keys)) == len(keys)
