"""The back office: what the programme's people look up and correct, always through the domain's functions."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from certification_service.admin import courses, feed, mails, organisations, user_groups, words

__all__ = ["courses", "feed", "mails", "organisations", "user_groups", "words"]

admin.site.site_header = admin.site.site_title = _("QGIS Certification Programme")
admin.site.index_title = _("Back office")
# There is no page for people to go and see: the service's other faces are for programs.
admin.site.site_url = None
