"""Makes docs/permissions.md from the table that the tests compare the service with (test/service/permissions.csv)."""

import csv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "test" / "service" / "permissions.csv"
PAGE = ROOT / "docs" / "permissions.md"

_HEAD = """# Who may do what

Made by `python -m tools.permissions` from `test/service/permissions.csv`; a test asks the running code for every
operation in every role and compares. Rules: `service/certification_service/policies.py`.

**yes**: it is done. `401`: sign in first. `403`: the person may know of it, but not do this. `404`: the person may not
even know that it is there.

The roles: *visitor* has no account; *account* is somebody who signed up and belongs to nothing; *owner* and *convener*
belong to the organisation in question; *other owner* to another one; *representative* speaks for a user group of the
organisation's country, *other representative* for one elsewhere. *of it* means: a reviewer, PSC member or staff who
also belongs to the organisation that is assessed, and therefore judges nothing of it.
"""


def made(table: Path) -> str:
    """The page, one section for each situation, in the order of the table."""
    with table.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    roles = list(rows[0])[3:]
    sections = [_HEAD]
    for situation in dict.fromkeys(row["situation"] for row in rows):
        head = ["operation", "request", *roles]
        lines = [f"## {_TITLES[situation]}", "", _line(head), _line("---" for _name in head)]
        for row in rows:
            if row["situation"] == situation:
                answers = ("**yes**" if row[role] == "ok" else row[role] for role in roles)
                lines.append(_line([row["operation"].replace(_PREFIX, ""), f"`{row['request']}`", *answers]))
        sections.append("\n".join(lines) + "\n")
    return "\n".join(sections)


_PREFIX = "certification_service_api_public_"
_TITLES = {
    "certified": "With a certified organisation",
    "suspended": "With a suspended organisation",
    "draft": "With an application that was not sent yet",
    "sent": "With an application that was sent",
    "changes requested": "When changes are requested",
    "in consultation": "In consultation",
    "in decision": "In decision",
    "withdrawn": "With an application that was withdrawn",
}


def _line(cells) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(made(TABLE), encoding="utf-8")
