"""One organisation, everything that belongs to it, and somebody in every role, in each situation of the programme."""

from dataclasses import dataclass, field

from certification_service.domain import access, invitations, transitions, uploads
from certification_service.domain.people import Place
from certification_service.enums import Audience, MemberRole, PanelRole, Section
from certification_service.models import (
    Application,
    Invitation,
    Mail,
    Message,
    Organisation,
    PanelMember,
    Remark,
    Representative,
    ScriptToken,
    Upload,
    User,
)
from test.service import people, reviewed, samples
from test.service.tus_sender import Sender

# From nobody to everything; “of it” belongs to the organisation that is assessed, as a convener.
ROLES = (
    "visitor",
    "account",
    "owner",
    "convener",
    "other owner",
    "reviewer",
    "reviewer of it",
    "representative",
    "other representative",
    "PSC member",
    "PSC member of it",
    "treasurer",
    "staff",
    "staff of it",
)


@dataclass
class World:
    """The people by role, and what is asked about."""

    users: dict[str, User | None]
    organisation: Organisation
    application: Application | None = None
    upload: Upload | None = None
    begun: Upload | None = None
    remark: Remark | None = None
    invitation: Invitation | None = None
    secret: str = ""
    tokens: dict[str, ScriptToken] = field(default_factory=dict)

    def __getitem__(self, role: str) -> User:
        return self.users[role]


def _people() -> dict[str, User | None]:
    team = people.everybody()
    users = {
        "visitor": None,
        "account": team.visitor,
        "owner": team.owner,
        "convener": team.convener,
        "other owner": team.other_owner,
        "reviewer": team.reviewer,
        "reviewer of it": people.person("Both Reviewer"),
        "representative": team.representative,
        "other representative": people.person("Other Representative"),
        "PSC member": team.psc[0],
        "PSC member of it": people.person("Both Psc"),
        "treasurer": team.treasurer,
        "staff": team.staff,
        "staff of it": people.person("Both Staff", is_staff=True),
    }
    PanelMember.objects.create(user=users["reviewer of it"], role=PanelRole.REVIEWER)
    PanelMember.objects.create(user=users["PSC member of it"], role=PanelRole.PSC_MEMBER)
    elsewhere = samples.user_group("elsewhere", name="Elsewhere", countries="UG")
    Representative.objects.create(user=users["other representative"], user_group=elsewhere)
    return users


def world(situation: str) -> World:
    """Builds it; nothing else is in the database."""
    people.questions()
    users = _people()
    reader = reviewed.as_now
    if situation in ("certified", "suspended"):
        organisation = people.certified(users["owner"])
        people.certified(users["other owner"], "Another Academy")
        made = World(users, organisation)
    else:
        people.draft(users["other owner"], "Another School")
        country = "RW" if situation == "in decision" else "RO"
        application = people.complete(people.draft(users["owner"], country=country))
        made = World(users, application.organisation, application)
        _files(made)
    for role in ("convener", "reviewer of it", "PSC member of it", "staff of it"):
        people.member(users[role], made.organisation, MemberRole.CONVENER)
    if made.application is not None:
        _bring(made, situation)
        Message.objects.create(application=made.application, author=users["owner"], text="Hello")
    if situation == "suspended":
        made.organisation.state = "suspended"
        made.organisation.save()
    made.invitation = invitations.invite(
        reader(users["owner"]), Place(made.organisation), "somebody@example.org", MemberRole.CONVENER
    )
    made.secret = Mail.objects.get(template="invitation").context["secret"]
    for role, user in users.items():
        if user is not None:
            made.tokens[role] = access.make_token(user, "script", 1)[0]
    return made


def _files(made: World) -> None:
    course_type = made.organisation.course_types.first()
    about = {"purpose": "material", "course_type": course_type.pk, "material_kind": "data"}
    made.upload = Sender(made["owner"], made.application, **about).send(b"a point", "rivers.csv")
    wanted = uploads.Wanted("half.csv", 7, "material", made.application.pk, course_type.pk, "data")
    made.begun = uploads.begin(reviewed.as_now(made["owner"]), wanted)


def _bring(made: World, situation: str) -> None:
    """To where the application stands in the situation."""
    if situation == "draft":
        return
    made.begun.delete()
    made.begun = None

    def act(name: str, role: str, reason: str = "") -> None:
        made.application = transitions.apply(
            reviewed.fresh(made.application), name, reviewed.as_now(made[role]), reason
        )

    act("submit", "owner")
    if situation == "sent":
        reviewed.assessed(made.application, reviewed.as_now(made["reviewer"]))
    made.remark = Remark.objects.create(
        application=made.application,
        round=made.application.round,
        author=made["reviewer"],
        audience=Audience.APPLICANT,
        section=Section.ORGANISATION,
        text="Say more.",
    )
    if situation == "changes requested":
        act("request_changes", "reviewer", "Nearly there.")
    elif situation == "withdrawn":
        act("withdraw", "owner", "Not now.")
    elif situation in ("in consultation", "in decision"):
        reviewed.assessed(made.application, reviewed.as_now(made["reviewer"]))
        act("pass_on", "reviewer")
