"""Links by which a person stops the mails that are not necessary, without signing in."""

from django.core import signing

from certification_service.models import User

_SALT = "certification_service.unsubscribe"


def ticket(user: User) -> str:
    """What the link carries; it is worth nothing but unsubscribing, and for ever."""
    return signing.dumps(str(user.pk), salt=_SALT)


def holder(text: str) -> User | None:
    """Whose ticket it is; None when it is not one of ours."""
    try:
        pk = signing.loads(text, salt=_SALT)
    except signing.BadSignature:
        return None
    return User.objects.filter(pk=pk, erased__isnull=True).first()
