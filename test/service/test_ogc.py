"""OGC API Features as a web map or script meets it: what is found where, when and in which words; what is refused."""

import json
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.test import Client

from certification_service.domain.bulk import save_many
from certification_service.models import Convener, Course, CourseType, Organisation, TrainingCentre
from certification_service.models.ids import new_id
from certification_service.queries.features import today

pytestmark = pytest.mark.django_db
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


@pytest.fixture
def world():
    """Two certified organisations, one in Fiji on both sides of the dateline, and one that is only a draft."""
    fiji = Organisation(name="Vanua Maps", state="accepted", country="FJ", certified_since="2024-03-01")
    romania = Organisation(name='Hărți <b>"libere"</b>', state="accepted", country="RO", lon=23.59, lat=46.77)
    draft = Organisation(name="Draft", state="applicant", country="RO", lon=23.6, lat=46.8)
    first, second = sorted(new_id() for _ in range(2))
    west = TrainingCentre(id=first, organisation=fiji, name="Suva", lon=178.44, lat=-18.14)
    east = TrainingCentre(id=second, organisation=fiji, name="Lakeba", lon=-178.81, lat=-18.24)
    online = TrainingCentre(organisation=romania, name="Online", online=True)
    abroad = TrainingCentre(organisation=romania, name="Wien", lon=16.37, lat=48.21, country="AT")
    hidden = TrainingCentre(organisation=draft, name="Hidden", lon=178.0, lat=-18.0)
    basics = CourseType(organisation=fiji, name="QGIS basics", hours="16.5", link="https://vanua.example/1")
    bazele = CourseType(organisation=romania, name="Bazele QGIS")
    secret = CourseType(organisation=draft, name="Secret")
    ana, bo = Convener(organisation=fiji, name="Bo"), Convener(organisation=fiji, name="Ana")

    def course(course_type, centre, first, last, language):
        start, end = (today() + timedelta(days=days) for days in (first, last))
        return Course(
            organisation=course_type.organisation,
            course_type=course_type,
            centre=centre,
            first_day=start,
            last_day=end,
            language=language,
        )

    courses = {
        "soon": course(basics, west, 10, 12, "en"),
        "running": course(basics, east, -1, 1, "en"),
        "today": course(bazele, abroad, 0, 0, "ro"),
        "online": course(bazele, online, 40, 41, "ro"),
        "nowhere": course(bazele, None, 60, 61, "ro"),
        "past": course(basics, west, -30, -28, "en"),
        "yesterday": course(bazele, abroad, -1, -1, "ro"),
        "secret": course(secret, hidden, 5, 6, "ro"),
    }
    records = [fiji, romania, draft, west, east, online, abroad, hidden, basics, bazele, secret, ana, bo]
    save_many([*records, *courses.values()], {courses["soon"].pk: [ana.pk, bo.pk]})
    return courses


@pytest.fixture
def ask(client):
    """Asks /ogc/… and returns the reply with its JSON."""

    def ask(path, expected=200, **query):
        query = {name.replace("_crs", "-crs"): value for name, value in query.items()}
        reply = client.get(f"/ogc{path}" + (f"?{urlencode(query)}" if query else ""))
        assert reply.status_code == expected, reply.content
        return json.loads(reply.content)

    return ask


@pytest.fixture
def found(ask, world):
    """The names of the courses that a query finds, in its order."""
    names = {str(course.pk): name for name, course in world.items()}

    def found(collection="upcoming_courses", **query):
        page = ask(f"/collections/{collection}/items", **query)
        assert page["numberReturned"] == len(page["features"])
        return [names[feature["id"]] for feature in page["features"]]

    return found


def test_every_document_is_reached_by_links_from_the_landing_page(client, world):
    seen, waiting = {}, ["http://testserver/ogc"]
    while waiting:
        address = waiting.pop()
        reply = client.get(address.removeprefix("http://testserver"))
        assert reply.status_code == 200, address
        seen[address] = json.loads(reply.content)
        text = json.dumps(seen[address])
        for part in text.split('"href": "')[1:]:
            link = part.split('"')[0]
            if link not in seen and link not in waiting:
                waiting.append(link)
    assert {address.rsplit("/", 1)[1] for address in seen} >= {"ogc", "api", "conformance", "collections", "items"}
    conformance = seen["http://testserver/ogc/conformance"]["conformsTo"]
    assert [uri.rsplit("/", 1)[1] for uri in conformance] == ["core", "geojson", "oas30"]
    assert client.get("/ogc/").json() == seen["http://testserver/ogc"]


def test_upcoming_courses_are_those_that_did_not_end_yet_and_past_ones_the_rest(found):
    assert found() == ["running", "today", "soon", "online", "nowhere"]
    assert found("past_courses") == ["yesterday", "past"]


def test_a_course_tells_all_that_a_reader_needs_in_flat_properties(ask, world):
    feature = ask(f"/collections/upcoming_courses/items/{world['soon'].pk}")
    assert feature["geometry"] == {"type": "Point", "coordinates": [178.44, -18.14]}
    assert feature["properties"] == {
        "course_type": "QGIS basics",
        "organisation": "Vanua Maps",
        "organisation_id": str(world["soon"].organisation_id),
        "centre": "Suva",
        "centre_id": str(world["soon"].centre_id),
        "online": False,
        "country": "FJ",
        "first_day": str(today() + timedelta(days=10)),
        "last_day": str(today() + timedelta(days=12)),
        "language": "en",
        "hours": 16.5,
        "conveners": "Ana, Bo",
        "teaches": "",
        "competences": "",
        "link": "https://vanua.example/1",
        "website": "",
        "email": "",
    }


def test_an_online_course_has_no_place_and_a_course_abroad_its_centres_country(ask, world):
    online = ask(f"/collections/upcoming_courses/items/{world['online'].pk}")
    assert (online["geometry"], online["properties"]["online"]) == (None, True)
    abroad = ask(f"/collections/upcoming_courses/items/{world['today'].pk}")
    assert abroad["properties"]["country"] == "AT"


def test_an_organisation_without_a_seat_stands_at_its_first_centre(ask, world):
    page = ask("/collections/organisations/items")
    places = {feature["properties"]["name"]: feature["geometry"]["coordinates"] for feature in page["features"]}
    assert places == {"Vanua Maps": [178.44, -18.14], 'Hărți <b>"libere"</b>': [23.59, 46.77]}


@pytest.mark.parametrize(
    ("bbox", "names"),
    [
        ("170,-30,-170,0", ["running", "soon"]),
        ("170,-30,190,0", ["running", "soon"]),
        ("-190,-30,-170,0", ["running", "soon"]),
        ("170,-30,0,-170,0,9000", ["running", "soon"]),
        ("170,-30,180,0", ["soon"]),
        ("-180,-30,-170,0", ["running"]),
        ("16.37,48.21,16.37,48.21", ["today"]),
        ("-180,-90,180,90", ["running", "today", "soon"]),
        ("-500,-95,500,95", ["running", "today", "soon"]),
        ("0,0,1,1", []),
    ],
)
def test_a_box_finds_what_lies_in_it_also_over_the_dateline(found, bbox, names):
    assert found(bbox=bbox) == names


def test_the_boxs_coordinate_system_may_be_named(found):
    assert found(bbox="16,48,17,49", bbox_crs=CRS84) == ["today"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{0}", ["running", "today"]),
        ("{0}T12:00:00Z", ["running", "today"]),
        ("{0}T23:30:00-02:00", ["running"]),
        ("{1}T00:30:00+02:00", ["running", "today"]),
        ("{2}T/..", ["soon", "online", "nowhere"]),
        ("{2}/..", ["soon", "online", "nowhere"]),
        ("{2}/", ["soon", "online", "nowhere"]),
        ("../{2}T", ["running", "today"]),
        ("/{2}T23:59:59.5Z", ["running", "today"]),
        ("{11}/{11}", ["soon"]),
        ("{2}T/{10}T", ["soon"]),
        ("{2}/9999-12-31T00:00:00Z", ["soon", "online", "nowhere"]),
        ("{2}/{5}", []),
    ],
)
def test_a_period_finds_the_courses_that_touch_it(found, text, names):
    days = [today() + timedelta(days=number) for number in range(12)]
    assert found(datetime=text.format(*days)) == names


def test_the_time_of_an_organisation_is_its_certification_and_centres_have_none(ask, world):
    def count(collection, text):
        return ask(f"/collections/{collection}/items", datetime=text)["numberMatched"]

    assert count("organisations", "2024-03-01") == 1
    assert count("organisations", "2024-03-02/..") == 0
    assert count("training_centres", "1999-01-01") == 4


def test_courses_are_filtered_by_country_language_and_type(found):
    assert found(country="FJ") == ["running", "soon"]
    assert found(country="ro") == ["online", "nowhere"]
    assert found(country="AT", language="ro") == ["today"]
    assert found(course_type="QGIS basics", datetime="2000-01-01/..") == ["running", "soon"]
    assert found(course_type="QGIS") == []
    assert found(language="xx") == []


def test_centres_are_filtered_by_their_country_or_their_organisations(ask, world):
    page = ask("/collections/training_centres/items", country="AT")
    assert [feature["properties"]["name"] for feature in page["features"]] == ["Wien"]
    page = ask("/collections/training_centres/items", country="RO")
    assert [feature["properties"]["name"] for feature in page["features"]] == ["Online"]


def test_pages_follow_each_other_until_all_is_told_once(client, world):
    seen, address = [], "/ogc/collections/upcoming_courses/items?limit=2&language=ro"
    before = None
    while address:
        page = client.get(address).json()
        links = {link["rel"]: link["href"] for link in page["links"]}
        assert page["numberMatched"] == 3
        assert page["numberReturned"] == len(page["features"])
        assert ("prev" in links) == bool(seen)
        assert client.get(links["self"]).json()["features"] == page["features"]
        seen += [feature["id"] for feature in page["features"]]
        before, address = links.get("prev"), links.get("next")
    assert [str(world[name].pk) for name in ("today", "online", "nowhere")] == seen
    assert [feature["id"] for feature in client.get(before).json()["features"]] == seen[:2]


def test_more_than_the_most_is_answered_with_the_most(ask, world):
    page = ask("/collections/upcoming_courses/items", limit=10**9)
    assert page["numberReturned"] == 5
    beyond = ask("/collections/upcoming_courses/items", offset=1000)
    assert (beyond["numberMatched"], beyond["numberReturned"], beyond["features"]) == (5, 0, [])


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("colour=red", "colour"),
        ("Limit=1", "Limit"),
        ("limit=0", "limit"),
        ("limit=-1", "limit"),
        ("limit=abc", "limit"),
        ("limit=", "limit"),
        ("limit=1&limit=2", "limit"),
        ("limit=%D9%A3", "limit"),
        ("offset=-1", "offset"),
        ("offset=99999999999999999999999999", "offset"),
        ("bbox=1,2,3", "bbox"),
        ("bbox=", "bbox"),
        ("bbox=1,2,3,4,5", "bbox"),
        ("bbox=0,10,1,0", "bbox"),
        ("bbox=nan,0,1,1", "bbox"),
        ("bbox=1e999,0,1,1", "bbox"),
        ("bbox=0,0,1_0,1", "bbox"),
        ("bbox=300,0,200,1", "bbox"),
        ("bbox=0,0,1,1&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857", "bbox-crs"),
        ("datetime=", "datetime"),
        ("datetime=yesterday", "datetime"),
        ("datetime=2026-13-01", "datetime"),
        ("datetime=2026-02-30/..", "datetime"),
        ("datetime=../..", "datetime"),
        ("datetime=2026-05-02/2026-05-01", "datetime"),
        ("datetime=2026-05-01/2026-05-02/2026-05-03", "datetime"),
        ("datetime=0001-01-01T00:00:00%2B23:00", "datetime"),
        ("datetime=2026-05-01T25:00:00Z", "datetime"),
        ("country=Germany", "country"),
        ("country=", "country"),
        ("country=ZZ", "country"),
        ("language=", "language"),
        ("language=a%00b", "language"),
        ("course_type=" + "x" * 201, "course_type"),
        ("f=html", "f"),
    ],
)
def test_a_parameter_that_is_unknown_or_malformed_is_refused_by_name(client, query, field):
    reply = client.get(f"/ogc/collections/upcoming_courses/items?{query}")
    assert (reply.status_code, reply["Content-Type"]) == (400, "application/problem+json")
    assert [error["field"] for error in reply.json()["errors"]] == [field]


def test_all_mistakes_are_told_at_once(client):
    reply = client.get("/ogc/collections/organisations/items?limit=0&bbox=x&language=ro")
    assert {error["field"] for error in reply.json()["errors"]} == {"limit", "bbox", "language"}


@pytest.mark.parametrize(
    "path",
    ["", "/conformance", "/api", "/collections", "/collections/organisations", "/collections/organisations/items"],
)
def test_json_may_be_asked_for_and_nothing_unknown(client, path):
    assert client.get(f"/ogc{path}?f=json").status_code == 200
    assert client.get(f"/ogc{path}?unknown=1").status_code == 400


def test_what_is_not_there_or_not_public_is_not_found(client, world):
    for path in (
        "/nothing",
        "/collections/nothing",
        "/collections/nothing/items",
        "/collections/upcoming_courses/items/nothing",
        f"/collections/upcoming_courses/items/{world['past'].pk}",
        f"/collections/upcoming_courses/items/{world['secret'].pk}",
        f"/collections/organisations/items/{world['secret'].organisation_id}",
    ):
        reply = client.get(f"/ogc{path}")
        assert (reply.status_code, reply["Content-Type"]) == (404, "application/problem+json"), path


def test_only_reading_is_possible_from_any_web_page(client, world):
    address = "/ogc/collections/upcoming_courses/items"
    assert client.get(address)["Access-Control-Allow-Origin"] == "*"
    head = client.head(address)
    assert (head.status_code, head.content) == (200, b"")
    options = client.options(address)
    assert (options.status_code, options["Allow"]) == (204, "GET, HEAD, OPTIONS")
    posted = Client(enforce_csrf_checks=True).post(address, {})
    assert (posted.status_code, posted["Content-Type"]) == (405, "application/problem+json")
    assert posted["Allow"] == "GET, HEAD, OPTIONS"


def test_features_name_their_coordinate_system(client, world):
    reply = client.get("/ogc/collections/upcoming_courses/items")
    assert (reply["Content-Type"], reply["Content-Crs"]) == ("application/geo+json", f"<{CRS84}>")


def test_a_collection_tells_its_extent(ask, world):
    one = ask("/collections/upcoming_courses")
    assert one["extent"]["spatial"] == {"bbox": [[-178.81, -18.24, 178.44, 48.21]], "crs": CRS84}
    last = today() + timedelta(days=61)
    first = today() - timedelta(days=1)
    assert one["extent"]["temporal"]["interval"] == [[f"{first}T00:00:00Z", f"{last}T23:59:59Z"]]


def test_empty_collections_answer_too(ask):
    assert [one["extent"] for one in ask("/collections")["collections"]] == [{}, {}, {}, {}]
    assert ask("/collections/past_courses/items")["features"] == []


def test_the_description_names_every_property_and_filter(ask, world):
    document = ask("/api")
    assert document["openapi"].startswith("3.0")
    for name in ("organisations", "training_centres", "upcoming_courses", "past_courses"):
        page = ask(f"/collections/{name}/items")
        get = document["paths"][f"/collections/{name}/items"]["get"]
        schema = get["responses"]["200"]["content"]["application/geo+json"]["schema"]
        properties = schema["properties"]["features"]["items"]["properties"]["properties"]["properties"]
        assert list(properties) == list(page["features"][0]["properties"])
        assert "country" in [parameter.get("name") for parameter in get["parameters"]]


@pytest.mark.parametrize("name", ["organisations", "training_centres", "upcoming_courses", "past_courses"])
def test_a_page_takes_the_same_few_queries_whatever_it_holds(client, world, django_assert_max_num_queries, name):
    for limit in (1, 3):
        with django_assert_max_num_queries(4):
            client.get(f"/ogc/collections/{name}/items?limit={limit}")
