"""Uploads: who may send which file for what, how much in all, versions, and when they are removed.

Only the table; the bytes are interfaces/storage's. What is removed from the storage is told to the caller.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q, Sum
from django.utils.translation import gettext as _

from certification_service import policies
from certification_service.domain import clock, events, jobs, transitions
from certification_service.domain.paths import well_formed
from certification_service.domain.publication import lock
from certification_service.domain.refusals import Conflict, Invalid, NotFound, OverQuota, Refused
from certification_service.enums import (
    EventKind,
    MaterialKind,
    OrganisationState,
    ReportState,
    UploadPurpose,
    UploadState,
)
from certification_service.errors import ProblemType
from certification_service.models import Application, Contribution, CourseType, Submission, Upload, User

MOST_FILES = 20_000
"""Files of one organisation, all versions."""
_PROJECTS = (".qgs", ".qgz")


class Gone(Refused):
    """The file was removed, refused, or waited for too long."""

    problem_type = ProblemType.GONE


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to upload; `path` within the material, `size` in bytes, `sha256` in hex or nothing."""

    path: str
    size: int
    purpose: str
    application_id: UUID
    course_type_id: UUID | None = None
    material_kind: str = ""
    contribution_id: UUID | None = None
    sha256: str = ""


@transaction.atomic
def begin(actor: User, wanted: Wanted) -> Upload:
    """Makes room for a file. Raises NotFound, NotAllowed, Conflict, Invalid, OverQuota."""
    application = Application.objects.filter(pk=wanted.application_id).first()
    if application is None or not policies.allows(actor, "application.read", application):
        raise NotFound(_("There is no such application."))
    lock([application.organisation_id])
    application = Application.objects.select_related("organisation").get(pk=application.pk)
    _check_allowed(actor, application, wanted.purpose)
    upload = Upload(
        organisation=application.organisation,
        application=application,
        user=actor,
        purpose=wanted.purpose,
        path=well_formed("filename", wanted.path),
        size=_size(wanted.size),
        sha256_promised=wanted.sha256.lower(),
        expires=_expiry(),
    )
    _set_target(upload, wanted)
    _check_room(upload)
    upload.save()
    return upload


def to_continue(actor: User, upload_id: UUID) -> Upload:
    """An upload that the person may go on with. Raises NotFound, Gone, Conflict, NotAllowed."""
    upload = _found(actor, upload_id)
    if upload.purpose == UploadPurpose.ATTACHMENT and upload.user_id != actor.pk:
        raise NotFound
    _check_there(upload)
    if upload.state == UploadState.RECEIVING:
        if upload.expires is not None and upload.expires < clock.now():
            raise Gone(_("Nothing arrived of this file for a long time. Upload it again."))
        _check_allowed(actor, upload.application, upload.purpose)
    return upload


def as_it_is(upload: Upload) -> Upload:
    """An upload that somebody may go on with, read again. Raises Gone."""
    upload.refresh_from_db(fields=["state", "received", "sha256", "refusal", "removed", "expires"])
    _check_there(upload)
    return upload


def to_read(actor: User, upload_id: UUID) -> Upload:
    """An upload that the person may read. Raises NotFound."""
    upload = _found(actor, upload_id)
    if not policies.allows(actor, "upload.read", upload):
        raise NotFound
    return upload


def to_read_content(actor: User, upload_id: UUID) -> Upload:
    """An upload whose bytes the person may read. Raises NotFound, Gone."""
    upload = to_read(actor, upload_id)
    if upload.state not in (UploadState.COMPLETE, UploadState.SUPERSEDED) or not upload.stored_as:
        raise Gone(upload.refusal)
    return upload


def version_number(upload: Upload) -> int:
    """1 for the first version of a file, and so on."""
    number = 1
    while upload.supersedes_id is not None and number < MOST_FILES:
        upload = Upload.objects.only("supersedes_id").get(pk=upload.supersedes_id)
        number += 1
    return number


def note_report(upload: Upload, report: dict | None) -> None:
    """Keeps the report on a file; none when it could not be made."""
    state = ReportState.FAILED if report is None else ReportState.READY
    Upload.objects.filter(pk=upload.pk).update(report=report, report_state=state)


def note_received(upload: Upload, received: int) -> None:
    """Remembers how much has arrived, and waits anew."""
    upload.received, upload.expires = received, _expiry()
    Upload.objects.filter(pk=upload.pk, state=UploadState.RECEIVING).update(received=received, expires=upload.expires)


def note_sum(upload: Upload, sha256: str) -> None:
    """Remembers the sum of a file that has arrived, before it is moved: the service can end in between."""
    upload.sha256 = sha256
    Upload.objects.filter(pk=upload.pk).update(sha256=sha256)


@transaction.atomic
def complete(upload: Upload, stored_as: str) -> Upload:
    """The file is there: it takes the place of the version before it, and the report on it is asked for.

    It is refused (look at its state) when it was removed or the application was sent off or decided meanwhile.
    """
    lock([upload.organisation_id])
    current = Upload.objects.select_related("application", "organisation", "user").get(pk=upload.pk)
    if current.state != UploadState.RECEIVING or current.removed:
        return current
    try:
        _check_allowed(current.user, current.application, current.purpose)
    except Refused as refusal:
        refuse(current, str(refusal.detail))
        return current
    now = clock.now()
    previous = _previous(current)
    if previous is not None:
        Upload.objects.filter(pk=previous.pk).update(state=UploadState.SUPERSEDED, modified=now)
    current.supersedes = previous
    current.state, current.completed, current.expires = UploadState.COMPLETE, now, None
    current.received, current.stored_as = current.size, stored_as
    current.save()
    if current.purpose != UploadPurpose.ATTACHMENT:
        _heard(current.application, now)
        details = {"upload": str(current.pk), "path": current.path, "size": current.size, "purpose": current.purpose}
        events.record(EventKind.UPLOADED, current.user, application=current.application, details=details)
    for upload_id in (current.pk, *_projects_beside(current)):
        jobs.enqueue("material_report", str(upload_id))
    return current


@transaction.atomic
def refuse(upload: Upload, reason: str) -> None:
    """What arrived is not wanted; the caller removes it."""
    Upload.objects.filter(pk=upload.pk, state=UploadState.RECEIVING).update(
        state=UploadState.REFUSED, refusal=reason, received=0, expires=None, modified=clock.now()
    )
    upload.state, upload.refusal = UploadState.REFUSED, reason


@transaction.atomic
def remove(actor: User, upload: Upload) -> str | None:
    """Removes a file; returns its name in the storage when nobody may need it any more.

    What was sent stays readable for those who assess it. Raises Conflict, NotAllowed.
    """
    lock([upload.organisation_id])
    current = Upload.objects.select_related("application", "organisation").get(pk=upload.pk)
    if current.removed or current.state == UploadState.REFUSED:
        raise Gone
    if current.purpose == UploadPurpose.ATTACHMENT:
        if current.user_id != actor.pk:
            raise NotFound
        if current.messages.exists():
            raise Conflict(_("The message was sent; its attachment stays."), current=current.application)
    else:
        _check_allowed(actor, current.application, current.purpose)
    now = clock.now()
    stored_as, needed = current.stored_as, was_sent(current)
    current.removed, current.expires = now, None
    if not needed:
        current.stored_as = ""
    current.save()
    if current.state == UploadState.COMPLETE and current.purpose != UploadPurpose.ATTACHMENT:
        _heard(current.application, now)
        details = {"upload": str(current.pk), "path": current.path, "purpose": current.purpose}
        events.record(EventKind.UPLOAD_REMOVED, actor, application=current.application, details=details)
    return None if needed else stored_as


@transaction.atomic
def expire() -> list[UUID]:
    """Gives up uploads of which nothing arrived for a long time; returns their ids."""
    waiting = Upload.objects.filter(state=UploadState.RECEIVING, removed__isnull=True, expires__lt=clock.now())
    ids = list(waiting.values_list("pk", flat=True))
    reason = _("Nothing arrived of this file for a long time. Upload it again.")
    Upload.objects.filter(pk__in=ids, state=UploadState.RECEIVING).update(
        state=UploadState.REFUSED, refusal=reason, received=0, expires=None
    )
    return ids


def was_sent(upload: Upload) -> bool:
    """Whether the file was part of what an applicant sent off."""
    if upload.completed is None or upload.purpose == UploadPurpose.ATTACHMENT:
        return False
    return Submission.objects.filter(
        application__organisation_id=upload.organisation_id, at__gte=upload.completed
    ).exists()


def quota(organisation_id: UUID) -> dict[str, int]:
    """Bytes that an organisation's files take, all versions and what is on its way, and how many they may take."""
    holding = Q(state=UploadState.RECEIVING, removed__isnull=True) | ~Q(stored_as="")
    used = Upload.objects.filter(holding, organisation_id=organisation_id).aggregate(used=Sum("size"))["used"]
    return {"used": used or 0, "most": settings.UPLOAD_QUOTA}


def _found(actor: User, upload_id: UUID) -> Upload:
    upload = Upload.objects.select_related("application__organisation").filter(pk=upload_id).first()
    if upload is None or not policies.allows(actor, "upload.read", upload):
        raise NotFound
    return upload


def _check_there(upload: Upload) -> None:
    if upload.removed or upload.state == UploadState.REFUSED:
        raise Gone(upload.refusal)


def _check_allowed(actor: User, application: Application, purpose: str) -> None:
    if purpose not in UploadPurpose.values:
        raise Invalid.field("purpose", _("Give one of these: {names}.").format(names=", ".join(UploadPurpose.values)))
    if purpose == UploadPurpose.ATTACHMENT:
        policies.require(actor, "application.write_message", application)
        allowed = transitions.OPEN
    else:
        policies.require(actor, "application.edit", application)
        allowed = transitions.EDITABLE
    if application.organisation.state == OrganisationState.ARCHIVED:
        raise Conflict(_("The organisation is archived. Its files stay as they are."), current=application)
    if application.state not in allowed:
        raise Conflict(
            _("Files cannot be changed while the application is in the state “{state}”.").format(
                state=application.get_state_display()
            ),
            current=application,
        )


def _size(size: int) -> int:
    if size > settings.UPLOAD_MOST:
        most = settings.UPLOAD_MOST // 1024**2
        raise Refused(
            _("A file may have at most {most} MB. Split it.").format(most=most), problem_type=ProblemType.TOO_LARGE
        )
    return size


def _expiry() -> datetime:
    return clock.now() + timedelta(days=settings.UPLOAD_DAYS)


def _set_target(upload: Upload, wanted: Wanted) -> None:
    """What the file belongs to has to be the organisation's own."""
    if wanted.purpose == UploadPurpose.MATERIAL:
        if wanted.material_kind not in MaterialKind.values:
            kinds = ", ".join(MaterialKind.values)
            raise Invalid.field("material_kind", _("Give one of these: {names}.").format(names=kinds))
        upload.material_kind = wanted.material_kind
        upload.course_type = _own(CourseType, "course_type", wanted.course_type_id, upload.organisation_id)
    elif wanted.purpose == UploadPurpose.EVIDENCE:
        upload.contribution = _own(Contribution, "contribution", wanted.contribution_id, upload.organisation_id)


def _own(model, field: str, record_id: UUID | None, organisation_id: UUID):
    record = model.objects.filter(pk=record_id, organisation_id=organisation_id).first() if record_id else None
    if record is None:
        raise Invalid.field(field, _("Give the id of one of the application's own."))
    return record


def _check_room(upload: Upload) -> None:
    room = quota(upload.organisation_id)
    if room["used"] + upload.size > room["most"]:
        left = max(0, room["most"] - room["used"]) // 1024**2
        raise OverQuota(
            _("The file has {size} MB; of {most} MB that your organisation may store, {left} MB are left.").format(
                size=-(-upload.size // 1024**2), most=room["most"] // 1024**2, left=left
            )
        )
    if Upload.objects.filter(organisation_id=upload.organisation_id).count() >= MOST_FILES:
        raise OverQuota(_("There are too many files. Pack them into a zip archive."))


def _previous(upload: Upload) -> Upload | None:
    """The version that this one takes the place of: of the same path, or the logo before."""
    if upload.purpose == UploadPurpose.ATTACHMENT:
        return None
    same = Upload.objects.filter(
        organisation_id=upload.organisation_id,
        purpose=upload.purpose,
        course_type_id=upload.course_type_id,
        contribution_id=upload.contribution_id,
        material_kind=upload.material_kind,
        state=UploadState.COMPLETE,
        removed__isnull=True,
    ).exclude(pk=upload.pk)
    if upload.purpose != UploadPurpose.LOGO:
        same = same.filter(path=upload.path)
    return same.order_by("-completed").first()


def _projects_beside(upload: Upload) -> Iterable[UUID]:
    """QGIS projects of the same course type whose report says that data are missing: perhaps they came now."""
    if upload.course_type_id is None:
        return []
    beside = Upload.objects.filter(
        course_type_id=upload.course_type_id, state=UploadState.COMPLETE, removed__isnull=True
    ).exclude(pk=upload.pk)
    projects = (other for other in beside if other.path.lower().endswith(_PROJECTS) and other.report)
    return [
        other.pk for other in projects if any(f["code"] == "project_layer_missing" for f in other.report["findings"])
    ]


def _heard(application: Application, now: datetime) -> None:
    """Sending files is no silence."""
    application.heard = now
    Application.objects.filter(pk=application.pk).update(heard=now, until=transitions.deadline(application))
