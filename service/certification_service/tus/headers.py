"""Headers that every reply under /api/v1/uploads has, whatever comes of the request."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from certification_service.tus.protocol import VERSION

PREFIX = "/api/v1/uploads"


def tus_headers(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Says which tus is spoken here."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path_info.startswith(PREFIX):
            response["Tus-Resumable"] = response["Tus-Version"] = VERSION
        return response

    return answer
