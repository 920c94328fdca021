"""Decisions about organisations as actions of their list: with a reason, carried out, written into the history."""

from collections.abc import Callable

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import transaction
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification_service import policies
from certification_service.domain import standing
from certification_service.domain.refusals import Conflict
from certification_service.enums import OrganisationState
from certification_service.models import Organisation, User


def action(name: str, decision: standing.Decision) -> Callable:
    """An action that carries out a decision for each selected organisation and says how many it concerned."""

    @admin.action(description=decision.title, permissions=["change"])
    def carry_out(modeladmin, request, queryset):
        chosen, reason = list(queryset), request.POST.get("reason", "").strip()
        concerned = [organisation for organisation in chosen if _possible(request.user, organisation, decision)]
        if concerned and ("confirmed" not in request.POST or not reason):
            left = [organisation for organisation in chosen if organisation not in concerned]
            return _question(modeladmin, request, name, decision, concerned, left)
        with transaction.atomic():
            done = [one for one in concerned if _carried_out(request.user, one, decision, reason)]
            for organisation in done:
                modeladmin.log_change(request, organisation, f"{decision.title}: {reason}")
        _tell(modeladmin, request, decision, len(done), len(chosen) - len(done))
        return None

    carry_out.__name__ = name
    return carry_out


def _possible(user: User, organisation: Organisation, decision: standing.Decision) -> bool:
    return standing.fits(organisation, decision) and policies.allows(user, "organisation.act", organisation)


def _carried_out(user: User, organisation: Organisation, decision: standing.Decision, reason: str) -> bool:
    """Whether it was, and not somebody else faster."""
    try:
        standing.decide(user, organisation, decision, reason)
    except Conflict:
        return False
    return True


def _question(modeladmin, request, name, decision, concerned, left) -> TemplateResponse:
    """The page that says what would happen to whom; its form sends the same action again, confirmed."""
    if decision.after is OrganisationState.ACCEPTED:
        consequence = _("These organisations will become public, with all that belongs to them:")
    else:
        consequence = _("These organisations will no longer be public, nor will anything that belongs to them:")
    context = {
        **modeladmin.admin_site.each_context(request),
        "title": decision.title,
        "consequence": consequence,
        "left_title": _("These stay as they are, because their state does not allow it, or you belong to them:"),
        "concerned": concerned,
        "left": left,
        # Sent without a reason: asked again, beside the field.
        "reason_missing": "confirmed" in request.POST,
        "action": name,
        "checkbox": ACTION_CHECKBOX_NAME,
        "opts": modeladmin.opts,
        "media": modeladmin.media,
    }
    return TemplateResponse(request, "certification_service/decision.html", context)


def _tell(modeladmin, request, decision, done: int, left: int) -> None:
    if done:
        text = ngettext("%(n)d organisation is now %(state)s.", "%(n)d organisations are now %(state)s.", done)
        modeladmin.message_user(request, text % {"n": done, "state": decision.after.label}, messages.SUCCESS)
    if left:
        text = ngettext(
            "%(n)d organisation was left as it is: its state does not allow this, or you belong to it.",
            "%(n)d organisations were left as they are: their state does not allow this, or you belong to them.",
            left,
        )
        modeladmin.message_user(request, text % {"n": left}, messages.WARNING)
