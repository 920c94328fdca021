"""Bringing over certification.qgis.org: the recorded feeds, and a site that pages, slows down and breaks."""

import json
import shutil
import threading
from collections import Counter
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from certification_service.interfaces import website
from certification_service.interfaces.languages import language_code
from certification_service.models import Convener, Course, CourseType, Organisation, Publication, TrainingCentre
from certification_service.queries.features import today

FEEDS = Path(__file__).resolve().parent.parent / "feeds"
pytestmark = pytest.mark.django_db
TABLES = (Organisation, TrainingCentre, Convener, CourseType, Course)


@pytest.fixture
def folder(tmp_path):
    """A copy of the recorded feeds that a test may change."""
    return Path(shutil.copytree(FEEDS, tmp_path / "feeds", copy_function=shutil.copyfile))


@pytest.fixture
def bring(capsys):
    """Imports and returns the counts and the sentences about what was left out."""

    def bring(source):
        call_command("import_website", str(source))
        out, err = capsys.readouterr()
        counts = {name: int(number) for number, name in (part.split() for part in out.strip(" .\n").split(", "))}
        return counts, err.splitlines()

    return bring


def features(name):
    return json.loads((FEEDS / name).read_text())["features"]


def edit(folder, name, change):
    document = json.loads((folder / name).read_text())
    change(document)
    (folder / name).write_text(json.dumps(document))


def content():
    """Everything that was imported, with ids."""
    rows = {model: list(model.objects.order_by("pk").values()) for model in TABLES}
    for row in (row for table in rows.values() for row in table):
        del row["modified"]
    return rows, set(Course.conveners.through.objects.values_list("course_id", "convener_id"))


def test_the_recorded_feeds_arrive_whole_and_only_once(bring):
    counts, unreadable = bring(FEEDS)
    assert unreadable == [
        "training centre 4: “Edge TC without location” of “Edge NoLocation Org” has no place on the map"
    ]
    assert counts == {"created": 274, "changed": 0, "unchanged": 0, "removed": 0, "unreadable": 1}
    listed = json.loads((FEEDS / "organisations-page_size100.json").read_text())["results"]
    certified = Organisation.objects.filter(state="accepted")
    assert Counter(certified.values_list("name", flat=True)) == Counter(item["name"] for item in listed)
    # 47 centres, one of them without a place; 25 upcoming and 83 past courses, of which one is in both feeds.
    assert (TrainingCentre.objects.count(), Course.objects.count()) == (46, 107)

    before = content()
    counts, unreadable = bring(FEEDS)
    assert counts == {"created": 0, "changed": 0, "unchanged": 274, "removed": 0, "unreadable": 1}
    assert content() == before


def test_every_course_has_what_its_feed_says(bring):
    bring(FEEDS)
    expected = set()
    for item in features("upcoming.json") + features("past.json"):
        told, point = item["properties"], item["geometry"]
        expected.add(
            (
                told["certifying_organisation_name"],
                told["course_type_name"],
                told["training_center_name"] if point else None,
                told["course_convener_name"],
                told["start_date"],
                told["end_date"],
                {"English": "en", "Español": "es", "Français": "fr", "日本語": "ja"}[told["language"]],
                told["trained_competence"] or "",
                tuple(point["coordinates"]) if point else None,
            )
        )
    found = {
        (
            course.organisation.name,
            course.course_type.name,
            course.centre and course.centre.name,
            course.conveners.get().name,
            str(course.first_day),
            str(course.last_day),
            course.language,
            course.competences,
            course.centre and (course.centre.lon, course.centre.lat),
        )
        for course in Course.objects.select_related("organisation", "course_type", "centre")
    }
    assert found == expected


def test_what_is_not_in_the_list_of_certified_organisations_is_not_public(bring):
    bring(FEEDS)
    orphans = Organisation.objects.exclude(state="accepted")
    assert {(o.name, o.state) for o in orphans} == {
        ("Edge Archived Org", "archived"),
        ("Edge Pending Org", "archived"),
        ("Edge Rejected Org", "archived"),
    }
    public = Publication.objects.exclude(document=None)
    assert public.filter(kind="organisation").count() == 24
    assert public.filter(kind="course").count() == 107 - Course.objects.filter(organisation__in=orphans).count() == 104
    texts = "".join(public.values_list("document", flat=True))
    assert "Edge Archived Org" not in texts


def test_changes_arrive_as_changes(bring, folder):
    bring(folder)
    ids = set(Course.objects.values_list("pk", flat=True))

    def change(document):
        document["features"][0]["properties"]["trained_competence"] = "Changed"

    edit(folder, "upcoming.json", change)
    edit(folder, "organisations-page1.json", lambda d: d["results"][1].update(organisation_email="new@example.org"))
    counts, _ = bring(folder)
    assert counts == {"created": 0, "changed": 2, "unchanged": 272, "removed": 0, "unreadable": 1}
    assert set(Course.objects.values_list("pk", flat=True)) == ids
    assert Course.objects.filter(competences="Changed").count() == 1


def test_an_organisation_follows_the_list_unless_our_office_decided_otherwise(bring, folder):
    bring(folder)
    Organisation.objects.filter(name="Edge NoLocation Org").update(state="suspended")

    def drop(document):
        document["results"] = [r for r in document["results"] if r["name"] != "Edge Finished Long Ago Org"]

    edit(folder, "organisations-page1.json", drop)
    bring(folder)
    states = dict(Organisation.objects.values_list("name", "state"))
    assert states["Edge Finished Long Ago Org"] == "archived"
    assert states["Edge NoLocation Org"] == "suspended"
    bring(FEEDS)
    assert Organisation.objects.get(name="Edge Finished Long Ago Org").state == "accepted"


def test_a_course_that_went_is_removed_but_not_one_that_runs_today(bring, folder):
    day = timedelta(days=1)

    def move(document):
        for number, (first, last) in enumerate([(10, 11), (-3, 3)]):
            told = document["features"][number]["properties"]
            told["start_date"], told["end_date"] = str(today() + first * day), str(today() + last * day)

    edit(folder, "upcoming.json", move)
    bring(folder)
    running = Course.objects.get(first_day=today() - 3 * day)
    going = Course.objects.get(first_day=today() + 10 * day)
    edit(folder, "upcoming.json", lambda document: document["features"].__delitem__(slice(0, 2)))
    counts, _ = bring(folder)
    assert (counts["removed"], counts["created"]) == (1, 0)
    assert Course.objects.filter(pk=running.pk).exists()
    assert not Course.objects.filter(pk=going.pk).exists()
    assert Publication.objects.get(object_id=going.pk).document is None


def test_a_course_that_moved_into_the_past_feed_stays_the_same(bring, folder):
    bring(folder)
    before = set(Course.objects.values_list("pk", flat=True))
    upcoming = json.loads((folder / "upcoming.json").read_text())["features"]
    edit(folder, "past.json", lambda document: document["features"].extend(upcoming[:5]))
    edit(folder, "upcoming.json", lambda document: document.update(features=upcoming[5:]))
    counts, _ = bring(folder)
    assert (counts["created"], counts["removed"]) == (0, 0)
    assert set(Course.objects.values_list("pk", flat=True)) == before


def test_equal_things_in_one_feed_are_all_kept(bring, folder):
    edit(folder, "past.json", lambda document: document["features"].append(document["features"][5]))
    edit(folder, "training-center.json", lambda document: document["features"].append(document["features"][6]))
    for _ in range(2):
        bring(folder)
        assert (Course.objects.count(), TrainingCentre.objects.count()) == (108, 47)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda told, item: told.update(start_date="soon"), "“start_date” is not a date"),
        (lambda told, item: told.update(start_date=None), "“start_date” is not a date"),
        (lambda told, item: told.update(end_date="2001-01-01"), "before it starts"),
        (lambda told, item: told.update(course_type_name=""), "“course_type_name” is missing"),
        (lambda told, item: told.update(course_type_name=7), "“course_type_name” is not text"),
        (lambda told, item: told.update(course_type_name="x" * 201), "200"),
        (lambda told, item: told.update(trained_competence="a\0b"), "not text"),
        (lambda told, item: item.update(properties=[]), "not a GeoJSON feature"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_arrives(bring, folder, change, words):
    edit(folder, "past.json", lambda d: change(d["features"][9]["properties"], d["features"][9]))
    counts, unreadable = bring(folder)
    assert Course.objects.count() == 106
    assert any(words in sentence for sentence in unreadable)
    assert counts["unreadable"] == len(unreadable)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "LineString", "coordinates": [[1, 2], [3, 4]]},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": [float("nan"), 1]},
        {"type": "Point", "coordinates": [200, 1]},
        {"type": "Point", "coordinates": ["1", "2"]},
        "POINT(1 2)",
    ],
)
def test_a_centre_without_a_usable_place_is_told_and_its_courses_arrive_without_it(bring, folder, geometry):
    def change(document):
        for feature in document["features"]:
            told = feature["properties"]
            if "Edge TC today" in (told["name"], told.get("training_center_name")):
                feature["geometry"] = geometry

    for name in ("training-center.json", "upcoming.json", "past.json"):
        edit(folder, name, change)
    counts, unreadable = bring(folder)
    assert any("“Edge TC today” of “Edge Running Today Org” has no place" in sentence for sentence in unreadable)
    assert Course.objects.get(course_type__name="Edge type 27").centre is None


def test_a_centre_that_only_a_course_knows_is_taken_from_there(bring, folder):
    edit(folder, "training-center.json", lambda document: document.update(features=[]))
    bring(folder)
    centre = Course.objects.get(course_type__name="Edge type 27").centre
    assert (centre.name, centre.lon, centre.lat) == ("Edge TC today", 1.123456789, 2.987654321)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("English", "en"),
        ("français", "fr"),
        ("日本語", "ja"),
        ("Romanian", "ro"),
        ("Română", "ro"),
        ("pt-br", "pt-BR"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Swahili", "sw"),
        ("Klingon and English", "Klingon and English"),
        ("x" * 70, "x" * 60),
        ("", ""),
    ],
)
def test_languages_become_codes(words, code):
    assert language_code(words) == code


@pytest.mark.parametrize("name", ["organisations-page2.json", "training-center.json", "upcoming.json", "past.json"])
@pytest.mark.parametrize("content", [b"<html>", b'{"count": 1}', b"[]", b"\xff\xfe"])
def test_a_broken_feed_changes_nothing(bring, folder, name, content):
    bring(FEEDS)
    before = list(Course.objects.order_by("pk").values())
    (folder / name).write_bytes(content)
    with pytest.raises(CommandError, match=f"Nothing was imported. {name}"):
        call_command("import_website", str(folder))
    assert list(Course.objects.order_by("pk").values()) == before


def test_a_folder_without_feeds_is_told():
    with pytest.raises(CommandError, match="organisations-page1.json"):
        call_command("import_website", "/nowhere")


class _Site(BaseHTTPRequestHandler):
    """The site: refuses foreign agents, pages by 10, and does first whatever the test put into `surprises`."""

    def do_GET(self):  # noqa: N802
        self.server.asked.append((self.path, self.headers["User-Agent"], self.headers["Accept"]))
        if self.server.surprises:
            status, headers, body = self.server.surprises.pop(0)
        else:
            status, headers, body = self._feed()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _feed(self):
        path, _, query = self.path.partition("?")
        feed = path.strip("/").rsplit("/", 1)[1]
        if feed == "certifyingorganisations":
            page = query.split("page=")[1].split("&")[0]
            name = f"organisations-page{page}.json"
        else:
            names = {"training-center": "training-center", "upcoming-course": "upcoming", "past-course": "past"}
            name = f"{names[feed]}.json"
        if not (FEEDS / name).exists():
            return 404, {}, b'{"detail":"Invalid page."}'
        return 200, {"Content-Type": "application/json"}, (FEEDS / name).read_bytes()

    def log_message(self, *args):
        """Says nothing."""


@pytest.fixture
def site(monkeypatch):
    """A running site with the recorded feeds; nobody waits between two requests."""
    monkeypatch.setattr(website, "_PAUSE", 0)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    server.asked, server.surprises = [], []
    server.url = f"http://127.0.0.1:{server.server_port}/en"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_site_gives_the_same_as_its_recording_to_an_agent_with_a_name(bring, site):
    counts, _ = bring(site.url)
    assert counts["created"] == 274
    assert bring(FEEDS)[0]["unchanged"] == 274
    assert {agent for _, agent, _ in site.asked} == {website.HEADERS["User-Agent"]}
    assert {accept for _, _, accept in site.asked} == {"application/json"}
    assert len(site.asked) == 6


def test_a_busy_site_is_given_the_time_that_it_asks_for(bring, site, monkeypatch):
    waited = []
    monkeypatch.setattr(website.time, "sleep", waited.append)
    site.surprises += [(429, {"Retry-After": "7"}, b""), (429, {}, b""), (429, {"Retry-After": "9999"}, b"")]
    assert bring(site.url)[0]["created"] == 274
    assert [seconds for seconds in waited if seconds] == [7, 2, 60]


@pytest.mark.parametrize(
    ("surprise", "words"),
    [
        ((500, {}, b"oops"), "500"),
        ((200, {"Content-Type": "text/html"}, b"<html>Sign in</html>"), "not JSON"),
        ((404, {}, b""), "404"),
        ((200, {"Content-Length": "100"}, b'{"results":'), "IncompleteRead|not JSON"),
    ],
)
def test_a_site_that_fails_is_told_and_nothing_is_written(site, surprise, words):
    site.surprises.append(surprise)
    with pytest.raises(CommandError, match=words):
        call_command("import_website", site.url)
    assert Organisation.objects.count() == 0


def test_a_site_that_is_always_busy_ends_the_import(site, monkeypatch):
    monkeypatch.setattr(website.time, "sleep", lambda seconds: None)
    site.surprises += [(429, {}, b"")] * 6
    with pytest.raises(CommandError, match="too busy"):
        call_command("import_website", site.url)


def test_pages_that_went_while_reading_are_no_mistake(bring, site):
    first = (FEEDS / "organisations-page1.json").read_bytes()
    site.surprises += [(200, {}, first), (404, {}, b'{"detail":"Invalid page."}')]
    bring(site.url)
    assert Organisation.objects.filter(state="accepted").count() == 10


def test_nobody_at_the_address_is_told():
    with pytest.raises(CommandError, match="Nothing was imported"):
        call_command("import_website", "http://127.0.0.1:1/en")
