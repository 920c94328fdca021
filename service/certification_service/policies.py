"""Who may do what: one table from the name of a policy to its predicate. What is not in the table nobody may.

A policy says who; whether the state of things allows it is for the domain to say. The answer for one object costs no
query beyond those that read a person's roles, once for each User object.
"""

from dataclasses import dataclass
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model
from rules import Predicate, predicate

from certification_service.domain.refusals import NotAllowed, NotFound
from certification_service.enums import (
    ApplicationState,
    Audience,
    MemberRole,
    PanelRole,
    UploadPurpose,
    UploadState,
)
from certification_service.models import (
    Application,
    Membership,
    Organisation,
    PanelMember,
    Representative,
    Upload,
    User,
    UserGroup,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person is: in organisations, in the panel, in user groups."""

    owned: frozenset[UUID]
    belonging: frozenset[UUID]
    panel: frozenset[str]
    groups: frozenset[UUID]


def standing_of(user: User) -> Standing:
    """Read once for each User object, that is once in a request."""
    known = getattr(user, "_standing", None)
    if known is None:
        roles = list(Membership.objects.filter(user=user).values_list("organisation", "role"))
        known = user._standing = Standing(
            frozenset(organisation for organisation, role in roles if role == MemberRole.OWNER),
            frozenset(organisation for organisation, _role in roles),
            frozenset(PanelMember.objects.filter(user=user).values_list("role", flat=True)),
            frozenset(Representative.objects.filter(user=user).values_list("user_group", flat=True)),
        )
    return known


@predicate
def is_person(user: User) -> bool:
    """Somebody with an account that is not closed."""
    return user is not None and user.is_active


@predicate
def is_staff(user: User) -> bool:
    return user.is_staff


def _in_panel(role: PanelRole) -> Predicate:
    return predicate(lambda user: role in standing_of(user).panel, name=f"is_{role.value}")


is_reviewer = _in_panel(PanelRole.REVIEWER)
is_psc_member = _in_panel(PanelRole.PSC_MEMBER)
is_treasurer = _in_panel(PanelRole.TREASURER)


def _organisation_id(thing: Model) -> UUID:
    return thing.pk if isinstance(thing, Organisation) else thing.organisation_id


@predicate
def owns(user: User, thing: Organisation | Application | Upload) -> bool:
    """An owner of the organisation, or of the organisation that the thing belongs to."""
    return _organisation_id(thing) in standing_of(user).owned


@predicate
def belongs(user: User, thing: Organisation | Application | Upload) -> bool:
    """An owner or a convener."""
    return _organisation_id(thing) in standing_of(user).belonging


@predicate
def was_sent(user: User, application: Application) -> bool:
    """A draft is nobody's business but the applicant's."""
    return application.submitted is not None


@predicate
def in_decision(user: User, application: Application) -> bool:
    return application.state == ApplicationState.IN_DECISION


def _asked_groups(application: Application) -> frozenset[UUID]:
    """The groups that are or were asked; lists read them for all their applications at once (prefetch_related)."""
    return frozenset(consultation.user_group_id for consultation in application.consultations.all())


@predicate
def speaks_for_asked_group(user: User, application: Application) -> bool:
    """A representative of a group that was asked about the application."""
    groups = standing_of(user).groups
    return bool(groups) and not groups.isdisjoint(_asked_groups(application))


@predicate
def speaks_for(user: User, group: UserGroup) -> bool:
    return group.pk in standing_of(user).groups


assesses = is_reviewer | is_psc_member | is_staff


@predicate
def reads_upload(user: User, upload: Upload) -> bool:
    """Whoever reads an application reads its files; old versions and removed files only owners and those who judge."""
    if upload.purpose == UploadPurpose.ATTACHMENT:
        return upload.user_id == user.pk or any(
            (judges if message.audience == Audience.ASSESSORS else belongs | judges).test(user, message.application)
            for message in upload.messages.select_related("application")
        )
    if owns.test(user, upload):
        return True
    now = upload.state == UploadState.COMPLETE and upload.removed is None
    readers = belongs | assesses & was_sent | speaks_for_asked_group if now else judges
    if upload.application_id is None:
        return readers.test(user, upload)
    # A later application starts from a copy: the files are its own, too.
    later = Application.objects.filter(organisation_id=upload.organisation_id, created__gte=upload.application.created)
    return any(readers.test(user, application) for application in later)


# Nobody judges the organisation that one belongs to.
judges = assesses & was_sent & ~belongs
reviews = (is_reviewer | is_staff) & was_sent & ~belongs

POLICIES: dict[str, Predicate] = {
    "application.start": is_person,
    "application.read": belongs | assesses & was_sent | speaks_for_asked_group,
    "application.edit": owns,
    "application.send": owns,
    "application.work": owns | judges,
    "application.write_message": owns | judges,
    "application.judge": judges,
    "application.review": reviews & ~in_decision | is_psc_member & in_decision & ~belongs,
    "application.assign": reviews,
    "application.assess": reviews,
    "application.remark": judges,
    "application.give_opinion": speaks_for_asked_group & ~belongs,
    "application.vote": is_psc_member & was_sent & ~belongs,
    "application.read_votes": (is_psc_member | is_staff) & was_sent & ~belongs,
    "application.queue": is_person,
    "upload.read": reads_upload,
    "organisation.read": belongs | assesses,
    "organisation.list_standings": is_psc_member | is_staff,
    "organisation.act": (is_psc_member | is_staff) & ~belongs,
    "organisation.read_people": belongs | is_staff,
    "organisation.change_people": owns | is_staff,
    "user_group.read_people": speaks_for | is_staff,
    "user_group.change_people": is_staff,
    "invitation.accept": is_person,
    "panel.read_people": assesses | is_treasurer,
    "panel.change_people": is_staff,
}
"""Every policy. Assessors are reviewers, PSC members and staff; the applicant's side are owners (conveners read)."""


def allows(user: User | AnonymousUser | None, name: str, thing: Model | None = None) -> bool:
    """Whether the person may; KeyError for a policy that is not in the table."""
    wanted = POLICIES[name]
    return is_person.test(user) and wanted.test(user, thing)


def require(user: User | AnonymousUser | None, name: str, thing: Model | None = None) -> None:
    """Raises NotFound where the person may not even know of the thing, else NotAllowed, unless the person may."""
    if allows(user, name, thing):
        return
    kind = name.split(".")[0]
    reading = f"{kind}.read"
    if thing is not None and reading in POLICIES and not allows(user, reading, thing):
        raise NotFound
    raise NotAllowed
