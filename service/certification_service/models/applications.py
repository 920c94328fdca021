"""Applications: where they stand, what is asked and answered in them, and what was sent."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from certification_service.enums import ApplicationState, QuestionKind
from certification_service.models.base import Line, Record, Text
from certification_service.models.organisations import Organisation
from certification_service.models.users import User

OPEN_STATES = (
    ApplicationState.DRAFT,
    ApplicationState.SUBMITTED,
    ApplicationState.CHANGES_REQUESTED,
    ApplicationState.IN_CONSULTATION,
    ApplicationState.IN_DECISION,
)


class QuestionSet(Record):
    """A version of the questions; an application keeps the one it was started with."""

    number = models.PositiveIntegerField(_("version"), unique=True)
    active = models.BooleanField(_("asked in new applications"), default=False)

    class Meta:
        verbose_name = _("set of questions")
        verbose_name_plural = _("sets of questions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["active"], condition=models.Q(active=True), name="one_active_question_set")
        ]

    def __str__(self) -> str:
        return f"{self.number}"


class Question(Record):
    """What staff want to know of every applicant; texts by language code, English always."""

    question_set = models.ForeignKey(QuestionSet, models.PROTECT, related_name="questions")
    position = models.PositiveSmallIntegerField(_("position"))
    kind = Line(_("kind"), max_length=10, choices=QuestionKind)
    required = models.BooleanField(_("must be answered"), default=True)
    texts = models.JSONField(_("question by language"), help_text=_('For example {"en": "…", "ro": "…"}.'))
    helps = models.JSONField(_("help by language"), default=dict, blank=True)
    choices = models.JSONField(
        _("choices"), default=list, blank=True, help_text=_('For example [{"key": "a", "texts": {"en": "…"}}].')
    )

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["question_set", "position", "id"]

    def __str__(self) -> str:
        return str(self.texts.get("en", ""))


class Application(Record):
    """One attempt of an organisation to become certified."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="applications", verbose_name=_("organisation")
    )
    state = Line(_("state"), max_length=20, choices=ApplicationState, default=ApplicationState.DRAFT, db_index=True)
    since = models.DateTimeField(_("in this state since"), default=timezone.now)
    until = models.DateTimeField(_("until"), null=True, blank=True, db_index=True)
    # The applicant's last act of any kind: what "silence" is counted from.
    heard = models.DateTimeField(_("heard of the applicant"), default=timezone.now)
    submitted = models.DateTimeField(_("first sent"), null=True, blank=True)
    round = models.PositiveSmallIntegerField(_("how often it was sent"), default=0)
    question_set = models.ForeignKey(QuestionSet, models.PROTECT, related_name="applications", null=True, blank=True)
    reviewer = models.ForeignKey(
        User, models.SET_NULL, related_name="assigned_applications", null=True, blank=True, verbose_name=_("reviewer")
    )
    copied_from = models.ForeignKey("self", models.PROTECT, related_name="copies", null=True, blank=True)
    # What the applicant reads as the reason of the last decision or request.
    reason = Text(_("reason"), blank=True)

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        ordering = ["-created"]
        indexes = [
            models.Index(fields=["state", "since"], name="application_queue"),
            models.Index(fields=["reviewer", "state"], name="application_reviewer"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=ApplicationState.values), name="application_state"),
            models.UniqueConstraint(
                fields=["organisation"],
                condition=models.Q(state__in=OPEN_STATES),
                name="one_open_application",
                violation_error_message=_("This organisation has an application under way already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation} ({self.state})"


class Answer(Record):
    """What an application says to a question."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="answers")
    question = models.ForeignKey(Question, models.PROTECT, related_name="answers")
    value = Text(_("answer"), blank=True)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [models.UniqueConstraint(fields=["application", "question"], name="one_answer_to_a_question")]

    def __str__(self) -> str:
        return self.value[:60]


class Submission(models.Model):
    """What was sent, word for word as it was then; never changed."""

    id = models.BigAutoField(primary_key=True)
    application = models.ForeignKey(Application, models.PROTECT, related_name="submissions")
    round = models.PositiveSmallIntegerField(_("round"))
    at = models.DateTimeField(_("sent"), default=timezone.now)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    document = models.TextField(_("content as JSON"))

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        ordering = ["application", "round"]
        constraints = [models.UniqueConstraint(fields=["application", "round"], name="one_submission_a_round")]

    def __str__(self) -> str:
        return f"{self.application_id} {self.round}"
