"""What an application still needs before it can be sent: from its content alone."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from certification_service.enums import MaterialKind, Section, UploadState


def missing(content: dict) -> list[dict]:
    """Everything that is missing: in which section, of which part (its id, or ""), in which field, in words."""
    return [
        *_of_organisation(content),
        *_of_contributions(content["contributions"]),
        *_of_questions(content["questions"]),
        *_of_course_types(content["course_types"]),
    ]


def _of_organisation(content: dict) -> Iterator[dict]:
    sentences = {
        "name": _("Say what the organisation is called."),
        "country": _("Choose the country of the organisation."),
        "website": _("Give the organisation's web page."),
        "email": _("Give an e-mail address at which the organisation is reached."),
        "address": _("Give the postal address."),
    }
    organisation = content["organisation"]
    for field, sentence in sentences.items():
        if not organisation[field]:
            yield _gap(Section.ORGANISATION, organisation["id"], field, sentence)
    if not content["centres"]:
        yield _gap(Section.ORGANISATION, "", "centres", _("Add the first place where you teach, or “online”."))


def _of_contributions(contributions: list[dict]) -> Iterator[dict]:
    if not contributions:
        yield _gap(
            Section.CONTRIBUTIONS, "", "contributions", _("Add at least one contribution of yours to the QGIS project.")
        )


def _of_questions(questions: list[dict]) -> Iterator[dict]:
    for question in questions:
        if question["required"] and not question["value"]:
            yield _gap(Section.QUESTIONS, question["id"], "value", _("Answer this question."))


def _of_course_types(course_types: list[dict]) -> Iterator[dict]:
    """One complete course type is enough; the others say what they lack only when none is."""
    if not course_types:
        yield _gap(Section.MATERIAL, "", "course_types", _("Add at least one course that you want certified."))
        return
    lacking = {item["id"]: [kind for kind in MaterialKind if not _has(item, kind)] for item in course_types}
    if not all(lacking.values()):
        return
    sentences = {
        MaterialKind.EXERCISES: _("Upload the exercises of this course."),
        MaterialKind.LECTURES: _("Upload the lectures of this course."),
        MaterialKind.DATA: _("Upload the data of this course."),
    }
    for course_type_id, kinds in lacking.items():
        for kind in kinds:
            yield _gap(Section.MATERIAL, course_type_id, kind.value, sentences[kind])


def _has(course_type: dict, kind: MaterialKind) -> bool:
    return any(upload["state"] == UploadState.COMPLETE for upload in course_type["material"][kind.value])


def _gap(section: Section, target: str, field: str, message: str) -> dict:
    return {"section": section.value, "target": target, "field": field, "message": message}
