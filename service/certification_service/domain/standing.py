"""What the programme can decide about an organisation's standing, apart from an application's own way."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from certification_service.domain.organisations import save_organisation, set_state
from certification_service.domain.publication import lock
from certification_service.enums import OrganisationState
from certification_service.models import Organisation


@dataclass(frozen=True, slots=True)
class Decision:
    """From which states an organisation comes into which, and what that is called."""

    title: Promise
    before: frozenset[OrganisationState]
    after: OrganisationState


ACCEPT = Decision(
    _("Accept: certify from today on"), frozenset({OrganisationState.APPLICANT}), OrganisationState.ACCEPTED
)
SUSPEND = Decision(_("Suspend"), frozenset({OrganisationState.ACCEPTED}), OrganisationState.SUSPENDED)
REINSTATE = Decision(
    _("Reinstate"), frozenset({OrganisationState.SUSPENDED, OrganisationState.ARCHIVED}), OrganisationState.ACCEPTED
)
ARCHIVE = Decision(
    _("Archive"), frozenset({OrganisationState.ACCEPTED, OrganisationState.SUSPENDED}), OrganisationState.ARCHIVED
)


@transaction.atomic
def decide(organisation: Organisation, decision: Decision) -> bool:
    """Carries the decision out, unless the organisation's state does not allow it: then returns False."""
    lock([organisation.pk])
    organisation.refresh_from_db()
    if organisation.state not in decision.before:
        return False
    if decision is ACCEPT and organisation.certified_since is None:
        organisation.certified_since = timezone.now().date()
        organisation.state = decision.after
        save_organisation(organisation)
    else:
        set_state(organisation, decision.after)
    return True
