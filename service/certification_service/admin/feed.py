"""The change feed in the back office: to look at, never to change."""

import json

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from certification_service.admin.base import DomainAdmin
from certification_service.models import FeedState, Publication


class ReadOnlyAdmin(DomainAdmin):
    """A table that is history: nobody adds, changes or deletes."""

    record_fields = ()

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class GoneFilter(admin.SimpleListFilter):
    """Whether the object is public or gone."""

    title = _("what was told")
    parameter_name = "gone"

    def lookups(self, request, model_admin):
        return [("no", _("public")), ("yes", _("gone"))]

    def queryset(self, request, queryset):
        if self.value() not in ("no", "yes"):
            return queryset
        return queryset.filter(document__isnull=self.value() == "yes")


@admin.register(Publication)
class PublicationAdmin(ReadOnlyAdmin):
    """What the public was told last about each object, newest first."""

    list_display = ("seq", "kind", "record", "is_public", "published_at")
    list_filter = ("kind", GoneFilter, "published_at")
    ordering = ("-seq",)
    search_fields = ("object_id",)
    search_help_text = _("The id of a record.")
    fields = ("record", "kind", "seq", "published_at", "readable")
    readonly_fields = fields

    @admin.display(description=_("record"), ordering="object_id")
    def record(self, obj):
        return str(obj.object_id)

    @admin.display(description=_("public"), boolean=True)
    def is_public(self, obj):
        return obj.document is not None

    @admin.display(description=_("public document"))
    def readable(self, obj):
        if obj.document is None:
            return _("gone")
        return format_html("<pre>{}</pre>", json.dumps(json.loads(obj.document), ensure_ascii=False, indent=2))


@admin.register(FeedState)
class FeedStateAdmin(ReadOnlyAdmin):
    """Where the feed stands."""

    list_display = ("epoch", "head", "horizon")
    readonly_fields = ("epoch", "head", "horizon")
    fields = readonly_fields
