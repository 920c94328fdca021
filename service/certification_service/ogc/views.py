"""Answers the requests below /ogc."""

import json
from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from certification_service.errors import FieldError, ProblemType, problem
from certification_service.ogc import documents, openapi
from certification_service.ogc.collections import COLLECTIONS, Collection
from certification_service.ogc.parameters import CRS84, ParameterError, check_format, read_items_query
from certification_service.queries.features import Wanted, load

_ALLOW = "GET, HEAD, OPTIONS"


def _public(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For everybody to read, from web pages of other sites too; bad parameters are told."""

    # Nothing is written here: whoever sends a form is told the method, not that a token is missing.
    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method == "OPTIONS":
            response = HttpResponse(status=204)
            response["Access-Control-Allow-Methods"] = response["Allow"] = _ALLOW
        elif request.method not in ("GET", "HEAD"):
            response = problem(ProblemType.METHOD_NOT_ALLOWED)
            response["Allow"] = _ALLOW
        else:
            try:
                response = view(request, *args, **kwargs)
            except ParameterError as error:
                errors = [FieldError(field, message) for field, message in error.errors.items()]
                response = problem(ProblemType.INVALID_REQUEST, errors=errors)
        response["Access-Control-Allow-Origin"] = "*"
        return response

    return answer


def _json(content: dict, media_type: str = documents.JSON) -> HttpResponse:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    response = HttpResponse(text, content_type=media_type)
    if media_type == documents.GEOJSON:
        response["Content-Crs"] = f"<{CRS84}>"
    return response


def _found(name: str) -> Collection:
    if name not in COLLECTIONS:
        raise Http404(name)
    return COLLECTIONS[name]


@_public
def landing(request: HttpRequest) -> HttpResponse:
    """The landing page."""
    check_format(request.GET)
    return _json(documents.landing(request))


@_public
def conformance(request: HttpRequest) -> HttpResponse:
    """Which parts of the standard hold."""
    check_format(request.GET)
    return _json(documents.conformance(request))


@_public
def api(request: HttpRequest) -> HttpResponse:
    """The OpenAPI document."""
    check_format(request.GET)
    return _json(openapi.document(request), documents.OPENAPI)


@_public
def collections(request: HttpRequest) -> HttpResponse:
    """All collections."""
    check_format(request.GET)
    return _json(documents.collections(request))


@_public
def collection(request: HttpRequest, name: str) -> HttpResponse:
    """One collection."""
    one = _found(name)
    check_format(request.GET)
    return _json(documents.collection(request, one))


@_public
def items(request: HttpRequest, name: str) -> HttpResponse:
    """A page of features."""
    one = _found(name)
    asked = read_items_query(request.GET, one)
    return _json(documents.items(request, one, asked), documents.GEOJSON)


@_public
def item(request: HttpRequest, name: str, feature_id: str) -> HttpResponse:
    """One feature."""
    one = _found(name)
    check_format(request.GET)
    try:
        found = one.rows(Wanted()).filter(pk=UUID(feature_id))
    except ValueError as error:
        raise Http404(feature_id) from error
    rows = load(found.model, list(found.values_list("pk", flat=True)))
    if not rows:
        raise Http404(feature_id)
    return _json(documents.item(request, one, one.feature(rows[0])), documents.GEOJSON)
