"""How much work a file may make: what is more is told as a finding, not done."""

import time

MEGABYTE = 1024 * 1024

SECONDS = 240
"""For the whole report; the process is ended a little later."""
MEMORY = 1536 * MEGABYTE
"""Address space of the process that makes the report, and of one that reads a single document."""
DOCUMENT_SECONDS = 30
DOCUMENT_MEMORY = 1024 * MEGABYTE

ENTRIES = 20_000
"""Files in an archive that are looked at."""
DIRECTORY = 16 * MEGABYTE
"""Bytes of a zip's table of contents that are read into memory."""
UNPACKED = 8 * 1024 * MEGABYTE
"""Bytes that are unpacked of one upload, to be read and forgotten."""
DOCUMENT = 256 * MEGABYTE
"""Bytes of one document inside an archive that is looked into."""
BOMB_RATIO = 200
BOMB_SIZE = 64 * MEGABYTE
"""What unpacks to more than this, and to so many times its size, is a bomb."""
DEPTH = 1
"""How deep archives within archives are looked into."""
LISTED = 2000
"""Files that the report lists; it counts all."""
FINDINGS = 20
"""Findings of one kind that are told one by one."""


class OverLimitError(Exception):
    """The file makes more work than is done for it."""


class Budget:
    """What is left of the time and of the bytes to unpack."""

    def __init__(self, seconds: float = SECONDS, unpacked: int = UNPACKED) -> None:
        self._end = time.monotonic() + seconds
        self._left = unpacked

    def take(self, unpacked: int = 0) -> None:
        """Books unpacked bytes; raises OverLimitError when nothing is left of them or of the time."""
        self._left -= unpacked
        if self._left < 0 or time.monotonic() > self._end:
            raise OverLimitError
