"""The back office: what the programme's people look up and correct, always through the domain's functions."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from certification_service.admin import courses, feed, mails, organisations, people, questions, user_groups, words

__all__ = ["courses", "feed", "mails", "organisations", "people", "questions", "user_groups", "words"]

admin.site.site_header = admin.site.site_title = _("QGIS Certification Programme")
admin.site.index_title = _("Back office")
# There is no page for people to go and see: the service's other faces are for programs.
admin.site.site_url = None
# People sign in in one place, with its limits and its confirmed addresses.
admin.site.login = secure_admin_login(admin.site.login)
