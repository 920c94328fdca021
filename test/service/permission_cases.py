"""What is asked in the table of permissions: for each operation a request that is right in all but who asks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from certification_service.domain.versions import version
from certification_service.models import Answer, Consultation, Question, Submission, User
from test.service import samples
from test.service.permission_world import World
from test.service.tus_headers import PIECE, metadata
from test.service.tus_sender import Sender

TUS = {"Tus-Resumable": "1.0.0"}


@dataclass(frozen=True)
class Sent:
    """The values of the path, the query, the body (JSON, or bytes) and headers of a request."""

    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """An operation in a situation; `about` tells two of the same operation apart."""

    operation: str
    situation: str
    make: Callable[[World, User | None], Sent]
    about: str = ""

    @property
    def name(self) -> str:
        return f"{self.operation} ({self.about})" if self.about else self.operation


def _plain(_world: World, _user: User | None) -> Sent:
    return Sent()


def _of(**names: Callable[[World], Any]) -> Callable:
    """A request whose body and path are read from the world: `body=`, `query=`, or names of the path."""

    def make(world: World, _user: User | None) -> Sent:
        found = {name: read(world) for name, read in names.items()}
        special = {name: found.pop(name) for name in ("body", "query", "headers") if name in found}
        return Sent({**_ids(world), **found}, **special)

    return make


def _ids(world: World) -> dict[str, Any]:
    ids = {"organisation_id": world.organisation.pk, "id": world.organisation.pk}
    if world.application is not None:
        ids["application_id"] = world.application.pk
    return ids


def _body(**values) -> Callable:
    return _of(body=lambda world: values)


def _act(act: str, **body) -> Callable:
    return _of(act=lambda world: act, body=lambda world: body)


def _part(name: str, **values) -> Callable:
    """A change of the first centre, contribution or course type."""

    def first(world: World):
        return getattr(world.organisation, name).order_by("created").first()

    return _of(part_id=lambda world: first(world).pk, body=lambda world: {"version": version(first(world)), **values})


def _spare(name: str) -> Callable:
    """The removal of a part that nothing refers to."""

    def make(world: World, _user: User | None) -> Sent:
        kinds = {"centres": samples.centre, "contributions": samples.contribution, "course_types": samples.course_type}
        part = kinds[name](world.organisation)
        return Sent({**_ids(world), "part_id": part.pk}, body={"version": version(part)})

    return make


def _question(world: World) -> Question:
    return Question.objects.filter(question_set=world.application.question_set, kind="text").first()


def _answer(world: World, _user: User | None) -> Sent:
    given = Answer.objects.filter(application=world.application, question=_question(world)).first()
    body = {"value": "Yes.", "version": version(given) if given else ""}
    return Sent({**_ids(world), "question_id": _question(world).pk}, body=body)


def _opinion(world: World, _user: User | None) -> Sent:
    asked = Consultation.objects.get(application=world.application)
    body = {"opinion": "support", "reason": "We know them.", "version": version(asked)}
    return Sent({**_ids(world), "consultation_id": asked.pk}, body=body)


def _assessment(world: World, user: User | None) -> Sent:
    course_type = world.organisation.course_types.first()
    mine = world.application.assessments.filter(reviewer=user, course_type=course_type).first() if user else None
    body = {"current": "yes", "version": version(mine) if mine else ""}
    return Sent({**_ids(world), "course_type_id": course_type.pk}, body=body)


def _remark(**changes) -> Callable:
    return _of(
        remark_id=lambda world: world.remark.pk, body=lambda world: {"version": version(world.remark), **changes}
    )


def _begin(world: World, _user: User | None) -> Sent:
    about = {
        "filename": "new.csv",
        "application": world.application.pk,
        "purpose": "material",
        "course_type": world.organisation.course_types.first().pk,
        "material_kind": "data",
    }
    return Sent(headers={**TUS, "Upload-Length": "7", "Upload-Metadata": metadata(about)})


def _go_on(world: World, _user: User | None) -> Sent:
    headers = {**TUS, "Upload-Offset": "0", "Content-Type": PIECE}
    return Sent({"upload_id": world.begun.pk}, body=b"a point", headers=headers)


def _spare_file(world: World, _user: User | None) -> Sent:
    """The removal of a file that nothing else is asked about: what is removed from the disk does not come back."""
    course_type = world.organisation.course_types.first()
    about = {"purpose": "material", "course_type": course_type.pk, "material_kind": "data"}
    spare = Sender(world["owner"], world.application, **about).send(b"a line", "spare.csv")
    return Sent({"upload_id": spare.pk})


def _own_token(world: World, user: User | None) -> Sent:
    token = user.script_tokens.first() if user else world.tokens["owner"]
    return Sent({"token_id": token.pk})


_upload = _of(upload_id=lambda world: world.upload.pk)
_begun = _of(upload_id=lambda world: world.begun.pk, headers=lambda world: TUS)
_profile = _of(body=lambda world: {"version": version(world.organisation), "phone": "+40 1"})
_convener = {"person_id": lambda world: world["convener"].pk}
_representative = {
    "user_group_id": lambda world: world["representative"].representations.first().user_group_id,
}
_submission = _of(number=lambda world: Submission.objects.get(application=world.application).round)

PUBLIC = [
    Case("changes", "certified", _plain),
    *(
        Case(f"certification_service_api_public_{name}", "certified", _plain)
        for name in (
            *("organisations", "training_centres", "conveners", "course_types"),
            *("courses", "user_groups", "contributions"),
        )
    ),
    Case("certification_service_api_public_organisation", "certified", _of()),
    Case(
        "certification_service_api_public_training_centre",
        "certified",
        lambda world, user: Sent({"id": samples.centre(world.organisation).pk}),
    ),
    Case(
        "certification_service_api_public_course",
        "certified",
        lambda world, user: Sent({"id": samples.course(samples.course_type(world.organisation)).pk}),
    ),
    Case("certification_service_api_public_organisation", "draft", _of(), "not certified"),
    Case("problems", "certified", _plain),
    Case("problem", "certified", lambda world, user: Sent({"slug": "forbidden"})),
    Case("upload_capabilities", "certified", _plain),
]

ONESELF = [
    Case("me", "certified", _plain),
    Case("change_me", "certified", _body(wants_mail=False)),
    Case("export_me", "certified", _plain),
    Case("erase_me", "certified", lambda world, user: Sent(body={"confirm": user.email if user else "a@b.example"})),
    Case("my_tokens", "certified", _plain),
    Case("make_token", "certified", _body(label="another")),
    Case("withdraw_token", "certified", _own_token),
    Case(
        "withdraw_token", "certified", lambda world, user: Sent({"token_id": world.tokens["owner"].pk}), "the owner's"
    ),
    Case("accept_invitation", "certified", _of(body=lambda world: {"secret": world.secret})),
]

BELONGING = [
    Case("people_of_organisation", "certified", _of()),
    Case("people_of_organisation", "draft", _of(), "not certified"),
    Case("invite_to_organisation", "certified", _body(email="new@example.org", role="owner")),
    Case("change_role", "certified", _of(**_convener, body=lambda world: {"role": "owner"})),
    Case("remove_from_organisation", "certified", _of(**_convener)),
    Case("revoke_invitation", "certified", _of(invitation_id=lambda world: world.invitation.pk)),
    Case("people_of_user_group", "certified", _of(**_representative)),
    Case("invite_to_user_group", "certified", _of(**_representative, body=lambda world: {"email": "new@example.org"})),
    Case(
        "remove_from_user_group",
        "certified",
        _of(**_representative, person_id=lambda world: world["representative"].pk),
    ),
    Case("people_of_panel", "certified", _plain),
    Case("invite_to_panel", "certified", _body(email="new@example.org", role="reviewer")),
    Case(
        "remove_from_panel",
        "certified",
        _of(person_id=lambda world: world["reviewer"].pk, role=lambda world: "reviewer"),
    ),
]

APPLYING = [
    Case("applications", "sent", _plain),
    Case("start_application", "certified", _body(name="New School", country="RO")),
    Case(
        "start_application", "withdrawn", _of(body=lambda world: {"copy_of": str(world.application.pk)}), "from a copy"
    ),
    Case("application", "draft", _of()),
    Case("application", "sent", _of()),
    Case("application", "in consultation", _of()),
    Case("application", "in decision", _of()),
    Case("application", "withdrawn", _of()),
    Case("change_organisation", "draft", _profile),
    Case("change_organisation", "changes requested", _profile),
    Case("answer_question", "draft", _answer),
    Case("add_centre", "draft", _body(name="Online", online=True)),
    Case("change_centre", "draft", _part("centres", address="Strada Mică 2")),
    Case("remove_centre", "draft", _spare("centres")),
    Case("add_contribution", "draft", _body(category="books", title="A book")),
    Case("change_contribution", "draft", _part("contributions", title="Another")),
    Case("remove_contribution", "draft", _spare("contributions")),
    Case("add_course_type", "draft", _body(name="QGIS for cities")),
    Case("change_course_type", "draft", _part("course_types", teaches="Rivers.")),
    Case("remove_course_type", "draft", _spare("course_types")),
    Case("act_on_application", "draft", _act("submit"), "submit"),
    Case("act_on_application", "changes requested", _act("resubmit"), "resubmit"),
    Case("act_on_application", "sent", _act("withdraw", reason="Not now."), "withdraw"),
]

FILES = [
    Case("begin_upload", "draft", _begin),
    Case("upload_offset", "draft", _begun),
    Case("continue_upload", "draft", _go_on),
    Case("remove_upload", "draft", _spare_file),
    Case("upload", "draft", _upload),
    Case("upload", "sent", _upload),
    Case("upload", "in consultation", _upload),
    Case("upload_content", "draft", _upload),
    Case("upload_content", "sent", _upload),
    Case("upload_content", "in consultation", _upload),
]

FOLLOWING = [
    Case("application_timeline", "draft", _of()),
    Case("application_timeline", "in consultation", _of()),
    Case("submissions", "sent", _of()),
    Case("submission", "in consultation", _submission),
    Case("differences_of_rounds", "in consultation", _of(query=lambda world: {"from_round": 1, "to_round": 1})),
    Case("messages", "sent", _of()),
    Case("write_message", "draft", _body(text="Hello"), "to the applicant"),
    Case("write_message", "sent", _body(text="Hello"), "to the applicant"),
    Case("write_message", "sent", _body(text="Hello", audience="assessors"), "among assessors"),
    Case("mark_read", "in consultation", _body(up_to="2026-01-01T00:00:00+00:00")),
]

ASSESSING = [
    Case("possible_reviewers", "sent", _of()),
    Case(
        "assign_reviewer",
        "sent",
        _of(body=lambda world: {"user_id": str(world["reviewer"].pk), "version": version(world.application)}),
    ),
    Case("assessments", "sent", _of()),
    Case("assess", "sent", _assessment),
    Case("add_remark", "sent", _body(section="organisation", text="Look.", audience="assessors")),
    Case("change_remark", "sent", _remark(text="Look again."), "the reviewer's"),
    Case("remove_remark", "sent", _remark(), "the reviewer's"),
    Case("act_on_application", "sent", _act("request_changes", reason="Nearly."), "request_changes"),
    Case("act_on_application", "sent", _act("pass_on"), "pass_on"),
    Case("act_on_application", "in decision", _act("request_changes", reason="Nearly."), "request_changes"),
    Case("consultations", "in consultation", _of()),
    Case("give_opinion", "in consultation", _opinion),
    Case("votes", "in decision", _of()),
    Case("vote", "in decision", _body(ballot="accept", reason="Good.")),
    Case("standings", "certified", _plain),
    Case("standing", "certified", _of()),
    Case("act_on_organisation", "certified", _act("suspend", reason="Questions."), "suspend"),
    Case("act_on_organisation", "suspended", _act("reinstate", reason="Answered."), "reinstate"),
    Case("act_on_organisation", "certified", _act("archive", reason="Closed."), "archive"),
]

CASES = [*PUBLIC, *ONESELF, *BELONGING, *APPLYING, *FILES, *FOLLOWING, *ASSESSING]
