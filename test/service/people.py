"""People in every role of the programme, and what they see of the service with their token."""

import json
import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.test import Client
from django.utils import timezone
from oauth2_provider.models import AccessToken

from certification_service.domain import applications
from certification_service.enums import (
    Audience,
    MaterialKind,
    MemberRole,
    OrganisationState,
    PanelRole,
    QuestionKind,
    Section,
    UploadPurpose,
    UploadState,
    Verdict,
)
from certification_service.models import (
    Application,
    Assessment,
    Contribution,
    CourseType,
    Membership,
    Organisation,
    PanelMember,
    Question,
    QuestionSet,
    Remark,
    Representative,
    TrainingCentre,
    Upload,
    User,
    UserGroup,
)
from test.service import samples


def person(name: str, **fields) -> User:
    """Somebody with an account."""
    return User.objects.create_user(f"{name.lower().replace(' ', '.')}@example.org", name=name, **fields)


def token(user: User, scope: str = "read write") -> str:
    """A new access token."""
    text = secrets.token_urlsafe(16)
    AccessToken.objects.create(user=user, token=text, scope=scope, expires=timezone.now() + timedelta(days=1000))
    return text


class Asking:
    """Asks the service as somebody, or as nobody; answers Django's responses, `.json()` and all."""

    def __init__(self, user: User | None = None, language: str = "en") -> None:
        self.user = user
        self._client = Client(raise_request_exception=False)
        self._headers = {"Accept-Language": language}
        if user is not None:
            self._headers["Authorization"] = f"Bearer {token(user)}"

    def __call__(self, method: str, path: str, body=None, **headers):
        """`path` is after /api/v1; `body` goes as JSON."""
        data = {} if body is None else {"data": json.dumps(body), "content_type": "application/json"}
        return self._client.generic(method, f"/api/v1{path}", headers={**self._headers, **headers}, **data)

    def get(self, path: str, **parameters):
        """GET with parameters."""
        return self._client.get(f"/api/v1{path}", parameters, headers=self._headers)

    def post(self, path: str, body=None):
        """POST."""
        return self("POST", path, {} if body is None else body)

    def patch(self, path: str, body):
        """PATCH."""
        return self("PATCH", path, body)

    def put(self, path: str, body):
        """PUT."""
        return self("PUT", path, body)

    def delete(self, path: str, body=None):
        """DELETE."""
        return self("DELETE", path, body)


@dataclass
class Everybody:
    """One person in each role; `owner` and `convener` are of one organisation, `other_owner` is of another."""

    owner: User
    convener: User
    other_owner: User
    reviewer: User
    second_reviewer: User
    representative: User
    psc: list[User]
    treasurer: User
    staff: User
    visitor: User
    group: UserGroup


def everybody(psc_members: int = 3) -> Everybody:
    """Makes them all; the group is of RO and MD."""
    group = UserGroup.objects.filter(code="geo-spatial-org").first() or samples.user_group()
    people = Everybody(
        owner=person("Olga Owner"),
        convener=person("Conrad Convener"),
        other_owner=person("Otto Other"),
        reviewer=person("Rita Reviewer"),
        second_reviewer=person("Radu Reviewer"),
        representative=person("Gina Group"),
        psc=[person(f"Petra Psc {number}") for number in range(1, psc_members + 1)],
        treasurer=person("Tom Treasurer"),
        staff=person("Stan Staff", is_staff=True),
        visitor=person("Vera Visitor"),
        group=group,
    )
    for user in (people.reviewer, people.second_reviewer):
        PanelMember.objects.create(user=user, role=PanelRole.REVIEWER)
    for user in people.psc:
        PanelMember.objects.create(user=user, role=PanelRole.PSC_MEMBER)
    PanelMember.objects.create(user=people.treasurer, role=PanelRole.TREASURER)
    Representative.objects.create(user=people.representative, user_group=group)
    return people


def member(user: User, organisation: Organisation, role: MemberRole = MemberRole.OWNER) -> Membership:
    """Makes somebody belong to an organisation."""
    return Membership.objects.create(user=user, organisation=organisation, role=role)


def questions() -> QuestionSet:
    """A set of one question of each kind, asked in new applications; the choice need not be answered."""
    asked = QuestionSet.objects.create(number=QuestionSet.objects.count() + 1, active=True)
    for position, (kind, required) in enumerate(
        ((QuestionKind.TEXT, True), (QuestionKind.YES_NO, True), (QuestionKind.CHOICE, False)), start=1
    ):
        choices = [{"key": "a", "texts": {"en": "Often", "ro": "Des"}}, {"key": "b", "texts": {"en": "Never"}}]
        Question.objects.create(
            question_set=asked,
            position=position,
            kind=kind,
            required=required,
            texts={"en": f"Question {position}?", "ro": f"Întrebarea {position}?"},
            choices=choices if kind == QuestionKind.CHOICE else [],
        )
    return asked


def draft(owner: User, name: str = "Delta GIS School", country: str = "RO") -> Application:
    """An application that was just begun."""
    return applications.start(owner, name, country)


def complete(application: Application) -> Application:
    """Fills in all that is needed before sending."""
    organisation = application.organisation
    for field, value in {
        "website": "https://delta.example.org",
        "email": "office@delta.example.org",
        "address": "Strada Mare 1, Tulcea",
    }.items():
        setattr(organisation, field, value)
    organisation.save()
    TrainingCentre.objects.create(organisation=organisation, name="Tulcea", lon=28.8, lat=45.2)
    Contribution.objects.create(
        organisation=organisation, category="translation", title="Romanian translation", links="https://example.org/t"
    )
    course_type = CourseType.objects.create(organisation=organisation, name="QGIS for rivers")
    for kind in MaterialKind:
        material(application, course_type, kind)
    for question in Question.objects.filter(question_set=application.question_set, required=True):
        application.answers.create(question=question, value="yes" if question.kind == QuestionKind.YES_NO else "Done.")
    return application


def material(application: Application, course_type: CourseType, kind: MaterialKind, path: str = "", **fields) -> Upload:
    """A file of a course type that was uploaded completely."""
    values = {
        "path": path or f"{kind}.pdf",
        "size": 1000,
        "received": 1000,
        "sha256": secrets.token_hex(32),
        "state": UploadState.COMPLETE,
        "completed": timezone.now(),
        **fields,
    }
    return Upload.objects.create(
        organisation=application.organisation,
        application=application,
        user=application.organisation.memberships.first().user,
        purpose=UploadPurpose.MATERIAL,
        course_type=course_type,
        material_kind=kind,
        **values,
    )


def review(application: Application, reviewer: User) -> Remark:
    """Assesses all material as good, and writes one point for the applicant, who does not see it yet."""
    for course_type in CourseType.objects.filter(organisation=application.organisation_id):
        Assessment.objects.update_or_create(
            application=application,
            course_type=course_type,
            reviewer=reviewer,
            defaults=dict.fromkeys(("current", "presents_qgis", "quality"), Verdict.YES),
        )
    return Remark.objects.create(
        application=application,
        round=application.round,
        author=reviewer,
        audience=Audience.APPLICANT,
        section=Section.MATERIAL,
        text="Newer data, please.",
    )


def certified(owner: User, name: str = "Carpathian Geo Academy") -> Organisation:
    """A certified organisation with an owner."""
    organisation = samples.organisation(name, OrganisationState.ACCEPTED)
    member(owner, organisation)
    return organisation
