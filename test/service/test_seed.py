"""The demo data: as many, as far apart and in as many scripts as promised; the same every time; nothing private."""

import re
import unicodedata
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_q.models import OrmQ

from certification_service.enums import ApplicationState, MemberRole, PanelRole
from certification_service.interfaces.demo import Demo
from certification_service.interfaces.demo_people import PASSWORD, sign_ins
from certification_service.models import (
    Application,
    Assessment,
    Consultation,
    Contribution,
    Convener,
    Course,
    CourseType,
    Event,
    Mail,
    Membership,
    Message,
    Organisation,
    PanelMember,
    Publication,
    QuestionSet,
    Remark,
    Representative,
    Submission,
    TrainingCentre,
    Upload,
    User,
    UserGroup,
    Vote,
)
from certification_service.queries.features import today

TODAY = date(2026, 11, 24)
CONTINENTS = {
    "Africa": {"DZ", "EG", "ET", "GH", "KE", "MA", "MG", "NA", "NG", "RW", "SN", "TZ", "ZA"},
    "Antarctica": {"AQ"},
    "Asia": {"BD", "CN", "ID", "IL", "IN", "JO", "JP", "KR", "KZ", "NP", "PH", "TH", "TW", "UZ", "VN"},
    "Europe": {"AT", "CH", "DE", "ES", "FR", "GB", "GR", "IT", "NL", "PL", "PT", "RO", "SE", "UA"},
    "North America": {"CA", "CR", "DO", "GL", "MX", "US"},
    "Oceania": {"AU", "FJ", "KI", "NZ", "TO", "WS"},
    "South America": {"AR", "BR", "CL", "CO", "EC", "PE"},
}
SCRIPTS = ["LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "DEVANAGARI", "THAI", "CJK", "HIRAGANA", "HANGUL"]


def of(demo, model):
    """The records of one table that belong to certified organisations."""
    records = [record for record in demo.records if type(record) is model]
    return [r for r in records if getattr(r, "organisation", r).state == "accepted"]


@pytest.fixture(scope="module")
def demo():
    """The demo as it is without being asked for anything special."""
    return Demo(TODAY)


def test_there_is_as_much_as_promised(demo):
    organisations, centres = of(demo, Organisation), of(demo, TrainingCentre)
    assert len(organisations) >= 60
    assert len({organisation.country for organisation in organisations}) >= 30
    assert len(centres) >= 120
    assert sum(centre.online for centre in centres) >= 10
    assert len(of(demo, Course)) == 400
    assert len({course_type.name for course_type in of(demo, CourseType)}) > 100
    assert len({contribution.category for contribution in of(demo, Contribution)}) == 10


@pytest.mark.parametrize("continent", CONTINENTS)
def test_there_are_organisations_on_every_continent(demo, continent):
    assert CONTINENTS[continent] & {organisation.country for organisation in of(demo, Organisation)}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("model", [Organisation, CourseType, Convener])
def test_names_come_in_every_script(demo, model, script):
    written = {unicodedata.name(letter, "").split(" ")[0] for one in of(demo, model) for letter in one.name}
    assert script in written


def test_some_names_are_very_long_and_some_full_of_markup(demo):
    names = [organisation.name for organisation in of(demo, Organisation)]
    assert sum(len(name) >= 180 for name in names) >= 2
    assert all(any(sign in name for name in names) for sign in ("<b>", '"', "'", "&", "\\"))


def test_places_lie_on_both_sides_of_the_dateline_and_some_at_one_spot(demo):
    placed = [centre for centre in of(demo, TrainingCentre) if not centre.online]
    for country in ("FJ", "RU", "US", "NZ", "KI"):
        sides = {centre.lon > 0 for centre in placed if centre.organisation.country == country}
        assert sides == {True, False}, country
    spots = Counter((centre.lon, centre.lat) for centre in placed)
    assert max(spots.values()) >= 2


def test_addresses_name_a_street_and_the_town(demo):
    centres = of(demo, TrainingCentre)
    assert all(bool(centre.address) != centre.online for centre in centres)
    for address in [one.address for one in (*of(demo, Organisation), *centres) if one.address]:
        street = re.sub(r"No\.|No:|nr\.|Số|号|[\d\s,]", "", address.split("\n")[0])
        assert len(street) >= 3, address
    romanian = next(centre for centre in centres if centre.name == "Centrul de instruire Cluj-Napoca")
    assert re.fullmatch(r"Strada \w+ nr\. \d+\nCluj-Napoca", romanian.address)
    rooms = {centre.address for centre in centres if centre.name.startswith(romanian.name)}
    assert rooms == {romanian.address}


def test_courses_are_past_running_and_to_come_around_the_given_day(demo):
    courses = of(demo, Course)
    past = sum(course.last_day < TODAY for course in courses)
    coming = sum(course.first_day > TODAY for course in courses)
    running = len(courses) - past - coming
    assert past > 100
    assert coming > 100
    assert 5 <= running <= 60
    assert all(course.first_day <= course.last_day for course in courses)


def test_the_same_day_gives_the_same_demo_and_the_next_day_the_same_ids(demo):
    def content(some):
        return [{name: v for name, v in vars(record).items() if name != "_state"} for record in some.records]

    again, tomorrow = Demo(TODAY), Demo(TODAY + timedelta(days=1))
    assert content(again) == content(demo)
    assert [record.pk for record in tomorrow.records] == [record.pk for record in demo.records]
    assert content(tomorrow) != content(demo)
    assert len({record.pk for record in demo.records}) == len(demo.records)


def test_more_courses_come_on_top_with_more_organisations(demo):
    more = Demo(TODAY, size=1300)
    assert len(of(more, Course)) == 1300
    assert {record.pk for record in demo.records} < {record.pk for record in more.records}
    assert len(of(more, Organisation)) > len(of(demo, Organisation))
    assert max(len(organisation.name) for organisation in of(more, Organisation)) <= 200


def test_another_seed_gives_other_dates_to_the_same_courses(demo):
    other = Demo(TODAY, seed=2)
    assert [record.pk for record in other.records] == [record.pk for record in demo.records]
    assert [c.first_day for c in of(other, Course)] != [c.first_day for c in of(demo, Course)]


@pytest.mark.django_db
def test_the_command_fills_the_service_and_can_be_repeated(capsys):
    call_command("seed_demo")
    first = {model: model.objects.count() for model in (Organisation, TrainingCentre, Course, Contribution, UserGroup)}
    public = Publication.objects.exclude(document=None)
    assert public.filter(kind="course").count() == 400
    assert public.filter(kind="user_group").count() == UserGroup.objects.filter(ended=None).count() > 30
    head = max(public.values_list("seq", flat=True))

    call_command("seed_demo")
    assert {model: model.objects.count() for model in first} == first
    assert max(public.values_list("seq", flat=True)) == head
    assert "400 courses are public now; 0 public changes" in capsys.readouterr().out
    assert Course.objects.filter(first_day__lte=today(), last_day__gte=today()).exists()


@pytest.mark.django_db
def test_what_is_not_certified_stays_private():
    call_command("seed_demo", size=10)
    hidden = Organisation.objects.exclude(state="accepted")
    assert set(hidden.values_list("state", flat=True)) >= {"applicant", "suspended", "archived"}
    courses = Course.objects.filter(organisation__in=hidden)
    assert courses.count() == hidden.count()
    private = [*hidden.values_list("pk", flat=True), *courses.values_list("pk", flat=True)]
    assert not Publication.objects.filter(object_id__in=private, document__isnull=False).exists()


@pytest.fixture
def demo_with_people(settings, tmp_path):
    """The demo as `./dev run` makes it: people and applications too."""
    settings.UPLOADS_ROOT = tmp_path
    call_command("seed_demo", size=10, people=True)


@pytest.mark.django_db
def test_there_are_people_for_each_role_and_applications_in_every_state(demo_with_people, client):
    people = {user.email: user for user in User.objects.all()}
    assert set(PanelMember.objects.values_list("role", flat=True)) == set(PanelRole.values)
    assert PanelMember.objects.filter(role=PanelRole.PSC_MEMBER).count() == 5
    assert set(Membership.objects.values_list("role", flat=True)) == set(MemberRole.values)
    groups = {representative.user_group.code for representative in Representative.objects.all()}
    assert groups >= {"qgis-ro", "qgis-de"}
    assert people["staff@demo.example"].is_staff
    assert {sign_in.email for sign_in in sign_ins()} == set(people)
    form = {"login": "psc3@demo.example", "password": PASSWORD}
    assert client.post("/accounts/login/", form).status_code == 302
    assert client.session["_auth_user_id"] == str(people["psc3@demo.example"].pk)

    assert set(Application.objects.values_list("state", flat=True)) == set(ApplicationState.values)
    states = dict(Application.objects.values_list("organisation__name", "state"))
    assert states["Hărți în Consultare"] == "in_consultation"
    assert not Upload.objects.exclude(report_state="ready").exists()
    assert Upload.objects.filter(state="superseded").exists()
    for model in (Message, Remark, Assessment, Vote, Consultation, Submission):
        assert model.objects.exists(), model


@pytest.mark.django_db
def test_what_happened_in_the_demo_makes_sense_in_time(demo_with_people):
    now = timezone.now()
    for application in Application.objects.all():
        steps = list(Event.objects.filter(application=application).order_by("at", "id"))
        assert all(step.at < now for step in steps)
        moves = [(step.from_state, step.to_state) for step in steps if step.from_state and step.kind != "certified"]
        assert all(one[1] == next_one[0] for one, next_one in pairwise(moves)), moves
        assert not moves or moves[-1][1] == application.state
        assert application.until is None or application.until > now
    # Nobody gets mail today about what was months ago.
    assert (Mail.objects.count(), OrmQ.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_run_again_the_demo_leaves_alone_what_people_did(demo_with_people, capsys):
    school = Organisation.objects.get(name="Draft Orchard Mapping")
    Organisation.objects.filter(pk=school.pk).update(website="https://changed.example")
    models = (Application, Event, Upload, User, Membership, Message, CourseType, QuestionSet)
    before = [model.objects.count() for model in models]
    capsys.readouterr()
    call_command("seed_demo", size=10, people=True)
    assert [model.objects.count() for model in models] == before
    school.refresh_from_db()
    assert school.website == "https://changed.example"
    said = capsys.readouterr().out
    assert "0 public changes" in said
    assert PASSWORD in said
    assert "applicant@demo.example" in said


@pytest.mark.django_db
def test_people_whose_password_everybody_knows_are_made_on_ones_own_machine_only(capsys):
    call_command("seed_demo", size=1)
    assert not User.objects.exists()
    assert PASSWORD not in capsys.readouterr().out
    assert not Application.objects.exists()
