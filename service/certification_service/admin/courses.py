"""Course types and courses in the back office."""

from uuid import UUID

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _

from certification_service.admin.base import BelongingAdmin
from certification_service.domain import courses
from certification_service.models import Course, CourseType, Organisation
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
    """A course that ends after it begins, with conveners of its organisation; said beside the field."""

    def clean(self):
        cleaned = super().clean()
        first_day, last_day = cleaned.get("first_day"), cleaned.get("last_day")
        if first_day and last_day and last_day < first_day:
            self.add_error("last_day", _("The last day of a course is not before its first day."))
        organisation = cleaned.get("organisation")
        organisation_id = organisation.pk if organisation else self.instance.organisation_id
        courses.check_conveners(Course(organisation_id=organisation_id), cleaned.get("conveners", ()))
        return cleaned


@admin.register(CourseType)
class CourseTypeAdmin(BelongingAdmin):
    """Course types."""

    save_record = staticmethod(courses.save_course_type)
    delete_record = staticmethod(courses.delete_course_type)
    fields = ("organisation", "name", "teaches", "hours", "link")
    list_display = ("name", "organisation", "hours", "link", "modified")
    list_filter = ("organisation__state",)
    search_fields = ("name", "teaches", "organisation__name")


@admin.register(Course)
class CourseAdmin(BelongingAdmin):
    """Courses; where the organisation is known, people choose among what it has."""

    form = CourseForm
    delete_record = staticmethod(courses.delete_course)
    fields = (
        "organisation",
        "course_type",
        "centre",
        "conveners",
        ("first_day", "last_day"),
        "language",
        "competences",
    )
    list_display = ("course_type", "first_day", "last_day", "organisation", "centre", "language", "modified")
    list_filter = (WhenFilter, ("language", admin.AllValuesFieldListFilter), "organisation__state", "centre__online")
    list_select_related = ("organisation", "course_type", "centre")
    date_hierarchy = "first_day"
    search_fields = ("course_type__name", "organisation__name", "centre__name", "competences")
    autocomplete_fields = ("organisation", "course_type", "centre", "conveners")

    def get_autocomplete_fields(self, request):
        return () if _owner(request) else super().get_autocomplete_fields(request)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if owner := _owner(request):
            kwargs["queryset"] = _of(owner, db_field.remote_field.model)
            kwargs["error_messages"] = {"invalid_choice": _("Choose one of the organisation that holds the course.")}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if owner := _owner(request):
            words = _("Choose conveners of the organisation that holds the course.")
            kwargs["queryset"] = _of(owner, db_field.remote_field.model)
            kwargs["widget"] = forms.CheckboxSelectMultiple
            kwargs["error_messages"] = {"invalid_choice": words, "invalid_pk_value": words}
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        """The conveners are saved along, so that course and conveners become public together."""
        courses.save_course(obj, form.cleaned_data.get("conveners"))


def _owner(request) -> UUID | None:
    """The organisation of the course on the page: of the one that is changed, or the one to add a course to."""
    course = request.resolver_match.kwargs.get("object_id")
    try:
        if course:
            return Course.objects.values_list("organisation_id", flat=True).get(pk=UUID(course))
        return UUID(request.GET["organisation"])
    except (KeyError, ValueError, Course.DoesNotExist):
        return None


def _of(owner: UUID, model: type[Model]) -> QuerySet:
    return model.objects.filter(pk=owner) if model is Organisation else model.objects.filter(organisation=owner)
