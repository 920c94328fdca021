"""Applications as a person may read them: the whole document, and the rows of lists."""

from uuid import UUID

from django.db.models import F, Q, QuerySet

from certification_service import policies
from certification_service.domain import parts, transitions
from certification_service.domain.content import content, localised
from certification_service.domain.missing import missing
from certification_service.domain.refusals import NotFound
from certification_service.domain.uploads import quota
from certification_service.domain.versions import version
from certification_service.enums import ApplicationState, Audience
from certification_service.models import Application, Remark, User
from certification_service.queries.people import person
from certification_service.queries.review import waiting_for
from certification_service.queries.unread import unread
from certification_service.queries.usual_days import usual_days
from certification_service.queries.visibility import visible_to

# What a person may do besides the acts: its policy, and in which states.
_BESIDES = {
    "edit": ("application.edit", transitions.EDITABLE),
    "write_message": ("application.write_message", tuple(ApplicationState)),
    "assign": ("application.assign", (*transitions.OPEN[1:],)),
    "assess": ("application.assess", (*transitions.OPEN[1:],)),
    "remark": ("application.remark", (*transitions.OPEN[1:],)),
    "give_opinion": ("application.give_opinion", (ApplicationState.IN_CONSULTATION,)),
    "vote": ("application.vote", (ApplicationState.IN_DECISION,)),
    "copy": ("application.send", transitions.OVER),
}
_ORDERS = {"age": ("since", "pk"), "newest": ("-created", "pk")}


def find(user: User, application_id: UUID) -> Application:
    """One application that the person may read; raises NotFound."""
    found = Application.objects.select_related("organisation", "reviewer").prefetch_related("consultations")
    application = found.filter(pk=application_id).first()
    if application is None:
        raise NotFound
    policies.require(user, "application.read", application)
    return application


def document(user: User, application: Application) -> dict:
    """All of an application, in the language of the request."""
    said = content(application)
    return {
        **_head(user, application),
        "round": application.round,
        "submitted": parts.moment(application.submitted),
        "reason": application.reason,
        "copied_from": None if application.copied_from_id is None else str(application.copied_from_id),
        **localised(said),
        "missing": missing(said) if application.state in transitions.EDITABLE else [],
        "remarks": _remarks(user, application),
        "quota": quota(application.organisation_id),
        "usual_days": usual_days(),
    }


def rows(
    user: User,
    *,
    state: str = "",
    mine: bool = False,
    waiting: bool = False,
    assigned: str = "",
    q: str = "",
    country: str = "",
    sort: str = "newest",
    limit: int = 50,
    offset: int = 0,
) -> dict:
    """A page of the applications that the person may see."""
    found = visible_to(user)
    if state:
        found = found.filter(state=state)
    if mine:
        found = found.filter(organisation__memberships__user=user)
    if waiting:
        found = waiting_for(user, found)
    if assigned:
        found = found.filter(reviewer=user if assigned == "me" else None)
    if country:
        found = found.filter(organisation__country=country)
    if q:
        found = found.filter(Q(organisation__name__icontains=q) | Q(organisation__website__icontains=q))
    page = _page(found, sort, limit, offset)
    news = unread(user, page)
    return {"items": [_row(user, application, news) for application in page], "count": found.count()}


def _page(found: QuerySet[Application], sort: str, limit: int, offset: int) -> list[Application]:
    if sort == "deadline":
        # Those without a deadline come last on every database.
        found = found.order_by(F("until").asc(nulls_last=True), "since", "pk")
    else:
        found = found.order_by(*_ORDERS[sort])
    # Ids first: sorting thousands of whole rows takes four times as long.
    ids = list(found.values_list("pk", flat=True)[offset : offset + limit])
    whole = Application.objects.select_related("organisation", "reviewer").prefetch_related("consultations")
    by_id = whole.in_bulk(ids)
    return [by_id[pk] for pk in ids if pk in by_id]


def _row(user: User, application: Application, news: dict[UUID, int]) -> dict:
    organisation = application.organisation
    return {
        **_head(user, application),
        "organisation": {"id": str(organisation.pk), "name": organisation.name, "country": organisation.country},
        "round": application.round,
        "submitted": parts.moment(application.submitted),
        "unread": news[application.pk],
    }


def _head(user: User, application: Application) -> dict:
    return {
        "id": str(application.pk),
        "state": application.state,
        "whose_turn": transitions.WHOSE_TURN.get(application.state, "nobody"),
        "since": parts.moment(application.since),
        "until": parts.moment(application.until),
        "version": version(application),
        "reviewer": person(application.reviewer),
        "may": may(user, application),
    }


def may(user: User, application: Application) -> list[str]:
    """Everything that the person can do with the application now."""
    besides = [
        name
        for name, (policy, states) in _BESIDES.items()
        if application.state in states and policies.allows(user, policy, application)
    ]
    return [*transitions.may(user, application), *besides]


def _remarks(user: User, application: Application) -> list[dict]:
    remarks = Remark.objects.filter(application=application).select_related("author").order_by("created", "pk")
    if not policies.allows(user, "application.judge", application):
        if not policies.allows(user, "application.work", application):
            return []
        remarks = remarks.filter(audience=Audience.APPLICANT, published__isnull=False)
    return [remark(user, item) for item in remarks]


def remark(reader: User, item: Remark) -> dict:
    """A point about a part of an application."""
    return {
        "id": str(item.pk),
        "round": item.round,
        "section": item.section,
        "target": "" if item.target is None else str(item.target),
        "text": item.text,
        "author": item.author.name,
        "audience": item.audience,
        "published": parts.moment(item.published),
        "settled": parts.moment(item.settled),
        "version": version(item),
        "mine": item.author_id == reader.pk,
    }
