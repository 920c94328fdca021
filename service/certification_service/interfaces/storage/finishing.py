"""What happens when the last byte of a file has arrived, and when a file is no longer wanted."""

import logging

from django.conf import settings
from django.utils.translation import gettext as _

from certification_service.domain import uploads
from certification_service.domain.refusals import Conflict, Refused
from certification_service.enums import UploadState
from certification_service.errors import ProblemType
from certification_service.interfaces.storage import kept, receiving
from certification_service.models import Upload

logger = logging.getLogger(__name__)


def finish(upload: Upload, held: receiving.Receiving) -> Upload:
    """Sums up what arrived, compares it with what was promised, and keeps it or refuses it.

    Every step can be the last before the service is killed; `recover` goes on from there. Raises FullError, and
    Refused when the file is another than promised or came too late.
    """
    sha256 = held.sha256()
    if upload.sha256_promised and sha256 != upload.sha256_promised:
        uploads.refuse(upload, _("The file that arrived is not the one that was promised. Upload it again."))
        receiving.forget(upload.pk)
        raise Refused(upload.refusal, problem_type=ProblemType.CHECKSUM_MISMATCH)
    uploads.note_sum(upload, sha256)
    return _keep(upload, _kept(held, upload))


def _kept(held: receiving.Receiving, upload: Upload) -> str:
    try:
        return kept.keep(held.path, upload.pk)
    except OSError as error:
        if error.errno in receiving.FULL:
            raise receiving.FullError from error
        raise


def recover(upload: Upload) -> Upload:
    """Goes on with a file that was moved to where it stays, but not noted as complete."""
    return _keep(upload, kept.name_of(upload.pk))


def _keep(upload: Upload, name: str) -> Upload:
    upload = uploads.complete(upload, name)
    if upload.state == UploadState.REFUSED or upload.removed:
        kept.remove(name)
        raise Conflict(upload.refusal)
    return upload


def discard(upload: Upload, stored_as: str | None) -> None:
    """Removes the bytes of an upload that was removed from the table."""
    receiving.forget(upload.pk)
    if stored_as:
        kept.remove(stored_as)


def sweep() -> None:
    """Gives up uploads that nobody goes on with, and removes what no row of the table refers to."""
    for upload_id in uploads.expire():
        receiving.forget(upload_id)
    folder = settings.UPLOADS_ROOT / "receiving"
    waiting = {str(pk) for pk in Upload.objects.filter(state=UploadState.RECEIVING).values_list("pk", flat=True)}
    for path in folder.glob("*.part") if folder.exists() else ():
        if path.stem not in waiting:
            logger.info("Removed %s, which belongs to no upload", path)
            path.unlink(missing_ok=True)
