"""Starting an application: with a new organisation, or anew with what an earlier one held."""

from django.db import transaction
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, events
from certification_service.domain.organisations import save_organisation
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict
from certification_service.domain.transitions import OPEN, OVER
from certification_service.enums import EventKind, MemberRole, OrganisationState
from certification_service.models import Answer, Application, Membership, Organisation, Question, QuestionSet, User

# So many drafts that were never sent may one person have; more is a mistake, or not meant well.
MOST_DRAFTS = 10


@transaction.atomic
def start(actor: User, name: str, country: str) -> Application:
    """A draft of a new organisation, whose owner the actor becomes; raises ValidationError, Conflict."""
    policies.require(actor, "application.start", None)
    drafts = Application.objects.filter(
        state__in=OPEN, submitted__isnull=True, organisation__memberships__user=actor, copied_from__isnull=True
    )
    if drafts.count() >= MOST_DRAFTS:
        raise Conflict(_("You have many drafts already. Send or withdraw one of them first."))
    organisation = Organisation(name=name, country=country, state=OrganisationState.APPLICANT)
    save_organisation(organisation)
    Membership.objects.create(user=actor, organisation=organisation, role=MemberRole.OWNER)
    return begin(actor, organisation)


@transaction.atomic
def start_from_copy(actor: User, earlier: Application) -> Application:
    """A draft that begins with what an application held that was refused, withdrawn or has lapsed."""
    lock([earlier.organisation_id])
    earlier = Application.objects.select_related("organisation").get(pk=earlier.pk)
    policies.require(actor, "application.send", earlier)
    under_way = Application.objects.filter(organisation=earlier.organisation, state__in=OPEN).first()
    if under_way is not None:
        raise Conflict(_("This organisation has an application under way already."), current=under_way)
    if earlier.state not in OVER or earlier.organisation.state != OrganisationState.APPLICANT:
        raise Conflict(
            _("A new application can start from one that was refused, withdrawn or has lapsed."), current=earlier
        )
    application = begin(actor, earlier.organisation, earlier)
    _copy_answers(earlier, application)
    return application


def begin(actor: User, organisation: Organisation, earlier: Application | None = None) -> Application:
    """An empty draft of an organisation that is there; who may, is for the caller to know."""
    now = clock.now()
    application = Application.objects.create(
        organisation=organisation,
        question_set=QuestionSet.objects.filter(active=True).first(),
        copied_from=earlier,
        since=now,
        heard=now,
    )
    details = {"copy_of": str(earlier.pk)} if earlier else {}
    events.record(
        EventKind.APPLICATION_STARTED, actor, application=application, to_state=application.state, details=details
    )
    return application


def _copy_answers(earlier: Application, application: Application) -> None:
    """Answers go along where the same is asked again, be it in a newer set of questions."""
    asked = {_asked(question): question for question in Question.objects.filter(question_set=application.question_set)}
    for answer in Answer.objects.filter(application=earlier).select_related("question"):
        question = asked.get(_asked(answer.question))
        if question is not None:
            Answer.objects.create(application=application, question=question, value=answer.value)


def _asked(question: Question) -> tuple:
    return question.kind, question.texts.get("en", ""), tuple(choice["key"] for choice in question.choices)
