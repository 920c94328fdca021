"""All that an application says, in one document, read with a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterator

from django.utils.translation import get_language

from certification_service.domain import parts, report_words
from certification_service.enums import UploadPurpose
from certification_service.models import (
    Answer,
    Application,
    Contribution,
    CourseType,
    Question,
    TrainingCentre,
    Upload,
)


def content(application: Application) -> dict:
    """Organisation, centres, contributions, questions and course types, with their files."""
    organisation_id = application.organisation_id
    logo, evidence, material = _files(application)
    answers = {answer.question_id: answer for answer in Answer.objects.filter(application=application)}
    questions = Question.objects.filter(question_set_id=application.question_set_id).order_by("position", "pk")
    contributions = Contribution.objects.filter(organisation_id=organisation_id).order_by("created", "pk")
    course_types = CourseType.objects.filter(organisation_id=organisation_id).order_by("created", "pk")
    centres = TrainingCentre.objects.filter(organisation_id=organisation_id).order_by("created", "pk")
    return {
        "organisation": parts.organisation(application.organisation, logo),
        "centres": [parts.centre(centre) for centre in centres],
        "contributions": [parts.contribution(item, evidence[item.pk]) for item in contributions],
        "questions": [parts.question(question, answers.get(question.pk)) for question in questions],
        "course_types": [parts.course_type(item, material[item.pk]) for item in course_types],
    }


def localised(document: dict) -> dict:
    """The same in one language: that of the request, or English; of reports only what is to be mended."""
    for upload in _uploads(document):
        upload["report"] = report_words.brief(upload["report"])
    return {**document, "questions": [question_in_language(question) for question in document["questions"]]}


def _uploads(document: dict) -> Iterator[dict]:
    if document["organisation"]["logo"]:
        yield document["organisation"]["logo"]
    for contribution in document["contributions"]:
        yield from contribution["evidence"]
    for course_type in document["course_types"]:
        for uploads in course_type["material"].values():
            yield from uploads


def question_in_language(question: dict) -> dict:
    """A question as it is asked."""
    asked = {key: value for key, value in question.items() if key not in ("texts", "helps", "choices")}
    choices = [{"key": choice["key"], "text": _text(choice["texts"])} for choice in question["choices"]]
    return {**asked, "text": _text(question["texts"]), "help": _text(question["helps"]), "choices": choices}


def _text(by_language: dict[str, str]) -> str:
    return by_language.get((get_language() or "en").split("-")[0]) or by_language.get("en", "")


def _files(application: Application) -> tuple[dict | None, dict, dict]:
    records = (
        Upload.objects.filter(organisation_id=application.organisation_id)
        .exclude(purpose=UploadPurpose.ATTACHMENT)
        .order_by("path", "created", "pk")
    )
    logos, evidence, material = [], defaultdict(list), defaultdict(list)
    by_id = {record.pk: record for record in records}
    for pk, document in parts.uploads(by_id.values()).items():
        record = by_id[pk]
        if record.course_type_id:
            material[record.course_type_id].append(document)
        elif record.contribution_id:
            evidence[record.contribution_id].append(document)
        elif record.purpose == UploadPurpose.LOGO:
            logos.append(document)
    return parts.logo(logos), evidence, material
