"""Who asks: the person to whom the access token in the header Authorization belongs."""

from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer
from oauth2_provider.models import get_access_token_model

from certification_service.domain.refusals import NotSignedIn
from certification_service.models import User


class Bearer(HttpBearer):
    """An OAuth 2.0 bearer token (RFC 6750) of the service's own, whether made by signing in or for a script."""

    def __call__(self, request: HttpRequest) -> User:
        """The person; raises NotSignedIn."""
        user = super().__call__(request)
        if user is None:
            raise NotSignedIn
        return user

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        """None for a token that is unknown, over, or of somebody whose account is closed."""
        if not token or len(token) > 255 or "\0" in token:
            return None
        model = get_access_token_model()
        found = model.objects.select_related("user").filter(token=token, expires__gt=timezone.now()).first()
        if found is None or found.user is None or not found.user.is_active:
            return None
        scope = "read" if request.method in ("GET", "HEAD", "OPTIONS") else "write"
        return found.user if found.allow_scopes([scope]) else None


bearer = Bearer()
