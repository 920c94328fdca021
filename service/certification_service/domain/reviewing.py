"""What reviewers do with an application: who reviews it, how its material is, and remarks about its parts."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from certification_service.domain import clock, events, versions
from certification_service.domain.locked import UNDER_REVIEW, locked, read_locked
from certification_service.domain.refusals import Conflict, Invalid, NotAllowed, NotFound
from certification_service.domain.well_formed import check_text
from certification_service.enums import ApplicationState, Audience, EventKind, PanelRole, Section
from certification_service.models import (
    Application,
    Assessment,
    Contribution,
    CourseType,
    Question,
    Remark,
    TrainingCentre,
    Upload,
    User,
)

CRITERIA = ("current", "presents_qgis", "quality")
# Of one application; more is a mistake.
MOST_REMARKS = 1000


def candidates(application: Application) -> QuerySet[User]:
    """Who can review it: reviewers and staff, but nobody of the applying organisation."""
    return (
        User.objects.filter(Q(panel_roles__role=PanelRole.REVIEWER) | Q(is_staff=True), is_active=True)
        .exclude(memberships__organisation=application.organisation_id)
        .distinct()
        .order_by("name", "pk")
    )


@transaction.atomic
def assign(actor: User, application: Application, reviewer_id: UUID | None, seen: str) -> Application:
    """Gives the review to somebody, or to all reviewers again; Conflict when somebody else did so meanwhile."""
    current = locked(actor, application, "application.assign")
    versions.check(current, seen)
    reviewer = None
    if reviewer_id is not None:
        reviewer = candidates(current).filter(pk=reviewer_id).first()
        if reviewer is None:
            raise Invalid.field("user_id", _("Choose a reviewer who does not belong to the organisation."))
    if current.reviewer == reviewer:
        return current
    _give(current, reviewer, actor)
    return current


@transaction.atomic
def free(application: Application) -> bool:
    """Takes the review from somebody who cannot do it any more, so that others see it waits; whether it was so."""
    current = read_locked(application)
    if current.state not in UNDER_REVIEW or current.reviewer is None or current.reviewer in candidates(current):
        return False
    _give(current, None, None)
    return True


@transaction.atomic
def assess(
    actor: User, application: Application, course_type_id: UUID, values: Mapping[str, Any], seen: str
) -> Assessment:
    """Writes what the actor thinks of the material of a course type; only what is given is changed."""
    current = locked(actor, application, "application.assess")
    course_type = CourseType.objects.filter(organisation=current.organisation_id, pk=course_type_id).first()
    if course_type is None:
        raise NotFound
    check_text("text", values.get("text", ""))
    of_actor = {"application": current, "course_type": course_type, "reviewer": actor}
    assessment = Assessment.objects.filter(**of_actor).first()
    if assessment is None:
        if seen:
            raise Conflict(_("You have not assessed this yet."), current=Assessment(**of_actor))
        assessment = Assessment(**of_actor)
    else:
        versions.check(assessment, seen)
    before = _verdicts(assessment)
    for field, value in values.items():
        setattr(assessment, field, value)
    assessment.full_clean()
    assessment.save()
    verdicts = _verdicts(assessment)
    if verdicts != before and all(verdicts.values()):
        details = {"course_type": str(course_type.pk), "name": course_type.name, **verdicts}
        events.record(EventKind.ASSESSED, actor, application=current, audience=Audience.ASSESSORS, details=details)
    return assessment


@transaction.atomic
def add_remark(
    actor: User, application: Application, section: Section, target: UUID | None, text: str, audience: Audience
) -> Remark:
    """Writes a point: among assessors, or for the applicant, who sees it when changes are requested."""
    current = locked(actor, application, "application.remark")
    if Remark.objects.filter(application=current).count() >= MOST_REMARKS:
        raise Conflict(_("There are {most} remarks already.").format(most=MOST_REMARKS), current=current)
    remark = Remark(application=current, round=current.round, author=actor, audience=audience)
    _write(remark, {"section": section, "target": target, "text": text})
    return remark


@transaction.atomic
def change_remark(
    actor: User, application: Application, remark_id: UUID, values: Mapping[str, Any], seen: str
) -> Remark:
    """Changes one's own remark that was not published, or settles anybody's."""
    current = locked(actor, application, "application.remark")
    remark = _remark(current, remark_id)
    values = dict(values)
    settled = values.pop("settled", None)
    if values:
        _require_own(actor, remark)
    versions.check(remark, seen)
    if values and remark.published is not None:
        raise Conflict(_("The applicant has been told this already; it stays as it is."), current=remark)
    if settled is not None:
        _settle(current, remark, settled)
    _write(remark, values)
    return remark


@transaction.atomic
def remove_remark(actor: User, application: Application, remark_id: UUID, seen: str) -> None:
    """Removes one's own remark that was not published."""
    current = locked(actor, application, "application.remark")
    remark = _remark(current, remark_id)
    _require_own(actor, remark)
    versions.check(remark, seen)
    if remark.published is not None:
        raise Conflict(_("The applicant has been told this already; it stays as it is."), current=remark)
    remark.delete()


def _give(application: Application, reviewer: User | None, actor: User | None) -> None:
    application.reviewer, application.modified = reviewer, clock.now()
    Application.objects.filter(pk=application.pk).update(reviewer=reviewer, modified=application.modified)
    # No name: what happened is kept for ever, a person may wish to be forgotten.
    details = {"reviewer": "" if reviewer is None else str(reviewer.pk)}
    events.record(
        EventKind.REVIEWER_ASSIGNED, actor, application=application, audience=Audience.ASSESSORS, details=details
    )


def _settle(application: Application, remark: Remark, settled: bool) -> None:
    """A point for the applicant is settled at the earliest when it was answered by sending again."""
    unanswered = application.state == ApplicationState.CHANGES_REQUESTED or remark.round >= application.round
    if settled and remark.audience == Audience.APPLICANT and (remark.published is None or unanswered):
        raise Conflict(_("This can be settled when the applicant has sent the application again."), current=remark)
    remark.settled = (remark.settled or clock.now()) if settled else None


def _write(remark: Remark, values: Mapping[str, Any]) -> None:
    for field, value in values.items():
        setattr(remark, field, value)
    if not remark.text.strip():
        raise Invalid.field("text", _("Write something."))
    check_text("text", remark.text)
    if remark.target is not None and not _is_part(remark.application, Section(remark.section), remark.target):
        raise Invalid.field("target", _("Choose a part of this section of the application."))
    remark.full_clean()
    remark.save()


def _is_part(application: Application, section: Section, target: UUID) -> bool:
    organisation = {"organisation": application.organisation_id, "pk": target}
    if section == Section.QUESTIONS:
        return Question.objects.filter(question_set=application.question_set_id, pk=target).exists()
    if section == Section.ORGANISATION:
        if target == application.organisation_id or TrainingCentre.objects.filter(**organisation).exists():
            return True
    elif (
        {Section.CONTRIBUTIONS: Contribution, Section.MATERIAL: CourseType}[section]
        .objects.filter(**organisation)
        .exists()
    ):
        return True
    return Upload.objects.filter(**organisation).exists()


def _remark(application: Application, remark_id: UUID) -> Remark:
    found = Remark.objects.select_related("author").filter(application=application, pk=remark_id).first()
    if found is None:
        raise NotFound
    found.application = application
    return found


def _require_own(actor: User, remark: Remark) -> None:
    if remark.author_id != actor.pk:
        raise NotAllowed(_("Only who wrote a remark can change it."))


def _verdicts(assessment: Assessment) -> dict[str, str]:
    return {criterion: str(getattr(assessment, criterion)) for criterion in CRITERIA}
