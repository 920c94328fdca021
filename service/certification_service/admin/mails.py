"""Mails in the back office: what was sent, what waits, what was given up and can be tried again."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from certification_service.domain.mail import try_again
from certification_service.models import Mail


class StandingFilter(admin.SimpleListFilter):
    """Whether a mail is on its way."""

    title = _("where it stands")
    parameter_name = "standing"

    def lookups(self, request, model_admin):
        return [("sent", _("sent")), ("waiting", _("waiting")), ("given_up", _("given up"))]

    def queryset(self, request, queryset):
        conditions = {
            "sent": {"sent__isnull": False},
            "waiting": {"sent__isnull": True, "due__isnull": False},
            "given_up": {"sent__isnull": True, "due__isnull": True},
        }
        return queryset.filter(**conditions.get(self.value(), {}))


@admin.action(description=_("Try to send again"), permissions=["view"])
def send_again(modeladmin, request, queryset):
    """Those that were given up; the others are sent already, or on their way."""
    again = sum(try_again(mail) for mail in queryset)
    text = ngettext("%(n)d mail will be sent again.", "%(n)d mails will be sent again.", again) % {"n": again}
    modeladmin.message_user(request, text, messages.SUCCESS if again else messages.WARNING)


@admin.register(Mail)
class MailAdmin(admin.ModelAdmin):
    """To look at and to send again; what mails say is not shown: some have links that are for their reader only."""

    list_display = ("created", "template", "recipient", "sent", "due", "attempts", "failed")
    list_filter = (StandingFilter, "template")
    list_select_related = ("user",)
    search_fields = ("user__email", "user__name", "address", "template")
    fields = ("template", "recipient", "language", "created", "due", "attempts", "sent", "failed")
    readonly_fields = fields
    actions = (send_again,)
    show_full_result_count = False

    @admin.display(description=_("to"))
    def recipient(self, mail: Mail) -> str:
        return mail.user.email if mail.user else mail.address

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
