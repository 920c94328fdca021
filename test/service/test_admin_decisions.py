"""Decisions about organisations in the back office: asked once more, with a reason, public at once, kept."""

import re

import pytest

from certification_service.domain import applications
from certification_service.models import Course, Event, Membership, Organisation, User
from certification_service.queries.features import today
from test.service import samples
from test.service.back_office import form_of, page, send

pytestmark = pytest.mark.django_db


def choose(office, action, *chosen, **more):
    """Carries an action out for the chosen organisations of the list."""
    values = {"action": action, "_selected_action": [str(one.pk) for one in chosen]}
    return office.post(page(Organisation, "changelist"), values | more, follow=True)


def decide(office, action, *chosen):
    reply = choose(office, action, *chosen, confirmed="yes", reason="As decided on 3 May.")
    return [str(message) for message in reply.context["messages"]]


def test_the_state_changes_by_decisions_only_and_takes_all_along(office, told):
    owner = samples.one_of_each()
    course = Course.objects.get()
    assert "state" not in form_of(office, page(Organisation, "change", owner.pk))
    address = page(Organisation, "change", owner.pk)
    send(office, address, state="archived")
    assert Organisation.objects.get().state == "accepted"

    assert decide(office, "archive", owner)[-1] == "1 organisation is now archived."
    assert (told(owner), told(course)) == (None, None)
    decide(office, "reinstate", owner)
    assert told(owner)["name"] == owner.name
    assert told(course)["language"] == "ro"


def test_a_decision_leaves_alone_what_it_does_not_fit(office, told):
    certified, draft = samples.organisation("Certified"), samples.organisation("Draft", state="applicant")
    assert decide(office, "accept", certified, draft) == [
        "1 organisation is now certified.",
        "1 organisation was left as it is: its state does not allow this, or you belong to it.",
    ]
    assert told(draft)["certified_since"] == str(today())


def test_a_decision_is_asked_once_more_and_stands_in_the_history(office, told):
    certified, draft = samples.organisation("Certified"), samples.organisation("Draft & Co", state="applicant")
    asked = choose(office, "suspend", certified, draft)
    assert (asked.context["concerned"], asked.context["left"]) == ([certified], [draft])
    text = asked.content.decode()
    assert "no longer be public" in text
    assert "Draft &amp; Co (not certified)" in text
    assert told(certified)["name"] == "Certified"

    asked_for = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text))
    again = office.post(page(Organisation, "changelist"), asked_for | {"reason": " "})
    assert "Give a reason" in again.content.decode()
    assert told(certified)["name"] == "Certified"
    assert office.post(page(Organisation, "changelist"), asked_for | {"reason": "No courses"}).status_code == 302
    assert told(certified) is None
    assert "Suspend: No courses" in office.get(page(Organisation, "history", certified.pk)).content.decode()
    event = Event.objects.get()
    assert (event.kind, event.actor.email, event.reason, event.from_state, event.to_state) == (
        "suspended",
        "office@example.org",
        "No courses",
        "accepted",
        "suspended",
    )


def test_who_belongs_to_an_organisation_does_not_decide_about_it(office):
    own = samples.organisation("Own")
    Membership.objects.create(user=User.objects.get(email="office@example.org"), organisation=own, role="owner")
    assert decide(office, "suspend", own) == [
        "1 organisation was left as it is: its state does not allow this, or you belong to it."
    ]


def test_an_organisation_whose_application_is_under_way_is_accepted_by_vote_only(office):
    owner = User.objects.create_user("owner@example.org")
    application = applications.start(owner, "Delta GIS School", "RO")
    assert decide(office, "accept", application.organisation) == [
        "1 organisation was left as it is: its state does not allow this, or you belong to it."
    ]


def test_nothing_is_asked_where_nothing_can_be_done(office):
    draft = samples.organisation("Draft", state="applicant")
    messages = [str(message) for message in choose(office, "archive", draft).context["messages"]]
    assert messages == ["1 organisation was left as it is: its state does not allow this, or you belong to it."]
