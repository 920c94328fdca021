"""The documents that lead to the features: landing page, conformance, collections, a page of items."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from certification_service.ogc.collections import COLLECTIONS, Collection
from certification_service.ogc.parameters import CRS84, ItemsQuery
from certification_service.queries.features import Wanted, load, place_extent, time_extent

JSON = "application/json"
GEOJSON = "application/geo+json"
OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
CONFORMS_TO = [
    f"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/{part}" for part in ("core", "geojson", "oas30")
]
_GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"


def root(request: HttpRequest) -> str:
    """The address of the landing page, without a slash at the end."""
    return (settings.BASE_URL or request.build_absolute_uri("/").rstrip("/")) + "/ogc"


def link(address: str, rel: str, media_type: str, title: str = "") -> dict:
    """A link as the standard has it."""
    return {"href": address, "rel": rel, "type": media_type} | ({"title": title} if title else {})


def landing(request: HttpRequest) -> dict:
    """Where everything else is."""
    base = root(request)
    return {
        "title": _("QGIS Certification Programme"),
        "description": _("Certified organisations, their training centres and courses all over the world."),
        "links": [
            link(base, "self", JSON, _("This document")),
            link(f"{base}/api", "service-desc", OPENAPI, _("How to ask (OpenAPI)")),
            link(f"{base}/conformance", "conformance", JSON, _("Parts of the standard that hold here")),
            link(f"{base}/collections", "data", JSON, _("The collections")),
        ],
    }


def conformance(request: HttpRequest) -> dict:
    """Which parts of the standard hold."""
    return {"conformsTo": CONFORMS_TO, "links": [link(f"{root(request)}/conformance", "self", JSON)]}


def collections(request: HttpRequest) -> dict:
    """All collections."""
    address = f"{root(request)}/collections"
    return {
        "links": [link(address, "self", JSON, _("This document"))],
        "collections": [_collection(address, one) for one in COLLECTIONS.values()],
    }


def collection(request: HttpRequest, one: Collection) -> dict:
    """One collection."""
    content = _collection(f"{root(request)}/collections", one)
    content["links"].insert(0, link(f"{root(request)}/collections/{one.id}", "self", JSON, _("This document")))
    return content


def items(request: HttpRequest, one: Collection, asked: ItemsQuery) -> dict:
    """A page of features with links to its neighbours."""
    rows = one.rows(asked.wanted)
    matched = rows.count()
    ids = list(rows.values_list("pk", flat=True)[asked.offset : asked.offset + asked.limit])
    features = [one.feature(row) for row in load(rows.model, ids)]
    address = f"{root(request)}/collections/{one.id}"

    def page(offset: int) -> str:
        query = request.GET.dict() | {"offset": str(offset), "limit": str(asked.limit)}
        return f"{address}/items?{urlencode(query)}"

    query = f"?{request.META['QUERY_STRING']}" if request.META.get("QUERY_STRING") else ""
    links = [
        link(f"{address}/items{query}", "self", GEOJSON, _("This document")),
        link(address, "collection", JSON, str(one.title)),
    ]
    if asked.offset + asked.limit < matched:
        links.append(link(page(asked.offset + asked.limit), "next", GEOJSON, _("Next page")))
    if asked.offset:
        links.append(link(page(max(0, asked.offset - asked.limit)), "prev", GEOJSON, _("Page before")))
    return {
        "type": "FeatureCollection",
        "timeStamp": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "numberMatched": matched,
        "numberReturned": len(features),
        "links": links,
        "features": features,
    }


def item(request: HttpRequest, one: Collection, feature: dict) -> dict:
    """One feature with its links."""
    address = f"{root(request)}/collections/{one.id}"
    links = [
        link(f"{address}/items/{feature['id']}", "self", GEOJSON, _("This document")),
        link(address, "collection", JSON, str(one.title)),
    ]
    return feature | {"links": links}


def _collection(address: str, one: Collection) -> dict:
    items_address = f"{address}/{one.id}/items"
    return {
        "id": one.id,
        "title": str(one.title),
        "description": str(one.description),
        "itemType": "feature",
        "crs": [CRS84],
        "extent": _extent(one),
        "links": [link(items_address, "items", GEOJSON, str(one.title))],
    }


def _extent(one: Collection) -> dict:
    extent: dict = {}
    rows = one.rows(Wanted())
    box = place_extent(rows, *one.place)
    if box:
        extent["spatial"] = {"bbox": [box], "crs": CRS84}
    if one.time:
        first, last = time_extent(rows, *one.time)
        if first or last:
            interval = list(_moments(zip((first, last), ("T00:00:00Z", "T23:59:59Z"), strict=True)))
            extent["temporal"] = {"interval": [interval], "trs": _GREGORIAN}
    return extent


def _moments(ends: Iterable[tuple[date | None, str]]) -> Iterable[str | None]:
    return (day and day.isoformat() + time for day, time in ends)
