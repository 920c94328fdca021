"""Who asks: the person to whom the access token in the header Authorization belongs."""

from django.http import HttpRequest
from ninja.security import HttpBearer

from certification_service.domain import access
from certification_service.domain.refusals import NotSignedIn
from certification_service.models import User

_LONGEST = 255


class Bearer(HttpBearer):
    """An OAuth 2.0 bearer token (RFC 6750) of the service's own, whether made by signing in or for a script."""

    def __call__(self, request: HttpRequest) -> User:
        """The person; raises NotSignedIn."""
        user = super().__call__(request)
        if user is None:
            raise NotSignedIn
        return user

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        """None for a token that is unknown, over, not meant for this, or of somebody whose account is closed."""
        if not token or len(token) > _LONGEST:
            return None
        return access.holder(token, "read" if request.method in ("GET", "HEAD", "OPTIONS") else "write")


bearer = Bearer()
