"""What can run is taken out of a project before QGIS sees it."""

import zipfile

import pytest

from qgis_certification.tasks.disarming import Removed, UnreadableProject, disarm

PROJECT = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6" projectname="Exercise 1">
  <projectlayers>
    <maplayer type="vector" authcfg="abc1234">
      <datasource>dbname='x' host=evil.example authcfg=abc1234 table="t"</datasource>
      <attributeactions>
        <defaultAction key="Canvas" value="{0}"/>
        <actionsetting type="1" name="run" action="import os"/>
        <actionsetting type="4" name="shell" action="rm -rf ~"/>
        <actionsetting type="5" name="page" action="https://example.org"/>
      </attributeactions>
      <editform tolerant="1">form.ui</editform>
      <editforminit>open_form</editforminit>
      <editforminitcodesource>2</editforminitcodesource>
      <editforminitcode><![CDATA[import os]]></editforminitcode>
      <editorlayout>uifilelayout</editorlayout>
      <layername>Rivers &amp; lakes</layername>
    </maplayer>
  </projectlayers>
  <properties>
    <Macros><pythonCode type="QString">def openProject(): pass</pythonCode></Macros>
    <properties name="ExpressionFunctions"><properties name="pythonCode" type="QString">x = 1</properties></properties>
    <Paths><Absolute type="bool">false</Absolute></Paths>
  </properties>
</qgis>"""
EVERYTHING = set(Removed)


@pytest.mark.parametrize("suffix", [".qgs", ".qgz"])
def test_all_that_can_run_is_gone_and_the_rest_stays(tmp_path, suffix):
    project = tmp_path / f"exercise{suffix}"
    if suffix == ".qgs":
        project.write_text(PROJECT, encoding="utf-8")
    else:
        with zipfile.ZipFile(project, "w") as archive:
            archive.writestr("exercise.qgs", PROJECT)
            archive.writestr("exercise.qgd", b"auxiliary")
    target = tmp_path / "exercise safe.qgs"
    assert disarm(project, target) == EVERYTHING
    text = target.read_text(encoding="utf-8")
    for gone in ("import os", "rm -rf", "openProject", "x = 1", "abc1234", "form.ui", "open_form", "uifilelayout"):
        assert gone not in text
    for kept in ("Rivers &amp; lakes", "https://example.org", "host=evil.example", "Absolute", "Exercise 1"):
        assert kept in text
    assert target.with_suffix(".qgd").exists() == (suffix == ".qgz")
    assert disarm(target, tmp_path / "again.qgs") == set()


def test_a_harmless_project_loses_nothing(tmp_path):
    project = tmp_path / "a.qgs"
    project.write_text("<qgis><properties><Macros><pythonCode/></Macros></properties></qgis>")
    assert disarm(project, tmp_path / "b.qgs") == set()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no project",
        b"<html/>",
        b"<qgis>",
        b"<qgis>" * 100_000 + b"</qgis>" * 100_000,
        b'<!DOCTYPE q [<!ENTITY a "aaaa">]><qgis>&a;</qgis>',
        b"\x00" * 40,
    ],
)
def test_what_is_no_project_is_refused(tmp_path, content):
    project = tmp_path / "a.qgs"
    project.write_bytes(content)
    with pytest.raises(UnreadableProject):
        disarm(project, tmp_path / "b.qgs")
    assert not (tmp_path / "b.qgs").exists()


def test_an_archive_without_a_project_or_a_bomb_is_refused(tmp_path, monkeypatch):
    project = tmp_path / "a.qgz"
    project.write_bytes(b"PK\x03\x04 truncated")
    with pytest.raises(UnreadableProject):
        disarm(project, tmp_path / "b.qgs")
    with zipfile.ZipFile(project, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(UnreadableProject):
        disarm(project, tmp_path / "b.qgs")
    with zipfile.ZipFile(project, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.qgs", b" " * 300_000_000)
    with pytest.raises(UnreadableProject, match="too large"):
        disarm(project, tmp_path / "b.qgs")
