"""The pages that links in mails lead to: opening an application in QGIS, and stopping mails. Nobody signs in here."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from certification_service.domain.mail import want
from certification_service.interfaces.mail.unsubscribing import holder


@require_safe
def open_application(request: HttpRequest, application_id: UUID) -> HttpResponse:
    """Says how to open it; whether there is such an application, and whose it is, only QGIS shows to those who may."""
    return render(request, "certification/opening.html")


# Mail programs post without having been here; the signed ticket says who asks, and can do nothing else.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, ticket: str) -> HttpResponse:
    """Looking changes nothing, because programs follow links by themselves; posting does (RFC 8058)."""
    person = holder(ticket)
    if person is None:
        raise Http404
    if request.method == "POST":
        want(person, again="again" in request.POST)
    return render(request, "certification/unsubscribe.html", {"person": person})
