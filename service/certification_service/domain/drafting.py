"""Writing an application, part by part: by owners, while it is theirs to write, never over what another wrote."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import Model, ProtectedError
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, records, transitions, versions
from certification_service.domain import well_formed as form
from certification_service.domain.organisations import save_organisation
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict, Invalid, NotFound
from certification_service.models import (
    Answer,
    Application,
    Assessment,
    Contribution,
    CourseType,
    Organisation,
    Question,
    TrainingCentre,
    Upload,
    User,
)

# Of each kind of part; more than anybody has.
MOST_PARTS = 200

Part = TypeVar("Part", TrainingCentre, Contribution, CourseType)

_FILES_OF = {Contribution: "contribution", CourseType: "course_type"}
_CHECKS: dict[str, Callable[[str, Any], None]] = {
    "website": form.check_link,
    "link": form.check_link,
    "links": lambda field, links: form.check_links(field, links.splitlines()),
    "email": form.check_email,
    "description": form.check_text,
    "address": form.check_text,
    "teaches": form.check_text,
}


@transaction.atomic
def change_organisation(actor: User, application: Application, values: Mapping[str, Any], seen: str) -> Organisation:
    """Changes the profile."""
    current = _editable(actor, application)
    organisation = current.organisation
    versions.check(organisation, seen)
    if _set(organisation, values):
        save_organisation(organisation)
    _heard(current)
    return organisation


@transaction.atomic
def add(actor: User, application: Application, kind: type[Part], values: Mapping[str, Any]) -> Part:
    """Adds a centre, contribution or course type."""
    current = _editable(actor, application)
    if kind.objects.filter(organisation_id=current.organisation_id).count() >= MOST_PARTS:
        raise Conflict(_("There are {most} already. Remove one first.").format(most=MOST_PARTS), current=current)
    part = kind(organisation=current.organisation)
    _set(part, values)
    records.save(part)
    _heard(current)
    return part


@transaction.atomic
def change(
    actor: User, application: Application, kind: type[Part], part_id: UUID, values: Mapping[str, Any], seen: str
) -> Part:
    """Changes a centre, contribution or course type."""
    current = _editable(actor, application)
    part = _part(current, kind, part_id)
    versions.check(part, seen)
    if _set(part, values):
        records.save(part)
    _heard(current)
    return part


@transaction.atomic
def remove(actor: User, application: Application, kind: type[Part], part_id: UUID, seen: str) -> None:
    """Removes a centre, contribution or course type; its files stay readable in what was sent."""
    current = _editable(actor, application)
    part = _part(current, kind, part_id)
    versions.check(part, seen)
    if kind in _FILES_OF:
        now, field = clock.now(), _FILES_OF[kind]
        files = Upload.objects.filter(**{field: part})
        files.filter(removed__isnull=True).update(removed=now)
        files.update(**{field: None})
    if kind is CourseType:
        Assessment.objects.filter(course_type=part).delete()
    try:
        records.delete(part)
    except ProtectedError:
        raise Conflict(_("Courses that were held refer to this; it stays."), current=part) from None
    _heard(current)


@transaction.atomic
def answer(actor: User, application: Application, question_id: UUID, value: str, seen: str) -> Answer:
    """Answers a question of the application; `seen` is empty for the first time."""
    current = _editable(actor, application)
    question = Question.objects.filter(question_set_id=current.question_set_id, pk=question_id).first()
    if question is None:
        raise NotFound
    form.check_answer(question, value.strip())
    given = Answer.objects.filter(application=current, question=question).first()
    if given is None:
        if seen:
            raise Conflict(_("Nobody has answered this yet."), current=Answer(application=current, question=question))
        given = Answer(application=current, question=question)
    else:
        versions.check(given, seen)
    given.value = value
    given.full_clean()
    given.save()
    _heard(current)
    return given


def _editable(actor: User, application: Application) -> Application:
    """The application as it is now, under its organisation's lock; refuses others, and states that are not to write."""
    lock([application.organisation_id])
    current = Application.objects.select_related("organisation").get(pk=application.pk)
    policies.require(actor, "application.edit", current)
    if current.state not in transitions.EDITABLE:
        raise Conflict(
            _("The application cannot be changed while it is in the state “{state}”.").format(
                state=current.get_state_display()
            ),
            current=current,
        )
    return current


def _heard(application: Application) -> None:
    """Writing is no silence."""
    application.heard = clock.now()
    Application.objects.filter(pk=application.pk).update(
        heard=application.heard, until=transitions.deadline(application)
    )


def _part(application: Application, kind: type[Part], part_id: UUID) -> Part:
    found = kind.objects.filter(organisation_id=application.organisation_id, pk=part_id).first()
    if found is None:
        raise NotFound
    return found


def _set(record: Model, values: Mapping[str, Any]) -> bool:
    """Sets the fields that are given; returns whether anything is another than before. Raises Invalid."""
    errors = []
    for field, value in values.items():
        try:
            _CHECKS.get(field, _anything)(field, value)
        except Invalid as error:
            errors.extend(error.errors)
    if errors:
        raise Invalid(errors=errors)
    values = dict(values)
    if values.get("online", getattr(record, "online", False)):
        values |= {"lon": None, "lat": None}
    changed = any(getattr(record, field) != value for field, value in values.items())
    for field, value in values.items():
        setattr(record, field, value)
    return changed


def _anything(field: str, value: Any) -> None:
    pass
