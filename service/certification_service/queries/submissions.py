"""What was sent, round by round, and what differs between two rounds."""

import json

from certification_service.domain import parts
from certification_service.domain.content import localised
from certification_service.domain.differences import differences
from certification_service.domain.refusals import NotFound
from certification_service.models import Application, Submission


def submissions(application: Application) -> dict:
    """The rounds, the first one first."""
    found = Submission.objects.filter(application=application).select_related("by").defer("document")
    items = [_head(submission) for submission in found.order_by("round")]
    return {"items": items, "count": len(items)}


def submission(application: Application, number: int) -> dict:
    """One round word for word, its questions in the language of the request."""
    found = _find(application, number)
    return {**_head(found), **localised(json.loads(found.document))}


def between(application: Application, from_round: int, to_round: int) -> list[dict]:
    """What differs from one round to another."""
    before, after = (json.loads(_find(application, number).document) for number in (from_round, to_round))
    return differences(localised(before), localised(after))


def _find(application: Application, number: int) -> Submission:
    found = Submission.objects.filter(application=application, round=number).select_related("by").first()
    if found is None:
        raise NotFound
    return found


def _head(submission: Submission) -> dict:
    return {"round": submission.round, "at": parts.moment(submission.at), "by": submission.by.name}
