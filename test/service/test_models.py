"""What the tables refuse, whoever writes; ids that sort by the time they were made."""

import time
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from certification_service.domain import bulk, courses, organisations, user_groups
from certification_service.models import Convener, Course, Organisation, TrainingCentre, UserGroup
from certification_service.models.ids import new_id
from test.service import samples


def test_ids_are_uuids_of_version_7_that_sort_by_time():
    made = []
    for _ in range(5):
        made.append(new_id())
        time.sleep(0.002)
    assert made == sorted(made)
    assert {(one.version, one.variant) for one in made} == {(7, "specified in RFC 4122")}
    assert abs((made[-1].int >> 80) / 1000 - time.time()) < 1


def test_ids_of_the_same_moment_differ():
    assert len({new_id() for _ in range(10_000)}) == 10_000


BAD_PLACES = [
    {"lon": 180.1, "lat": 0.0},
    {"lon": -180.1, "lat": 0.0},
    {"lon": 0.0, "lat": 90.1},
    {"lon": 0.0, "lat": -90.1},
    {"lon": None, "lat": 0.0},
    {"lon": 0.0, "lat": None},
    {"lon": float("inf"), "lat": 0.0},
]


@pytest.mark.django_db
@pytest.mark.parametrize("place", [*BAD_PLACES, {"lon": 0.0, "lat": 0.0, "online": True}, {"lon": None, "lat": None}])
def test_a_centre_is_in_the_world_or_online(place):
    owner = samples.organisation()
    centre = TrainingCentre(organisation=owner, name="Nowhere", **place)
    with pytest.raises(ValidationError):
        organisations.save_centre(centre)
    with pytest.raises(IntegrityError), transaction.atomic():
        TrainingCentre.objects.bulk_create([centre])


@pytest.mark.django_db
@pytest.mark.parametrize("place", BAD_PLACES)
def test_a_seat_is_in_the_world_or_unknown(place):
    with pytest.raises(ValidationError):
        samples.organisation(**place)
    with pytest.raises(IntegrityError), transaction.atomic():
        Organisation.objects.bulk_create([Organisation(name="Nowhere", **place)])


@pytest.mark.django_db
@pytest.mark.parametrize("place", [(180.0, 90.0), (-180.0, -90.0), (179.99, -16.5)])
def test_the_edges_of_the_world_are_in_it(place):
    lon, lat = place
    assert samples.centre(samples.organisation(), lon=lon, lat=lat).lon == lon


@pytest.mark.django_db
def test_a_place_that_is_not_a_number_is_refused():
    with pytest.raises((ValidationError, IntegrityError)), transaction.atomic():
        samples.organisation(lon=float("nan"), lat=0.0)


@pytest.mark.django_db
def test_a_course_does_not_end_before_it_starts():
    kind = samples.course_type(samples.organisation())
    with pytest.raises(ValidationError):
        samples.course(kind, first_day=date(2027, 1, 2), last_day=date(2027, 1, 1))
    wrong = Course(
        organisation=kind.organisation, course_type=kind, first_day=date(2027, 1, 2), last_day=date(2027, 1, 1)
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        Course.objects.bulk_create([wrong])


@pytest.mark.django_db
def test_a_course_uses_what_its_organisation_has():
    mine, other = samples.organisation(), samples.organisation("Other")
    kind = samples.course_type(mine)
    with pytest.raises(ValidationError, match="Choose one of the organisation"):
        samples.course(kind, samples.centre(other))
    with pytest.raises(ValidationError, match="Choose conveners of the organisation"):
        samples.course(kind, None, [samples.convener(other)])
    made = samples.course(kind)
    made.course_type = samples.course_type(other)
    with pytest.raises(ValidationError, match="Choose one of the organisation"):
        courses.save_course(made)


@pytest.mark.django_db
def test_what_an_organisation_has_does_not_move_to_another():
    mine, other = samples.organisation(), samples.organisation("Other")
    for record, save in (
        (samples.centre(mine), organisations.save_centre),
        (samples.convener(mine), organisations.save_convener),
        (samples.course_type(mine), courses.save_course_type),
        (samples.contribution(mine), organisations.save_contribution),
    ):
        record.organisation = other
        with pytest.raises(ValidationError, match="belongs to another organisation"):
            save(record)


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["NUL \0", "half \ud800"])
def test_what_is_no_text_is_refused_also_in_bulk(text):
    with pytest.raises(ValidationError):
        samples.organisation(name=text)
    with pytest.raises(ValidationError), transaction.atomic():
        Organisation.objects.bulk_create([Organisation(name=text)])


@pytest.mark.django_db
def test_text_is_trimmed():
    assert Organisation.objects.get(pk=samples.organisation(name="  Academy \n").pk).name == "Academy"
    with pytest.raises(ValidationError):
        samples.organisation(name=" \t ")


@pytest.mark.django_db
@pytest.mark.parametrize(("country", "fine"), [("RO", True), ("XK", True), ("", True), ("ro", False), ("EU", False)])
def test_a_country_is_a_code_of_a_country(country, fine):
    if fine:
        assert samples.organisation(country=country).country == country
    else:
        with pytest.raises(ValidationError):
            samples.organisation(country=country)


@pytest.mark.django_db
@pytest.mark.parametrize("countries", ["RO,", "RO;MD", "Romania", "RO, MD", "EU"])
def test_the_countries_of_a_group_are_codes(countries):
    if countries == "RO,":
        assert samples.user_group(countries=countries).country_list == ["RO"]
        return
    with pytest.raises(ValidationError):
        samples.user_group(countries=countries)


@pytest.mark.django_db
def test_a_user_groups_code_is_taken_once():
    group = samples.user_group()
    with pytest.raises(ValidationError):
        user_groups.save_user_group(UserGroup(code=group.code, name="Again"))


@pytest.mark.django_db
def test_a_key_of_the_source_is_taken_once_but_many_have_none():
    owner = samples.organisation()
    samples.convener(owner), samples.convener(owner)
    organisations.save_convener(Convener(organisation=owner, name="Imported", source_key="x"))
    with pytest.raises(ValidationError):
        organisations.save_convener(Convener(organisation=owner, name="Again", source_key="x"))


@pytest.mark.django_db
def test_many_are_checked_like_one():
    owner = samples.organisation()
    with pytest.raises(ValidationError):
        bulk.save_many([Convener(organisation=owner, name="x" * 201)])
    with pytest.raises(IntegrityError), transaction.atomic():
        bulk.save_many([TrainingCentre(organisation=owner, name="Nowhere")])
