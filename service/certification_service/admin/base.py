"""What all pages of the back office share: writing through the domain, ids to search for, countries by name."""

import unicodedata
from collections.abc import Callable, Iterable
from uuid import UUID

from babel import Locale
from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import transaction
from django.db.models import F, Model, QuerySet
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from certification_service.countries import CODES
from certification_service.models.base import Text


class Fields:
    """How fields look in every form: countries are chosen by name, texts take a few lines."""

    formfield_overrides = {Text: {"widget": AdminTextareaWidget(attrs={"rows": 4})}}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "country":
            label = capfirst(db_field.verbose_name)
            return forms.ChoiceField(choices=countries, required=False, label=label, help_text=db_field.help_text)
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class DomainAdmin(Fields, admin.ModelAdmin):
    """A table that is written by domain functions only, so that the change feed sees everything."""

    # Set by each table: how one record is saved and deleted.
    save_record: Callable[[Model], None]
    delete_record: Callable[[Model], None]

    # What the machine knows of a record.
    record_fields = ("id", "created", "modified")
    list_per_page = 50
    # Counting 100,000 rows again for "of ..." helps nobody.
    show_full_result_count = False

    class Media:
        css = {"all": ["certification_service/admin.css"]}

    def get_readonly_fields(self, request, obj=None):
        return (*super().get_readonly_fields(request, obj), *self.record_fields)

    def get_fieldsets(self, request, obj=None):
        """What people write comes first; what the machine knows last, folded away, once there is something."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None or not self.record_fields:
            return fieldsets
        return [*fieldsets, (_("Record"), {"fields": self.record_fields, "classes": ["collapse"]})]

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

    record_fields = (*DomainAdmin.record_fields, "source_key")
    autocomplete_fields = ("organisation",)
    list_select_related = ("organisation",)

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return fields if obj is None else (*fields, "organisation")


class DomainInline(Fields, admin.TabularInline):
    """Rows of another table on their organisation's page."""

    formfield_overrides = {Text: {"widget": AdminTextareaWidget(attrs={"rows": 2})}}
    extra = 0
    show_change_link = True
    save_record: Callable[[Model], None]
    delete_record: Callable[[Model], None]


class CountryFilter(admin.SimpleListFilter):
    """The countries that occur, by name."""

    title = _("country")
    parameter_name = "country"
    # Where a record says which country it is in.
    country = F("country")

    def lookups(self, request, model_admin):
        codes = model_admin.model.objects.order_by().values_list(self.country, flat=True).distinct()
        return sorted(((code or "-", country_name(code)) for code in codes), key=lambda pair: _sortable(pair[1]))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        wanted = "" if self.value() == "-" else self.value()
        return queryset.alias(the_country=self.country).filter(the_country=wanted)


def countries() -> list[tuple[str, str]]:
    """All countries to choose from, or none, by name in the language of the page."""
    names = [(code, country_name(code)) for code in CODES]
    return [("", "-"), *sorted(names, key=lambda pair: _sortable(pair[1]))]


def country_name(code: str) -> str:
    """The country in the language of the page."""
    locale = Locale.parse(get_language() or "en", sep="-")
    return locale.territories.get(code, code) or "-"


def _sortable(name: str) -> str:
    """The name as it is sorted: Österreich beside Oman, not after Zimbabwe."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def save_rows(formset, inlines: Iterable[type[DomainInline]]) -> None:
    """Saves and deletes the rows of a formset through the functions of their inline."""
    inline = next(inline for inline in inlines if inline.model is formset.model)
    rows = formset.save(commit=False)
    for row in formset.deleted_objects:
        inline.delete_record(row)
    for row in rows:
        inline.save_record(row)
