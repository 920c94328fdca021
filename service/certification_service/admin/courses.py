"""Course types and courses in the back office."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from certification_service.admin.base import BelongingAdmin
from certification_service.domain import courses
from certification_service.models import Course, CourseType
from certification_service.queries.features import today


class WhenFilter(admin.SimpleListFilter):
    """To come, running today or past."""

    title = _("when")
    parameter_name = "when"

    def lookups(self, request, model_admin):
        return [("upcoming", _("to come")), ("running", _("running today")), ("past", _("past"))]

    def queryset(self, request, queryset):
        day = today()
        conditions = {
            "upcoming": {"first_day__gt": day},
            "running": {"first_day__lte": day, "last_day__gte": day},
            "past": {"last_day__lt": day},
        }
        return queryset.filter(**conditions.get(self.value(), {}))


class CourseForm(forms.ModelForm):
    """A course whose conveners are of its organisation."""

    def clean(self):
        cleaned = super().clean()
        organisation = cleaned.get("organisation")
        organisation_id = organisation.pk if organisation else self.instance.organisation_id
        courses.check_conveners(Course(organisation_id=organisation_id), cleaned.get("conveners", ()))
        return cleaned


@admin.register(CourseType)
class CourseTypeAdmin(BelongingAdmin):
    """Course types."""

    save_record = staticmethod(courses.save_course_type)
    delete_record = staticmethod(courses.delete_course_type)
    list_display = ("name", "organisation", "hours", "link", "modified")
    list_filter = ("organisation__state",)
    search_fields = ("name", "teaches", "organisation__name")


@admin.register(Course)
class CourseAdmin(BelongingAdmin):
    """Courses."""

    form = CourseForm
    delete_record = staticmethod(courses.delete_course)
    list_display = ("course_type", "organisation", "centre", "first_day", "last_day", "language", "modified")
    list_filter = (WhenFilter, ("language", admin.AllValuesFieldListFilter), "organisation__state", "centre__online")
    list_select_related = ("organisation", "course_type", "centre")
    date_hierarchy = "first_day"
    search_fields = ("course_type__name", "organisation__name", "centre__name", "competences")
    autocomplete_fields = ("organisation", "course_type", "centre", "conveners")

    def save_model(self, request, obj, form, change):
        """The conveners are saved along, so that course and conveners become public together."""
        courses.save_course(obj, form.cleaned_data.get("conveners"))
