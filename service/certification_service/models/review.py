"""What assessors do: assessments, remarks, opinions of user groups, votes of the PSC."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.enums import Audience, Ballot, Opinion, Section, Verdict
from certification_service.models.applications import Application
from certification_service.models.base import Line, Record, Text
from certification_service.models.courses import CourseType
from certification_service.models.user_groups import UserGroup
from certification_service.models.users import User


class Assessment(Record):
    """What a reviewer thinks of the material of one course type, by the programme's three criteria."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="assessments")
    course_type = models.ForeignKey(CourseType, models.PROTECT, related_name="assessments")
    reviewer = models.ForeignKey(User, models.PROTECT, related_name="assessments")
    current = Line(_("is current"), max_length=10, choices=Verdict, blank=True)
    presents_qgis = Line(_("presents QGIS correctly"), max_length=10, choices=Verdict, blank=True)
    quality = Line(_("quality is sufficient"), max_length=10, choices=Verdict, blank=True)
    text = Text(_("internal note"), blank=True)

    class Meta:
        verbose_name = _("assessment")
        verbose_name_plural = _("assessments")
        constraints = [
            models.UniqueConstraint(fields=["application", "course_type", "reviewer"], name="one_assessment_each")
        ]

    def __str__(self) -> str:
        return f"{self.course_type}: {self.reviewer}"


class Remark(Record):
    """A point about a part of an application: for the applicant to mend, or among assessors."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="remarks")
    round = models.PositiveSmallIntegerField(_("round"))
    author = models.ForeignKey(User, models.PROTECT, related_name="remarks")
    audience = Line(_("for"), max_length=10, choices=Audience)
    section = Line(_("section"), max_length=15, choices=Section)
    # The contribution, question, course type or upload it is about; empty: the section as a whole.
    target = models.UUIDField(_("about"), null=True, blank=True)
    text = Text(_("text"))
    # Remarks for the applicant become visible when changes are requested.
    published = models.DateTimeField(_("told the applicant"), null=True, blank=True)
    settled = models.DateTimeField(_("settled"), null=True, blank=True)

    class Meta:
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        ordering = ["created"]

    def __str__(self) -> str:
        return self.text[:60]


class Consultation(Record):
    """A user group that was asked about an application, and its one opinion."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="consultations")
    round = models.PositiveSmallIntegerField(_("round"))
    user_group = models.ForeignKey(UserGroup, models.PROTECT, related_name="consultations")
    closes = models.DateTimeField(_("closes"))
    closed = models.DateTimeField(_("closed"), null=True, blank=True)
    opinion = Line(_("opinion"), max_length=10, choices=Opinion, blank=True)
    reason = Text(_("reason"), blank=True)
    given_by = models.ForeignKey(User, models.PROTECT, related_name="opinions", null=True, blank=True)
    given = models.DateTimeField(_("given"), null=True, blank=True)

    class Meta:
        verbose_name = _("consultation")
        verbose_name_plural = _("consultations")
        ordering = ["application", "user_group"]
        constraints = [
            models.UniqueConstraint(fields=["application", "round", "user_group"], name="group_asked_once_a_round")
        ]

    def __str__(self) -> str:
        return f"{self.user_group}: {self.opinion}"


class Vote(Record):
    """How a member of the PSC votes in a round; changeable until it is decided."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="votes")
    round = models.PositiveSmallIntegerField(_("round"))
    member = models.ForeignKey(User, models.PROTECT, related_name="votes")
    ballot = Line(_("vote"), max_length=10, choices=Ballot)
    reason = Text(_("reason"))

    class Meta:
        verbose_name = _("vote")
        verbose_name_plural = _("votes")
        constraints = [models.UniqueConstraint(fields=["application", "round", "member"], name="one_vote_a_round")]

    def __str__(self) -> str:
        return f"{self.member}: {self.ballot}"
