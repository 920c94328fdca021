"""Puts the REST face together: routes, errors, contract."""

from django.core.exceptions import ValidationError as ModelError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from certification_service.api import (
    application_parts,
    applications,
    changes,
    contract,
    conversation,
    deciding,
    me,
    people,
    public,
    reviewing,
    tokens,
    uploads,
)
from certification_service.api import problems as problem_pages
from certification_service.api.current import current_document
from certification_service.api.field_errors import field_errors, model_errors
from certification_service.domain.refusals import Refused
from certification_service.errors import BY_STATUS, ProblemType, problem

api = NinjaAPI(
    title="QGIS Certification Programme",
    version="1",
    description="What the public may read: certified organisations, where and when they teach, and what changes.",
    docs_url=None,
    openapi_url=None,
    urls_namespace="rest",
)
api.add_router("", changes.router)
api.add_router("", public.router)
api.add_router("", problem_pages.router)
api.add_router("", me.router)
api.add_router("", tokens.router)
api.add_router("", people.router)
api.add_router("", applications.router)
api.add_router("", application_parts.router)
api.add_router("", conversation.router)
api.add_router("", reviewing.router)
api.add_router("", deciding.router)
api.add_router("", uploads.router)


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return problem(ProblemType.INVALID_FIELDS, errors=field_errors(error.errors))


@api.exception_handler(Http404)
def _not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(ProblemType.NOT_FOUND)


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(BY_STATUS.get(error.status_code, ProblemType.INVALID_REQUEST), error.message)


@api.exception_handler(Refused)
def _refused(request: HttpRequest, error: Refused) -> HttpResponse:
    return problem(error.problem_type, error.detail, error.errors, current_document(request, error.current))


@api.exception_handler(ModelError)
def _invalid_values(request: HttpRequest, error: ModelError) -> HttpResponse:
    return problem(ProblemType.INVALID_FIELDS, errors=model_errors(error))


@api.exception_handler(Exception)
def _mistake(request: HttpRequest, error: Exception) -> HttpResponse:
    # Django logs it, and the middleware turns it into a problem, also with DEBUG.
    raise error


def openapi() -> dict:
    """The contract as in contract/openapi.json."""
    return contract.complete(api.get_openapi_schema(path_prefix="api/v1/"))


def _openapi_reply(request: HttpRequest) -> JsonResponse:
    return JsonResponse(openapi())


urlpatterns = [path("openapi.json", _openapi_reply), path("", api.urls)]
