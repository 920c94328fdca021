"""Who belongs to an organisation, a user group or the panel: handing over, leaving, being removed."""

import pytest

from certification_service.enums import EventKind, MemberRole
from certification_service.models import Event, Mail, Membership, PanelMember, Representative
from test.service import people, samples

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    return people.everybody()


@pytest.fixture
def organisation(team):
    made = people.draft(team.owner).organisation
    people.member(team.convener, made, MemberRole.CONVENER)
    return made


def roles(organisation):
    return dict(Membership.objects.filter(organisation=organisation).values_list("user__name", "role"))


def test_lists_people_for_those_who_belong(team, organisation):
    told = people.Asking(team.owner).get(f"/organisations/{organisation.pk}/people").json()
    assert [(row["name"], row["role"], row["is_me"]) for row in told["items"]] == [
        ("Olga Owner", "owner", True),
        ("Conrad Convener", "convener", False),
    ]
    assert told["may_change"] is True
    convener = people.Asking(team.convener).get(f"/organisations/{organisation.pk}/people").json()
    assert (convener["count"], convener["may_change"]) == (2, False)
    assert people.Asking(team.other_owner).get(f"/organisations/{organisation.pk}/people").status_code == 404
    assert people.Asking(team.reviewer).get(f"/organisations/{organisation.pk}/people").status_code == 403


def test_an_organisation_is_handed_over(team, organisation):
    path = f"/organisations/{organisation.pk}/people"
    owner = people.Asking(team.owner)
    reply = owner.patch(f"{path}/{team.convener.pk}", {"role": "owner"})
    assert (reply.status_code, reply.json()["role"]) == (200, "owner")
    assert owner.delete(f"{path}/{team.owner.pk}").status_code == 204
    assert roles(organisation) == {"Conrad Convener": "owner"}
    kinds = list(Event.objects.filter(organisation=organisation).order_by("at").values_list("kind", flat=True))
    assert kinds[-2:] == [EventKind.ROLE_GIVEN, EventKind.MEMBER_LEFT]


def test_the_last_owner_stays(team, organisation):
    path = f"/organisations/{organisation.pk}/people/{team.owner.pk}"
    owner = people.Asking(team.owner)
    for reply in (owner.delete(path), owner.patch(path, {"role": "convener"})):
        assert reply.status_code == 409
        assert "Make somebody else an owner first" in reply.json()["detail"]
    assert roles(organisation)["Olga Owner"] == "owner"


def test_a_convener_leaves_but_removes_nobody(team, organisation):
    path = f"/organisations/{organisation.pk}/people"
    convener = people.Asking(team.convener)
    assert convener.delete(f"{path}/{team.owner.pk}").status_code == 403
    assert convener.patch(f"{path}/{team.convener.pk}", {"role": "owner"}).status_code == 403
    assert convener.delete(f"{path}/{team.convener.pk}").status_code == 204
    assert roles(organisation) == {"Olga Owner": "owner"}
    assert not Mail.objects.filter(template="access_withdrawn").exists()


def test_who_is_removed_is_told_and_has_no_access(team, organisation):
    path = f"/organisations/{organisation.pk}/people"
    assert people.Asking(team.owner).delete(f"{path}/{team.convener.pk}").status_code == 204
    mail = Mail.objects.get(template="access_withdrawn")
    assert (mail.user, mail.context["what"]) == (team.convener, "Delta GIS School")
    assert people.Asking(team.convener).get(path).status_code == 404


def test_representatives_are_staffs_business(team):
    path = f"/user-groups/{team.group.pk}/people"
    told = people.Asking(team.representative).get(path).json()
    assert [(row["name"], row["role"]) for row in told["items"]] == [("Gina Group", "representative")]
    assert people.Asking(team.owner).get(path).status_code == 403
    assert people.Asking(team.staff).delete(f"{path}/{team.representative.pk}").status_code == 204
    assert not Representative.objects.exists()


def test_a_role_in_the_panel_is_taken_back_alone(team):
    PanelMember.objects.create(user=team.reviewer, role="psc_member")
    staff = people.Asking(team.staff)
    assert people.Asking(team.psc[0]).delete(f"/panel/people/{team.reviewer.pk}/reviewer").status_code == 403
    assert staff.delete(f"/panel/people/{team.reviewer.pk}/reviewer").status_code == 204
    assert list(PanelMember.objects.filter(user=team.reviewer).values_list("role", flat=True)) == ["psc_member"]
    assert staff.delete(f"/panel/people/{team.reviewer.pk}/reviewer").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_lists_cost_the_same_with_one_and_three(count, count_queries):
    owner = people.person("Olga Owner")
    organisation = samples.organisation()
    people.member(owner, organisation)
    for number in range(count - 1):
        people.member(people.person(f"Conrad {number}"), organisation, MemberRole.CONVENER)
    asking = people.Asking(owner)
    with count_queries() as queries:
        assert asking.get(f"/organisations/{organisation.pk}/people").json()["count"] == count
    assert len(queries) <= 7
