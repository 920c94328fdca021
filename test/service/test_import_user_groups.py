"""The directory of user groups from its list."""

import json

import pytest
from django.core.management import CommandError, call_command

from certification_service.interfaces.demo import DATA
from certification_service.models import Publication, UserGroup

pytestmark = pytest.mark.django_db
HEAD = "id,name,country,website,since,ended\n"


@pytest.fixture
def bring(tmp_path, capsys):
    """Imports lines and returns what the command said."""

    def bring(text):
        file = tmp_path / "groups.csv"
        file.write_text(text, encoding="utf-8")
        call_command("import_user_groups", str(file))
        out, err = capsys.readouterr()
        return out.strip(), err.splitlines()

    return bring


def public():
    documents = Publication.objects.filter(kind="user_group").exclude(document=None)
    return {document["name"]: document for document in map(json.loads, documents.values_list("document", flat=True))}


def test_the_programmes_directory_arrives_and_ended_groups_are_not_public(capsys):
    call_command("import_user_groups", str(DATA / "user_groups.csv"))
    assert capsys.readouterr().out == "40 created, 0 changed, 0 unchanged, 0 removed, 0 unreadable.\n"
    assert UserGroup.objects.count() == 40
    assert len(public()) == 37
    assert "QGIS Georgia" not in public()
    assert public()["Asociația Utilizatorilor QGIS"]["countries"] == ["RO"]
    call_command("import_user_groups", str(DATA / "user_groups.csv"))
    assert capsys.readouterr().out == "0 created, 0 changed, 40 unchanged, 0 removed, 0 unreadable.\n"


def test_a_group_changes_and_keeps_its_id(bring):
    bring(HEAD + "qgis-xx,Group,RO,https://a.example,2015,\n")
    before = UserGroup.objects.get()
    assert bring(HEAD + "qgis-xx,Group,RO MD,https://b.example,2015,\n")[0].startswith("0 created, 1 changed")
    after = UserGroup.objects.get()
    assert (after.pk, after.website, after.country_list) == (before.pk, "https://b.example", ["MD", "RO"])
    assert public()["Group"]["countries"] == ["MD", "RO"]


def test_a_line_that_cannot_be_read_is_told_and_the_rest_arrives(bring):
    out, unreadable = bring(HEAD + "a,A,RO,,2015,\nb,B,Romania,,2015,\nc,C,RO,,often,\nd,D\nE E,E,RO,,,\nf,F,,,,2020\n")
    assert out == "3 created, 0 changed, 0 unchanged, 0 removed, 3 unreadable."
    assert [sentence.split(":")[0] for sentence in unreadable] == ["line 3", "line 4", "line 6"]


@pytest.mark.parametrize("text", ["", "name;country\nA;RO\n"])
def test_another_kind_of_file_is_told(bring, text):
    with pytest.raises(CommandError, match="The first line names the columns"):
        bring(text)
