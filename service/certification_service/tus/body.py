"""Reads a request's body as it comes, never all of it at once."""

from collections.abc import Callable

from django.http import HttpRequest

from certification_service.tus.protocol import body_length

# A connection that is silent for so long is given up; what arrived stays, and the file can be gone on with.
SECONDS_OF_SILENCE = 30
_DRAIN = 32 * 1024 * 1024
_PIECE = 64 * 1024


def reader(request: HttpRequest) -> Callable[[int], bytes]:
    """What gives the next bytes, nothing at the end; raises OSError when the connection breaks or is silent."""
    socket = request.META.get("gunicorn.socket")
    if socket is not None:
        # Otherwise a connection that died without a word would hold its thread and the file for ever.
        socket.settimeout(SECONDS_OF_SILENCE)
    if body_length(request) is None and request.META.get("wsgi.input_terminated"):
        return request.META["wsgi.input"].read
    return request.read


def drain(request: HttpRequest) -> None:
    """Reads what is left of a body that is not wanted, so that the sender gets to read why; not without end."""
    read, left = reader(request), _DRAIN
    try:
        while left > 0 and (piece := read(_PIECE)):
            left -= len(piece)
    except OSError:
        # Nobody is there any more to read the answer.
        return
