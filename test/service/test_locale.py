"""The service in Romanian, as people meet it; that nothing lacks a translation is tested with the packages."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation
from django.utils.translation import ngettext

from certification_service.models import User
from test.service import samples

PO = Path(settings.LOCALE_PATHS[0]) / "ro" / "LC_MESSAGES" / "django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


@pytest.fixture(scope="module")
def catalog():
    """The Romanian translations as committed."""
    with PO.open("rb") as file:
        return read_po(file, locale="ro")


def test_placeholders_stay_as_they_are(catalog):
    for message in catalog:
        forms = message.string if isinstance(message.string, tuple) else [message.string]
        originals = message.id if isinstance(message.id, tuple) else [message.id]
        if message.id:
            wanted = set(PLACEHOLDER.findall(originals[-1]))
            assert all(set(PLACEHOLDER.findall(form)) == wanted for form in forms), message.id


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 curs"), (2, "2 cursuri"), (19, "19 cursuri"), (20, "20 de cursuri"), (101, "101 cursuri")],
)
def test_romanian_has_its_three_plural_forms(count, words):
    with translation.override("ro"):
        assert ngettext("%(n)d course", "%(n)d courses", count) % {"n": count} == words


@pytest.mark.django_db
def test_problems_titles_and_the_back_office_come_in_the_readers_language(client):
    samples.one_of_each()
    romanian = {"headers": {"Accept-Language": "ro,en;q=0.5"}}
    assert client.get("/ogc/collections/organisations").json()["title"] == "Certified organisations"
    assert client.get("/ogc/collections/organisations", **romanian).json()["title"] == "Organizații certificate"
    problem = client.get("/ogc/collections/organisations/items?limit=0&unknown=1", **romanian).json()
    assert problem["title"] == "Cererea nu poate fi înțeleasă"
    assert {error["field"]: error["message"] for error in problem["errors"]} == {
        "limit": "Dați un număr întreg de la 1 în sus.",
        "unknown": "Nu există un astfel de parametru.",
    }
    client.force_login(User.objects.create_superuser("office@example.org"))
    page = client.get("/admin/certification_service/organisation/", **romanian).content.decode()
    for words in (
        "Programul de certificare QGIS",
        "Certificată din",
        "Cursuri viitoare",
        "România",
        "Repune în drepturi",
    ):
        assert words in page
