"""Lists show exactly what the policy of reading allows, for every role and state."""

import pytest

from certification_service import policies
from certification_service.domain import transitions
from certification_service.enums import ApplicationState
from certification_service.models import Application, User
from certification_service.queries.applications import rows
from certification_service.queries.visibility import judged_by
from test.service import people, reviewed

pytestmark = pytest.mark.django_db


def test_lists_and_policy_agree():
    team = people.everybody()
    draft = people.draft(team.owner, "Draft")
    withdrawn = transitions.apply(people.draft(team.owner, "Never sent"), "withdraw", reviewed.as_now(team.owner))
    asked = reviewed.passed_on(team, "Asked")
    sent = reviewed.submitted(team.other_owner, "Sent")
    people.member(team.convener, sent.organisation, "convener")
    people.member(team.second_reviewer, sent.organisation)
    applications = [draft, withdrawn, asked, sent]
    seen = {}
    everybody = [*vars(team).values(), team.psc[0]]
    for user in (item for item in everybody if isinstance(item, User)):
        user = reviewed.as_now(user)
        listed = {item["id"] for item in rows(user)["items"]}
        found = list(Application.objects.filter(pk__in=[item.pk for item in applications]))
        assert listed == {str(item.pk) for item in found if policies.allows(user, "application.read", item)}, user
        judged = {item.pk for item in found if policies.allows(user, "application.judge", item)}
        assert judged == {pk for pk in judged_by(user, found) if str(pk) in listed}, user
        seen[user.name] = len(listed)
    assert seen["Olga Owner"] == 3
    assert (seen["Otto Other"], seen["Conrad Convener"], seen["Gina Group"]) == (1, 1, 1)
    assert (seen["Rita Reviewer"], seen["Petra Psc 1"], seen["Stan Staff"]) == (2, 2, 2)
    assert (seen["Tom Treasurer"], seen["Vera Visitor"]) == (0, 0)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"state": ApplicationState.SUBMITTED}, ["Beta"]),
        ({"q": "alph"}, ["Alpha"]),
        ({"country": "MD"}, ["Beta"]),
        ({"assigned": "none"}, ["Beta"]),
        ({"assigned": "me"}, ["Alpha"]),
        ({"sort": "age"}, ["Beta", "Alpha"]),
        ({"sort": "deadline"}, ["Alpha", "Beta"]),
        ({"mine": True}, []),
        ({"limit": 1, "offset": 1}, ["Beta"]),
    ],
)
def test_the_list_is_filtered_and_sorted(asked, names):
    team = people.everybody()
    reviewed.submitted(team.owner, "Beta", "MD")
    alpha = reviewed.passed_on(team, "Alpha", "RO")
    Application.objects.filter(pk=alpha.pk).update(reviewer=team.reviewer)
    found = people.Asking(team.reviewer).get("/applications", **asked).json()
    assert [item["organisation"]["name"] for item in found["items"]] == names
    assert people.Asking(team.reviewer).get("/applications", colour="red").status_code == 422
