"""The back office through the eyes of somebody who works there, and of a reader of the change feed."""

import json
import re
from datetime import timedelta
from html import unescape

import pytest
from django.contrib.auth.models import User
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

pytestmark = pytest.mark.django_db
MODELS = [Organisation, TrainingCentre, Convener, CourseType, Course, Contribution, UserGroup, Publication, FeedState]
WRITABLE = MODELS[:-2]


@pytest.fixture
def office(client):
    """The browser of somebody who may do everything in the back office."""
    client.force_login(User.objects.create(username="office", is_staff=True, is_superuser=True))
    client.raise_request_exception = True
    return client


@pytest.fixture
def told():
    """What the feed tells of an object: its document, or None when it is gone or was never told."""

    def told(record):
        text = Publication.objects.filter(object_id=record.pk).values_list("document", flat=True).first()
        return text and json.loads(text)

    return told


def page(model, what, *args, **query):
    return reverse(f"admin:certification_service_{model._meta.model_name}_{what}", args=args, query=query)


def form_of(office, address):
    """The values of the form as the browser would send them back."""
    text = office.get(address).content.decode()
    form = text[text.index('id="content-main"') :]
    values = {}
    for tag in re.findall(r"<input [^>]*>", form):
        names = dict(re.findall(r'([a-z]+)="([^"]*)"', tag))
        if names.get("type") in ("submit", "button", "file") or "name" not in names:
            continue
        if names.get("type") != "checkbox" or re.search(r"\bchecked\b", tag):
            values[names["name"]] = unescape(names.get("value", "on" if names.get("type") == "checkbox" else ""))
    for name, body in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.S):
        values[name] = unescape(body)
    for name, body in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.findall(r'<option value="([^"]*)"[^>]*\bselected\b', body)
        if chosen:
            values[name] = [unescape(value) for value in chosen]
    return values


def send(office, address, **changes):
    """Fills the form in, sends it and expects that it was accepted."""
    reply = office.post(address, form_of(office, address) | changes)
    assert reply.status_code == 302, re.findall(r"errorlist.*?</ul>", reply.content.decode(), re.S)


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
    assert (made.name, made.state, told(made)) == ("Kigali Map Lab", "draft", None)


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
    assert words in unescape(reply.content.decode())


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
    certified, draft = samples.organisation("Certified"), samples.organisation("Draft", state="draft")
    assert decide(office, "accept", certified, draft) == [
        "1 organisation is now accepted.",
        "1 organisation was left as it is: its state does not allow this.",
    ]
    assert told(draft)["certified_since"] == str(today())


def test_a_decision_is_asked_once_more_and_stands_in_the_history(office, told):
    certified, draft = samples.organisation("Certified"), samples.organisation("Draft & Co", state="draft")
    asked = choose(office, "suspend", certified, draft)
    assert (asked.context["concerned"], asked.context["left"]) == ([certified], [draft])
    text = asked.content.decode()
    assert "no longer be public" in text
    assert "Draft &amp; Co (draft)" in text
    assert told(certified)["name"] == "Certified"

    asked_for = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text))
    assert office.post(page(Organisation, "changelist"), asked_for).status_code == 302
    assert told(certified) is None
    assert "Suspend" in office.get(page(Organisation, "history", certified.pk)).content.decode()


def test_nothing_is_asked_where_nothing_can_be_done(office):
    draft = samples.organisation("Draft", state="draft")
    messages = [str(message) for message in choose(office, "archive", draft).context["messages"]]
    assert messages == ["1 organisation was left as it is: its state does not allow this."]


def test_countries_are_chosen_by_name(office, told):
    owner = samples.organisation("Somewhere", country="AT")
    address = page(Organisation, "change", owner.pk)
    assert '<option value="AT" selected>Austria</option>' in office.get(address).content.decode()
    send(office, address, country="CI")
    assert told(owner)["country"] == "CI"
    romanian = office.get(address, headers={"Accept-Language": "ro"}).content.decode()
    assert '<option value="CI" selected>Côte d’Ivoire</option>' in romanian
    # Sorted as people look them up, not by code point: Țările de Jos before Ungaria.
    assert romanian.index(">Țările de Jos<") < romanian.index(">Ungaria<") < romanian.index(">Zambia<")


def test_a_centre_without_a_country_is_in_its_organisations(office):
    owner = samples.organisation(country="FR")
    samples.centre(owner, "Lyon")
    reunion = samples.centre(owner, "Saint-Denis")
    TrainingCentre.objects.filter(pk=reunion.pk).update(country="RE")
    assert office.get(page(TrainingCentre, "changelist", country="FR")).context["cl"].result_count == 1
    assert office.get(page(TrainingCentre, "changelist", country="RE")).context["cl"].result_count == 1
    assert "Réunion" in office.get(page(TrainingCentre, "changelist")).content.decode()


@pytest.mark.parametrize("adding", [True, False])
def test_a_course_chooses_among_what_its_organisation_has(office, adding):
    owner = samples.one_of_each()
    other = samples.organisation("Other")
    samples.course_type(other, "A stranger's course")
    samples.centre(other, "A stranger's centre")
    samples.convener(other, "A stranger")
    address = page(Organisation, "change", owner.pk)
    if adding:
        text = office.get(address).content.decode()
        address = unescape(re.search(r'class="addlink" href="([^"]+)"', text)[1])
    else:
        address = page(Course, "change", Course.objects.get().pk)
    text = unescape(office.get(address).content.decode())
    assert owner.course_types.get().name in text
    assert owner.conveners.get().name in text
    assert "stranger" not in text


def test_the_pages_look_comes_with_them_and_obeys_their_policy(office):
    reply = office.get(page(Course, "changelist"))
    assert "/static/certification_service/admin.css" in reply.content.decode()
    assert "default-src 'self'" in reply["Content-Security-Policy"]
    assert b"#result_list" in b"".join(office.get("/static/certification_service/admin.css").streaming_content)


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
