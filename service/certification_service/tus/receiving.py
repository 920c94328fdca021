"""Takes in a piece of a file: at the right place, one connection at a time, with the sum that was promised."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.http import HttpRequest
from django.utils.translation import gettext as _

from certification_service.domain import uploads
from certification_service.domain.refusals import Refused
from certification_service.enums import UploadState
from certification_service.errors import ProblemType
from certification_service.interfaces.storage import finishing, kept
from certification_service.interfaces.storage import receiving as files
from certification_service.models import Upload, User
from certification_service.tus import protocol
from certification_service.tus.body import reader


class WrongOffset(Refused):  # noqa: N818 - says what is so
    """The piece belongs somewhere else; `offset` is where the file goes on."""

    problem_type = ProblemType.WRONG_OFFSET

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class Broken(Refused):  # noqa: N818 - says what is so
    """The connection broke or fell silent; what arrived is kept."""

    problem_type = ProblemType.INVALID_REQUEST


def state_of(upload: Upload) -> Upload:
    """The upload as it is on the disk; one of which all arrived before the service was killed is finished now."""
    if upload.state != UploadState.RECEIVING:
        return upload
    with _held(upload) as (upload, held):
        return _finished(upload, held) if held is not None else upload


def receive(request: HttpRequest, upload: Upload, offset: int) -> Upload:
    """Adds the request's body to the file from byte `offset` on; returns the upload as it is then.

    Raises Refused of many kinds; what arrived is kept in any case, but for a piece with a sum that is not right.
    """
    expected = protocol.checksum(request)
    with _held(upload) as (upload, held):
        if held is None:
            if offset != upload.size or protocol.body_length(request):
                raise WrongOffset(upload.size)
            return upload
        if offset != upload.received:
            raise WrongOffset(upload.received)
        left = upload.size - offset
        length = protocol.body_length(request)
        if length is not None and length > left:
            raise _overlong()
        _add(request, upload, held, left, length, expected)
        return _finished(upload, held)


def give_up(actor: User, upload: Upload) -> None:
    """Removes an upload with its bytes, unless another connection is adding to it."""
    with _held(upload) as (upload, _file):
        finishing.discard(upload, uploads.remove(actor, upload))


def _add(
    request: HttpRequest,
    upload: Upload,
    held: files.Receiving,
    left: int,
    length: int | None,
    expected: protocol.Checksum | None,
) -> None:
    read, before = reader(request), upload.received
    digest = expected.digest() if expected is not None else None
    try:
        added = held.add(read, left, digest)
        if length is None and added == left and read(1):
            held.take_back(before)
            raise _overlong()
        if length is not None and added < length:
            raise files.BrokenError
    except (files.BrokenError, files.FullError):
        if expected is not None:
            held.take_back(before)
        raise
    finally:
        uploads.note_received(upload, held.size if expected is None else before)
    if expected is not None:
        if digest.digest() != expected.value:
            held.take_back(before)
            raise Refused(problem_type=ProblemType.CHECKSUM_MISMATCH)
        held.accept()
        uploads.note_received(upload, held.size)


def _finished(upload: Upload, held: files.Receiving) -> Upload:
    if upload.received < upload.size:
        return upload
    return finishing.finish(upload, held)


@contextmanager
def _held(upload: Upload) -> Iterator[tuple[Upload, files.Receiving | None]]:
    """The upload, held by this connection, with as many bytes received as there are; without a file when complete."""
    try:
        with files.hold(upload.pk) as held:
            # Until just now another connection may have held it.
            upload = uploads.as_it_is(upload)
            if upload.state != UploadState.RECEIVING:
                files.forget(upload.pk)
                yield upload, None
            elif held.size == 0 and upload.sha256 and kept.is_kept(upload.pk):
                files.forget(upload.pk)
                yield finishing.recover(upload), None
            else:
                if held.size > upload.size:
                    held.take_back(upload.size)
                if held.size != upload.received:
                    uploads.note_received(upload, held.size)
                yield upload, held
    except files.BusyError:
        raise Refused(problem_type=ProblemType.LOCKED) from None
    except files.FullError:
        raise Refused(ProblemType.STORAGE_FULL.title, problem_type=ProblemType.STORAGE_FULL) from None
    except files.BrokenError:
        raise Broken(_("The connection broke. What arrived is kept; go on from there.")) from None


def _overlong() -> Refused:
    return Refused(_("There is more than the file was said to have."), problem_type=ProblemType.TOO_LARGE)
