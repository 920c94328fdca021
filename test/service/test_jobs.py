"""Jobs: there exactly if their transaction is, repeated ones once, done once although a worker was killed."""

import uuid

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.utils.module_loading import import_string
from django_q.models import OrmQ, Schedule

from certification_service.domain import jobs, mail
from certification_service.models import Mail, User
from test.mail_server import running_mail_server
from test.service_process import Service, running_service

WRITE = """
from certification_service.domain import mail
from certification_service.models import User
person = User.objects.filter(email="ana@example.org").first() or User.objects.create_user("ana@example.org", name="Ana")
for key in KEYS:
    mail.write(person, "message", {"application": "1", "organisation": "Harta SRL", "author": ""}, key)
"""
STANDING = """
from django_q.models import OrmQ
from certification_service.models import Mail
for mail in Mail.objects.order_by("key"):
    print(mail.key, "sent" if mail.sent else "waits", mail.attempts)
print([job.task["name"] for job in OrmQ.objects.all()])
"""


@pytest.mark.django_db
def test_a_job_is_there_exactly_if_its_transaction_is():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        jobs.enqueue("deadlines")
        raise ZeroDivisionError
    assert not OrmQ.objects.exists()
    jobs.enqueue("material_report", "42")
    assert [(job.task["func"], job.task["args"]) for job in OrmQ.objects.all()] == [
        (jobs.JOBS["material_report"], ("42",))
    ]


@pytest.mark.django_db
def test_what_is_repeated_is_scheduled_once_and_brought_up_to_date():
    def schedules():
        return sorted(Schedule.objects.values_list("name", "func", "minutes"))

    first = schedules()
    assert [(name, minutes) for name, _, minutes in first] == [
        ("deadlines", 60),
        ("expired_uploads", 1440),
        ("old_access", 1440),
        ("old_mails", 1440),
        ("send_due_mails", 5),
    ]
    Schedule.objects.filter(name="deadlines").update(minutes=1)
    Schedule.objects.create(name="of earlier days", func="certification_service.gone", schedule_type="I", minutes=1)
    Schedule.objects.create(name="of an operator", func="theirs.own", schedule_type="I", minutes=1)
    call_command("migrate", verbosity=0)
    Schedule.objects.get(name="of an operator").delete()
    assert schedules() == first


@pytest.mark.parametrize("name", jobs.JOBS)
def test_each_job_is_a_function_that_exists(name):
    assert callable(import_string(jobs.JOBS[name]))


@pytest.mark.django_db
def test_a_job_can_be_done_without_a_worker(capsys, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    person = User.objects.create_user("ana@example.org")
    mail.write(person, "message", {"application": "1", "organisation": "Harta SRL", "author": ""}, "1")
    call_command("run_job", "send_due_mails")
    assert capsys.readouterr().out == "send_due_mails: 1\n"
    call_command("run_job", "send_mail", str(Mail.objects.get().pk))
    assert capsys.readouterr().out == "send_mail: nothing to do\n"


@pytest.fixture
def database_url(tmp_path, request):
    """A database of its own, of the kind that the tests run on."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path / 'db.sqlite3'}"
        return
    request.getfixturevalue("django_db_setup")
    server, name = settings.DATABASES["default"], f"jobs_{uuid.uuid4().hex[:12]}"
    with request.getfixturevalue("django_db_blocker").unblock():
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")
        password = f":{server['PASSWORD']}" if server["PASSWORD"] else ""
        yield f"postgres://{server['USER']}{password}@{server['HOST']}:{server['PORT']}/{name}"
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
        connection.close()


@pytest.fixture
def mail_server():
    """A mail server."""
    with running_mail_server() as server:
        yield server


@pytest.fixture
def service(database_url, mail_server):
    """The service without its worker, which has three seconds for a job before it counts as dead."""
    environment = {"SMTP_URL": mail_server.url, "JOB_TIMEOUT": "3", "JOB_WORKERS": "1"}
    with running_service(database_url, environment=environment) as running:
        yield running


def write(service: Service, *keys: str) -> None:
    service.python(WRITE.replace("KEYS", repr(keys)))


def standing(service: Service) -> list[str]:
    """Each mail, whether it was sent and at which attempt; then the jobs in the queue."""
    return service.python(STANDING).splitlines()


def test_a_worker_killed_in_mid_job_the_job_is_done_later_and_once(service, mail_server):
    write(service, "1")
    mail_server.answers.clear()
    service.start_worker()
    assert mail_server.asked.wait(30)
    service.kill_worker()
    assert standing(service) == ["1 waits 1", "['send_mail']"]

    mail_server.answers.set()
    service.start_worker()
    assert len(mail_server.await_mails(1)) == 1
    # Another mail shows that nothing of the first comes after it.
    write(service, "2")
    assert len(mail_server.await_mails(2)) == 2
    service.stop_worker()
    assert mail_server.recipients == ["ana@example.org"] * 2
    assert standing(service) == ["1 sent 2", "2 sent 1", "[]"]


def test_two_workers_do_each_job_once(service, mail_server):
    keys = [f"{number}" for number in range(9)]
    write(service, *keys)
    service.start_worker()
    first, service._worker = service._worker, None
    service.start_worker()
    try:
        assert len(mail_server.await_mails(9)) == 9
        assert len(mail_server.await_mails(10, seconds=5)) == 9
    finally:
        service.stop_worker()
        service._worker = first
        service.stop_worker()
    assert standing(service) == [*(f"{key} sent 1" for key in keys), "[]"]
