"""What all pages of the back office share: writing through the domain, ids to search for, countries by name."""

from collections.abc import Callable, Iterable
from uuid import UUID

from babel import Locale
from django.contrib import admin
from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class DomainAdmin(admin.ModelAdmin):
    """A table that is written by domain functions only, so that the change feed sees everything."""

    # Set by each table: how one record is saved and deleted.
    save_record: Callable[[Model], None]
    delete_record: Callable[[Model], None]

    readonly_fields = ("id", "created", "modified")
    list_per_page = 50
    # Counting 100,000 rows again for "of ..." helps nobody.
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        type(self).save_record(obj)

    def delete_model(self, request, obj):
        type(self).delete_record(obj)

    @transaction.atomic
    def delete_queryset(self, request, queryset):
        for record in queryset:
            type(self).delete_record(record)

    def get_search_results(self, request, queryset, search_term):
        """An id finds its record, whatever the searched columns are."""
        try:
            wanted = UUID(search_term.strip())
        except ValueError:
            return super().get_search_results(request, queryset, search_term)
        return queryset.filter(pk=wanted), False


class BelongingAdmin(DomainAdmin):
    """A table whose records belong to an organisation, and stay with it."""

    readonly_fields = (*DomainAdmin.readonly_fields, "source_key")
    autocomplete_fields = ("organisation",)
    list_select_related = ("organisation",)

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return fields if obj is None else (*fields, "organisation")


class DomainInline(admin.TabularInline):
    """Rows of another table on their organisation's page."""

    extra = 0
    show_change_link = True
    save_record: Callable[[Model], None]
    delete_record: Callable[[Model], None]


class CountryFilter(admin.SimpleListFilter):
    """The countries that occur, by name."""

    title = _("country")
    parameter_name = "country"

    def lookups(self, request, model_admin):
        codes = model_admin.model.objects.order_by().values_list("country", flat=True).distinct()
        return sorted(((code or "-", country_name(code)) for code in codes), key=lambda pair: pair[1])

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        return queryset.filter(country="" if self.value() == "-" else self.value())


def country_name(code: str) -> str:
    """The country in the language of the page."""
    locale = Locale.parse(get_language() or "en", sep="-")
    return locale.territories.get(code, code) or "-"


def save_rows(formset, inlines: Iterable[type[DomainInline]]) -> None:
    """Saves and deletes the rows of a formset through the functions of their inline."""
    inline = next(inline for inline in inlines if inline.model is formset.model)
    rows = formset.save(commit=False)
    for row in formset.deleted_objects:
        inline.delete_record(row)
    for row in rows:
        inline.save_record(row)
