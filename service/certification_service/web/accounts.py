"""How accounts are made: what is asked for, and mails that go the way of all others."""

from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import SignupForm as AccountForm
from allauth.core import context as asking
from django import forms
from django.contrib.sites.shortcuts import get_current_site
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from certification_service.domain import mail
from certification_service.models import User
from certification_service.models.base import Line


class SignupForm(AccountForm):
    """An account: name, address, password."""

    name = forms.CharField(
        label=_("Name"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("As others in the programme read it."),
    )
    field_order = ("name", "email", "password1")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        # What a password manager keeps beside the password, rather than the name.
        self.fields["email"].widget.attrs["autocomplete"] = "username"

    def clean_name(self) -> str:
        """Text that every database can hold."""
        return Line(max_length=200).clean(self.cleaned_data["name"], None)


class AccountAdapter(DefaultAccountAdapter):
    """allauth as this service wants it."""

    def save_user(self, request: HttpRequest, user: User, form: AccountForm, commit: bool = True) -> User:
        """With the name, and the language of the page for the mails."""
        user.name = form.cleaned_data["name"]
        user.language = _language()
        return super().save_user(request, user, form, commit)

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """Through the outbox: the page need not wait for a mail server, and one that is away is tried again."""
        user = User.objects.filter(email__iexact=email, is_active=True).first()
        language = user.language if user else _language()
        request = asking.request
        content = {"request": request, "email": email, "current_site": get_current_site(request), **context}
        with translation.override(language):
            message = self.render_mail(template_prefix, email, content)
        letter = {"subject": message.subject, "text": message.body}
        # The address that is to be confirmed is not yet the person's own: it goes there, not to the old one.
        mail.write(user or email, "account", letter, f"account {uuid4()}", language)


def _language() -> str:
    return (get_language() or "en").split("-")[0]
