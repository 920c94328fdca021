"""Tells whether the service can work: for monitors, load balancers and the plugin."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from certification_service import __version__
from certification_service.models import FeedState


@require_safe
@never_cache
def health(request: HttpRequest) -> JsonResponse:
    """200 when the database answers and has its tables, else 503."""
    try:
        FeedState.objects.get(id=FeedState.ONLY)
    except (DatabaseError, FeedState.DoesNotExist):
        working = False
    else:
        working = True
    content = {
        "status": "ok" if working else "unavailable",
        "database": f"{connection.vendor}: {'ok' if working else 'unavailable'}",
        "version": __version__,
    }
    return JsonResponse(content, status=200 if working else 503)
