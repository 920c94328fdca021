"""Organisations and what they have, in the back office."""

from django.contrib import admin
from django.db.models import Count, IntegerField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from certification_service.admin import decisions
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


@admin.register(Organisation)
class OrganisationAdmin(DomainAdmin):
    """Organisations; their state changes by the actions of the list only."""

    save_record = staticmethod(organisations.save_organisation)
    delete_record = staticmethod(organisations.delete_organisation)
    list_display = ("name", "state", "country_name", "certified_since", "to_come", "website", "email", "modified")
    list_filter = ("state", CountryFilter, "certified_since")
    search_fields = ("name", "email", "website", "address")
    readonly_fields = ("state", "all_courses")
    record_fields = (*DomainAdmin.record_fields, "source_key")
    inlines = (CentreInline, ConvenerInline, CourseTypeInline, ContributionInline)
    actions = [
        decisions.action("accept", standing.ACCEPT),
        decisions.action("suspend", standing.SUSPEND),
        decisions.action("reinstate", standing.REINSTATE),
        decisions.action("archive", standing.ARCHIVE),
    ]
    fieldsets = (
        (None, {"fields": ("name", "state", "certified_since", "all_courses")}),
        (_("Contact"), {"fields": ("website", "email", "phone", "address", "country", "lon", "lat")}),
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
        listed = urlencode({"organisation__id__exact": obj.pk})
        count = obj.courses.count()
        return format_html(
            '<a href="{}?{}">{}</a> &nbsp; <a class="addlink" href="{}?{}">{}</a>',
            reverse("admin:certification_service_course_changelist"),
            listed,
            ngettext("%(n)d course", "%(n)d courses", count) % {"n": count},
            reverse("admin:certification_service_course_add"),
            urlencode({"organisation": obj.pk}),
            _("Add a course"),
        )


class CentreCountryFilter(CountryFilter):
    """The countries that centres lie in: their own, else their organisation's."""

    country = Coalesce(NullIf("country", Value("")), "organisation__country")


@admin.register(TrainingCentre)
class TrainingCentreAdmin(BelongingAdmin):
    """Training centres."""

    save_record = staticmethod(organisations.save_centre)
    delete_record = staticmethod(organisations.delete_centre)
    fields = ("organisation", "name", "online", "lon", "lat", "address", "country")
    list_display = ("name", "organisation", "online", "lon", "lat", "country_name", "modified")
    list_filter = ("online", "organisation__state", CentreCountryFilter)
    search_fields = ("name", "address", "organisation__name")

    @admin.display(description=_("country"), ordering="country")
    def country_name(self, obj):
        return country_name(obj.country or obj.organisation.country)


@admin.register(Convener)
class ConvenerAdmin(BelongingAdmin):
    """Conveners."""

    save_record = staticmethod(organisations.save_convener)
    delete_record = staticmethod(organisations.delete_convener)
    fields = ("organisation", "name")
    list_display = ("name", "organisation", "modified")
    list_filter = ("organisation__state",)
    search_fields = ("name", "organisation__name")


@admin.register(Contribution)
class ContributionAdmin(BelongingAdmin):
    """Contributions to QGIS."""

    save_record = staticmethod(organisations.save_contribution)
    delete_record = staticmethod(organisations.delete_contribution)
    record_fields = DomainAdmin.record_fields
    fields = ("organisation", "category", "title", "description", "links", "period")
    list_display = ("title", "category", "organisation", "period", "modified")
    list_filter = ("category", "organisation__state")
    search_fields = ("title", "description", "organisation__name")
