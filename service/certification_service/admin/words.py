"""Words of Django's own pages that its Romanian lacks, named so that they are gathered and translated with ours."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

OF_DJANGO = (
    ngettext_lazy("Please correct the error below.", "Please correct the errors below."),
    ngettext_lazy("entry", "entries"),
    _("Show counts"),
    _("Hide counts"),
    _("The %(name)s “%(obj)s” was deleted successfully."),
    _("%(name)s with ID “%(key)s” doesn’t exist. Perhaps it was deleted?"),
    _("You don’t have permission to view or edit anything."),
    _("This object doesn’t have a change history. It probably wasn’t added via this admin site."),
    _("Skip to main content"),
)
