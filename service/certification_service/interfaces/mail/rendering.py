"""Makes the message of a mail: in the person's language, as text and as HTML, with what mail programs want to know."""

from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification_service.domain.mail import NECESSARY
from certification_service.interfaces.mail.letters import LETTERS
from certification_service.interfaces.mail.unsubscribing import ticket
from certification_service.models import Mail

_LOCAL = "http://127.0.0.1:8000"


def message(mail: Mail) -> EmailMultiAlternatives:
    """The message, ready to be sent."""
    base = settings.BASE_URL or _LOCAL
    with translation.override(mail.language):
        letter = LETTERS[mail.template](mail.context)
        content = {
            "letter": letter,
            "language": mail.language,
            "greeting": _greeting(mail),
            "sender": _("QGIS Certification Programme"),
            "link": base + letter.path if letter.path else "",
            "unsubscribe": f"{base}/unsubscribe/{ticket(mail.user)}" if _may_stop(mail) else "",
            "stop": _("Get only the mails that are necessary"),
        }
        text = render_to_string("certification_service/mail/letter.txt", content)
        html = render_to_string("certification_service/mail/letter.html", content)
    made = EmailMultiAlternatives(
        subject=" ".join(letter.subject.split()),
        body=text,
        to=[mail.user.email if mail.user else mail.address],
        headers=_headers(mail, content["unsubscribe"]),
    )
    made.attach_alternative(html, "text/html")
    return made


def _greeting(mail: Mail) -> str:
    if mail.user is None or not mail.user.name:
        return _("Hello,")
    return _("Hello {name},").format(name=mail.user.name)


def _may_stop(mail: Mail) -> bool:
    return mail.user is not None and mail.template not in NECESSARY


def _headers(mail: Mail, unsubscribe: str) -> dict[str, str]:
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    headers = {
        # The same at each attempt, so that a mail that did arrive before can be told.
        "Message-ID": f"<{mail.pk}@{domain}>",
        "Auto-Submitted": "auto-generated",
    }
    if unsubscribe:
        headers["List-Unsubscribe"] = f"<{unsubscribe}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers
