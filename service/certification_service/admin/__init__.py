"""The back office: what the programme's people look up and correct, always through the domain's functions."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from certification_service.admin import courses, feed, organisations, user_groups

__all__ = ["courses", "feed", "organisations", "user_groups"]

admin.site.site_header = admin.site.site_title = _("QGIS Certification Programme")
admin.site.index_title = _("Back office")
