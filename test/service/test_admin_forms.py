"""What the back office offers to choose from, and that its pages come with their look."""

import re
from html import unescape

import pytest

from certification_service.models import Course, Organisation, TrainingCentre
from test.service import samples
from test.service.back_office import page, send

pytestmark = pytest.mark.django_db


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
