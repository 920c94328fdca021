"""The headers of tus, for tests that send files."""

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

PIECE = "application/offset+octet-stream"


def metadata(values: Mapping[str, Any]) -> str:
    """Values as the header Upload-Metadata has them."""
    pairs = ((name, base64.b64encode(str(value).encode()).decode()) for name, value in values.items())
    return ",".join(f"{name} {value}" for name, value in pairs)


def checksum(content: bytes, algorithm: str = "sha256") -> str:
    """As the header Upload-Checksum has it."""
    return f"{algorithm} {base64.b64encode(hashlib.new(algorithm, content).digest()).decode()}"
