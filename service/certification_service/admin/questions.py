"""The questions of applications in the back office: a set that was asked is copied, not changed."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification_service.domain import questions
from certification_service.models import Question, QuestionSet


class QuestionForm(forms.ModelForm):
    """One question, with the rules of its texts."""

    class Meta:
        model = Question
        fields = ("position", "kind", "required", "texts", "helps", "choices")

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.errors:
            try:
                questions.check(self.instance)
            except ValidationError as error:
                self._update_errors(error)


class QuestionInline(admin.StackedInline):
    """The questions of a set."""

    model = Question
    form = QuestionForm
    extra = 0

    def has_add_permission(self, request, obj=None):
        return super().has_add_permission(request, obj) and not _used(obj)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not _used(obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not _used(obj)


def _used(question_set: QuestionSet | None) -> bool:
    return question_set is not None and questions.is_used(question_set)


@admin.action(description=_("Copy as a new version"), permissions=["add"])
def copy(modeladmin, request, queryset):
    """To be changed before it is asked."""
    for question_set in queryset:
        made = questions.copy(question_set)
        modeladmin.message_user(request, _("Version %(number)d was made.") % {"number": made.number}, messages.SUCCESS)


@admin.action(description=_("Ask these questions in new applications"), permissions=["change"])
def activate(modeladmin, request, queryset):
    """One set at a time is asked."""
    if queryset.count() != 1:
        modeladmin.message_user(request, _("Choose one set."), messages.WARNING)
        return
    try:
        questions.activate(queryset.get())
    except ValidationError as error:
        modeladmin.message_user(request, " ".join(error.messages), messages.ERROR)


@admin.register(QuestionSet)
class QuestionSetAdmin(admin.ModelAdmin):
    """Versions of the questions."""

    list_display = ("number", "active", "used", "created")
    readonly_fields = ("number", "active", "used")
    fields = readonly_fields
    inlines = (QuestionInline,)
    actions = (copy, activate)

    @admin.display(description=_("asked already"), boolean=True)
    def used(self, question_set):
        return _used(question_set)

    def save_model(self, request, obj, form, change):
        if not change:
            obj.number = questions.next_number()
        super().save_model(request, obj, form, change)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not _used(obj)

    def get_actions(self, request):
        actions = super().get_actions(request)
        # It would delete what was asked, too.
        actions.pop("delete_selected", None)
        return actions
