"""Sends the mails that were written down: each once, with patience when the mail server is away.

An attempt begins by claiming the mail with a conditional UPDATE that moves its next attempt beyond the time that this
one can take. So of two workers one sends, and what a worker that died had claimed is due again by itself.
"""

import logging
from datetime import timedelta
from enum import Enum
from smtplib import SMTPException, SMTPRecipientsRefused

from django.conf import settings
from django.db.models import F

from certification_service.domain import clock
from certification_service.domain.mail import wanted
from certification_service.interfaces.mail.rendering import message
from certification_service.models import Mail

logger = logging.getLogger(__name__)

# How long after each failed attempt the next is due; after the last of them staff see it in the back office.
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 180, 720, 1440, 1440))
# So long it can be seen that a mail was sent, or given up.
KEPT = timedelta(days=90)
# So many mails does one run of `send_due` send at most, so that it ends in time.
_AT_ONCE = 200
_REFUSED_FOR_GOOD = 500


class Outcome(Enum):
    """How an attempt went."""

    NOTHING_TO_DO = "nothing to do"
    SENT = "sent"
    NOT_WANTED = "not wanted"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


def send(mail_id: str) -> str:
    """The job for one mail; done again, it does nothing."""
    return _attempt(mail_id).value


def send_due() -> int:
    """The job that runs again and again: sends what is due, until the mail server is found to be away."""
    exhausted = Mail.objects.filter(sent__isnull=True, due__lte=clock.now(), attempts__gt=len(PAUSES))
    exhausted.update(due=None)
    sent = 0
    due = Mail.objects.filter(sent__isnull=True, due__lte=clock.now()).order_by("due", "pk")
    for mail_id in list(due.values_list("pk", flat=True)[:_AT_ONCE]):
        outcome = _attempt(mail_id)
        if outcome is Outcome.UNREACHABLE:
            break
        sent += outcome is Outcome.SENT
    return sent


def forget_old() -> int:
    """The job that removes mails of long ago, and with them the addresses of people without an account."""
    return Mail.objects.filter(due__isnull=True, modified__lt=clock.now() - KEPT).delete()[0]


def _attempt(mail_id) -> Outcome:
    now = clock.now()
    claimable = Mail.objects.filter(pk=mail_id, sent__isnull=True, due__lte=now)
    if not claimable.update(due=now + timedelta(seconds=settings.JOB_TIMEOUT), attempts=F("attempts") + 1):
        return Outcome.NOTHING_TO_DO
    mail = Mail.objects.select_related("user").get(pk=mail_id)
    if mail.user is not None and not wanted(mail.user, mail.template):
        _close(mail, failed="not wanted any more")
        return Outcome.NOT_WANTED
    try:
        message(mail).send()
    except SMTPRecipientsRefused as error:
        codes = [code for code, _ in error.recipients.values()]
        return _failed(mail, error, Outcome.REFUSED, last=min(codes) >= _REFUSED_FOR_GOOD)
    except SMTPException as error:
        return _failed(mail, error, Outcome.REFUSED)
    except OSError as error:
        return _failed(mail, error, Outcome.UNREACHABLE)
    _close(mail, sent=clock.now(), failed="")
    return Outcome.SENT


def _failed(mail: Mail, error: Exception, outcome: Outcome, last: bool = False) -> Outcome:
    last = last or mail.attempts > len(PAUSES)
    due = None if last else clock.now() + PAUSES[mail.attempts - 1]
    logger.warning("Mail %s was not sent (attempt %d): %s", mail.pk, mail.attempts, error)
    said = f"{type(error).__name__}: {error}"[:500]
    Mail.objects.filter(pk=mail.pk).update(due=due, failed=said, modified=clock.now())
    return outcome


def _close(mail: Mail, **fields) -> None:
    """Nothing more is to be done; what it said (names, reasons, secrets of links) is not kept."""
    Mail.objects.filter(pk=mail.pk).update(due=None, context={}, modified=clock.now(), **fields)
