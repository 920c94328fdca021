"""What is done apart from requests: jobs by name, put into the queue in the transaction that wants them done.

The queue is a table of the same database (django-q2's ORM broker), so a job is there exactly if its transaction is.
A worker that dies leaves its job, which is taken up again later: every job does its work once, however often it is run.
"""

from dataclasses import dataclass

from django.utils import timezone
from django_q.models import Schedule
from django_q.tasks import async_task

PACKAGE = "certification_service"

# Each name with the function that does the job; plain values are its arguments.
JOBS = {
    "send_mail": f"{PACKAGE}.interfaces.mail.sending.send",
    "send_due_mails": f"{PACKAGE}.interfaces.mail.sending.send_due",
    "old_mails": f"{PACKAGE}.interfaces.mail.sending.forget_old",
    "deadlines": f"{PACKAGE}.domain.deadlines.run",
    "material_report": f"{PACKAGE}.interfaces.material_report.job.run",
    "old_access": f"{PACKAGE}.domain.access.clear",
    "expired_uploads": f"{PACKAGE}.interfaces.storage.finishing.sweep",
}


@dataclass(frozen=True, slots=True)
class Repeated:
    """A job that is done again and again."""

    job: str
    minutes: int


REPEATED = (
    Repeated("send_due_mails", 5),
    Repeated("deadlines", 60),
    Repeated("expired_uploads", 24 * 60),
    Repeated("old_access", 24 * 60),
    Repeated("old_mails", 24 * 60),
)


def enqueue(name: str, *args: str | int | bool) -> None:
    """Wants a job done as soon as the caller's transaction has committed; not at all if it does not."""
    async_task(JOBS[name], *args, task_name=name)


def keep_schedules(using: str = "default") -> None:
    """Makes the schedules what REPEATED says; run again, it changes nothing."""
    schedules = Schedule.objects.using(using)
    for repeated in REPEATED:
        wanted = {"func": JOBS[repeated.job], "schedule_type": Schedule.MINUTES, "minutes": repeated.minutes}
        if not schedules.filter(name=repeated.job).update(**wanted):
            schedules.create(name=repeated.job, next_run=timezone.now(), **wanted)
    ours = schedules.filter(func__startswith=f"{PACKAGE}.")
    ours.exclude(name__in=[repeated.job for repeated in REPEATED]).delete()
