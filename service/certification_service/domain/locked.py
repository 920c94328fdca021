"""An application as it is now, for those who may act on it and while its state allows it."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict
from certification_service.enums import ApplicationState
from certification_service.models import Application, User

# Sent, and not decided: what assessors work on.
UNDER_REVIEW = (
    ApplicationState.SUBMITTED,
    ApplicationState.CHANGES_REQUESTED,
    ApplicationState.IN_CONSULTATION,
    ApplicationState.IN_DECISION,
)


def locked(
    actor: User, application: Application, policy: str, states: Iterable[ApplicationState] = UNDER_REVIEW
) -> Application:
    """Takes the organisation's lock until the transaction ends; raises NotFound, NotAllowed, Conflict."""
    current = read_locked(application)
    policies.require(actor, policy, current)
    require_state(current, states)
    return current


def read_locked(application: Application) -> Application:
    """The same for the service itself."""
    lock([application.organisation_id])
    return Application.objects.select_related("organisation", "reviewer").get(pk=application.pk)


def require_state(application: Application, states: Iterable[ApplicationState]) -> None:
    """Raises Conflict, with the application, unless it is in one of the states."""
    if application.state not in tuple(states):
        raise Conflict(
            _("That is not possible now: the application is in the state “{state}”.").format(
                state=ApplicationState(application.state).label
            ),
            current=application,
        )
