"""Reads the directory of user groups: a CSV with id, name, country, website, since, ended."""

import csv
from collections.abc import Iterable

from django.core.exceptions import ValidationError

from certification_service.domain.user_groups import save_user_group
from certification_service.enums import Kind
from certification_service.interfaces.outcome import Outcome
from certification_service.models import UserGroup


def import_user_groups(lines: Iterable[str]) -> Outcome:
    """Adds and updates groups by their id; groups that the list does not name stay. ValueError: it is no such list."""
    reader = csv.DictReader(lines, restval="")
    if not {"id", "name", "country", "website", "since", "ended"} <= set(reader.fieldnames or []):
        raise ValueError("The first line names the columns: id,name,country,website,since,ended")
    outcome = Outcome()
    known = {group.code: group for group in UserGroup.objects.all()}
    for row in reader:
        try:
            _import_row(row, known, outcome)
        except (ValidationError, ValueError) as error:
            reason = "; ".join(error.messages) if isinstance(error, ValidationError) else str(error)
            outcome.unreadable.append(f"line {reader.line_num}: {reason}")
    return outcome


def _import_row(row: dict, known: dict[str, UserGroup], outcome: Outcome) -> None:
    values = {
        "name": row["name"].strip(),
        # Several countries stand in one cell with blanks or semicolons between them.
        "countries": ",".join(row["country"].replace(";", " ").replace(",", " ").split()),
        "website": row["website"].strip(),
        "since": int(row["since"]) if row["since"] else None,
        "ended": int(row["ended"]) if row["ended"] else None,
    }
    group = known.get(row["id"])
    if group and all(getattr(group, name) == value for name, value in values.items()):
        outcome.unchanged[Kind.USER_GROUP] += 1
        return
    new = group is None
    group = group or UserGroup(code=row["id"])
    for name, value in values.items():
        setattr(group, name, value)
    save_user_group(group)
    known[group.code] = group
    (outcome.created if new else outcome.changed)[Kind.USER_GROUP] += 1
