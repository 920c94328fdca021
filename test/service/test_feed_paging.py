"""Pages of the feed: none lost and none twice, whatever happens meanwhile, at the same cost at every size."""

from datetime import timedelta

import pytest

from certification_service.domain import bulk, courses, organisations, publication
from certification_service.enums import OrganisationState
from certification_service.models import Course
from test.service import samples
from test.service.reader import Reader

pytestmark = pytest.mark.django_db


def test_pages_hold_everything_once(reader):
    bulk.save_many(samples.many_courses(57))
    changes = reader.read(limit=10)
    assert len(changes) == len({change["id"] for change in changes}) == 60


def test_remaining_falls_to_nothing(reader):
    bulk.save_many(samples.many_courses(22))
    assert [reader.page(limit=10)["remaining"] for _ in range(3)] == [15, 5, 0]


@pytest.mark.parametrize("count", [9, 10, 11])
def test_more_is_true_exactly_while_there_is_more(reader, count):
    bulk.save_many(samples.many_courses(count - 3))
    pages = [reader.page(limit=10)]
    while pages[-1]["more"]:
        pages.append(reader.page(limit=10))
    assert [len(page["changes"]) for page in pages] == ([10, 1] if count == 11 else [count])
    assert reader.page(limit=10)["changes"] == []


def test_a_first_copy_is_right_although_everything_changes_while_it_is_read(client):
    made = samples.many_courses(60)
    bulk.save_many(made)
    reader = Reader(client)
    for number in range(0, 40, 4):
        assert reader.page(limit=5)["more"]
        courses.delete_course(Course.objects.get(pk=made[number].pk))
        changed = Course.objects.get(pk=made[59 - number // 4].pk)
        changed.competences = f"Changed {number}"
        courses.save_course(changed)
    reader.read(limit=5)
    newcomer = Reader(client)
    newcomer.read()
    assert reader.copy == newcomer.copy
    assert len(reader.copy) == 53


def test_pruning_of_older_tombstones_does_not_stop_a_first_copy(client, reader):
    gone = samples.organisation("Gone")
    organisations.set_state(gone, OrganisationState.ARCHIVED)
    bulk.save_many(samples.many_courses(20))
    reader.page(limit=5)
    assert publication.prune(timedelta(0)) == 1
    reader.read(limit=5)
    assert len(reader.copy) == 23


def test_a_first_copy_that_missed_a_pruned_tombstone_starts_again(client, reader):
    made = samples.many_courses(20)
    bulk.save_many(made)
    reader.page(limit=10)
    courses.delete_course(made[0])
    publication.prune(timedelta(0))
    assert client.get(f"/api/v1/changes?since={reader.cursor}").status_code == 410


def test_a_long_first_copy_is_followed_by_the_tombstones_since_it_began(client, reader):
    made = samples.many_courses(20)
    bulk.save_many(made)
    gone = str(made[0].id)
    reader.page(limit=10)
    courses.delete_course(made[0])
    reader.read(limit=10)
    assert gone not in reader.copy
    assert [change["id"] for change in reader.seen if change["deleted"]] == [gone]


def test_no_page_takes_more_queries_at_ten_thousand_courses_than_at_a_thousand(client, count_queries):
    counts = []
    for size in (1_000, 9_000):
        bulk.save_many(samples.many_courses(size))
        cursor = ""
        for _ in range(3):
            with count_queries() as page:
                reply = client.get(f"/api/v1/changes?limit=300{cursor}")
            cursor = f"&since={reply.json()['next']}"
            counts.append(len(page))
        etag = client.get("/api/v1/changes")["ETag"]
        with count_queries() as unchanged:
            assert client.get("/api/v1/changes", headers={"If-None-Match": etag}).status_code == 304
        counts.append(len(unchanged))
    assert counts == [3, 3, 3, 1] * 2
