"""Where a person decides whether QGIS may act for them (the authorization endpoint of OAuth 2.0)."""

from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from oauth2_provider.views import AuthorizationView

# Browsers check where a form leads to after its redirects too: back to QGIS on the person's own machine.
_BACK_TO_QGIS = {"form-action": ["'self'", "http://127.0.0.1:*", "http://localhost:*"]}


@method_decorator(csp_update(_BACK_TO_QGIS), name="dispatch")
@method_decorator(never_cache, name="dispatch")
class Consent(AuthorizationView):
    """Asks each time: any program on the person's machine can say that it is QGIS (RFC 8252, 8.6)."""

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Whoever asks cannot switch the question off."""
        request.GET = request.GET.copy()
        request.GET.pop("approval_prompt", None)
        return super().get(request, *args, **kwargs)
