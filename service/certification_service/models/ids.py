"""Ids that sort by the time they were made: UUID version 7 (RFC 9562), which Python 3.11 lacks."""

import secrets
import time
import uuid


def new_id() -> uuid.UUID:
    """48 bits of milliseconds since 1970, version and variant, 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & 0xFFFFFFFFFFFF) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)
