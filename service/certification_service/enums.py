"""The closed lists of the programme."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class OrganisationState(TextChoices):
    """Where an organisation stands: first with its application, after acceptance with its certification."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    CHANGES_REQUESTED = "changes_requested", _("changes requested")
    IN_CONSULTATION = "in_consultation", _("in consultation")
    IN_DECISION = "in_decision", _("in decision")
    ACCEPTED = "accepted", _("accepted")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    LAPSED = "lapsed", _("lapsed")
    SUSPENDED = "suspended", _("suspended")
    ARCHIVED = "archived", _("archived")


class ContributionCategory(TextChoices):
    """What a contribution to QGIS can be: exactly these ten."""

    DEVELOPMENT = "development", _("development, commits")
    DOCUMENTATION = "documentation", _("documentation and training material")
    TRANSLATION = "translation", _("translation")
    PLUGIN_DEVELOPMENT = "plugin_development", _("plugin development")
    BUG_REPORTS = "bug_reports", _("bug reports")
    FEATURE_FUNDING = "feature_funding", _("financial support of new features")
    DONATION = "donation", _("donation or sponsorship")
    USER_GROUP = "user_group", _("local user group involvement")
    OPEN_COURSEWARE = "open_courseware", _("publication of open courseware")
    BOOKS = "books", _("books")


class Kind(TextChoices):
    """What the change feed tells about."""

    ORGANISATION = "organisation", _("organisation")
    TRAINING_CENTRE = "training_centre", _("training centre")
    CONVENER = "convener", _("convener")
    COURSE_TYPE = "course_type", _("course type")
    COURSE = "course", _("course")
    USER_GROUP = "user_group", _("user group")
    CONTRIBUTION = "contribution", _("contribution")
