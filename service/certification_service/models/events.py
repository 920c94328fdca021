"""What happened: never changed, never removed (triggers of the database see to it); and what was said about it."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from certification_service.enums import Audience, EventKind
from certification_service.models.applications import Application
from certification_service.models.base import Line, Record, Text
from certification_service.models.ids import new_id
from certification_service.models.organisations import Organisation
from certification_service.models.uploads import Upload
from certification_service.models.users import User


class Event(models.Model):
    """One step: who, when, from, to, why. Nobody as actor: the service itself, because a time was over."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    at = models.DateTimeField(_("at"), default=timezone.now)
    kind = Line(_("kind"), max_length=30, choices=EventKind)
    actor = models.ForeignKey(User, models.PROTECT, related_name="events", null=True, blank=True)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="events", null=True, blank=True)
    application = models.ForeignKey(Application, models.PROTECT, related_name="events", null=True, blank=True)
    from_state = Line(_("from"), max_length=20, blank=True)
    to_state = Line(_("to"), max_length=20, blank=True)
    reason = Text(_("why"), blank=True)
    audience = Line(_("for"), max_length=10, choices=Audience, default=Audience.APPLICANT)
    details = models.JSONField(_("details"), default=dict, blank=True)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["at", "id"]
        indexes = [
            models.Index(fields=["application", "at"], name="event_of_application"),
            models.Index(fields=["organisation", "at"], name="event_of_organisation"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.kind}"


class Message(Record):
    """One message of the conversation about an application."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="messages")
    author = models.ForeignKey(User, models.PROTECT, related_name="messages")
    audience = Line(_("for"), max_length=10, choices=Audience, default=Audience.APPLICANT)
    text = Text(_("text"))
    attachments = models.ManyToManyField(Upload, related_name="messages", blank=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["created", "id"]
        indexes = [models.Index(fields=["application", "created"], name="message_of_application")]

    def __str__(self) -> str:
        return self.text[:60]


class ReadMark(Record):
    """Up to when a person has read what happened to an application."""

    user = models.ForeignKey(User, models.CASCADE, related_name="read_marks")
    application = models.ForeignKey(Application, models.PROTECT, related_name="read_marks")
    up_to = models.DateTimeField(_("read up to"))

    class Meta:
        verbose_name = _("read mark")
        verbose_name_plural = _("read marks")
        constraints = [models.UniqueConstraint(fields=["user", "application"], name="one_read_mark_each")]

    def __str__(self) -> str:
        return f"{self.user} {self.up_to}"


class Mail(Record):
    """One mail to one person: written down in the transaction that causes it, sent after, once."""

    user = models.ForeignKey(User, models.PROTECT, related_name="mails", null=True, blank=True)
    # For people without an account: invitations.
    address = Line(_("address"), max_length=254, blank=True)
    template = Line(_("template"), max_length=60)
    language = Line(_("language"), max_length=10)
    context = models.JSONField(_("content"), default=dict, blank=True)
    # What must not be told twice has the same key.
    key = Line(_("key"), max_length=200, unique=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    # Nothing is due any more when it was sent or given up.
    due = models.DateTimeField(_("next attempt"), null=True, blank=True, db_index=True)
    sent = models.DateTimeField(_("sent"), null=True, blank=True)
    failed = Line(_("last failure"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created"]

    def __str__(self) -> str:
        return f"{self.template} {self.user or self.address}"
