"""The back office through the eyes of somebody who works there, and of a reader of the change feed."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse

from certification_service.models import (
    Contribution,
    Convener,
    Course,
    CourseType,
    FeedState,
    Organisation,
    Publication,
    TrainingCentre,
    UserGroup,
)
from certification_service.queries.features import today
from test.service import samples
from test.service.back_office import form_of, page, send

pytestmark = pytest.mark.django_db
MODELS = [Organisation, TrainingCentre, Convener, CourseType, Course, Contribution, UserGroup, Publication, FeedState]
WRITABLE = MODELS[:-2]


@pytest.mark.parametrize("model", MODELS)
def test_every_list_opens_and_is_searched(office, model):
    samples.one_of_each()
    shown = office.get(page(model, "changelist"))
    assert shown.status_code == 200
    assert shown.context["cl"].result_count == model.objects.count() > 0
    if shown.context["cl"].search_fields:
        nothing = office.get(page(model, "changelist", q="xyzzy"))
        assert nothing.context["cl"].result_count == 0
        record = model.objects.first()
        one = office.get(page(model, "changelist", q=str(record.pk)))
        assert one.context["cl"].result_count == 1


@pytest.mark.parametrize("model", MODELS)
def test_every_record_opens(office, model):
    samples.one_of_each()
    for record in model.objects.all():
        assert office.get(page(model, "change", record.pk)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_a_list_takes_the_same_queries_for_one_row_and_for_many(office, count_queries, model):
    def queries():
        with count_queries() as counted:
            assert office.get(page(model, "changelist")).status_code == 200
        return len(counted)

    samples.one_of_each()
    office.get(page(model, "changelist"))
    few = queries()
    for number in range(4):
        owner = samples.organisation(f"Another {number}", country=("DE", "FR", "IT", "ES")[number])
        kind = samples.course_type(owner)
        samples.course(kind, samples.centre(owner), [samples.convener(owner)])
        samples.contribution(owner)
        samples.user_group(code=f"group-{number}")
    assert queries() == few <= 12


@pytest.mark.parametrize(
    ("model", "query", "count"),
    [
        (Organisation, {"country": "RO"}, 1),
        (Organisation, {"country": "-"}, 1),
        (Organisation, {"state": "suspended"}, 0),
        (Organisation, {"q": "carpathian"}, 1),
        (TrainingCentre, {"online__exact": "1"}, 0),
        (TrainingCentre, {"q": "carpathian"}, 1),
        (Convener, {"q": "ionescu"}, 1),
        (CourseType, {"q": "hydrologists"}, 1),
        (Course, {"when": "upcoming"}, 1),
        (Course, {"when": "running"}, 1),
        (Course, {"when": "past"}, 1),
        (Course, {"language": "ro"}, 3),
        (Course, {"q": "cluj"}, 3),
        (Contribution, {"category__exact": "books"}, 0),
        (UserGroup, {"ended": "no"}, 1),
        (UserGroup, {"ended": "yes"}, 0),
        (Publication, {"kind__exact": "course"}, 3),
        (Publication, {"gone": "yes"}, 0),
        (Publication, {"gone": "no", "kind__exact": "user_group"}, 1),
    ],
)
def test_filters_and_searches_find_the_right_rows(office, model, query, count):
    owner = samples.one_of_each()
    samples.organisation("Nowhere", country="")
    day = timedelta(days=1)
    kind, place = owner.course_types.get(), owner.centres.get()
    Course.objects.update(first_day=today() + 9 * day, last_day=today() + 9 * day)
    samples.course(kind, place, first_day=today() - day, last_day=today())
    samples.course(kind, place, first_day=today() - 9 * day, last_day=today() - 8 * day)
    shown = office.get(page(model, "changelist", **query))
    assert shown.status_code == 200
    assert shown.context["cl"].result_count == count


def test_a_new_organisation_starts_as_a_draft_and_is_not_public(office, told):
    send(office, page(Organisation, "add"), name="Kigali Map Lab", country="RW")
    made = Organisation.objects.get()
    assert (made.name, made.state, told(made)) == ("Kigali Map Lab", "applicant", None)


def test_a_change_reaches_the_feed(office, told):
    owner = samples.one_of_each()
    send(office, page(Organisation, "change", owner.pk), name="Renamed <b>Academy</b>")
    assert told(owner)["name"] == "Renamed <b>Academy</b>"


@pytest.mark.parametrize(
    ("model", "changes"),
    [
        (TrainingCentre, {"name": "Turda", "lon": "23.78", "lat": "46.57"}),
        (Convener, {"name": "Ana Popescu"}),
        (CourseType, {"name": "QGIS for foresters", "hours": "8.5"}),
        (Course, {"language": "en", "competences": "Maps"}),
        (Contribution, {"title": "Manual", "category": "books"}),
        (UserGroup, {"name": "Group", "website": "https://group.example"}),
    ],
)
def test_every_kind_of_change_reaches_the_feed(office, told, model, changes):
    samples.one_of_each()
    record = model.objects.get()
    send(office, page(model, "change", record.pk), **changes)
    document = told(record)
    assert {name: str(document[name]) for name in changes} == changes


def test_rows_on_an_organisations_page_reach_the_feed(office, told):
    owner = samples.organisation()
    old = samples.centre(owner, "Old centre")
    send(
        office,
        page(Organisation, "change", owner.pk),
        **{
            "centres-TOTAL_FORMS": "2",
            "centres-0-DELETE": "on",
            "centres-1-id": "",
            "centres-1-organisation": str(owner.pk),
            "centres-1-name": "Online centre",
            "centres-1-online": "on",
            "conveners-TOTAL_FORMS": "1",
            "conveners-0-name": "Mihai",
            "conveners-0-organisation": str(owner.pk),
        },
    )
    assert told(old) is None
    assert told(owner.centres.get())["name"] == "Online centre"
    assert told(owner.conveners.get())["name"] == "Mihai"


def test_the_conveners_of_a_course_reach_the_feed_with_it(office, told):
    owner = samples.one_of_each()
    course, second = Course.objects.get(), samples.convener(owner, "Mihai")
    send(office, page(Course, "change", course.pk), conveners=[str(second.pk)])
    assert told(course)["convener_ids"] == [str(second.pk)]


def test_a_course_is_added_with_its_conveners(office, told):
    owner = samples.one_of_each()
    send(
        office,
        page(Course, "add"),
        organisation=str(owner.pk),
        course_type=str(owner.course_types.get().pk),
        centre=str(owner.centres.get().pk),
        conveners=[str(owner.conveners.get().pk)],
        first_day="2027-03-01",
        last_day="2027-03-02",
        language="ro",
    )
    made = Course.objects.get(first_day="2027-03-01")
    assert told(made)["convener_ids"] == [str(owner.conveners.get().pk)]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"last_day": "2020-01-01"}, "not before its first day"),
        ({"conveners": "other"}, "conveners of the organisation"),
        ({"centre": "other"}, "one of the organisation"),
        ({"language": "a\nb<"}, "code such as ro"),
    ],
)
def test_a_course_that_cannot_be_is_refused_beside_the_field(office, changes, words):
    samples.one_of_each()
    course = Course.objects.get()
    other = samples.organisation("Other")
    strangers = {"conveners": samples.convener(other), "centre": samples.centre(other)}
    changes = {name: str(strangers[name].pk) if value == "other" else value for name, value in changes.items()}
    address = page(Course, "change", course.pk)
    reply = office.post(address, form_of(office, address) | changes)
    assert reply.status_code == 200
    said = reply.context["adminform"].form.errors
    assert list(said) == list(changes)
    assert words in unescape(str(said))


@pytest.mark.parametrize("model", [Course, Contribution, UserGroup])
def test_deleting_one_is_told_to_the_feed(office, told, model):
    samples.one_of_each()
    record = model.objects.get()
    assert told(record)
    reply = office.post(page(model, "delete", record.pk), {"post": "yes"})
    assert (reply.status_code, model.objects.count()) == (302, 0)
    assert Publication.objects.filter(object_id=record.pk, document=None).exists()


def test_deleting_several_is_told_to_the_feed(office, told):
    owner = samples.organisation()
    trainers = [samples.convener(owner, name) for name in ("Ana", "Bo")]
    course = samples.course(samples.course_type(owner), conveners=trainers)
    chosen = {"action": "delete_selected", "_selected_action": [str(trainer.pk) for trainer in trainers]}
    reply = office.post(page(Convener, "changelist"), chosen | {"post": "yes"})
    assert (reply.status_code, Convener.objects.count()) == (302, 0)
    assert [told(trainer) for trainer in trainers] == [None, None]
    assert told(course)["convener_ids"] == []


def test_what_others_refer_to_cannot_be_deleted(office):
    owner = samples.one_of_each()
    for record in (owner, owner.centres.get(), owner.course_types.get()):
        reply = office.post(page(type(record), "delete", record.pk), {"post": "yes"})
        assert reply.status_code == 200
        assert type(record).objects.filter(pk=record.pk).exists()


def test_ids_and_times_are_for_reading(office):
    owner = samples.one_of_each()
    before = Organisation.objects.values("id", "created", "source_key").get()
    send(
        office,
        page(Organisation, "change", owner.pk),
        id="0190aaaa-0000-7000-8000-000000000000",
        created="2000-01-01",
        source_key="mine",
    )
    assert Organisation.objects.values("id", "created", "source_key").get() == before


@pytest.mark.parametrize("model", [Publication, FeedState])
def test_history_is_for_reading(office, model):
    samples.one_of_each()
    record = model.objects.first()
    before = list(model.objects.values())
    assert office.get(page(model, "add")).status_code == 403
    assert office.post(page(model, "change", record.pk), {"seq": "1", "head": "1"}).status_code == 403
    assert office.post(page(model, "delete", record.pk), {"post": "yes"}).status_code == 403
    assert list(model.objects.values()) == before


@pytest.mark.parametrize(
    ("model", "field", "term", "count"),
    [(Course, "organisation", "carp", 1), (Course, "centre", "cluj", 1), (Course, "conveners", "xyzzy", 0)],
)
def test_references_are_found_by_typing(office, model, field, term, count):
    samples.one_of_each()
    query = {"app_label": "certification_service", "model_name": model._meta.model_name, "field_name": field}
    reply = office.get(reverse("admin:autocomplete"), query | {"term": term})
    assert len(reply.json()["results"]) == count


def test_an_organisations_page_leads_to_its_courses(office):
    owner = samples.one_of_each()
    text = office.get(page(Organisation, "change", owner.pk)).content.decode()
    address = unescape(re.search(r'href="([^"]+)">1 course<', text)[1])
    assert office.get(address).context["cl"].result_count == 1


def test_names_are_shown_as_text(office):
    owner = samples.organisation("<script>alert(1)</script>")
    samples.centre(owner, "<b>Centre</b>")
    for address in (
        page(Organisation, "changelist"),
        page(TrainingCentre, "changelist"),
        page(Publication, "changelist"),
    ):
        text = office.get(address).content.decode()
        assert "<script>alert" not in text
        assert "<b>Centre" not in text


def test_strangers_are_asked_to_sign_in(client):
    reply = client.get(page(Organisation, "changelist"))
    assert reply.status_code == 302
    assert reply["Location"].startswith(reverse("admin:login"))
