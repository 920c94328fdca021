"""Writing an application over the API: by its owners, part by part, never over what another wrote."""

import pytest

from certification_service.enums import ContributionCategory, MaterialKind
from certification_service.models import Application, Event, Membership, Upload
from test.service import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def team() -> people.Everybody:
    return people.everybody()


@pytest.fixture
def owner(team) -> people.Asking:
    return people.Asking(team.owner)


@pytest.fixture
def draft(team) -> Application:
    people.questions()
    return people.draft(team.owner)


@pytest.fixture
def path(draft) -> str:
    return f"/applications/{draft.pk}"


def errors_of(reply) -> dict:
    assert reply.status_code == 422, reply.content
    return {error["field"]: error["message"] for error in reply.json()["errors"]}


def test_an_application_begins_with_a_name_and_a_country(owner, team):
    reply = owner.post("/applications", {"name": "Delta GIS School", "country": "RO"})
    assert reply.status_code == 201, reply.content
    document = reply.json()
    assert (document["state"], document["whose_turn"], document["round"]) == ("draft", "applicant", 0)
    assert document["organisation"]["name"] == "Delta GIS School"
    assert {"submit", "withdraw", "edit", "write_message"} <= set(document["may"])
    membership = Membership.objects.get(user=team.owner)
    assert (str(membership.organisation_id), membership.role) == (document["organisation"]["id"], "owner")
    event = Event.objects.get(application_id=document["id"])
    assert (event.kind, event.actor, event.to_state) == ("application_started", team.owner, "draft")


def test_nobody_starts_without_name_country_or_sign_in(owner):
    assert owner.post("/applications", {"name": " ", "country": "RO"}).status_code == 422
    assert owner.post("/applications", {"name": "Somebody"}).status_code == 422
    assert owner.post("/applications", {"name": "Somebody", "country": "QQ"}).status_code == 422
    reply = people.Asking().post("/applications", {"name": "Somebody", "country": "RO"})
    assert (reply.status_code, reply.json()["type"]) == (401, "/api/v1/problems/unauthenticated")


def test_nobody_starts_drafts_without_end(owner):
    for number in range(10):
        assert owner.post("/applications", {"name": f"School {number}", "country": "RO"}).status_code == 201
    assert owner.post("/applications", {"name": "One more", "country": "RO"}).status_code == 409


def test_the_profile_is_changed_field_by_field(owner, path):
    before = owner.get(path).json()["organisation"]
    reply = owner.patch(f"{path}/organisation", {"version": before["version"], "website": "https://delta.example.org"})
    assert reply.status_code == 200, reply.content
    assert reply.json() == {**before, "website": "https://delta.example.org", "version": reply.json()["version"]}
    assert reply.json()["version"] != before["version"]
    assert owner.get(path).json()["organisation"] == reply.json()


def test_two_editors_are_told_of_each_other(owner, path, team, draft):
    version = owner.get(path).json()["organisation"]["version"]
    second = people.person("Second Owner")
    people.member(second, draft.organisation)
    first = people.Asking(second).patch(f"{path}/organisation", {"version": version, "phone": "+40 1"})
    assert first.status_code == 200
    reply = owner.patch(f"{path}/organisation", {"version": version, "phone": "+40 2"})
    assert (reply.status_code, reply.json()["type"]) == (409, "/api/v1/problems/conflict")
    assert reply.json()["current"] == first.json()
    assert owner.get(path).json()["organisation"]["phone"] == "+40 1"


def test_what_stays_the_same_has_the_same_version(owner, path):
    before = owner.get(path).json()["organisation"]
    reply = owner.patch(f"{path}/organisation", {"version": before["version"], "name": before["name"]})
    assert reply.json()["version"] == before["version"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("website", "delta"),
        ("website", "javascript:alert(1)"),
        ("website", "ftp://example.org/"),
        ("email", "office at example"),
        ("country", "XX"),
        ("name", ""),
        ("name", "a\0b"),
        ("name", "\ud800"),
        ("lon", 200),
        ("address", "x" * 20_001),
        ("unknown", "x"),
    ],
)
def test_values_that_do_not_fit_are_named(owner, path, field, value):
    version = owner.get(path).json()["organisation"]["version"]
    body = {"version": version, field: value}
    if field == "lon":
        body["lat"] = 45
    assert field in errors_of(owner.patch(f"{path}/organisation", body))


def test_a_centre_is_a_place_or_online(owner, path):
    made = owner.post(f"{path}/centres", {"name": "Tulcea", "lon": 28.8, "lat": 45.2})
    assert made.status_code == 201, made.content
    centre = made.json()
    assert owner.get(path).json()["centres"] == [centre]
    online = owner.patch(f"{path}/centres/{centre['id']}", {"version": centre["version"], "online": True}).json()
    assert (online["online"], online["lon"], online["lat"]) == (True, None, None)
    assert owner.post(f"{path}/centres", {"name": "Nowhere"}).status_code == 422
    gone = owner.delete(f"{path}/centres/{centre['id']}", {"version": centre["version"]})
    assert gone.status_code == 409
    assert owner.delete(f"{path}/centres/{centre['id']}", {"version": online["version"]}).status_code == 204
    assert owner.get(path).json()["centres"] == []


@pytest.mark.parametrize("category", ContributionCategory.values)
def test_each_of_the_ten_categories_has_contributions(owner, path, category):
    for number in range(2):
        body = {"category": category, "title": f"{number}", "description": "**much**", "links": ["https://e.org/a"]}
        assert owner.post(f"{path}/contributions", body).status_code == 201
    assert [item["category"] for item in owner.get(path).json()["contributions"]] == [category] * 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("category", "sponsoring"),
        ("title", ""),
        ("links", ["https://example.org/a b"]),
        ("links", ["file:///etc/passwd"]),
        ("links", ["https://example.org/"] * 21),
        ("description", "x" * 20_001),
    ],
)
def test_a_contribution_has_its_form(owner, path, field, value):
    body = {"category": "books", "title": "A book", field: value}
    assert field in errors_of(owner.post(f"{path}/contributions", body))


def test_questions_are_answered_in_their_kind(owner, path):
    text, yes_no, choice = owner.get(path).json()["questions"]
    assert (text["text"], text["value"], text["version"]) == ("Question 1?", "", "")
    assert choice["choices"] == [{"key": "a", "text": "Often"}, {"key": "b", "text": "Never"}]
    reply = owner.put(f"{path}/answers/{text['id']}", {"value": "Since 2009.", "version": ""})
    assert reply.json() == {**text, "value": "Since 2009.", "version": reply.json()["version"]}
    conflict = owner.put(f"{path}/answers/{text['id']}", {"value": "Since 2010.", "version": ""})
    assert (conflict.status_code, conflict.json()["current"]) == (409, reply.json())
    assert errors_of(owner.put(f"{path}/answers/{yes_no['id']}", {"value": "perhaps"})).keys() == {"value"}
    assert errors_of(owner.put(f"{path}/answers/{choice['id']}", {"value": "c"})).keys() == {"value"}
    assert owner.put(f"{path}/answers/{choice['id']}", {"value": "b"}).status_code == 200
    assert owner.put(f"{path}/answers/{owner.user.pk}", {"value": "b"}).status_code == 404


def test_questions_are_asked_in_the_language_of_the_reader(team, path):
    text, _, choice = people.Asking(team.owner, "ro").get(path).json()["questions"]
    assert text["text"] == "Întrebarea 1?"
    assert [item["text"] for item in choice["choices"]] == ["Des", "Never"]


def test_an_application_keeps_the_questions_it_was_asked(owner, path, draft):
    asked = [question["id"] for question in owner.get(path).json()["questions"]]
    draft.question_set.active = False
    draft.question_set.save()
    people.questions()
    assert [question["id"] for question in owner.get(path).json()["questions"]] == asked


def test_a_course_type_says_what_it_teaches(owner, path):
    body = {
        "name": "QGIS for rivers",
        "teaches": "Watersheds",
        "hours": 16.5,
        "link": "https://example.org/rivers",
        "language": "ro",
        "qgis_version": "3.40",
        "licence": "CC BY-SA 4.0",
    }
    made = owner.post(f"{path}/course-types", body)
    assert made.status_code == 201, made.content
    assert {name: made.json()[name] for name in body} == body
    assert made.json()["material"] == {"exercises": [], "lectures": [], "data": []}
    address = f"{path}/course-types/{made.json()['id']}"
    assert "hours" in errors_of(owner.patch(address, {"version": made.json()["version"], "hours": 1.25}))
    assert owner.patch(address, {"version": made.json()["version"], "hours": None}).json()["hours"] is None


def test_a_removed_course_type_leaves_its_files_to_what_was_sent(owner, path, draft):
    made = owner.post(f"{path}/course-types", {"name": "QGIS for rivers"}).json()
    course_type = draft.organisation.course_types.get()
    upload = people.material(draft, course_type, MaterialKind.DATA)
    document = owner.get(path).json()["course_types"][0]
    assert [file["path"] for file in document["material"]["data"]] == ["data.pdf"]
    assert owner.delete(f"{path}/course-types/{made['id']}", {"version": made["version"]}).status_code == 204
    upload = Upload.objects.get(pk=upload.pk)
    assert (upload.course_type, upload.removed is not None) == (None, True)


def test_what_is_missing_is_said_until_nothing_is(owner, path, draft):
    gaps = [(gap["section"], gap["field"]) for gap in owner.get(path).json()["missing"]]
    assert gaps == [
        ("organisation", "website"),
        ("organisation", "email"),
        ("organisation", "address"),
        ("organisation", "centres"),
        ("contributions", "contributions"),
        ("questions", "value"),
        ("questions", "value"),
        ("material", "course_types"),
    ]
    people.complete(draft)
    assert owner.get(path).json()["missing"] == []


@pytest.mark.parametrize("role", ["convener", "other_owner", "reviewer", "representative", "staff", "visitor"])
def test_others_write_nothing_and_only_conveners_know_of_a_draft(team, draft, path, role):
    people.member(team.convener, draft.organisation, "convener")
    people.draft(team.other_owner, "Another school")
    asking = people.Asking(getattr(team, role))
    status = 403 if role == "convener" else 404
    version = people.Asking(team.owner).get(path).json()["organisation"]["version"]
    assert asking.patch(f"{path}/organisation", {"version": version, "phone": "1"}).status_code == status
    assert asking.post(f"{path}/contributions", {"category": "books", "title": "x"}).status_code == status
    assert asking.post(f"{path}/acts/withdraw").status_code == status
    assert asking.get(path).status_code == (200 if role == "convener" else 404)


def test_parts_of_another_organisation_are_not_there(team, owner, path):
    other = people.Asking(team.other_owner)
    elsewhere = other.post("/applications", {"name": "Another school", "country": "RO"}).json()["id"]
    centre = other.post(f"/applications/{elsewhere}/centres", {"name": "Arad", "online": True}).json()
    reply = owner.patch(f"{path}/centres/{centre['id']}", {"version": centre["version"], "name": "Mine"})
    assert reply.status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_the_document_costs_the_same_for_one_and_three_of_everything(owner, path, draft, number, count_queries):
    people.complete(draft)
    course_types = [draft.organisation.course_types.get()]
    for extra in range(1, number):
        for place, body in (
            ("centres", {"name": f"{extra}", "online": True}),
            ("contributions", {"category": "books", "title": f"{extra}"}),
            ("course-types", {"name": f"{extra}"}),
        ):
            assert owner.post(f"{path}/{place}", body).status_code == 201
        people.questions_more = extra
    course_types = list(draft.organisation.course_types.all())
    for course_type in course_types:
        for extra in range(number):
            people.material(draft, course_type, MaterialKind.DATA, f"{extra}.csv")
    owner.get(path)
    with count_queries() as queries:
        document = owner.get(path).json()
    assert len(document["course_types"]) == number
    assert len(queries) <= 16, [query["sql"] for query in queries]
    QUERIES.setdefault("document", len(queries))
    assert len(queries) == QUERIES["document"]


QUERIES: dict[str, int] = {}
