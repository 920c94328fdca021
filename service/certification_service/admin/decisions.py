"""Decisions about organisations as actions of their list: asked once more, carried out, written into the history."""

from collections.abc import Callable

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import transaction
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification_service.domain import standing
from certification_service.enums import OrganisationState


def action(name: str, decision: standing.Decision) -> Callable:
    """An action that carries out a decision for each selected organisation and says how many it concerned."""

    @admin.action(description=decision.title, permissions=["change"])
    def carry_out(modeladmin, request, queryset):
        chosen = list(queryset)
        concerned = [organisation for organisation in chosen if organisation.state in decision.before]
        if concerned and "confirmed" not in request.POST:
            left = [organisation for organisation in chosen if organisation not in concerned]
            return _question(modeladmin, request, name, decision, concerned, left)
        with transaction.atomic():
            done = [organisation for organisation in chosen if standing.decide(organisation, decision)]
            for organisation in done:
                modeladmin.log_change(request, organisation, str(decision.title))
        _tell(modeladmin, request, decision, len(done), len(chosen) - len(done))
        return None

    carry_out.__name__ = name
    return carry_out


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
        "left_title": _("These stay as they are, because their state does not allow it:"),
        "concerned": concerned,
        "left": left,
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
            "%(n)d organisation was left as it is: its state does not allow this.",
            "%(n)d organisations were left as they are: their state does not allow this.",
            left,
        )
        modeladmin.message_user(request, text % {"n": left}, messages.WARNING)
