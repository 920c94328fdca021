"""The PSC's votes: it is decided as soon as more than half of the members who may vote agree."""

from collections import Counter
from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from certification_service.domain import events, transitions
from certification_service.domain.locked import locked, read_locked
from certification_service.domain.refusals import Invalid
from certification_service.domain.well_formed import check_text
from certification_service.enums import ApplicationState, Audience, Ballot, EventKind, PanelRole
from certification_service.models import Application, User, Vote

# An abstention is a member, but no agreement.
_DECISIONS = {Ballot.ACCEPT: "accept", Ballot.REFUSE: "refuse"}


@dataclass(frozen=True, slots=True)
class Tally:
    """How the votes of a round stand; `needed` votes for the same decide."""

    members: int
    ballots: Counter

    @property
    def needed(self) -> int:
        """More than half."""
        return needed(self.members)

    @property
    def decided(self) -> Ballot | None:
        """What enough members agree on; nothing when it is still open."""
        return next((ballot for ballot in _DECISIONS if self.members and self.ballots[ballot] >= self.needed), None)


def needed(members: int) -> int:
    """So many of the members decide: more than half of them."""
    return members // 2 + 1


def members(application: Application) -> QuerySet[User]:
    """Who may vote: members of the PSC, but nobody of the applying organisation."""
    return (
        User.objects.filter(panel_roles__role=PanelRole.PSC_MEMBER, is_active=True)
        .exclude(memberships__organisation=application.organisation_id)
        .order_by("name", "pk")
    )


def votes(application: Application) -> QuerySet[Vote]:
    """The votes of this round that count: of those who are members now."""
    return Vote.objects.filter(application=application, round=application.round, member__in=members(application))


def tally(application: Application) -> Tally:
    """How it stands."""
    return Tally(members(application).count(), Counter(votes(application).values_list("ballot", flat=True)))


@transaction.atomic
def vote(actor: User, application: Application, ballot: Ballot, reason: str) -> Application:
    """Casts or changes a vote, which decides when it is the last one needed; Conflict when it is decided already."""
    current = locked(actor, application, "application.vote", [ApplicationState.IN_DECISION])
    if not reason.strip():
        raise Invalid.field("reason", _("Give a reason: the applicant reads the reasons of those who decided."))
    check_text("reason", reason)
    Vote.objects.update_or_create(
        application=current, round=current.round, member=actor, defaults={"ballot": ballot, "reason": reason.strip()}
    )
    events.record(
        EventKind.VOTE_CAST,
        actor,
        application=current,
        reason=reason,
        audience=Audience.ASSESSORS,
        details={"ballot": str(ballot)},
    )
    return _decide(current)


@transaction.atomic
def settle(application: Application) -> bool:
    """Decides what has become decided without a vote, because the PSC has other members now; whether it was so."""
    current = read_locked(application)
    if current.state != ApplicationState.IN_DECISION:
        return False
    return _decide(current).state != ApplicationState.IN_DECISION


def _decide(application: Application) -> Application:
    decided = tally(application).decided
    if decided is None:
        return application
    return transitions.apply(application, _DECISIONS[decided], None, _reasons(application, decided))


def _reasons(application: Application, decided: Ballot) -> str:
    """The reasons of those who agreed; in the order of the alphabet, so that it does not tell who gave which."""
    return "\n\n".join(sorted(set(votes(application).filter(ballot=decided).values_list("reason", flat=True))))
