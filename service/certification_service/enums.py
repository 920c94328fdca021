"""The closed lists of the programme."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class OrganisationState(TextChoices):
    """How an organisation stands with the programme; where its application stands is ApplicationState."""

    APPLICANT = "applicant", _("not certified")
    ACCEPTED = "accepted", _("certified")
    SUSPENDED = "suspended", _("suspended")
    ARCHIVED = "archived", _("archived")


class ApplicationState(TextChoices):
    """Where an application stands (PROGRAMME.md, Becoming certified)."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    CHANGES_REQUESTED = "changes_requested", _("changes requested")
    IN_CONSULTATION = "in_consultation", _("in consultation")
    IN_DECISION = "in_decision", _("in decision")
    ACCEPTED = "accepted", _("accepted")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    LAPSED = "lapsed", _("lapsed")


class MemberRole(TextChoices):
    """What a person is in an organisation."""

    OWNER = "owner", _("owner")
    CONVENER = "convener", _("convener")


class PanelRole(TextChoices):
    """What a person does for the programme."""

    REVIEWER = "reviewer", _("reviewer")
    PSC_MEMBER = "psc_member", _("PSC member")
    TREASURER = "treasurer", _("treasurer")


class QuestionKind(TextChoices):
    """How a question is answered."""

    TEXT = "text", _("text")
    YES_NO = "yes_no", _("yes or no")
    CHOICE = "choice", _("one of several")


class MaterialKind(TextChoices):
    """What training material is made of: all three are needed."""

    EXERCISES = "exercises", _("exercises")
    LECTURES = "lectures", _("lectures")
    DATA = "data", _("data")


class UploadPurpose(TextChoices):
    """What a file is for."""

    MATERIAL = "material", _("training material")
    EVIDENCE = "evidence", _("evidence of a contribution")
    LOGO = "logo", _("logo")
    ATTACHMENT = "attachment", _("attachment of a message")


class UploadState(TextChoices):
    """Where an upload stands."""

    RECEIVING = "receiving", _("being received")
    COMPLETE = "complete", _("complete")
    SUPERSEDED = "superseded", _("superseded by a newer version")
    REFUSED = "refused", _("refused")


class ReportState(TextChoices):
    """Where the report on a file stands."""

    WAITING = "waiting", _("waiting")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")


class Verdict(TextChoices):
    """How one criterion is met."""

    YES = "yes", _("yes")
    PARTLY = "partly", _("partly")
    NO = "no", _("no")


class Opinion(TextChoices):
    """What a user group says of an application."""

    SUPPORT = "support", _("supports")
    OBJECT = "object", _("objects")
    ABSTAIN = "abstain", _("abstains")


class Ballot(TextChoices):
    """How a member of the PSC votes."""

    ACCEPT = "accept", _("accept")
    REFUSE = "refuse", _("refuse")
    ABSTAIN = "abstain", _("abstain")


class Section(TextChoices):
    """The steps of an application, and what a remark is about."""

    ORGANISATION = "organisation", _("organisation")
    CONTRIBUTIONS = "contributions", _("contributions")
    QUESTIONS = "questions", _("questions")
    MATERIAL = "material", _("course types and material")


class Audience(TextChoices):
    """Who may read an event, a message or a remark."""

    APPLICANT = "applicant", _("applicant and assessors")
    ASSESSORS = "assessors", _("assessors only")


class EventKind(TextChoices):
    """Everything that is kept of what happened."""

    APPLICATION_STARTED = "application_started", _("application started")
    SUBMITTED = "submitted", _("sent")
    RESUBMITTED = "resubmitted", _("sent again")
    CHANGES_REQUESTED = "changes_requested", _("changes requested")
    PASSED_ON = "passed_on", _("passed on")
    CONSULTATION_OPENED = "consultation_opened", _("user groups asked")
    OPINION_GIVEN = "opinion_given", _("opinion given")
    CONSULTATION_CLOSED = "consultation_closed", _("consultation closed")
    VOTE_CAST = "vote_cast", _("vote cast")
    ACCEPTED = "accepted", _("accepted")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    REMINDED = "reminded", _("reminded")
    LAPSED = "lapsed", _("lapsed")
    REVIEWER_ASSIGNED = "reviewer_assigned", _("reviewer assigned")
    ASSESSED = "assessed", _("material assessed")
    MESSAGE_SENT = "message_sent", _("message sent")
    UPLOADED = "uploaded", _("file uploaded")
    UPLOAD_REMOVED = "upload_removed", _("file removed")
    CERTIFIED = "certified", _("certified")
    SUSPENDED = "suspended", _("suspended")
    REINSTATED = "reinstated", _("reinstated")
    ARCHIVED = "archived", _("archived")
    MEMBER_INVITED = "member_invited", _("invited")
    MEMBER_JOINED = "member_joined", _("joined")
    MEMBER_LEFT = "member_left", _("left")
    ROLE_GIVEN = "role_given", _("role given")
    ROLE_TAKEN = "role_taken", _("role taken back")


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
