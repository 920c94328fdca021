"""What assessors read beside the application: assessments, opinions, votes, and what waits for whom."""

from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from certification_service import policies
from certification_service.domain import deciding, parts, reviewing
from certification_service.domain.versions import version
from certification_service.enums import ApplicationState, Ballot, MemberRole, PanelRole
from certification_service.models import (
    Application,
    Assessment,
    Consultation,
    Membership,
    Representative,
    User,
    Vote,
)
from certification_service.queries.people import person


def reviewers(application: Application) -> dict:
    """Who can be given the review."""
    return _listing([person(user) for user in reviewing.candidates(application)])


def assessments(user: User, application: Application) -> dict:
    """What each reviewer thinks of each course type's material."""
    found = Assessment.objects.filter(application=application).select_related("reviewer", "course_type")
    return _listing([assessment(user, item) for item in found.order_by("course_type__created", "created", "pk")])


def assessment(user: User, item: Assessment) -> dict:
    """One assessment; one that is not stored yet has no version."""
    return {
        "id": str(item.pk),
        "course_type_id": str(item.course_type_id),
        "course_type": item.course_type.name,
        "reviewer": person(item.reviewer),
        **{criterion: getattr(item, criterion) for criterion in reviewing.CRITERIA},
        "text": item.text,
        "modified": parts.moment(item.modified),
        "mine": item.reviewer_id == user.pk,
        "version": "" if item._state.adding else version(item),
    }


def consultations(user: User, application: Application) -> dict:
    """The groups that were asked; what they said only for who judges, and for the group itself."""
    judges = policies.allows(user, "application.judge", application)
    speaks_for = _speaks_for(user)
    found = (
        Consultation.objects.filter(application=application)
        .select_related("user_group", "given_by")
        .annotate(spoken_for=Exists(Representative.objects.filter(user_group=OuterRef("user_group"))))
        .order_by("round", "user_group__name", "pk")
    )
    return _listing([_consultation(item, judges, item.user_group_id in speaks_for) for item in found])


def consultation(user: User, item: Consultation) -> dict:
    """One consultation."""
    judges = policies.allows(user, "application.judge", item.application)
    item.spoken_for = Representative.objects.filter(user_group=item.user_group_id).exists()
    return _consultation(item, judges, item.user_group_id in _speaks_for(user))


def _consultation(item: Consultation, judges: bool, mine: bool) -> dict:
    told = judges or mine
    return {
        "id": str(item.pk),
        "round": item.round,
        "user_group": {"id": str(item.user_group_id), "name": item.user_group.name},
        "closes": parts.moment(item.closes),
        "closed": parts.moment(item.closed),
        "answered": item.given is not None,
        "has_representative": item.spoken_for,
        "mine": mine,
        "opinion": item.opinion if told else "",
        "reason": item.reason if told else "",
        "given_by": person(item.given_by) if told else None,
        "given": parts.moment(item.given),
        "version": version(item) if mine else "",
    }


def votes(user: User, application: Application) -> dict:
    """Who voted how in this round, and who has not yet."""
    cast = {vote.member_id: vote for vote in Vote.objects.filter(application=application, round=application.round)}
    members = list(deciding.members(application))
    items = [_vote(user, member, cast.get(member.pk)) for member in members]
    ballots = [item["ballot"] for item in items]
    return {
        **_listing(items),
        "members": len(members),
        "needed": deciding.needed(len(members)),
        **{ballot.value: ballots.count(ballot) for ballot in Ballot},
        "round": application.round,
        "state": application.state,
    }


def _vote(user: User, member: User, vote: Vote | None) -> dict:
    return {
        "member": person(member),
        "ballot": vote.ballot if vote else "",
        "reason": vote.reason if vote else "",
        "at": parts.moment(vote.modified) if vote else None,
        "mine": member.pk == user.pk,
    }


def waiting(user: User) -> dict[str, int]:
    """How many applications wait for the person, by what is to be done: the numbers of /me."""
    found = Application.objects.all()
    return {name: found.filter(_waits(user, name)).distinct().count() for name in _WAITING}


def waiting_for(user: User, found: QuerySet[Application]) -> QuerySet[Application]:
    """Those that wait for the person, whatever is to be done."""
    wanted = Q(pk__in=[])
    for name in _WAITING:
        wanted |= _waits(user, name)
    return found.filter(pk__in=Application.objects.filter(wanted).values("pk"))


def _waits(user: User, name: str) -> Q:
    return _WAITING[name](user, Membership.objects.filter(user=user).values("organisation"))


def _to_write(user: User, own: QuerySet) -> Q:
    owned = Membership.objects.filter(user=user, role=MemberRole.OWNER).values("organisation")
    return Q(organisation__in=owned, state__in=(ApplicationState.DRAFT, ApplicationState.CHANGES_REQUESTED))


def _to_review(user: User, own: QuerySet) -> Q:
    """Those that the person was given, and for reviewers those that nobody has taken."""
    mine = Q(reviewer=user)
    if PanelRole.REVIEWER in policies.standing_of(user).panel:
        mine |= Q(reviewer=None)
    return mine & Q(state=ApplicationState.SUBMITTED) & ~Q(organisation__in=own)


def _to_say(user: User, own: QuerySet) -> Q:
    """Those that a group of the person is asked about and has not answered."""
    asked = Consultation.objects.filter(
        user_group__in=Representative.objects.filter(user=user).values("user_group"),
        closed__isnull=True,
        given__isnull=True,
    )
    return Q(state=ApplicationState.IN_CONSULTATION, pk__in=asked.values("application")) & ~Q(organisation__in=own)


def _to_vote(user: User, own: QuerySet) -> Q:
    """Those on which the member of the PSC has not voted in this round."""
    if PanelRole.PSC_MEMBER not in policies.standing_of(user).panel:
        return Q(pk__in=[])
    voted = Vote.objects.filter(member=user, application=OuterRef("pk"), round=OuterRef("round"))
    return Q(state=ApplicationState.IN_DECISION) & ~Exists(voted) & ~Q(organisation__in=own)


_WAITING = {"applications": _to_write, "reviews": _to_review, "consultations": _to_say, "votes": _to_vote}


def _speaks_for(user: User) -> set[UUID]:
    return set(Representative.objects.filter(user=user).values_list("user_group", flat=True))


def _listing(items: list[dict]) -> dict:
    return {"items": items, "count": len(items)}
