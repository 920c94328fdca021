"""Decisions about organisations in the back office: asked once more, public at once, in the history."""

import re

import pytest

from certification_service.models import Course, Organisation
from certification_service.queries.features import today
from test.service import samples
from test.service.back_office import form_of, page, send

pytestmark = pytest.mark.django_db


def choose(office, action, *chosen, **more):
    """Carries an action out for the chosen organisations of the list."""
    values = {"action": action, "_selected_action": [str(one.pk) for one in chosen]}
    return office.post(page(Organisation, "changelist"), values | more, follow=True)


def decide(office, action, *chosen):
    reply = choose(office, action, *chosen, confirmed="yes")
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
        "1 organisation was left as it is: its state does not allow this.",
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
    assert office.post(page(Organisation, "changelist"), asked_for).status_code == 302
    assert told(certified) is None
    assert "Suspend" in office.get(page(Organisation, "history", certified.pk)).content.decode()


def test_nothing_is_asked_where_nothing_can_be_done(office):
    draft = samples.organisation("Draft", state="applicant")
    messages = [str(message) for message in choose(office, "archive", draft).context["messages"]]
    assert messages == ["1 organisation was left as it is: its state does not allow this."]
