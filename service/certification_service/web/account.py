"""A person's own pages: what there is, the profile, all that is stored, and erasing it."""

from allauth.account.decorators import reauthentication_required
from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from certification_service.domain import erasure, people
from certification_service.domain.refusals import Refused
from certification_service.models import User
from certification_service.queries.own_data import own_data
from certification_service.web.refused import add_refusal


class ProfileForm(forms.ModelForm):
    """What a person says about oneself."""

    class Meta:
        model = User
        fields = ("name", "language", "wants_mail")
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "name"})}

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["wants_mail"].label = gettext_lazy("Also send me mails that are not necessary")


class ErasureForm(forms.Form):
    """Makes sure that it is meant."""

    confirm = forms.EmailField(
        label=gettext_lazy("Your e-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )


@never_cache
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """What can be done here; all else happens in QGIS."""
    return render(request, "certification/home.html")


@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    """What is stored, why, how long."""
    return render(request, "certification/privacy.html")


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    """Name, language and mails."""
    # A copy, so that what does not fit is not shown as the person's name at the top.
    form = ProfileForm(request.POST or None, instance=User.objects.get(pk=request.user.pk))
    if request.method == "POST" and form.is_valid():
        try:
            people.change_profile(request.user, **form.cleaned_data)
        except (Refused, ValidationError) as refusal:
            add_refusal(form, refusal)
        else:
            messages.success(request, _("Saved."))
            return redirect("profile")
    return render(request, "certification/profile.html", {"form": form})


@never_cache
@login_required
@require_GET
def data(request: HttpRequest) -> HttpResponse:
    """Everything that is stored about the person, as a file."""
    reply = JsonResponse(own_data(request.user), json_dumps_params={"indent": 2, "ensure_ascii": False})
    reply["Content-Disposition"] = 'attachment; filename="qgis-certification.json"'
    return reply


@never_cache
@login_required
@reauthentication_required
@require_http_methods(["GET", "POST"])
def delete(request: HttpRequest) -> HttpResponse:
    """Erases the account."""
    form = ErasureForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            erasure.erase(request.user, form.cleaned_data["confirm"])
        except Refused as refusal:
            add_refusal(form, refusal)
        else:
            logout(request)
            messages.success(request, _("Your account was erased. Thank you for having been here."))
            return redirect("home")
    hindrances = erasure.hindrances(request.user)
    return render(request, "certification/delete.html", {"form": form, "hindrances": hindrances})
