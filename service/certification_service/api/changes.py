"""The change feed: all that is public, and from then on what came, changed or went."""

import json

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags, quote_etag
from django.utils.translation import gettext as _
from ninja import Query, Router

from certification_service.api.replies import json_reply
from certification_service.api.schemas import Changes, ChangesAsked
from certification_service.errors import FieldError, ProblemType, problem
from certification_service.models import FeedState
from certification_service.queries import feed

router = Router(tags=["changes"])


@router.get(
    "/changes",
    response={200: Changes, 304: None},
    operation_id="changes",
    summary="The change feed",
    openapi_extra={"x-problems": [410]},
)
def changes(request: HttpRequest, asked: Query[ChangesAsked]) -> HttpResponse:
    """Without `since`: everything that is public. With the `next` of the page before: what changed after it.

    Ask again at once while `more` is true, later with the last `next`; If-None-Match gets 304 while nothing changed.
    410 (cursor-too-old): start again without `since` and drop what the new copy does not contain.
    """
    try:
        since = feed.Cursor.parse(asked.since) if asked.since is not None else None
    except feed.UnreadableCursorError:
        message = _("This is not a cursor. Use `next` of the page before, or start without `since`.")
        return problem(ProblemType.INVALID_FIELDS, errors=[FieldError("since", message)])
    state = feed.state()
    etag = _etag(state, asked)
    if etag in _weak(request.headers.get("If-None-Match", "")):
        response = HttpResponse(status=304)
        del response["Content-Type"]
        response["Cache-Control"] = "no-cache"
        patch_vary_headers(response, ["Accept-Encoding"])
    else:
        try:
            response = json_reply(_text(feed.page(since, asked.limit, state)))
        except feed.CursorTooOldError:
            return problem(ProblemType.CURSOR_TOO_OLD)
    response["ETag"] = etag
    return response


def _text(page: feed.Page) -> str:
    texts = ",".join(_change(change) for change in page.changes)
    more = "true" if page.more else "false"
    return f'{{"changes":[{texts}],"next":{json.dumps(str(page.next))},"more":{more},"remaining":{page.remaining}}}'


def _change(change: feed.Change) -> str:
    deleted = "true" if change.document is None else "false"
    return (
        f'{{"kind":"{change.kind}","id":"{change.object_id}","deleted":{deleted},"data":{change.document or "null"}}}'
    )


def _etag(state: FeedState, asked: ChangesAsked) -> str:
    # A page depends on nothing but these; weak, because the same page also goes out compressed.
    return "W/" + quote_etag(f"{state.epoch}.{state.head}.{state.horizon}.{asked.since or ''}.{asked.limit}")


def _weak(header: str) -> set[str]:
    return {etag if etag.startswith("W/") else f"W/{etag}" for etag in parse_etags(header)}
