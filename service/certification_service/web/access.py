"""Who gets in as this person: programs that they signed in to, and tokens of their scripts."""

from uuid import UUID

from allauth.account.decorators import reauthentication_required
from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from certification_service.domain import access as domain
from certification_service.domain.refusals import NotFound, Refused
from certification_service.web.refused import add_refusal


class TokenForm(forms.Form):
    """A new token."""

    label = forms.CharField(label=gettext_lazy("What it is for"), max_length=100)
    days = forms.IntegerField(
        label=gettext_lazy("Days until it ends"), min_value=1, max_value=domain.LONGEST_DAYS, initial=30
    )


@never_cache
@login_required
@require_GET
def access(request: HttpRequest) -> HttpResponse:
    """Shows them all, each to be withdrawn."""
    shown = {"sign_ins": domain.signed_in(request.user), "tokens": domain.tokens_of(request.user)}
    return render(request, "certification/access.html", shown)


@never_cache
@login_required
@reauthentication_required
@require_http_methods(["GET", "POST"])
def make_token(request: HttpRequest) -> HttpResponse:
    """Makes a token, whose text is on this one page and nowhere else."""
    form, secret = TokenForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        try:
            _made, secret = domain.make_token(request.user, **form.cleaned_data)
        except Refused as refusal:
            add_refusal(form, refusal)
    return render(request, "certification/token.html", {"form": form, "secret": secret})


@never_cache
@login_required
@require_POST
def withdraw_sign_in(request: HttpRequest, family: UUID) -> HttpResponse:
    """Signs QGIS out on some computer."""
    return _withdrawn(request, domain.withdraw_sign_in, family)


@never_cache
@login_required
@require_POST
def withdraw_token(request: HttpRequest, token_id: UUID) -> HttpResponse:
    """Ends a script's access."""
    return _withdrawn(request, domain.withdraw_token, token_id)


def _withdrawn(request: HttpRequest, withdraw, what: UUID) -> HttpResponse:
    try:
        withdraw(request.user, what)
    except NotFound:
        messages.info(request, _("It was withdrawn already."))
    else:
        messages.success(request, _("It lets nobody in any more."))
    return redirect("access")
