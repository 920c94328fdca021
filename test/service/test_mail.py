"""Mails: written once, sent once to those who want them, with patience, in the language of the reader."""

import re
from datetime import timedelta

import pytest
from django.core import mail as outbox
from django.db import transaction
from django.test import Client
from django_q.models import OrmQ

from certification_service.domain import mail
from certification_service.interfaces.mail import sending, unsubscribing
from certification_service.models import Mail, User
from certification_service.smtp import from_url
from test.mail_server import running_mail_server

pytestmark = pytest.mark.django_db

CONTENT = {"application": "0192", "organisation": "Harta & <Teren> SRL", "author": ""}


@pytest.fixture(autouse=True)
def _kept_in_memory(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.BASE_URL = "https://certification.example.org"


@pytest.fixture
def ana():
    """Somebody who reads English."""
    return User.objects.create_user("ana@example.org", name="Ana Pop")


@pytest.fixture
def real_server(settings):
    """A real mail server, and the service told of it."""
    with running_mail_server() as server:
        for name, value in from_url(server.url).items():
            setattr(settings, name, value)
        yield server


def test_the_same_key_is_told_once(ana):
    assert mail.write(ana, "message", CONTENT, "1")
    assert not mail.write(ana, "message", CONTENT, "1")
    assert Mail.objects.count() == OrmQ.objects.count() == 1


def test_what_is_rolled_back_is_never_told(ana):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        mail.write(ana, "message", CONTENT, "1")
        raise ZeroDivisionError
    assert (Mail.objects.count(), OrmQ.objects.count()) == (0, 0)


def test_a_mail_that_does_not_exist_is_a_mistake(ana):
    with pytest.raises(ValueError, match="no mail 'love_letter'"):
        mail.write(ana, "love_letter", CONTENT, "1")


@pytest.mark.parametrize(
    ("who", "optional", "necessary"),
    [
        ({}, True, True),
        ({"wants_mail": False}, False, True),
        ({"is_active": False}, False, False),
        ({"erased": "2026-01-01T00:00Z"}, False, False),
    ],
)
def test_who_gets_what_kind_of_mail(who, optional, necessary):
    person = User.objects.create_user("ana@example.org", **who)
    person.refresh_from_db()
    assert mail.write(person, "message", CONTENT, "1") is optional
    assert mail.write(person, "lapsed", CONTENT, "2") is necessary


def test_text_and_html_say_the_same_and_lead_to_the_page(ana):
    mail.write(ana, "message", CONTENT, "1")
    assert sending.send(str(Mail.objects.get().pk)) == "sent"
    sent = outbox.outbox[0]
    html = next(content for content, kind in sent.alternatives if kind == "text/html")
    assert sent.to == ["ana@example.org"]
    assert sent.subject == "Harta & <Teren> SRL: a new message"
    assert "Hello Ana Pop," in sent.body
    assert "the application of Harta & <Teren> SRL." in sent.body
    assert "https://certification.example.org/open/application/0192" in sent.body
    assert "In QGIS: open the panel “QGIS Certification”" in sent.body
    assert "the application of Harta &amp; &lt;Teren&gt; SRL." in html
    assert 'href="https://certification.example.org/open/application/0192"' in html
    assert sent.extra_headers["Auto-Submitted"] == "auto-generated"


def test_a_romanian_reads_romanian(ana):
    ana.language = "ro"
    ana.save()
    mail.write(ana, "message", CONTENT, "1")
    sending.send_due()
    sent = outbox.outbox[0]
    assert sent.subject == "Harta & <Teren> SRL: un mesaj nou"
    assert "Bună, Ana Pop!" in sent.body
    assert 'lang="ro"' in sent.alternatives[0].content


def test_what_was_sent_is_not_kept_nor_sent_again(ana):
    mail.write(ana, "message", CONTENT, "1")
    sending.send_due()
    sending.send_due()
    sent = Mail.objects.get()
    assert (len(outbox.outbox), sent.context, sent.due, sent.attempts) == (1, {}, None, 1)
    assert sent.sent is not None
    # The key stays: nobody is told a second time.
    assert not mail.write(ana, "message", CONTENT, "1")


def test_mails_of_long_ago_are_forgotten_but_not_those_that_wait(ana, settings):
    mail.write("new@example.org", "invitation", INVITATION, "1")
    sending.send_due()
    settings.CLOCK_OFFSET = timedelta(days=89)
    assert sending.forget_old() == 0
    mail.write(ana, "message", CONTENT, "2")
    settings.CLOCK_OFFSET = timedelta(days=91)
    assert sending.forget_old() == 1
    assert list(Mail.objects.values_list("key", flat=True)) == ["2"]


def test_who_unsubscribed_or_was_erased_meanwhile_gets_nothing(ana):
    mail.write(ana, "message", CONTENT, "1")
    mail.write(ana, "lapsed", CONTENT, "2")
    User.objects.update(wants_mail=False)
    sending.send_due()
    assert [sent.subject for sent in outbox.outbox] == ["Harta & <Teren> SRL: the application has lapsed"]
    mail.write(ana, "refused", {**CONTENT, "reason": "Because"}, "3")
    User.objects.update(is_active=False)
    sending.send_due()
    assert len(outbox.outbox) == 1
    assert not Mail.objects.exclude(due=None).exists()


def test_a_server_that_is_down_is_tried_again_and_the_mail_arrives_once(ana, real_server, settings):
    real_server.stop()
    mail.write(ana, "message", CONTENT, "1")
    written = str(Mail.objects.get().pk)
    assert sending.send(written) == "unreachable"
    assert sending.send(written) == "nothing to do"
    waiting = Mail.objects.get()
    assert (waiting.attempts, waiting.failed[:22], waiting.sent) == (1, "ConnectionRefusedError", None)

    settings.CLOCK_OFFSET = timedelta(minutes=6)
    assert sending.send_due() == 0
    real_server.start()
    assert sending.send_due() == 0
    settings.CLOCK_OFFSET = timedelta(minutes=22)
    assert sending.send_due() == 1
    assert sending.send_due() == 0
    (arrived,) = real_server.mails
    assert real_server.recipients == ["ana@example.org"]
    assert arrived["Message-ID"] == f"<{written}@localhost>"
    assert [part.get_content_type() for part in arrived.iter_parts()] == ["text/plain", "text/html"]
    assert Mail.objects.get().failed == ""


def test_what_fails_to_the_last_is_left_to_staff_who_can_try_again(ana, real_server, settings, office):
    real_server.stop()
    mail.write(ana, "message", CONTENT, "1")
    for hours in range(0, 24 * 12, 6):
        settings.CLOCK_OFFSET = timedelta(hours=hours)
        sending.send_due()
    given_up = Mail.objects.get()
    assert (given_up.due, given_up.attempts) == (None, len(sending.PAUSES) + 1)
    page = office.get("/admin/certification_service/mail/?standing=given_up").content.decode()
    assert "ConnectionRefusedError" in page
    assert "ana@example.org" in page

    real_server.start()
    OrmQ.objects.all().delete()
    action = {"action": "send_again", "_selected_action": str(given_up.pk)}
    reply = office.post("/admin/certification_service/mail/", action, follow=True)
    assert "1 mail will be sent again." in reply.content.decode()
    assert OrmQ.objects.get().task["args"] == (str(given_up.pk),)
    assert sending.send(str(given_up.pk)) == "sent"
    assert len(real_server.mails) == 1


def test_an_address_that_does_not_exist_is_not_tried_again_nor_keeps_others_waiting(ana, real_server):
    real_server.unknown.add("gone@example.org")
    mail.write("gone@example.org", "invitation", INVITATION, "1")
    mail.write(ana, "message", CONTENT, "2")
    assert sending.send_due() == 1
    refused = Mail.objects.get(key="1")
    assert refused.due is None
    assert "Nobody of that name here" in refused.failed
    assert real_server.recipients == ["ana@example.org"]


INVITATION = {"secret": "s3cr3t", "to": "Harta SRL", "role": "owner", "by": "Ana", "until": "2026-12-24T10:00:00+00:00"}


def test_an_invitation_goes_to_an_address_and_its_secret_is_forgotten():
    mail.write("new@example.org", "invitation", INVITATION, "1", language="ro")
    sending.send_due()
    sent = outbox.outbox[0]
    assert sent.to == ["new@example.org"]
    assert "https://certification.example.org/invitation/s3cr3t" in sent.body
    assert "24 decembrie 2026" in sent.body
    assert "List-Unsubscribe" not in sent.extra_headers
    assert Mail.objects.get().context == {}


def test_names_cannot_smuggle_headers_or_placeholders(ana):
    content = {**CONTENT, "organisation": "Evil {application}\r\nBcc: all@example.org"}
    mail.write(ana, "message", content, "1")
    sending.send_due()
    assert outbox.outbox[0].subject == "Evil {application} Bcc: all@example.org: a new message"


def test_one_click_unsubscribes_without_signing_in(ana):
    mail.write(ana, "message", CONTENT, "1")
    sending.send_due()
    headers = outbox.outbox[0].extra_headers
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = re.fullmatch(r"<https://certification\.example\.org(/unsubscribe/.+)>", headers["List-Unsubscribe"])[1]

    strict = Client(enforce_csrf_checks=True)
    assert "ana@example.org" in strict.get(address).content.decode()
    ana.refresh_from_db()
    # Looking is not enough: mail programs follow links by themselves.
    assert ana.wants_mail
    assert strict.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    ana.refresh_from_db()
    assert not ana.wants_mail
    strict.post(address, {"again": "1"})
    ana.refresh_from_db()
    assert ana.wants_mail


def test_a_forged_unsubscribe_link_does_nothing(ana, client):
    forged = unsubscribing.ticket(ana)[:-3] + "abc"
    assert client.post(f"/unsubscribe/{forged}").status_code == 404
    ana.refresh_from_db()
    assert ana.wants_mail


def test_a_mail_that_is_written_is_in_the_outbox_table_only_for_staff(ana, client):
    client.force_login(ana)
    assert client.get("/admin/certification_service/mail/").status_code == 302


@pytest.mark.parametrize(
    ("url", "port", "tls", "ssl"),
    [
        ("smtp://mail.example.org", 25, False, False),
        ("smtp+tls://a%40b:p%2Fw@mail.example.org", 587, True, False),
        ("smtps://a%40b:p%2Fw@mail.example.org:4650", 4650, False, True),
    ],
)
def test_the_mail_server_is_named_by_one_address(url, port, tls, ssl):
    found = from_url(url)
    assert found["EMAIL_HOST"] == "mail.example.org"
    assert (found["EMAIL_PORT"], found["EMAIL_USE_TLS"], found["EMAIL_USE_SSL"]) == (port, tls, ssl)
    if "@" in url:
        assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("a@b", "p/w")
