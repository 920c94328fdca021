"""Everything that is stored about a person, for them to take along."""

from datetime import date, datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db.models import QuerySet
from oauth2_provider.models import AccessToken, RefreshToken

from certification_service.models import (
    Assessment,
    Consultation,
    Event,
    Invitation,
    Mail,
    Membership,
    Message,
    PanelMember,
    ReadMark,
    Remark,
    Representative,
    ScriptToken,
    Submission,
    Upload,
    User,
    Vote,
)

# What is in the table of people itself; the password only as a hash, which is nobody's to read.
_PERSON = ("id", "email", "name", "language", "wants_mail", "is_staff", "date_joined", "last_login")


def own_data(user: User) -> dict:
    """By table, oldest first; values as the database has them, as text."""
    return {
        "person": _rows(User.objects.filter(pk=user.pk), *_PERSON)[0],
        "addresses": _rows(EmailAddress.objects.filter(user=user), "email", "verified", "primary"),
        "organisations": _rows(Membership.objects.filter(user=user), "organisation__name", "role", "created"),
        "user_groups": _rows(Representative.objects.filter(user=user), "user_group__name", "created"),
        "panel": _rows(PanelMember.objects.filter(user=user), "role", "created"),
        "invitations_sent": _rows(
            Invitation.objects.filter(invited_by=user), "email", "role", "created", "accepted", "revoked"
        ),
        "invitations_received": _rows(
            Invitation.objects.filter(email__iexact=user.email), "role", "created", "accepted", "revoked"
        ),
        "tokens": _rows(ScriptToken.objects.filter(user=user), "label", "created", "access_token__expires"),
        "signed_in": _rows(RefreshToken.objects.filter(user=user), "application__name", "created", "revoked"),
        "access": _rows(AccessToken.objects.filter(user=user), "application__name", "scope", "created", "expires"),
        "sent": _rows(Submission.objects.filter(by=user).order_by("at"), "application_id", "round", "at"),
        "uploads": _rows(
            Upload.objects.filter(user=user), "organisation__name", "path", "size", "sha256", "purpose", "created"
        ),
        "messages": _rows(Message.objects.filter(author=user), "application_id", "text", "audience", "created"),
        "remarks": _rows(
            Remark.objects.filter(author=user), "application_id", "section", "text", "audience", "created"
        ),
        "assessments": _rows(
            Assessment.objects.filter(reviewer=user),
            *("application_id", "course_type__name", "current", "presents_qgis", "quality", "text", "modified"),
        ),
        "opinions": _rows(
            Consultation.objects.filter(given_by=user),
            *("application_id", "user_group__name", "opinion", "reason", "given"),
        ),
        "votes": _rows(Vote.objects.filter(member=user), "application_id", "ballot", "reason", "modified"),
        "read": _rows(ReadMark.objects.filter(user=user), "application_id", "up_to"),
        "steps": _rows(
            Event.objects.filter(actor=user).order_by("at", "pk"),
            *("at", "kind", "organisation__name", "application_id", "from_state", "to_state", "reason", "details"),
        ),
        "mails": _rows(Mail.objects.filter(user=user).order_by("created"), "template", "language", "created", "sent"),
    }


def _rows(found: QuerySet, *fields: str) -> list[dict]:
    return [
        {name.replace("__", "_"): _plain(value) for name, value in zip(fields, row, strict=True)}
        for row in found.values_list(*fields)
    ]


def _plain(value):
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
