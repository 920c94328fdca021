"""The directory of user groups in the back office."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from certification_service.admin.base import DomainAdmin
from certification_service.domain import user_groups
from certification_service.models import UserGroup


class EndedFilter(admin.SimpleListFilter):
    """Whether a group still exists."""

    title = _("existence")
    parameter_name = "ended"

    def lookups(self, request, model_admin):
        return [("no", _("exists")), ("yes", _("has ended"))]

    def queryset(self, request, queryset):
        if self.value() not in ("no", "yes"):
            return queryset
        return queryset.filter(ended__isnull=self.value() == "no")


@admin.register(UserGroup)
class UserGroupAdmin(DomainAdmin):
    """User groups; one that has ended is no longer public."""

    save_record = staticmethod(user_groups.save_user_group)
    delete_record = staticmethod(user_groups.delete_user_group)
    fields = ("name", "code", "countries", "website", "contact", "since", "ended")
    list_display = ("name", "code", "countries", "website", "contact", "since", "ended")
    list_filter = (EndedFilter, "since")
    search_fields = ("name", "code", "countries", "website", "contact")
