"""Organisations and what they have, in the back office."""

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import Count, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from certification_service.admin.base import (
    BelongingAdmin,
    CountryFilter,
    DomainAdmin,
    DomainInline,
    country_name,
    save_rows,
)
from certification_service.domain import courses, organisations, standing
from certification_service.models import Contribution, Convener, Course, CourseType, Organisation, TrainingCentre
from certification_service.queries.features import today


class CentreInline(DomainInline):
    """Training centres."""

    model = TrainingCentre
    fields = ("name", "online", "lon", "lat", "country", "address")
    save_record = staticmethod(organisations.save_centre)
    delete_record = staticmethod(organisations.delete_centre)


class ConvenerInline(DomainInline):
    """Conveners."""

    model = Convener
    fields = ("name",)
    save_record = staticmethod(organisations.save_convener)
    delete_record = staticmethod(organisations.delete_convener)


class CourseTypeInline(DomainInline):
    """Course types."""

    model = CourseType
    fields = ("name", "hours", "link")
    save_record = staticmethod(courses.save_course_type)
    delete_record = staticmethod(courses.delete_course_type)


class ContributionInline(DomainInline):
    """Contributions to QGIS."""

    model = Contribution
    fields = ("category", "title", "period")
    save_record = staticmethod(organisations.save_contribution)
    delete_record = staticmethod(organisations.delete_contribution)


def _action(name: str, decision: standing.Decision):
    """An action that carries out a decision for each selected organisation and says how many it concerned."""

    @admin.action(description=decision.title, permissions=["change"])
    def carry_out(modeladmin, request, queryset):
        chosen = list(queryset)
        with transaction.atomic():
            done = sum(standing.decide(organisation, decision) for organisation in chosen)
        left = len(chosen) - done
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

    carry_out.__name__ = name
    return carry_out


@admin.register(Organisation)
class OrganisationAdmin(DomainAdmin):
    """Organisations; their state changes by the actions of the list only."""

    save_record = staticmethod(organisations.save_organisation)
    delete_record = staticmethod(organisations.delete_organisation)
    list_display = ("name", "state", "country_name", "certified_since", "to_come", "website", "email", "modified")
    list_filter = ("state", CountryFilter, "certified_since")
    search_fields = ("name", "email", "website", "address")
    readonly_fields = (*DomainAdmin.readonly_fields, "state", "source_key", "all_courses")
    inlines = (CentreInline, ConvenerInline, CourseTypeInline, ContributionInline)
    actions = [
        _action("accept", standing.ACCEPT),
        _action("suspend", standing.SUSPEND),
        _action("reinstate", standing.REINSTATE),
        _action("archive", standing.ARCHIVE),
    ]
    fieldsets = (
        (None, {"fields": ("name", "state", "certified_since", "all_courses")}),
        (_("Contact"), {"fields": ("website", "email", "phone", "address", "country", "lon", "lat")}),
        (_("Record"), {"fields": ("id", "created", "modified", "source_key")}),
    )

    def get_queryset(self, request):
        coming = Course.objects.filter(organisation=OuterRef("pk"), last_day__gte=today()).order_by()
        count = Subquery(coming.values("organisation").annotate(n=Count("pk")).values("n"), IntegerField())
        return super().get_queryset(request).annotate(to_come=Coalesce(count, 0))

    def save_formset(self, request, form, formset, change):
        save_rows(formset, self.inlines)

    @admin.display(description=_("country"), ordering="country")
    def country_name(self, obj):
        return country_name(obj.country)

    @admin.display(description=_("courses to come"), ordering="to_come")
    def to_come(self, obj):
        return obj.to_come

    @admin.display(description=_("courses"))
    def all_courses(self, obj):
        if obj._state.adding:
            return "-"
        query = urlencode({"organisation__id__exact": obj.pk})
        address = f"{reverse('admin:certification_service_course_changelist')}?{query}"
        count = obj.courses.count()
        text = ngettext("%(n)d course", "%(n)d courses", count) % {"n": count}
        return format_html('<a href="{}">{}</a>', address, text)


@admin.register(TrainingCentre)
class TrainingCentreAdmin(BelongingAdmin):
    """Training centres."""

    save_record = staticmethod(organisations.save_centre)
    delete_record = staticmethod(organisations.delete_centre)
    list_display = ("name", "organisation", "online", "lon", "lat", "country", "modified")
    list_filter = ("online", "organisation__state", CountryFilter)
    search_fields = ("name", "address", "organisation__name")


@admin.register(Convener)
class ConvenerAdmin(BelongingAdmin):
    """Conveners."""

    save_record = staticmethod(organisations.save_convener)
    delete_record = staticmethod(organisations.delete_convener)
    list_display = ("name", "organisation", "modified")
    list_filter = ("organisation__state",)
    search_fields = ("name", "organisation__name")


@admin.register(Contribution)
class ContributionAdmin(BelongingAdmin):
    """Contributions to QGIS."""

    save_record = staticmethod(organisations.save_contribution)
    delete_record = staticmethod(organisations.delete_contribution)
    readonly_fields = DomainAdmin.readonly_fields
    list_display = ("title", "category", "organisation", "period", "modified")
    list_filter = ("category", "organisation__state")
    search_fields = ("title", "description", "organisation__name")
