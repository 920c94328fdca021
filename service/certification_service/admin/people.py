"""People in the back office: accounts, and who belongs to organisations, user groups and the panel."""

from django.contrib import admin, messages

from certification_service.domain import people
from certification_service.domain.people import REPRESENTATIVE, Place
from certification_service.domain.refusals import Refused
from certification_service.models import Membership, PanelMember, Representative, User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    """Accounts. Nobody sees or sets a password here: people choose their own by “Forgot your password?”."""

    list_display = ("name", "email", "is_active", "is_staff", "date_joined", "erased")
    list_filter = ("is_active", "is_staff", "language")
    search_fields = ("name", "email")
    fields = ("name", "email", "language", "wants_mail", "is_active", "is_staff", "is_superuser", "groups")
    filter_horizontal = ("groups",)

    def get_readonly_fields(self, request, obj=None):
        """An address is changed by its owner, who confirms it; who may do what, by superusers alone."""
        fixed = () if obj is None else ("email",)
        return fixed if request.user.is_superuser else (*fixed, "is_staff", "is_superuser", "groups")

    def has_change_permission(self, request, obj=None):
        if obj is not None and (obj.erased or obj.is_superuser and not request.user.is_superuser):
            return False
        return super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        if not change:
            obj.email = obj.email.lower()
            obj.set_unusable_password()
        super().save_model(request, obj, form, change)


class BelongingAdmin(admin.ModelAdmin):
    """Rows are made and ended by the domain, with their event; what is wrong is ended and made anew."""

    autocomplete_fields = ("user",)
    list_select_related = ("user",)

    def place(self, row) -> Place:
        """What the row is about."""
        raise NotImplementedError

    def save_model(self, request, obj, form, change):
        people.add(self.place(obj), obj.user, getattr(obj, "role", REPRESENTATIVE), request.user)

    def delete_model(self, request, obj):
        try:
            people.remove(request.user, self.place(obj), obj.user_id, getattr(obj, "role", ""))
        except Refused as refusal:
            self.message_user(request, str(refusal.detail), messages.ERROR)

    def delete_queryset(self, request, queryset):
        for row in queryset:
            self.delete_model(request, row)

    def has_change_permission(self, request, obj=None):
        return False

    def response_add(self, request, obj, post_url_continue=None):
        """The row that was written is the domain's, not the form's: back to the list."""
        return self.response_post_save_add(request, obj)

    def log_addition(self, request, obj, message):
        """The event says it already."""


@admin.register(Membership)
class MembershipAdmin(BelongingAdmin):
    """Owners and conveners."""

    list_display = ("user", "organisation", "role", "created")
    list_filter = ("role",)
    list_select_related = ("user", "organisation")
    search_fields = ("user__name", "user__email", "organisation__name")
    autocomplete_fields = ("user", "organisation")

    def place(self, row):
        return Place(organisation=row.organisation)


@admin.register(Representative)
class RepresentativeAdmin(BelongingAdmin):
    """Who speaks for user groups."""

    list_display = ("user", "user_group", "created")
    list_select_related = ("user", "user_group")
    search_fields = ("user__name", "user__email", "user_group__name")
    autocomplete_fields = ("user", "user_group")

    def place(self, row):
        return Place(user_group=row.user_group)


@admin.register(PanelMember)
class PanelMemberAdmin(BelongingAdmin):
    """Reviewers, members of the PSC, treasurers."""

    list_display = ("user", "role", "created")
    list_filter = ("role",)
    search_fields = ("user__name", "user__email")

    def place(self, row):
        return Place()
