"""The change feed tells exactly what is public: what came, what changed, what went."""

import json
from typing import get_args

import pytest

from certification_service.api import schemas
from certification_service.domain import courses, organisations, user_groups
from certification_service.enums import Kind, OrganisationState
from certification_service.models import Contribution, Convener, Course, CourseType, TrainingCentre, UserGroup
from test.service import samples

pytestmark = pytest.mark.django_db

ALL_KINDS = sorted(Kind.values)


def test_a_newcomer_gets_everything_that_is_public(reader):
    samples.one_of_each()
    reader.read()
    assert reader.kinds() == ALL_KINDS


def test_the_documents_are_as_in_the_contract(reader):
    samples.one_of_each()
    shapes = {
        get_args(shape.model_fields["kind"].annotation)[0]: shape for shape in get_args(get_args(schemas.Change)[0])
    }
    reader.read()
    assert sorted(shapes) == ALL_KINDS
    for change in reader.seen:
        text = json.dumps(change)
        shape = shapes[change["kind"]].model_validate_json(text)
        assert json.loads(shape.model_dump_json()) == change


def test_a_course_says_all_about_itself(reader):
    owner = samples.organisation()
    kind, place = samples.course_type(owner), samples.centre(owner)
    ana, ion = samples.convener(owner, "Ana"), samples.convener(owner, "Ion")
    made = samples.course(kind, place, [ion, ana], competences="Catchments")
    reader.read()
    assert reader.copy[str(made.id)] == {
        "kind": "course",
        "id": str(made.id),
        "organisation_id": str(owner.id),
        "course_type_id": str(kind.id),
        "centre_id": str(place.id),
        "convener_ids": sorted([str(ana.id), str(ion.id)]),
        "first_day": "2027-01-12",
        "last_day": "2027-01-12",
        "language": "ro",
        "competences": "Catchments",
    }


def test_only_what_changed_comes_again(reader):
    owner = samples.one_of_each()
    reader.read()
    assert reader.read() == []
    owner.name = "Carpathian Geo Academy SRL"
    organisations.save_organisation(owner)
    assert [(change["kind"], change["data"]["name"]) for change in reader.read()] == [
        ("organisation", "Carpathian Geo Academy SRL")
    ]


def test_saving_without_a_public_change_is_no_change(reader):
    owner = samples.organisation()
    group = samples.user_group()
    reader.read()
    organisations.save_organisation(owner)
    group.since = 2008
    user_groups.save_user_group(group)
    assert reader.read() == []


@pytest.mark.parametrize("state", [state for state in OrganisationState if state != OrganisationState.ACCEPTED])
def test_nothing_of_an_organisation_that_is_not_certified_appears(reader, state):
    owner = samples.organisation(state=state)
    place, trainer, kind = samples.centre(owner), samples.convener(owner), samples.course_type(owner)
    samples.course(kind, place, [trainer])
    samples.contribution(owner)
    assert reader.read() == []


@pytest.mark.parametrize("state", [OrganisationState.SUSPENDED, OrganisationState.ARCHIVED])
def test_all_that_an_organisation_has_goes_and_comes_with_it(reader, state):
    owner = samples.one_of_each()
    reader.read()
    organisations.set_state(owner, state)
    went = reader.read()
    assert sorted(change["kind"] for change in went) == sorted(set(ALL_KINDS) - {"user_group"})
    assert all(change["deleted"] and change["data"] is None for change in went)
    assert reader.kinds() == ["user_group"]
    organisations.set_state(owner, OrganisationState.ACCEPTED)
    reader.read()
    assert reader.kinds() == ALL_KINDS


def test_the_state_can_also_change_by_saving(reader):
    owner = samples.one_of_each()
    reader.read()
    owner.state = OrganisationState.ARCHIVED
    organisations.save_organisation(owner)
    reader.read()
    assert reader.kinds() == ["user_group"]


def test_what_is_changed_while_its_organisation_is_suspended_is_up_to_date_afterwards(reader):
    owner = samples.one_of_each()
    organisations.set_state(owner, OrganisationState.SUSPENDED)
    reader.read()
    place = TrainingCentre.objects.get()
    place.name = "Turda"
    organisations.save_centre(place)
    assert reader.read() == []
    organisations.set_state(owner, OrganisationState.ACCEPTED)
    reader.read()
    assert reader.copy[str(place.id)]["name"] == "Turda"


def test_a_user_group_that_ended_goes(reader):
    group = samples.user_group()
    reader.read()
    group.ended = 2026
    user_groups.save_user_group(group)
    assert [change["deleted"] for change in reader.read()] == [True]


def test_what_is_deleted_goes(reader):
    owner = samples.one_of_each()
    reader.read()
    courses.delete_course(Course.objects.get())
    courses.delete_course_type(CourseType.objects.get())
    organisations.delete_centre(TrainingCentre.objects.get())
    organisations.delete_convener(Convener.objects.get())
    organisations.delete_contribution(Contribution.objects.get())
    organisations.delete_organisation(owner)
    user_groups.delete_user_group(UserGroup.objects.get())
    assert sorted(change["kind"] for change in reader.read()) == ALL_KINDS
    assert reader.copy == {}


def test_a_deleted_convener_leaves_the_courses(reader):
    owner = samples.organisation()
    ana, ion = samples.convener(owner, "Ana"), samples.convener(owner, "Ion")
    made = samples.course(samples.course_type(owner), None, [ana, ion])
    reader.read()
    organisations.delete_convener(ana)
    reader.read()
    assert reader.copy[str(made.id)]["convener_ids"] == [str(ion.id)]


def test_a_reader_who_starts_later_gets_no_tombstones(reader):
    owner = samples.one_of_each()
    organisations.set_state(owner, OrganisationState.ARCHIVED)
    assert [change["kind"] for change in reader.read()] == ["user_group"]


def test_names_come_as_they_are(reader):
    name = 'Hydrologie «Öster» "quoted" \\ <b>&amp;\n日本 עברית \u2028'
    owner = samples.organisation(name=name)
    reader.read()
    assert reader.copy[str(owner.id)]["name"] == name.strip()
