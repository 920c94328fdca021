"""What a row of a list says, made from the mirror's rows: plain text, ready to be drawn and to be read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, Qt

from .. import dates, words

translate = QCoreApplication.translate

ITEM = Qt.ItemDataRole.UserRole
"""The role under which a model of ours gives a row's ListItem."""
ROLES = frozenset((ITEM, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole))
"""The roles that a model of ours answers; Qt asks for half a dozen others each time it draws a row."""


@dataclass(frozen=True)
class ListItem:
    """One row. `mark` names the icon, `facts` fits narrow lists, `long_facts` wide ones, `spoken` says all of it."""

    kind: str
    id: str
    mark: str
    title: str
    when: str
    place: str
    facts: str
    long_facts: str
    spoken: str


def role_of(item: ListItem, role):
    """What a model answers for a row: its title, the row in words (read aloud, and as tool tip), the ListItem.

    Qt takes a tool tip for markup when it looks like it, so ours always is markup with the text escaped.
    """
    if role == Qt.ItemDataRole.DisplayRole:
        return item.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return item.spoken
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"<p>{escape(item.spoken)}</p>"
    return item if role == ITEM else None


def course_item(row, today: date, with_organisation: bool = True) -> ListItem:
    """A course. In its organisation's own list the organisation's name is left out."""
    running = row.first_day <= today <= row.last_day
    when = dates.short_span(row.first_day, row.last_day, today)
    if running:
        when = translate("ListItem", "now, {days}").format(days=when)
    title = words.one_line(row.name) or translate("ListItem", "Course")
    organisation = words.one_line(row.organisation) if with_organisation else ""
    centre = words.one_line(row.centre)
    if row.online and not centre:
        centre = translate("ListItem", "online")
    language = words.language_name(row.language) if row.language else ""
    distance = words.distance(row.distance_m) if row.distance_m is not None else ""
    online = translate("ListItem", "online") if row.online and centre != translate("ListItem", "online") else ""
    unconfirmed = "" if row.confirmed else translate("ListItem", "unconfirmed")
    country = words.country_name(row.country) if row.country else ""
    state = ""
    if running:
        state = translate("ListItem", "running now")
    elif row.last_day < today:
        state = translate("ListItem", "past")
    spoken = [
        title,
        dates.long_span(row.first_day, row.last_day),
        state,
        words.one_line(row.organisation),
        translate("ListItem", "organisation not confirmed as certified") if unconfirmed else "",
        centre,
        online,
        country,
        language,
        distance,
    ]
    return ListItem(
        kind="course",
        id=row.id,
        mark=_course_mark(row, running, today),
        title=title,
        when=when,
        place=words.dotted(organisation, centre),
        # What comes last is cut first; the distance is what the list may be sorted by.
        facts=words.dotted(distance, unconfirmed, online, row.country, language),
        long_facts=words.dotted(distance, unconfirmed, online, country, language),
        spoken=", ".join(piece for piece in spoken if piece),
    )


def _course_mark(row, running: bool, today: date) -> str:
    if row.last_day < today:
        return "course_past"
    if running:
        return "course_running"
    return "course_online" if row.online else "course_upcoming"


def organisation_item(organisation, upcoming: int) -> ListItem:
    """An organisation, with the number of its courses to come."""
    title = words.one_line(organisation.name)
    country = words.country_name(organisation.country) if organisation.country else ""
    courses = translate("ListItem", "%n upcoming course(s)", "", upcoming)
    unconfirmed = "" if organisation.confirmed else translate("ListItem", "unconfirmed")
    what = translate("ListItem", "Organisation")
    return ListItem(
        kind="organisation",
        id=organisation.id,
        mark="organisation" if organisation.confirmed else "organisation_unconfirmed",
        title=title,
        when="",
        place=words.dotted(what, country),
        facts=words.dotted(unconfirmed, courses),
        long_facts=words.dotted(unconfirmed, courses),
        spoken=", ".join(piece for piece in (title, what, unconfirmed, country, courses) if piece),
    )


def centre_item(centre, organisation_name: str = "") -> ListItem:
    """A training centre with its organisation's name; in the organisation's own list with its address."""
    title = words.one_line(centre.name)
    what = translate("ListItem", "Training centre")
    organisation = words.one_line(organisation_name)
    online = translate("ListItem", "online") if centre.online else ""
    return ListItem(
        kind="training_centre",
        id=centre.id,
        mark="centre",
        title=title,
        when="",
        place=words.dotted(what, organisation) if organisation else words.isolated(words.one_line(centre.address)),
        facts=online,
        long_facts=online,
        spoken=", ".join(piece for piece in (title, what, organisation, online) if piece),
    )
