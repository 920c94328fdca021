"""The report on ordinary material: what is inside, what to mend, in the reader's language."""

import io
import zipfile

import pytest

from certification_service.domain import report_words
from certification_service.enums import ReportState
from certification_service.interfaces.material_report import job
from certification_service.interfaces.material_report.process import report_on
from certification_service.interfaces.material_report.words import language_of, versions_in
from certification_service.models import CourseType, Upload
from test.service import hostile_files as made
from test.service import people
from test.service.people import Asking
from test.service.tus_sender import Sender

ENGLISH = (
    "In this exercise you will learn how to add the layers of the rivers and the lakes to the map, and how to style "
    "them. Open the project in QGIS 3.40 and look at the panel of the layers, which is on the left side of the window."
)
ROMANIAN = (
    "În acest exercițiu veți învăța cum să adăugați straturile cu râuri și lacuri pe hartă, și cum să le stilizați. "
    "Deschideți proiectul și priviți panoul cu straturi, care este în partea stângă a ferestrei, pentru a continua."
)
GERMAN = (
    "In dieser Übung lernen Sie, wie die Layer der Flüsse und Seen zur Karte hinzugefügt werden und wie man sie mit "
    "einem Stil versieht. Öffnen Sie das Projekt und sehen Sie sich das Bedienfeld der Layer an, das auf der linken "
    "Seite ist."
)


@pytest.fixture
def report(tmp_path):
    def report(content: bytes, name: str, **options):
        path = tmp_path / "upload"
        path.write_bytes(content)
        return report_on(path, name, longterm=(3, 40), **options)

    return report


def codes(report: dict) -> set[str]:
    return {finding["code"] for finding in report["findings"]}


def course() -> dict[str, bytes]:
    return {
        "day 1/rivers.qgz": made.zipped(
            {"rivers.qgs": made.project(made.layer("./data/rivers.gpkg|layername=rivers"))}
        ),
        "day 1/data/rivers.gpkg": b"SQLite format 3\0" + bytes(5000),
        "day 1/exercise.pdf": made.pdf(pages=4, text=ENGLISH),
        "lecture.docx": made.office(f"<w:p><w:r><w:t>{ENGLISH}</w:t></w:r></w:p>", pages=7),
        "screenshot.png": made.png(1920, 1080, (b"tEXt", b"Software\0QGIS 3.40.6-Bratislava")),
        "LICENSE.txt": b"CC BY 4.0",
    }


def test_good_material_has_nothing_to_mend(report):
    found = report(made.zipped(course()), "rivers.zip")
    assert found["findings"] == []
    assert found["summary"] == {
        "kind": "zip",
        "files": 6,
        "size": sum(len(content) for content in course().values()),
        "kinds": {"zip": 1, "project": 1, "sqlite": 1, "pdf": 1, "office": 1, "png": 1, "text": 1},
        "projects": 1,
        "pages": 11,
        "slides": 0,
        "layers": 1,
        "languages": ["en"],
        "qgis_versions": ["3.40"],
        "coordinate_systems": ["EPSG:3844"],
        "licences": ["LICENSE.txt"],
    }
    assert [(entry["path"], entry["kind"]) for entry in found["contents"]] == [
        ("day 1/rivers.qgz", "project"),
        ("day 1/data/rivers.gpkg", "sqlite"),
        ("day 1/exercise.pdf", "pdf"),
        ("lecture.docx", "office"),
        ("screenshot.png", "png"),
        ("LICENSE.txt", "text"),
    ]
    assert found["contents"][2]["pages"] == 4 and found["contents"][4]["pixels"] == [1920, 1080]


@pytest.mark.parametrize(
    ("source", "beside", "expected"),
    [
        ("./rivers.gpkg|layername=a", ["rivers.gpkg"], set()),
        ("../data/rivers.shp", ["data/rivers.shp"], {"project_layer_missing"}),
        ("./data/rivers.gpkg", [], {"project_layer_missing"}),
        ("/Users/me/rivers.gpkg", [], {"project_absolute_path"}),
        ("C:/GIS/rivers.shp", [], {"project_absolute_path"}),
        ("file:///C:/GIS/points.csv?delimiter=;", [], {"project_absolute_path"}),
        ("file:./points.csv?delimiter=;", ["points.csv"], set()),
        ("/vsizip/data.zip/rivers.shp", ["data.zip"], set()),
    ],
)
def test_where_the_data_of_a_project_are(report, source, beside, expected):
    found = report(made.project(made.layer(source.replace("&", "&amp;"))), "a.qgs", beside=beside)
    assert codes(found) == expected


def test_data_of_a_project_in_a_folder_are_looked_for_from_there(report):
    project = made.project(made.layer("../data/rivers.gpkg"))
    assert codes(report(project, "projects/a.qgs", beside=["data/rivers.gpkg"])) == set()


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("3.40.6-Bratislava", set()),
        ("3.34.1-Prizren", set()),
        ("3.28.0-Firenze", {"project_old"}),
        ("2.18.4", {"project_old"}),
        ("3.44.0-Solothurn", {"project_newer"}),
        ("4.0.0", {"project_newer"}),
    ],
)
def test_versions_of_projects(report, version, expected):
    assert codes(report(made.project(version=version), "a.qgs")) == expected


def test_coordinate_systems(report):
    layer = made.layer("?", "memory").replace("EPSG:3844", "")
    assert codes(report(made.project(layer, crs=""), "a.qgs")) == {"project_no_crs", "project_layer_no_crs"}


def test_broken_styles(report):
    def style(symbols):
        return (
            '<renderer-v2 type="categorizedSymbol"><categories><category symbol="0"/><category symbol="1"/>'
            f"</categories><symbols>{symbols}</symbols></renderer-v2>"
        )

    whole = style('<symbol name="0"/><symbol name="1"/>')
    assert codes(report(made.project(made.layer("?", "memory", whole)), "a.qgs")) == set()
    broken = style('<symbol name="0"/>')
    assert codes(report(made.project(made.layer("?", "memory", broken)), "a.qgs")) == {"project_style_broken"}
    marker = '<symbol name="0"><layer class="SvgMarker"><Option name="name" value="/Users/me/a.svg"/></layer></symbol>'
    style_file = style(marker + '<symbol name="1"/>')
    assert codes(report(made.project(made.layer("?", "memory", style_file)), "a.qgs")) == {"project_style_file"}


def test_authentication_and_layers_from_the_network(report):
    layer = made.layer("authcfg=abc1234&amp;url=https://wms.example.org/ows?&amp;layers=a", "wms")
    found = report(made.project(layer), "a.qgs")
    assert codes(found) == {"project_authentication", "project_online"}
    assert report_words.whole(found)["findings"][1]["text"] == "Layers come from the network: wms.example.org"


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (ROMANIAN, "ro"), (GERMAN, "de"), ("QGIS 3.40", "")])
def test_the_language_is_told_by_common_words(text, language):
    assert language_of(text) == language


def test_versions_in_texts():
    text = "QGIS 3.40.6, QGIS Desktop 3.4, QGIS v3.16, qgis 2.18 and GDAL 3.8; QGIS 3"
    assert versions_in(text) == [(2, 18), (3, 4), (3, 16), (3, 40)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quantum GIS is a program", {"name_out_of_date"}),
        ("Install QGIS 2.x first", {"name_out_of_date"}),
        ("We use QGIS 2.18 here", {"version_out_of_date"}),
        ("We use QGIS 3.10.4 here", {"version_out_of_date"}),
        ("Since QGIS 2.18; today QGIS 3.40", set()),
        ("We use QGIS 3.34", set()),
    ],
)
def test_names_and_versions_that_are_out_of_date(report, text, expected):
    assert codes(report(text.encode(), "a.txt")) == expected
    assert codes(report(made.pdf(text=text), "a.pdf")) - {"pdf_no_text"} == expected
    assert codes(report(made.office(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"), "a.docx")) == expected


def test_pictures_tell_the_version_that_made_them(report):
    old = made.png(800, 600, (b"tEXt", b"Software\0QGIS 2.18.3"))
    assert codes(report(old, "a.png")) == {"image_old"}


def test_slides_and_open_documents_are_counted(report):
    slides = {f"ppt/slides/slide{number}.xml": b"<p/>" for number in range(1, 6)}
    assert report(made.zipped({"[Content_Types].xml": b"<T/>", **slides}), "a.pptx")["summary"]["slides"] == 5
    meta = b'<m xmlns:meta="urn:m"><meta:document-statistic meta:page-count="9"/></m>'
    files = {"mimetype": b"x", "content.xml": b"<c/>", "META-INF/manifest.xml": b"<m/>", "meta.xml": meta}
    assert report(made.zipped(files), "a.odt")["summary"]["pages"] == 9


def test_what_is_there_twice_and_what_is_not_licensed(report):
    files = {f"{number}.txt": b"same" if number < 2 else b"%d" % number for number in range(6)}
    assert codes(report(made.zipped(files), "a.zip")) == {"duplicate", "licence_missing"}
    assert codes(report(made.zipped(files), "a.zip", licence_known=True)) == {"duplicate"}
    assert codes(report(b"same", "a.txt", same_as=["b.txt"])) == {"duplicate"}


def test_many_findings_of_a_kind_are_summed_up(report):
    found = report(made.zipped({f"{number}.sh": b"#!/bin/sh\n%d" % number for number in range(50)}), "a.zip")
    scripts = [finding for finding in found["findings"] if finding["code"] == "script"]
    more = [finding for finding in report_words.whole(found)["findings"] if finding["code"] == "more"]
    assert len(scripts) == 20 and more[0]["text"] == "30 more findings of the same kind."


# As a job, and read by people.


@pytest.fixture
def application(db):
    people.questions()
    return people.draft(people.person("Olga Owner"))


@pytest.fixture
def sender(application):
    owner = application.organisation.memberships.get().user
    course_type = CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")
    return Sender(owner, application, purpose="material", course_type=course_type.pk, material_kind="exercises")


def made_report(upload: Upload) -> dict:
    job.run(str(upload.pk))
    upload.refresh_from_db()
    assert upload.report_state == ReportState.READY
    return upload.report


def test_the_report_is_read_in_the_readers_language(sender):
    upload = sender.send(made.project("", "2.18.4"), "old.qgs")
    made_report(upload)
    owner = upload.user
    english = Asking(owner).get(f"/uploads/{upload.pk}").json()
    assert english["report_state"] == "ready"
    assert english["report"]["summary"]["qgis_versions"] == ["2.18"]
    assert english["report"]["contents"][0]["path"] == "old.qgs"
    assert english["report"]["findings"] == [
        {
            "severity": "warning",
            "code": "project_old",
            "where": "old.qgs",
            "text": "The project was last saved with QGIS 2.18; the long-term release is 3.40.",
            "mend": "Open it in 3.40, check it and save it.",
        }
    ]
    romanian = Asking(owner, "ro").get(f"/uploads/{upload.pk}").json()["report"]["findings"][0]
    assert romanian["text"] == "Proiectul a fost salvat ultima dată cu QGIS 2.18; versiunea pe termen lung este 3.40."


def test_the_application_shows_findings_without_the_list_of_files(sender, application):
    upload = sender.send(made.project("", "2.18.4"), "old.qgs")
    made_report(upload)
    document = Asking(upload.user).get(f"/applications/{application.pk}").json()
    report = document["course_types"][0]["material"]["exercises"][0]["report"]
    assert set(report) == {"summary", "findings"}
    assert report["findings"][0]["text"].startswith("The project was last saved with QGIS 2.18")


def test_data_that_come_after_the_project_are_found(sender, application):
    project = sender.send(made.project(made.layer("./rivers.gpkg")), "a.qgs")
    assert [finding["code"] for finding in made_report(project)["findings"]] == ["project_layer_missing"]
    from django_q.models import OrmQ

    OrmQ.objects.all().delete()
    sender.send(b"SQLite format 3\0", "rivers.gpkg")
    assert OrmQ.objects.count() == 2
    assert made_report(project)["findings"] == []


def test_the_same_file_under_another_name_is_told(sender):
    sender.send(b"the same text", "a.txt")
    assert [f["params"] for f in made_report(sender.send(b"the same text", "b.txt"))["findings"]] == [
        {"other": "a.txt"}
    ]


def test_a_job_for_what_is_gone_does_nothing(sender):
    upload = sender.send(b"x", "a.txt")
    Upload.objects.filter(pk=upload.pk).update(stored_as="")
    job.run(str(upload.pk))
    upload.refresh_from_db()
    assert upload.report_state == ReportState.WAITING


def test_a_zip_of_many_documents_is_read_in_time(report):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(150):
            archive.writestr(f"{number}.txt", f"{ENGLISH} {number}")
    assert report(stream.getvalue(), "a.zip")["summary"]["files"] == 150
