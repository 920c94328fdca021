"""Saving very many at once gives the same as saving each, also when it is repeated."""

from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from certification_service.domain import bulk
from certification_service.enums import OrganisationState
from certification_service.models import Convener, Course, Organisation, Publication
from test.service import samples

FEEDS = Path(__file__).resolve().parent.parent / "feeds"
pytestmark = pytest.mark.django_db


def a_batch() -> tuple[list, dict, Organisation]:
    owner = Organisation(name="Academy", country="RO", state=OrganisationState.ACCEPTED)
    trainers = [Convener(organisation=owner, name=name) for name in ("Ana", "Ion")]
    kind = samples.CourseType(organisation=owner, name="QGIS")
    held = Course(organisation=owner, course_type=kind, first_day=samples.DAY, last_day=samples.DAY)
    group = samples.UserGroup(code="ro", name="geo-spatial.org", countries="RO")
    return [held, kind, *trainers, group, owner], {held.pk: [trainer.pk for trainer in trainers]}, owner


def test_everything_is_saved_and_published_in_any_order(reader):
    records, convener_ids, _ = a_batch()
    assert bulk.save_many(records, convener_ids) == 6
    reader.read()
    assert reader.kinds() == ["convener", "convener", "course", "course_type", "organisation", "user_group"]
    (course,) = [item for item in reader.copy.values() if item["kind"] == "course"]
    assert len(course["convener_ids"]) == 2


def test_repeating_changes_nothing(reader):
    records, convener_ids, _ = a_batch()
    bulk.save_many(records, convener_ids)
    created = Organisation.objects.get().created
    assert bulk.save_many(records, convener_ids) == 0
    assert Organisation.objects.get().created == created
    assert Publication.objects.count() == Course.conveners.through.objects.count() + 4


def test_what_changed_is_updated_and_published(reader):
    records, convener_ids, owner = a_batch()
    bulk.save_many(records, convener_ids)
    reader.read()
    owner.name = "Academy of Maps"
    (course_id, (first, _second)) = next(iter(convener_ids.items()))
    assert bulk.save_many([owner], {course_id: [first]}) == 2
    assert [change["kind"] for change in reader.read()] == ["organisation", "course"]
    assert reader.copy[str(course_id)]["convener_ids"] == [str(first)]
    assert reader.copy[str(owner.pk)]["name"] == "Academy of Maps"


def test_a_state_that_changes_takes_everything_along(reader):
    records, convener_ids, owner = a_batch()
    bulk.save_many(records, convener_ids)
    reader.read()
    owner.state = OrganisationState.ARCHIVED
    bulk.save_many([owner])
    reader.read()
    assert reader.kinds() == ["user_group"]


def test_nothing_is_saved_when_one_is_wrong(reader):
    records, convener_ids, owner = a_batch()
    owner.state = "famous"
    with pytest.raises(ValidationError):
        bulk.save_many(records, convener_ids)
    assert reader.read() == []


def test_the_number_of_queries_does_not_grow_with_the_courses_within_a_chunk(count_queries):
    counts = []
    for size in (10, 60):
        made = samples.many_courses(size)
        with count_queries() as queries:
            bulk.save_many(made)
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("words", [("seed_demo", "--size", "1"), ("import_website", str(FEEDS))])
def test_a_filled_database_gets_fresh_statistics(count_queries, words):
    with count_queries() as counted:
        call_command(*words)
    assert [query["sql"] for query in counted].count("ANALYZE") == 1
