"""Work on one document in a process of its own, that may take so much time and memory and no more."""

import json
import os
import resource
import select
import signal
import time
from collections.abc import Callable
from typing import Any

from certification_service.interfaces.material_report.findings import Finding, Found
from certification_service.interfaces.material_report.limits import DOCUMENT_MEMORY, DOCUMENT_SECONDS

DONE, FAILED, OVER_LIMIT = "done", "failed", "over limit"
_MOST_TOLD = 16 * 1024 * 1024


def run(look: Callable[[Found], None]) -> tuple[str, Found, str]:
    """Calls `look` in a forked process; how it ended, what it found up to then when it ended well, and its last words.

    Only for a process without threads (the inspector's).
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(look, writing)
    os.close(writing)
    try:
        said = _read(reading)
    finally:
        os.close(reading)
        # It is over or out of time; only this process of ours is meant.
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    if said is None or os.WIFSIGNALED(status) and not said:
        return OVER_LIMIT, Found(), ""
    try:
        told: dict[str, Any] = json.loads(said)
    except ValueError:
        return FAILED, Found(), ""
    findings = [Finding(one["code"], one["where"], one["params"]) for one in told["findings"]]
    return told["ended"], Found(findings, told["facts"]), told["words"]


def _work(look: Callable[[Found], None], writing: int) -> None:
    """What the new process does: never returns."""
    ended, words, found = DONE, "", Found()
    try:
        resource.setrlimit(resource.RLIMIT_AS, (DOCUMENT_MEMORY, DOCUMENT_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (DOCUMENT_SECONDS, DOCUMENT_SECONDS + 1))
        look(found)
    except (MemoryError, RecursionError):
        ended = OVER_LIMIT
    except BaseException as error:  # noqa: BLE001 - the process ends here, and the other one is told
        ended, words = FAILED, f"{type(error).__name__}: {error}"[:300]
    findings = [finding.stored() for finding in found.findings[:1000]]
    told = {"ended": ended, "words": words, "findings": findings, "facts": found.facts}
    content = json.dumps(told).encode()
    while content:
        content = content[os.write(writing, content) :]
    os._exit(0)


def _read(reading: int) -> bytes | None:
    """Everything that the process says; None when it takes too long or says too much."""
    end = time.monotonic() + DOCUMENT_SECONDS + 5
    said = bytearray()
    while (left := end - time.monotonic()) > 0:
        if not select.select([reading], [], [], left)[0]:
            return None
        piece = os.read(reading, 1024 * 1024)
        if not piece:
            return bytes(said)
        said += piece
        if len(said) > _MOST_TOLD:
            return None
    return None
