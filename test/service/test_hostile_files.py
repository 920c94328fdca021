"""Files that mean harm: each ends with a clear finding, in bounded time and memory, and nothing of it is run."""

import gzip
import io
import resource
import tarfile
import time
from pathlib import Path

import pytest

from certification_service.domain import report_words
from certification_service.interfaces.material_report.findings import SEVERITY
from certification_service.interfaces.material_report.process import report_on
from test.service import hostile_files as made

SECONDS = 90
MEGABYTES = 1600
LNK = b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F" + bytes(60)
PROGRAM = b"MZ" + bytes(58) + b"\x40\0\0\0" + b"PE\0\0"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
MACROS = (
    '<properties><Macros><pythonCode type="QString">def openProject(): import os</pythonCode></Macros></properties>'
)
FUNCTIONS = "<properties><ExpressionFunctions><pythonCode>import os</pythonCode></ExpressionFunctions></properties>"
FORM = "<editforminit>f</editforminit><editforminitcodesource>2</editforminitcodesource><editforminitcode>import os</editforminitcode>"  # noqa: E501
ACTION = '<attributeactions><actionsetting name="Look" type="1" action="import os"/></attributeactions>'
COMMAND = '<attributeactions><actionsetting name="Look" type="0" action="rm -rf ~"/></attributeactions>'
POSTGRES = "dbname='gis' host=db.example.org user='me' password='hunter2' table=\"rivers\" (geom)"


def tar_of(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> bytes:
    return made.tar((made.tar_member(name, kind, target), b"x" if kind == tarfile.REGTYPE else b""))


CASES = {
    # Archives that burst.
    "zip bomb": ("a.zip", made.zip_bomb, {"archive_bomb"}),
    "nested zip bomb": ("a.zip", made.nested_zip_bomb, {"archive_nested"}),
    "zip bomb of shared bytes": ("a.zip", made.shared_zip_bomb, {"archive_overlapping"}),
    "zip within zip without end": ("a.zip", made.quine_zip, {"archive_nested"}),
    "gzip bomb": ("a.tar.gz", made.gzip_bomb, {"archive_bomb"}),
    "gzip of gzip of gzip": (
        "a.gz",
        lambda: gzip.compress(gzip.compress(gzip.compress(b"x" * 100))),
        {"archive_nested"},
    ),
    "a million files": ("a.zip", made.zip_of_a_million, {"too_many_files"}),
    "thirty thousand files": ("a.zip", made.zip_of_many, {"too_many_files"}),
    # Archives that lie.
    "lying sizes": ("a.zip", made.zip_with_lying_sizes, {"archive_overlapping"}),
    "zip64 beyond all measure": ("a.zip", made.zip64_that_lies, {"archive_overlapping"}),
    "wrong sum": ("a.zip", made.zip_with_wrong_crc, {"damaged"}),
    "negative size": ("a.tar", made.tar_with_negative_size, {"sizes_lie"}),
    "half a zip": ("a.zip", lambda: made.zipped({"a.txt": b"x" * 5000})[:80], {"damaged"}),
    "half a gzip": ("a.tar.gz", lambda: gzip.compress(tar_of("a.txt"))[:60], {"damaged"}),
    "nothing but the end of a zip": ("a.zip", lambda: made._end(5, 100, 0), {"damaged"}),
    "empty zip": ("a.zip", lambda: made.zipped({}), {"nothing_inside"}),
    "encrypted zip": ("a.zip", made.encrypted_zip, {"encrypted"}),
    "7z": ("a.7z", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(100), {"archive_closed"}),
    "rar": ("a.rar", lambda: b"Rar!\x1a\x07\x01\0" + bytes(100), {"archive_closed"}),
    # Names.
    "climbing name": ("a.zip", lambda: made.zipped({"../../../etc/profile": b"x"}), {"name_climbs"}),
    "climbing name with backslashes": ("a.zip", lambda: made.zip_with_raw_name(b"..\\..\\a.bat"), {"name_climbs"}),
    "absolute name": ("a.zip", lambda: made.zipped({"/etc/cron.d/a": b"x"}), {"name_absolute"}),
    "name with a drive": ("a.zip", lambda: made.zipped({"C:/Windows/a.dll": b"x"}), {"name_absolute"}),
    "climbing name in tar": ("a.tar", lambda: tar_of("../../a"), {"name_climbs"}),
    "absolute name in tar": ("a.tar.gz", lambda: gzip.compress(tar_of("/etc/passwd")), {"name_absolute"}),
    "name of another encoding": ("a.zip", lambda: made.zip_with_raw_name(b"\xfcbung.txt"), {"name_encoding"}),
    "name that is not UTF-8": ("a.zip", lambda: made.zip_with_raw_name(b"\xff\xfe.txt", utf8=True), {"damaged"}),
    "name that turns": ("a.zip", lambda: made.zipped({"photo\u202egpj.exe": b"x"}), {"name_misleading"}),
    "name with controls": ("a.zip", lambda: made.zipped({"a\x1b[2J.txt": b"x"}), {"name_misleading"}),
    "name of a device": ("a.zip", lambda: made.zipped({"day1/NUL.txt": b"x"}), {"name_reserved"}),
    "endless name": ("a.zip", lambda: made.zipped({"x/" * 3000 + "a": b"x"}), {"name_too_long"}),
    "names that differ in capitals": ("a.zip", lambda: made.zipped({"A.txt": b"x", "a.txt": b"y"}), {"name_case"}),
    # Links and devices.
    "symbolic link out of a zip": ("a.zip", lambda: made.zip_with_symlink("/etc/passwd"), {"link_outside"}),
    "symbolic link within a zip": ("a.zip", lambda: made.zip_with_symlink("file.txt"), {"link"}),
    "symbolic link in tar": ("a.tar", lambda: tar_of("a", tarfile.SYMTYPE, "../../etc/shadow"), {"link_outside"}),
    "hard link in tar": ("a.tar", lambda: tar_of("a", tarfile.LNKTYPE, "/etc/shadow"), {"link_outside"}),
    "device in tar": ("a.tar", lambda: tar_of("sda", tarfile.BLKTYPE), {"device_file"}),
    "pipe in tar": ("a.tar", lambda: tar_of("pipe", tarfile.FIFOTYPE), {"device_file"}),
    # Other kinds than they seem.
    "program called picture": ("photo.png", lambda: PROGRAM, {"executable", "wrong_extension"}),
    "program in a zip": ("a.zip", lambda: made.zipped({"setup.exe": PROGRAM}), {"executable"}),
    "web page called PDF": ("a.pdf", lambda: b"<html><script>1</script>", {"wrong_extension", "html_script"}),
    "picture and zip": ("a.png", lambda: made.png(10, 10) + made.zipped({"a": b"x"}), {"polyglot"}),
    "PDF and zip": ("a.pdf", lambda: made.pdf() + made.zipped({"a": b"x"}), {"polyglot"}),
    "picture and script": ("a.gif", lambda: b"GIF89a\1\0\1\0\0\0\0<script>alert(1)</script>", {"polyglot"}),
    "picture and PDF": ("a.gif", lambda: b"GIF89a\1\0\1\0\0\0\0" + made.pdf(), {"polyglot"}),
    "shortcut of Windows": ("read me.lnk", lambda: LNK, {"shortcut"}),
    "shortcut called text": ("readme.txt", lambda: LNK, {"shortcut", "wrong_extension"}),
    "shortcut of a desktop": ("a.desktop", lambda: b"[Desktop Entry]\nExec=rm -rf ~\n", {"shortcut"}),
    "batch file": ("a.zip", lambda: made.zipped({"start.bat": b"del /s *"}), {"script"}),
    # XML.
    "a billion laughs": ("a.qgs", made.billion_laughs, {"xml_entities"}),
    "external entity": ("a.qgs", made.external_entity, {"xml_entities"}),
    "endlessly deep XML": ("a.qgs", made.deep_xml, {"damaged"}),
    "laughs in an office document": (
        "a.docx",
        lambda: made.zipped({"[Content_Types].xml": b"<T/>", "word/document.xml": made.billion_laughs()}),
        {"xml_entities"},
    ),
    "laughs in a drawing": ("a.svg", lambda: made.billion_laughs().replace(b"qgis", b"svg"), {"xml_entities"}),
    "half a project": ("a.qgs", lambda: made.project()[:120], {"damaged"}),
    # QGIS projects that run something or tell something.
    "macros": ("a.qgs", lambda: made.project(MACROS), {"project_macros"}),
    "macros in qgz": ("a.qgz", lambda: made.zipped({"a.qgs": made.project(MACROS)}), {"project_macros"}),
    "macros in qgz in zip": (
        "a.zip",
        lambda: made.zipped({"day/a.qgz": made.zipped({"a.qgs": made.project(MACROS)})}),
        {"project_macros"},
    ),
    "functions": ("a.qgs", lambda: made.project(FUNCTIONS), {"project_expression_functions"}),
    "form with Python": (
        "a.qgs",
        lambda: made.project(made.layer("?", "memory", FORM)),
        {"project_form_python"},
    ),
    "action with Python": ("a.qgs", lambda: made.project(made.layer("?", "memory", ACTION)), {"project_action"}),
    "action with a command": ("a.qgs", lambda: made.project(made.layer("?", "memory", COMMAND)), {"project_action"}),
    "password": ("a.qgs", lambda: made.project(made.layer(POSTGRES, "postgres")), {"project_password"}),
    "password in an address": (
        "a.qgs",
        lambda: made.project(made.layer("url=https://me:hunter2@example.org/wms&amp;layers=a", "wms")),
        {"project_password"},
    ),
    "qgz with two projects": (
        "a.qgz",
        lambda: made.zipped({"a.qgs": made.project(), "b.qgs": made.project()}),
        {"damaged"},
    ),
    # Documents and pictures.
    "SVG with a script": ("a.svg", lambda: SVG.format("<script>alert(1)</script>").encode(), {"svg_script"}),
    "SVG with a handler": ("a.svg", lambda: SVG.format('<g onload="alert(1)"/>').encode(), {"svg_script"}),
    "SVG with a link that runs": (
        "a.svg",
        lambda: SVG.format('<a xlink:href="javascript:alert(1)"/>').encode(),
        {"svg_script"},
    ),
    "PDF with JavaScript": (
        "a.pdf",
        lambda: made.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
        {"pdf_acts"},
    ),
    "PDF that starts a program": (
        "a.pdf",
        lambda: made.pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"),
        {"pdf_acts"},
    ),
    "PDF bomb": ("a.pdf", made.pdf_bomb, {"pdf_no_text"}),
    "PDF without end": ("a.pdf", made.pdf_with_endless_pages, set()),
    "half a PDF": ("a.pdf", lambda: made.pdf(pages=5)[:200], {"damaged"}),
    "PDF of noise": ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 200, {"damaged"}),
    "huge picture": ("a.png", lambda: made.png(200_000, 200_000), {"image_huge"}),
    "picture that ends early": ("a.png", lambda: made.PNG + b"\0\0", set()),
    "office macros": ("a.docm", lambda: made.office(macros=True), {"macros_office"}),
    "office macros called docx": ("a.docx", lambda: made.office(macros=True), {"macros_office"}),
    "office template from elsewhere": (
        "a.docx",
        lambda: made.office(
            relations='<Relationship Type="x/attachedTemplate" Target="http://evil.example/t" TargetMode="External"/>'
        ),
        {"office_external"},
    ),
    "old office macros": (
        "a.doc",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "_VBA_PROJECT".encode("utf-16-le"),
        {"macros_office"},
    ),
    "nothing at all": ("a.pdf", lambda: b"", set()),
    "noise": ("a.bin", lambda: bytes(range(256)) * 4000, set()),
}


@pytest.mark.parametrize("name", CASES)
def test_hostile_file(name, tmp_path):
    called, make, expected = CASES[name]
    path = tmp_path / "upload"
    path.write_bytes(make())
    before = set(Path(tmp_path).rglob("*"))
    begin = time.monotonic()
    report = report_on(path, called, longterm=(3, 40))
    assert time.monotonic() - begin < SECONDS
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 < MEGABYTES
    found = {finding["code"] for finding in report["findings"]}
    assert expected <= found, report["findings"]
    assert set(Path(tmp_path).rglob("*")) == before
    for finding in report_words.whole(report)["findings"]:
        assert finding["text"] and finding["mend"] and "{" not in finding["text"] + finding["mend"]


def test_there_are_more_than_thirty():
    assert len(CASES) > 60


def test_every_finding_has_words():
    assert set(report_words.WORDS) == set(SEVERITY)


def test_the_file_of_a_password_is_never_repeated(tmp_path):
    path = tmp_path / "a.qgs"
    path.write_bytes(made.project(made.layer(POSTGRES, "postgres")))
    assert "hunter2" not in repr(report_on(path, "a.qgs", longterm=(3, 40)))


def test_the_inspector_knows_nothing_of_the_service(tmp_path, monkeypatch):
    """What takes over the process that reads strangers' files finds no password of the database there."""
    from certification_service.interfaces.material_report import process

    seen = {}
    run = process.subprocess.run

    def watched(command, **options):
        seen.update(options["env"])
        return run(command, **options)

    monkeypatch.setattr(process.subprocess, "run", watched)
    monkeypatch.setenv("DATABASE_URL", "postgres://me:hunter2@db/gis")
    path = tmp_path / "a.txt"
    path.write_text("Hello")
    report_on(path, "a.txt", longterm=(3, 40))
    assert set(seen) == {"PATH", "PYTHONPATH", "LANG"}


def test_a_tar_of_everything_is_read(tmp_path):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in {"a/rivers.qgs": made.project(), "a/guide.pdf": made.pdf(pages=2)}.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    path = tmp_path / "upload"
    path.write_bytes(stream.getvalue())
    report = report_on(path, "day.tar.gz", longterm=(3, 40))
    assert [entry["path"] for entry in report["contents"]] == ["a/rivers.qgs", "a/guide.pdf"]
    assert report["summary"]["pages"] == 2
