"""The page that the link in an invitation leads to."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from certification_service.domain import invitations
from certification_service.domain.refusals import Refused
from certification_service.enums import MemberRole, PanelRole

_ROLES = {role.value: role.label for role in (*MemberRole, *PanelRole)}


@never_cache
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """Shows what one is invited to, and accepts it: after signing in, and by a button only."""
    try:
        found = invitations.find(secret)
        if request.method == "POST" and request.user.is_authenticated:
            invitations.accept(request.user, secret)
            messages.success(request, _("You have accepted the invitation."))
            return redirect("home")
    except Refused as refusal:
        said = refusal.detail or _("There is no such invitation. Look whether the link is complete.")
        return render(request, "certification/invitation_over.html", {"said": said}, status=refusal.problem_type.status)
    shown = {
        "invitation": found,
        "to": found.organisation or found.user_group,
        "role": _ROLES.get(found.role, ""),
        "here": reverse("invitation", args=[secret]),
    }
    return render(request, "certification/invitation.html", shown)
