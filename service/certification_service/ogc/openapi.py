"""The description of /ogc as OpenAPI 3.0, made from the collections."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from certification_service.errors import MEDIA_TYPE
from certification_service.ogc.collections import COLLECTIONS, Collection
from certification_service.ogc.documents import GEOJSON, JSON, OPENAPI, root
from certification_service.ogc.parameters import CRS84, DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET, MAX_TEXT

_FORMAT = {"name": "f", "in": "query", "schema": {"type": "string", "enum": ["json"]}}
# By reference: there GDAL and QGIS look for the size of a page.
_PAGING = {
    name: {"name": name, "in": "query", "required": False, "style": "form", "explode": False, "schema": schema}
    for name, schema in (
        ("limit", {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT}),
        ("offset", {"type": "integer", "minimum": 0, "maximum": MAX_OFFSET, "default": 0}),
    )
}
_POINT = {
    "type": "object",
    "nullable": True,
    "required": ["type", "coordinates"],
    "properties": {
        "type": {"type": "string", "enum": ["Point"]},
        "coordinates": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}},
    },
}
_LINKS = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["href", "rel"],
        "properties": {name: {"type": "string"} for name in ("href", "rel", "type", "title")},
    },
}
_PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "errors"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}


def document(request: HttpRequest) -> dict:
    """All addresses below /ogc with their parameters and answers."""
    plain = {"type": "object", "required": ["links"], "properties": {"links": _LINKS}}
    paths = {
        "/": _get("landing", _("Where everything is"), JSON, plain),
        "/conformance": _get("conformance", _("Parts of the standard that hold here"), JSON, plain),
        "/api": _get("api", _("This document"), OPENAPI, {"type": "object"}),
        "/collections": _get("collections", _("The collections"), JSON, plain),
    }
    for one in COLLECTIONS.values():
        paths |= _paths(one, plain)
    return {
        "openapi": "3.0.3",
        "info": {
            "title": _("QGIS Certification Programme"),
            "description": _("Certified organisations, their training centres and courses all over the world."),
            "version": "1.0.0",
        },
        "servers": [{"url": root(request)}],
        "paths": paths,
        "components": {"parameters": _PAGING},
    }


def _paths(one: Collection, plain: dict) -> dict:
    title = str(one.title)
    feature = {
        "type": "object",
        "required": ["type", "id", "geometry", "properties"],
        "properties": {
            "type": {"type": "string", "enum": ["Feature"]},
            "id": {"type": "string", "format": "uuid"},
            "geometry": _POINT,
            "properties": {"type": "object", "required": list(one.schema), "properties": one.schema},
        },
    }
    number = {"type": "integer", "minimum": 0}
    page = {
        "type": "object",
        "required": ["type", "features", "links", "numberMatched", "numberReturned", "timeStamp"],
        "properties": {
            "type": {"type": "string", "enum": ["FeatureCollection"]},
            "features": {"type": "array", "items": feature},
            "links": _LINKS,
            "numberMatched": number,
            "numberReturned": number,
            "timeStamp": {"type": "string", "format": "date-time"},
        },
    }
    base = f"/collections/{one.id}"
    identity = {"name": "featureId", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        base: _get(f"{one.id}.describe", str(one.description), JSON, plain, missing=True),
        f"{base}/items": _get(f"{one.id}.items", title, GEOJSON, page, _items_parameters(one)),
        f"{base}/items/{{featureId}}": _get(f"{one.id}.item", title, GEOJSON, feature, [identity], missing=True),
    }


def _items_parameters(one: Collection) -> list[dict]:
    box = {
        "type": "array",
        "items": {"type": "number"},
        "oneOf": [{"minItems": 4, "maxItems": 4}, {"minItems": 6, "maxItems": 6}],
    }
    text = {"type": "string", "minLength": 1, "maxLength": MAX_TEXT}
    describe = {
        "country": _("Country: its two letters (ISO 3166-1), such as RO."),
        "language": _("Language: its code, such as ro or pt-BR."),
        "course_type": _("Name of the course type, exactly."),
    }
    return [
        *({"$ref": f"#/components/parameters/{name}"} for name in _PAGING),
        _query("bbox", box, _("west,south,east,north; west is greater than east over the dateline."), explode=False),
        _query("bbox-crs", {"type": "string", "enum": [CRS84]}),
        _query("datetime", {"type": "string"}, _("A moment or an interval; “..” is an open end."), explode=False),
        *(_query(name, text, describe[name]) for name in one.filters),
    ]


def _query(name: str, schema: dict, description: str = "", *, explode: bool | None = None) -> dict:
    parameter: dict = {"name": name, "in": "query", "required": False, "schema": schema}
    if description:
        parameter["description"] = description
    if explode is not None:
        parameter |= {"style": "form", "explode": explode}
    return parameter


def _get(
    name: str, summary: str, media_type: str, schema: dict, parameters: list[dict] = (), *, missing: bool = False
) -> dict:
    def refusal(description: str) -> dict:
        return {"description": description, "content": {MEDIA_TYPE: {"schema": _PROBLEM}}}

    responses = {
        "200": {"description": summary, "content": {media_type: {"schema": schema}}},
        "400": refusal(_("A parameter is unknown or malformed.")),
        "500": refusal(_("The service made a mistake.")),
    }
    if missing:
        responses["404"] = refusal(_("There is no such thing."))
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "parameters": [*parameters, _FORMAT],
            "responses": responses,
        }
    }
