"""Random people try random acts on an application: what happens is what the programme's own table says, no more."""

from collections import Counter

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from certification_service.domain import applications, conversation, drafting, transitions
from certification_service.domain.refusals import Conflict, NotAllowed, NotFound, Refused
from certification_service.domain.versions import version
from certification_service.enums import ApplicationState as State
from certification_service.enums import Audience, EventKind, OrganisationState
from certification_service.models import Application, Consultation, Event, Organisation, Submission, User, UserGroup
from certification_service.queries.applications import may
from certification_service.queries.timeline import timeline
from test.service import people
from test.service.test_application_table import WIDER, acts_of, rows

ALLOWED = {entry for state, (_turn, words) in rows().items() for entry in acts_of(state, words)} | WIDER
OPEN = {State.DRAFT, State.SUBMITTED, State.CHANGES_REQUESTED, State.IN_CONSULTATION, State.IN_DECISION}
WHO = {
    "submit": {"owner"},
    "resubmit": {"owner"},
    "withdraw": {"owner"},
    "request_changes": {"reviewer", "staff"},
    "pass_on": {"reviewer", "staff"},
    "consultation_closed": {"service"},
    "accept": {"service"},
    "refuse": {"service"},
    "lapse": {"service"},
}
# In decision the ball is the PSC's alone.
WHO_IN_DECISION = {**WHO, "request_changes": {"psc"}, "pass_on": set()}
ROLES = ("owner", "convener", "other_owner", "reviewer", "representative", "psc", "treasurer", "staff", "visitor")
actors = st.sampled_from(ROLES)


class Programme(RuleBasedStateMachine):
    """One organisation, all who take part, and what they try."""

    def __init__(self) -> None:
        super().__init__()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()

    def teardown(self) -> None:
        """Nothing is left for the next run."""
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    @initialize(group_in_country=st.booleans())
    def begin(self, group_in_country: bool) -> None:
        self.team = people.everybody(psc_members=1)
        if not group_in_country:
            UserGroup.objects.filter(pk=self.team.group.pk).update(countries="DE")
        self.group_in_country = group_in_country
        self.application = people.complete(people.draft(self.team.owner))
        people.member(self.team.convener, self.application.organisation, "convener")

    def who(self, role: str) -> User | None:
        """A new object each time: what is known of somebody is known once for each object."""
        if role == "service":
            return None
        user = self.team.psc[0] if role == "psc" else getattr(self.team, role)
        return User.objects.get(pk=user.pk)

    def state(self) -> State:
        return State(Application.objects.get(pk=self.application.pk).state)

    def those_who_may(self, act: str) -> set[str]:
        """The roles that may carry the act out now."""
        return (WHO_IN_DECISION if self.state() == State.IN_DECISION else WHO)[act]

    def was_sent(self) -> bool:
        """Before that it is nobody's business but the applicant's."""
        return Application.objects.get(pk=self.application.pk).submitted is not None

    @rule(role=actors | st.just("service"), act=st.sampled_from(sorted(transitions.ACTS)))
    def try_act(self, role: str, act: str) -> None:
        before, events = self.state(), Event.objects.count()
        if before in OPEN and before != State.DRAFT:
            people.review(Application.objects.get(pk=self.application.pk), self.team.second_reviewer)
        targets = {after for state, name, after in ALLOWED if (state, name) == (before, act)}
        person = role in self.those_who_may(act)
        if role in ("reviewer", "psc", "staff") and not self.was_sent():
            person = False
        # The table of acts has no address for those of the service.
        if role != "service" and not transitions.is_for_people(act):
            return
        if role == "service" and transitions.is_for_people(act):
            return
        try:
            with transaction.atomic():
                transitions.apply(self.application, act, self.who(role), "A reason.")
        except (NotAllowed, NotFound):
            assert not person
            assert (self.state(), Event.objects.count()) == (before, events)
        except Conflict as conflict:
            assert person
            assert not targets
            assert conflict.current.state == before
            assert (self.state(), Event.objects.count()) == (before, events)
        else:
            assert person
            assert self.state() in targets
            if act == "pass_on":
                assert (self.state() == State.IN_CONSULTATION) == self.group_in_country

    @rule(choice=st.integers(0, 100), other=st.integers(0, 100))
    def go_on(self, choice: int, other: int) -> None:
        """Something that is possible, by somebody who may: by chance alone nothing would ever get far."""
        possible = sorted({act for state, act, _after in ALLOWED if state == self.state()} - {"withdraw"})
        if possible:
            act = possible[choice % len(possible)]
            roles = sorted(self.those_who_may(act))
            self.try_act(roles[other % len(roles)], act)

    @rule(role=actors)
    def try_to_write(self, role: str) -> None:
        before = self.state()
        organisation = Organisation.objects.get(pk=self.application.organisation_id)
        values = {"phone": f"{organisation.phone[-5:]}1"}
        try:
            with transaction.atomic():
                drafting.change_organisation(self.who(role), self.application, values, version(organisation))
        except Refused as refused:
            assert role != "owner" or before not in (State.DRAFT, State.CHANGES_REQUESTED)
            assert isinstance(refused, Conflict) == (role == "owner")
            assert Organisation.objects.get(pk=organisation.pk).phone == organisation.phone
        else:
            assert role == "owner"
            assert before in (State.DRAFT, State.CHANGES_REQUESTED)

    @rule(role=actors, internal=st.booleans())
    def try_to_say(self, role: str, internal: bool) -> None:
        allowed = {"reviewer", "psc", "staff"} if self.was_sent() else set()
        if not internal:
            allowed = allowed | {"owner"}
        audience = Audience.ASSESSORS if internal else Audience.APPLICANT
        try:
            with transaction.atomic():
                conversation.write_message(self.who(role), self.application, "Hello.", audience)
        except (NotAllowed, NotFound):
            assert role not in allowed
        else:
            assert role in allowed

    @rule(role=actors)
    def try_again(self, role: str) -> None:
        before = self.state()
        try:
            with transaction.atomic():
                copy = applications.start_from_copy(self.who(role), self.application)
        except (NotAllowed, NotFound):
            assert role != "owner"
        except Conflict:
            assert before not in (State.REFUSED, State.WITHDRAWN, State.LAPSED)
        else:
            assert role == "owner"
            assert before in (State.REFUSED, State.WITHDRAWN, State.LAPSED)
            self.application = copy

    @invariant()
    def steps_follow_each_other(self) -> None:
        for application in Application.objects.filter(organisation=self.application.organisation_id):
            # What became of the organisation is told of it too.
            told = Event.objects.filter(application=application).exclude(kind=EventKind.CERTIFIED).exclude(to_state="")
            steps = list(told.order_by("at", "pk"))
            assert [step.from_state for step in steps] == ["", *(step.to_state for step in steps[:-1])]
            assert steps[-1].to_state == application.state
            kinds = Counter(step.kind for step in steps)
            assert application.round == kinds[EventKind.SUBMITTED] + kinds[EventKind.RESUBMITTED]
            assert application.round == Submission.objects.filter(application=application).count()
            timed = application.state in (State.CHANGES_REQUESTED, State.IN_CONSULTATION)
            assert (application.until is not None) == timed
            waiting = Consultation.objects.filter(application=application, closed__isnull=True).exists()
            assert waiting == (application.state == State.IN_CONSULTATION)

    @invariant()
    def one_application_is_open_at_most(self) -> None:
        states = Application.objects.filter(organisation=self.application.organisation_id).values_list(
            "state", flat=True
        )
        assert sum(state in OPEN for state in states) <= 1
        organisation = Organisation.objects.get(pk=self.application.organisation_id)
        assert (organisation.state == OrganisationState.ACCEPTED) == (State.ACCEPTED in states)

    @invariant()
    def people_are_told_what_they_can_do(self) -> None:
        application = Application.objects.select_related("organisation").get(pk=self.application.pk)
        possible = {name for state, name, _after in ALLOWED if state == application.state}
        for role in ("owner", "reviewer", "psc"):
            offered = set(may(self.who(role), application)) & set(transitions.ACTS)
            wanted = {name for name in possible if role in self.those_who_may(name)}
            if role != "owner" and application.submitted is None:
                wanted = set()
            assert offered == wanted, role
        told = timeline(self.who("owner"), application)
        assert told["now"]["state"] == application.state


@pytest.mark.django_db
def test_what_happens_is_what_the_programme_says():
    run_state_machine_as_test(
        Programme,
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            derandomize=True,
            # A failing run says what was done; making it shorter takes minutes.
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
