"""What a person asks about themselves and what belongs to them."""

from __future__ import annotations

from ..domain.queue import Rows
from ..domain.wire_queue import read_rows
from .applications_api import reading
from .service_api import Api

_MOST = 100


def my_applications(api: Api) -> Rows:
    """The applications of the person's organisations, the latest first. Raises Trouble."""
    return reading(read_rows, api, "GET", "/applications", params={"mine": 1, "limit": _MOST})
