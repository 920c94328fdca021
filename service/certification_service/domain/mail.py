"""Writes mails down, in the transaction that causes them; interfaces/mail sends them after it has committed."""

from collections.abc import Mapping

from django.db import transaction

from certification_service.domain import clock, jobs
from certification_service.models import Mail, User

# What people must know, or asked for; they get it even if they want no mail that is not necessary.
NECESSARY = frozenset(
    {
        "access_withdrawn",
        "accepted",
        "account",
        "changes_requested",
        "invitation",
        "lapsed",
        "lapse_reminder",
        "refused",
        "standing",
    }
)
OPTIONAL = frozenset(
    {
        "consultation_closed",
        "message",
        "opinion_wanted",
        "passed_on",
        "reminder",
        "report",
        "sent",
        "to_review",
        "vote_wanted",
        "withdrawn",
    }
)
TEMPLATES = NECESSARY | OPTIONAL

Content = Mapping[str, str | int | bool | None]


@transaction.atomic
def write(to: User | str, template: str, context: Content, key: str, language: str = "en") -> bool:
    """Writes a mail to a person, or to an address without an account (in `language`); whether there is a new one.

    What has the same `key` is told once, whoever tries when. Nothing is written to people who are gone, nor what is not
    necessary to those who do not want it.
    """
    if template not in TEMPLATES:
        raise ValueError(f"There is no mail {template!r}.")
    user = to if isinstance(to, User) else None
    if user is not None and not wanted(user, template):
        return False
    mail = Mail(
        user=user,
        address="" if user else to,
        template=template,
        language=user.language if user else language,
        context=dict(context),
        key=key,
        due=clock.now(),
    )
    # Without a query first: two who write the same at once must not fail, one of them writes it.
    Mail.objects.bulk_create([mail], ignore_conflicts=True)
    if not Mail.objects.filter(pk=mail.pk).exists():
        return False
    jobs.enqueue("send_mail", str(mail.pk))
    return True


def wanted(user: User, template: str) -> bool:
    """Whether a person gets mails of this kind."""
    return user.is_active and user.erased is None and (template in NECESSARY or user.wants_mail)


def want(user: User, again: bool) -> None:
    """Whether a person wants mails that are not necessary."""
    User.objects.filter(pk=user.pk).update(wants_mail=again)
    user.wants_mail = again


@transaction.atomic
def try_again(mail: Mail) -> bool:
    """Sends a mail that was given up after all (for staff); whether there was something to do."""
    again = Mail.objects.filter(pk=mail.pk, sent__isnull=True, due__isnull=True).update(due=clock.now(), attempts=0)
    if again:
        jobs.enqueue("send_mail", str(mail.pk))
    return bool(again)
