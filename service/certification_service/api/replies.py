"""Replies made of ready JSON texts: documents are stored as they are sent, nothing parses them in between."""

from collections.abc import Iterable

from django.http import HttpResponse
from django.utils.cache import patch_vary_headers

from certification_service.queries.published import Listing


def json_reply(text: str) -> HttpResponse:
    """A reply that caches keep only after asking again."""
    response = HttpResponse(text, content_type="application/json")
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


def listing_reply(listing: Listing) -> HttpResponse:
    """A list of documents and how many there are in all."""
    return json_reply(f'{{"items":[{_joined(listing.documents)}],"count":{listing.count}}}')


def _joined(texts: Iterable[str]) -> str:
    return ",".join(texts)
