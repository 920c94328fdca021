"""The table of permissions, test/service/permissions.csv, that a person can read and change."""

import csv
from pathlib import Path

from test.service.permission_world import ROLES

TABLE = Path(__file__).with_name("permissions.csv")
COLUMNS = ("operation", "request", "situation", *ROLES)

Key = tuple[str, str]


def read() -> dict[Key, dict[str, str]]:
    """Its rows by operation and situation."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {(row["operation"], row["situation"]): row for row in rows}


def write(rows: dict[Key, dict[str, str]]) -> None:
    """Writes it, in the order given."""
    with TABLE.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows.values())
