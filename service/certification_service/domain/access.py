"""Who gets in with which token: QGIS's, made by signing in, and those that people make for their scripts.

Of a token only its SHA-256 is kept (COMPLIANT_BCP_RFC9700_TOKEN_STORAGE), so it is shown once.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Min
from django.utils import timezone
from django.utils.translation import gettext as _
from oauth2_provider.models import AccessToken, Application, Grant, RefreshToken, clear_expired, set_token_value

from certification_service.domain.refusals import Conflict, Invalid, NotFound
from certification_service.models import ScriptToken, User

CLIENT = "qgis-plugin"
# QGIS listens on a port of the user's own machine; for these addresses any port is right (RFC 8252, 7.3).
_BACK_TO_QGIS = ("http://127.0.0.1:7070/", "http://localhost:7070/")
_SCOPES = "read write"
LONGEST_DAYS = 366
MOST_TOKENS = 20


@dataclass(frozen=True, slots=True)
class SignIn:
    """A program that somebody signed in to: since when, and when it last fetched a new access token."""

    id: UUID
    program: str
    since: datetime
    used: datetime


def keep_client(using: str = "default") -> None:
    """Makes the public client that QGIS is; run again, it changes nothing else."""
    wanted = {
        "name": "QGIS",
        "client_type": Application.CLIENT_PUBLIC,
        "authorization_grant_type": Application.GRANT_AUTHORIZATION_CODE,
        "redirect_uris": " ".join(_BACK_TO_QGIS),
        "skip_authorization": False,
    }
    applications = Application.objects.using(using)
    if not applications.filter(client_id=CLIENT).update(**wanted):
        applications.create(client_id=CLIENT, client_secret="", **wanted)


def holder(secret: str, scope: str) -> User | None:
    """Whose token it is; None when it is unknown, over, not for this, or its holder's account is closed."""
    checksum = hashlib.sha256(secret.encode()).hexdigest()
    tokens = AccessToken.objects.select_related("user")
    found = tokens.filter(token_checksum=checksum, expires__gt=timezone.now(), user__is_active=True).first()
    return found.user if found is not None and found.allow_scopes([scope]) else None


def issue(user: User, lasts: timedelta) -> tuple[AccessToken, str]:
    """A new access token and its text, which is not kept."""
    secret = secrets.token_urlsafe(32)
    made = AccessToken(user=user, scope=_SCOPES, expires=timezone.now() + lasts)
    set_token_value(made, secret)
    made.save()
    return made, secret


@transaction.atomic
def make_token(user: User, label: str, days: int) -> tuple[ScriptToken, str]:
    """A token for a script, and its text, which is shown once; raises Invalid, Conflict."""
    if not label.strip():
        raise Invalid.field("label", _("Say what the token is for."))
    if not 1 <= days <= LONGEST_DAYS:
        raise Invalid.field("days", _("Give a number of days from 1 to {most}.").format(most=LONGEST_DAYS))
    # One transaction of a person at a time, or two would both find room for one more.
    list(User.objects.select_for_update().filter(pk=user.pk).values_list("pk"))
    if tokens_of(user).count() >= MOST_TOKENS:
        raise Conflict(_("You have {most} tokens already. Withdraw one of them first.").format(most=MOST_TOKENS))
    access_token, secret = issue(user, timedelta(days=days))
    return ScriptToken.objects.create(user=user, label=label, access_token=access_token), secret


def tokens_of(user: User):
    """The tokens of a person's scripts that let in, the newest first."""
    return user.script_tokens.filter(access_token__expires__gt=timezone.now()).select_related("access_token")


def withdraw_token(user: User, token_id: UUID) -> None:
    """Ends a script's access at once; raises NotFound."""
    if not AccessToken.objects.filter(script_token__pk=token_id, script_token__user=user).delete()[0]:
        raise NotFound


def signed_in(user: User) -> list[SignIn]:
    """Where a person is signed in by OAuth; each time one signed in is a family of tokens."""
    families = RefreshToken.objects.filter(user=user).values("token_family", "application__name")
    alive = RefreshToken.objects.filter(user=user, revoked__isnull=True, access_token__isnull=False)
    found = families.filter(token_family__in=alive.values("token_family")).order_by()
    rows = found.annotate(since=Min("created"), used=Max("created")).order_by("-used")
    return [SignIn(row["token_family"], row["application__name"], row["since"], row["used"]) for row in rows]


def withdraw_sign_in(user: User, family: UUID) -> None:
    """Signs a program out at once; raises NotFound."""
    if not RefreshToken.objects.filter(user=user, token_family=family, revoked__isnull=True).exists():
        raise NotFound
    RefreshToken.revoke_family(family)


@transaction.atomic
def withdraw_everything(user: User) -> None:
    """Nothing that the person ever signed in to gets in any more."""
    for model in (Grant, RefreshToken, AccessToken):
        model.objects.filter(user=user).delete()


def clear() -> None:
    """The daily job: removes what lets nobody in any more."""
    clear_expired()
