"""The job that makes the report on an upload; run twice it gives the same report again."""

from uuid import UUID

from django.conf import settings

from certification_service.domain import notices, transitions, uploads
from certification_service.enums import UploadState
from certification_service.interfaces.material_report.process import report_on
from certification_service.interfaces.storage import kept
from certification_service.models import Upload


def run(upload_id: str) -> None:
    """Makes the report, if the file is still there."""
    upload = (
        Upload.objects.select_related("course_type", "organisation", "application", "user")
        .filter(pk=UUID(upload_id))
        .first()
    )
    if upload is None or upload.state not in (UploadState.COMPLETE, UploadState.SUPERSEDED) or not upload.stored_as:
        return
    beside = list(_beside(upload).values_list("path", "sha256"))
    try:
        with kept.on_disk(upload.stored_as, upload.size) as file:
            report = report_on(
                file,
                upload.path,
                longterm=settings.QGIS_LONGTERM,
                beside=[path for path, _ in beside],
                same_as=[path for path, sha256 in beside if sha256 == upload.sha256 and upload.size],
                licence_known=bool(upload.course_type_id and upload.course_type.licence),
            )
    except FileNotFoundError:
        uploads.note_report(upload, None)
        return
    uploads.note_report(upload, report)
    serious = sum(finding["severity"] == "error" for finding in report["findings"])
    if serious and _can_be_mended(upload):
        notices.tell_of_report(upload, serious)


def _can_be_mended(upload: Upload) -> bool:
    """Whether it is the applicant's turn, and this is still the version that counts."""
    application = upload.application
    editable = application is not None and application.state in transitions.EDITABLE
    return editable and upload.state == UploadState.COMPLETE and upload.removed is None


def _beside(upload: Upload):
    """The files that come with it: for the same course type, contribution or message."""
    return Upload.objects.filter(
        organisation_id=upload.organisation_id,
        purpose=upload.purpose,
        course_type_id=upload.course_type_id,
        contribution_id=upload.contribution_id,
        state=UploadState.COMPLETE,
        removed__isnull=True,
    ).exclude(pk=upload.pk)
