"""Uploads: who may send and read what, versions, names, removal."""

import pytest

from certification_service.domain import uploads
from certification_service.domain.uploads import quota
from certification_service.enums import ApplicationState, Audience, MemberRole, OrganisationState, UploadState
from certification_service.interfaces.storage import kept
from certification_service.models import (
    Application,
    Consultation,
    Contribution,
    CourseType,
    Organisation,
    Submission,
    Upload,
)
from test.service import people
from test.service.people import Asking
from test.service.tus_sender import Sender, record

pytestmark = pytest.mark.django_db


@pytest.fixture
def everybody():
    people.questions()
    return people.everybody()


@pytest.fixture
def application(everybody):
    application = people.draft(everybody.owner)
    people.member(everybody.convener, application.organisation, MemberRole.CONVENER)
    people.draft(everybody.other_owner, "Another School")
    return application


@pytest.fixture
def course_type(application):
    return CourseType.objects.create(organisation=application.organisation, name="QGIS for rivers")


@pytest.fixture
def sender(everybody, application, course_type):
    return sends(everybody.owner, application, course_type)


def sends(user, application, course_type) -> Sender:
    return Sender(user, application, purpose="material", course_type=course_type.pk, material_kind="data")


def put_into(application: Application, state: ApplicationState, when) -> None:
    Application.objects.filter(pk=application.pk).update(state=state, submitted=when)


def bytes_of(response) -> bytes:
    return b"".join(response.streaming_content)


# Versions.


def test_a_new_version_takes_the_place_of_the_old_one_when_it_is_complete(sender, everybody):
    old = sender.send(b"first", "a/rivers.gpkg")
    begun = sender.begin(6, filename="a/rivers.gpkg")
    old.refresh_from_db()
    assert old.state == UploadState.COMPLETE
    sender.add(begun["Location"], 0, b"second")
    old.refresh_from_db()
    new = record(begun["Location"])
    assert (old.state, new.state, new.supersedes) == (UploadState.SUPERSEDED, UploadState.COMPLETE, old)
    asking = Asking(everybody.owner)
    assert asking.get(f"/uploads/{new.pk}").json()["version_number"] == 2
    assert bytes_of(asking.get(f"/uploads/{old.pk}/content")) == b"first"


def test_another_path_kind_or_course_is_another_file(sender, application):
    first = sender.send(b"1", "rivers.gpkg")
    sender.send(b"2", "Rivers.gpkg")
    sender.send(b"3", "rivers.gpkg", material_kind="lectures")
    other = CourseType.objects.create(organisation=application.organisation, name="QGIS for lakes")
    sender.send(b"4", "rivers.gpkg", course_type=other.pk)
    first.refresh_from_db()
    assert first.state == UploadState.COMPLETE


def test_there_is_one_logo(everybody, application):
    owner = Sender(everybody.owner, application, purpose="logo")
    old, new = owner.send(b"old", "logo.png"), owner.send(b"new", "better.svg")
    old.refresh_from_db()
    assert (old.state, new.supersedes_id) == (UploadState.SUPERSEDED, old.pk)
    document = Asking(everybody.owner).get(f"/applications/{application.pk}").json()
    assert document["organisation"]["logo"]["path"] == "better.svg"


# Names.


@pytest.mark.parametrize(
    ("given", "kept_as"),
    [
        ("rivers.gpkg", "rivers.gpkg"),
        ("day 1\\exercise\\a.pdf", "day 1/exercise/a.pdf"),
        ("./a//b.pdf", "a/b.pdf"),
        ("u\u0308bung.pdf", "übung.pdf"),
        ("课程/练习.qgz", "课程/练习.qgz"),
        ("दिन/अभ्यास.pdf", "दिन/अभ्यास.pdf"),
    ],
)
def test_names_have_one_form(sender, given, kept_as):
    assert sender.send(b"x", given).path == kept_as


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "\\\\server\\share\\a",
        "C:\\temp\\a.pdf",
        "c:a.pdf",
        "..",
        "../a.pdf",
        "a/../../b.pdf",
        "a\\..\\b.pdf",
        "a\0b.pdf",
        "a\nb.pdf",
        "a\x1b[31m.pdf",
        "exe.\u202efdp.gpj",
        "CON",
        "day/aux.pdf",
        "lpt1",
        "a<b>.pdf",
        "what?.pdf",
        "a:b",
        "end. ",
        "end.",
        " begin",
        "folder/",
        ".",
        "/",
        "x" * 201,
        "/".join(["folder"] * 60),
    ],
)
def test_names_that_harm_or_cannot_be_written_are_refused(sender, path):
    response = sender.begin(1, filename=path)
    assert response.status_code == 422, path
    assert [error["field"] for error in response.json()["errors"]] == ["filename"]
    assert not Upload.objects.exists()


def test_the_name_in_the_storage_is_ours(sender):
    upload = sender.send(b"x", "day 1/übung.pdf")
    assert upload.stored_as == f"{upload.pk.hex[-2:]}/{upload.pk}"


# Who.


def test_only_owners_send_material_while_it_is_theirs_to_change(everybody, application, course_type):
    sender = sends(everybody.owner, application, course_type)
    for state in ApplicationState:
        put_into(application, state, application.created)
        editable = state in (ApplicationState.DRAFT, ApplicationState.CHANGES_REQUESTED)
        assert sender.begin(1, filename=f"{state}.txt").status_code == (201 if editable else 409), state
    put_into(application, ApplicationState.CHANGES_REQUESTED, application.created)
    assert sends(everybody.convener, application, course_type).begin(1, filename="x").status_code == 403
    assert sends(everybody.reviewer, application, course_type).begin(1, filename="x").status_code == 403
    for stranger in (everybody.other_owner, everybody.visitor, everybody.treasurer, everybody.representative):
        assert sends(stranger, application, course_type).begin(1, filename="x").status_code == 404
    assert Sender(everybody.owner, application).ask("POST", "/api/v1/uploads", Authorization=None).status_code == 401


def test_what_a_file_belongs_to_is_the_organisations_own(everybody, application, sender):
    other = Organisation.objects.get(name="Another School")
    theirs = CourseType.objects.create(organisation=other, name="Theirs")
    contribution = Contribution.objects.create(organisation=other, category="books", title="A book")
    assert sender.begin(1, filename="x", course_type=theirs.pk).status_code == 422
    evidence = Sender(everybody.owner, application, purpose="evidence", filename="x")
    assert evidence.begin(1, contribution=contribution.pk).status_code == 422


def test_both_sides_attach_files_to_messages(everybody, application):
    put_into(application, ApplicationState.SUBMITTED, application.created)
    for user in (everybody.owner, everybody.reviewer):
        upload = Sender(user, application, purpose="attachment").send(b"hello", "note.txt")
        asking = Asking(user)
        message = {"text": "See the file.", "audience": "applicant", "attachments": [str(upload.pk)]}
        for other in (everybody.owner, everybody.reviewer):
            expected = 200 if other == user else 404
            assert Asking(other).get(f"/uploads/{upload.pk}/content").status_code == expected
        assert asking.post(f"/applications/{application.pk}/messages", message).status_code in (200, 201)
        for other in (everybody.owner, everybody.convener, everybody.reviewer, everybody.staff):
            assert Asking(other).get(f"/uploads/{upload.pk}/content").status_code == 200
        assert Asking(everybody.other_owner).get(f"/uploads/{upload.pk}/content").status_code == 404
        assert asking.delete(f"/uploads/{upload.pk}").status_code == 409
    put_into(application, ApplicationState.REFUSED, application.created)
    assert Sender(everybody.owner, application, purpose="attachment").begin(1, filename="x").status_code == 409


def test_what_assessors_attach_for_each_other_is_not_for_the_applicant(everybody, application):
    put_into(application, ApplicationState.SUBMITTED, application.created)
    upload = Sender(everybody.reviewer, application, purpose="attachment").send(b"internal", "note.txt")
    message = {"text": "Among us.", "audience": Audience.ASSESSORS, "attachments": [str(upload.pk)]}
    assert Asking(everybody.reviewer).post(f"/applications/{application.pk}/messages", message).status_code in (
        200,
        201,
    )
    assert Asking(everybody.psc[0]).get(f"/uploads/{upload.pk}/content").status_code == 200
    for user in (everybody.owner, everybody.convener, everybody.representative):
        assert Asking(user).get(f"/uploads/{upload.pk}/content").status_code == 404


def test_who_reads_files(everybody, application, sender):
    old, new = sender.send(b"old", "x.txt"), sender.send(b"new", "x.txt")

    def readers(upload):
        every = {
            "owner": everybody.owner,
            "convener": everybody.convener,
            "other": everybody.other_owner,
            "reviewer": everybody.reviewer,
            "group": everybody.representative,
            "psc": everybody.psc[0],
            "treasurer": everybody.treasurer,
            "staff": everybody.staff,
            "visitor": everybody.visitor,
        }
        found = set()
        for name, user in every.items():
            status = Asking(user).get(f"/uploads/{upload.pk}/content").status_code
            assert status == Asking(user).get(f"/uploads/{upload.pk}").status_code
            found |= {name} if status == 200 else set()
        return found

    assert readers(new) == {"owner", "convener"}
    assert readers(old) == {"owner"}
    put_into(application, ApplicationState.IN_CONSULTATION, application.created)
    Consultation.objects.create(
        application=application, round=1, user_group=everybody.group, closes=application.created
    )
    assert readers(new) == {"owner", "convener", "reviewer", "psc", "staff", "group"}
    assert readers(old) == {"owner", "reviewer", "psc", "staff"}
    assert Asking().get(f"/uploads/{new.pk}/content").status_code == 401


# Removing.


def test_what_was_never_sent_is_removed_with_its_bytes(sender, everybody):
    upload = sender.send(b"x" * 1000, "x.txt")
    assert Asking(everybody.owner).delete(f"/uploads/{upload.pk}").status_code == 204
    assert not kept.is_kept(upload.pk)
    assert Asking(everybody.owner).get(f"/uploads/{upload.pk}/content").status_code == 410
    assert Asking(everybody.owner).delete(f"/uploads/{upload.pk}").status_code == 410
    assert quota(upload.organisation_id)["used"] == 0


def test_what_was_sent_stays_readable_for_those_who_assess(sender, everybody, application):
    upload = sender.send(b"as sent", "x.txt")
    Submission.objects.create(application=application, round=1, by=everybody.owner, document="{}")
    put_into(application, ApplicationState.CHANGES_REQUESTED, application.created)
    assert Asking(everybody.owner).delete(f"/uploads/{upload.pk}").status_code == 204
    assert bytes_of(Asking(everybody.reviewer).get(f"/uploads/{upload.pk}/content")) == b"as sent"
    document = Asking(everybody.owner).get(f"/applications/{application.pk}").json()
    assert document["course_types"][0]["material"]["data"] == []


def test_what_was_sent_off_cannot_be_removed(sender, everybody, application):
    upload = sender.send(b"x", "x.txt")
    put_into(application, ApplicationState.SUBMITTED, application.created)
    assert Asking(everybody.owner).delete(f"/uploads/{upload.pk}").status_code == 409
    assert Asking(everybody.convener).delete(f"/uploads/{upload.pk}").status_code in (403, 409)


@pytest.mark.parametrize("meanwhile", ["sent off", "archived"])
def test_a_file_that_arrives_too_late_is_refused(sender, application, meanwhile, monkeypatch):
    url = sender.begin(6, filename="late.txt")["Location"]
    sender.add(url, 0, b"abc")
    original = uploads.note_sum

    def then(upload, sha256):
        original(upload, sha256)
        if meanwhile == "sent off":
            put_into(application, ApplicationState.SUBMITTED, application.created)
        else:
            Organisation.objects.filter(pk=application.organisation_id).update(state=OrganisationState.ARCHIVED)

    monkeypatch.setattr(uploads, "note_sum", then)
    assert sender.add(url, 3, b"def").status_code == 409
    upload = record(url)
    assert upload.state == UploadState.REFUSED and upload.refusal
    assert not kept.is_kept(upload.pk)
    assert sender.add(url, 3, b"def").status_code == 410
