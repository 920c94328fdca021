"""Lists and single objects: what is public, filtered and in parts, with the same texts as in the feed."""

from datetime import date

import pytest

from certification_service.domain import bulk, organisations
from certification_service.enums import ContributionCategory, OrganisationState
from certification_service.models import Course
from test.service import samples

pytestmark = pytest.mark.django_db

LISTS = {
    "organisation": "organisations",
    "training_centre": "training-centres",
    "convener": "conveners",
    "course_type": "course-types",
    "course": "courses",
    "user_group": "user-groups",
    "contribution": "contributions",
}


def ids(client, address) -> list[str]:
    reply = client.get(f"/api/v1/{address}")
    assert reply.status_code == 200, reply.content
    assert reply.json()["count"] == len(reply.json()["items"])
    return sorted(item["id"] for item in reply.json()["items"])


def test_lists_and_feed_say_the_same(client, reader):
    samples.one_of_each()
    for change in reader.read():
        assert client.get(f"/api/v1/{LISTS[change['kind']]}").json() == {"items": [change["data"]], "count": 1}


@pytest.mark.parametrize("kind", ["organisation", "training_centre", "course"])
def test_single_objects_and_feed_say_the_same(client, reader, kind):
    samples.one_of_each()
    change = next(change for change in reader.read() if change["kind"] == kind)
    assert client.get(f"/api/v1/{LISTS[kind]}/{change['id']}").json() == change["data"]
    assert client.get(f"/api/v1/{LISTS[kind]}/{change['id'].upper()}").status_code == 200


def test_what_is_not_public_is_in_no_list(client):
    owner = samples.one_of_each()
    organisations.set_state(owner, OrganisationState.SUSPENDED)
    for name in set(LISTS.values()) - {"user-groups"}:
        assert client.get(f"/api/v1/{name}").json() == {"items": [], "count": 0}
    assert client.get(f"/api/v1/organisations/{owner.id}").status_code == 404


def test_an_id_of_another_kind_is_not_found(client):
    owner = samples.organisation()
    assert client.get(f"/api/v1/courses/{owner.id}").status_code == 404


def test_organisations_by_country(client):
    romanian, german = samples.organisation(), samples.organisation("Kartenwerk", country="DE")
    assert ids(client, "organisations?country=DE") == [str(german.id)]
    assert ids(client, "organisations") == sorted([str(romanian.id), str(german.id)])
    assert ids(client, "organisations?country=FR") == []


def test_courses_by_country_of_the_centre_else_of_the_organisation(client):
    kind = samples.course_type(samples.organisation())
    owner = kind.organisation
    abroad = samples.course(kind, samples.centre(owner, country="MD"))
    at_home = samples.course(kind, samples.centre(owner))
    nowhere = samples.course(kind)
    assert ids(client, "courses?country=MD") == [str(abroad.id)]
    assert ids(client, "courses?country=RO") == sorted([str(at_home.id), str(nowhere.id)])


def test_centres_by_country_and_online(client):
    owner = samples.organisation()
    here, there = samples.centre(owner), samples.centre(owner, country="MD")
    online = samples.centre(owner, online=True)
    assert ids(client, "training-centres?country=RO") == sorted([str(here.id), str(online.id)])
    assert ids(client, "training-centres?country=MD&online=false") == [str(there.id)]
    assert ids(client, "training-centres?online=true") == [str(online.id)]


def test_courses_by_days_both_included(client):
    kind = samples.course_type(samples.organisation())
    early = samples.course(kind, first_day=date(2027, 1, 1), last_day=date(2027, 1, 3))
    late = samples.course(kind, first_day=date(2027, 1, 5), last_day=date(2027, 1, 5))
    assert ids(client, "courses?from_day=2027-01-03") == sorted([str(early.id), str(late.id)])
    assert ids(client, "courses?from_day=2027-01-04") == [str(late.id)]
    assert ids(client, "courses?to_day=2027-01-04") == [str(early.id)]
    assert ids(client, "courses?from_day=2027-01-02&to_day=2027-01-02") == [str(early.id)]


def test_courses_by_language_type_and_centre(client):
    owner = samples.organisation()
    hydrology, python = samples.course_type(owner), samples.course_type(owner, "PyQGIS")
    place = samples.centre(owner)
    in_romanian = samples.course(hydrology, place)
    in_portuguese = samples.course(python, language="pt-BR")
    assert ids(client, "courses?language=pt-BR") == [str(in_portuguese.id)]
    assert ids(client, f"courses?course_type_id={hydrology.id}") == [str(in_romanian.id)]
    assert ids(client, f"courses?centre_id={place.id}&organisation_id={owner.id}") == [str(in_romanian.id)]


def test_user_groups_by_one_of_their_countries(client):
    two, other = samples.user_group(), samples.user_group("at", name="QGIS Austria", countries="AT")
    assert ids(client, "user-groups?country=MD") == [str(two.id)]
    assert ids(client, "user-groups?country=AT") == [str(other.id)]
    assert ids(client, "user-groups?country=OM") == []


def test_contributions_by_category(client):
    owner = samples.organisation()
    samples.contribution(owner)
    book = samples.contribution(owner, "A book", category=ContributionCategory.BOOKS)
    assert ids(client, "contributions?category=books") == [str(book.id)]
    assert client.get("/api/v1/contributions?category=poems").status_code == 422


def test_parts_of_a_list_hold_everything_once(client):
    bulk.save_many(samples.many_courses(25))
    parts = [client.get(f"/api/v1/courses?limit=10&offset={offset}").json() for offset in (0, 10, 20, 30)]
    assert [(len(part["items"]), part["count"]) for part in parts] == [(10, 25), (10, 25), (5, 25), (0, 25)]
    assert len({item["id"] for part in parts for item in part["items"]}) == 25


@pytest.mark.parametrize("size", [1, 30])
def test_a_list_takes_two_queries_at_any_length(client, count_queries, size):
    bulk.save_many(samples.many_courses(size))
    with count_queries() as queries:
        reply = client.get("/api/v1/courses?country=RO&language=ro")
    assert reply.json()["count"] == Course.objects.count() == size
    assert len(queries) == 2
