"""Oneself: what one is in the programme, what is stored, and erasing it."""

import hashlib
import json

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from certification_service.api import schemas_people as schemas
from certification_service.api.authentication import bearer
from certification_service.domain import erasure, people
from certification_service.queries.me import me as document
from certification_service.queries.own_data import own_data

router = Router(tags=["me"], auth=bearer)


@router.get("/me", response=schemas.Me, operation_id="me", openapi_extra={"responses": {304: {"description": "Same"}}})
def me(request: HttpRequest) -> HttpResponse:
    """Who asks, and what waits for them; with If-None-Match nothing is sent when nothing changed."""
    text = json.dumps(document(request.auth), ensure_ascii=False, cls=DjangoJSONEncoder)
    tag = f'W/"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
    unchanged = tag in [seen.strip() for seen in request.headers.get("If-None-Match", "").split(",")]
    response = HttpResponse(status=304) if unchanged else HttpResponse(text, content_type="application/json")
    response["ETag"] = tag
    response["Cache-Control"] = "private, no-cache"
    return response


@router.patch("/me", response=schemas.Me, operation_id="change_me")
def change_me(request: HttpRequest, wanted: schemas.MeChange) -> dict:
    """Changes name, language, and whether one wants mails that are not necessary."""
    return document(people.change_profile(request.auth, **wanted.given()))


@router.get("/me/export", response=schemas.OwnData, operation_id="export_me")
def export(request: HttpRequest) -> dict:
    """Everything that is stored about oneself."""
    return own_data(request.auth)


@router.post("/me/erasure", response={204: None}, operation_id="erase_me", openapi_extra={"x-problems": [409]})
def erase(request: HttpRequest, wanted: schemas.ErasureWanted) -> Status:
    """Erases one's account for good; not while one is the last owner of an organisation with an open application."""
    erasure.erase(request.auth, wanted.confirm)
    return Status(204, None)
