"""Where an application stands, told in a few words: what comes next, since and until when, and a person's part."""

from __future__ import annotations

from datetime import date, datetime, timezone

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.following import Now
from ..domain.queue import ApplicationRow
from . import dates
from .follow.words import whose_turn

translate = QCoreApplication.translate


def turn_of(row: ApplicationRow) -> str:
    """Whose turn it is, told to the applicant."""
    return whose_turn(Now(row.state, row.whose_turn), mine=True)


def what_is_next(state: str) -> str:
    """What happens next, told to the applicant."""
    return {
        "draft": translate("Process", "Fill in what is missing, then send the application."),
        "submitted": translate("Process", "Reviewers look at your material and answer you."),
        "changes_requested": translate("Process", "Change what the reviewers ask for, then send it again."),
        "in_consultation": translate("Process", "The user groups of your country are asked for their opinion."),
        "in_decision": translate("Process", "The Project Steering Committee votes."),
        "accepted": translate("Process", "Your organisation is certified and is shown on everyone's map."),
        "refused": translate("Process", "The reasons are told. You can apply again, starting from a copy."),
        "withdrawn": translate("Process", "You can apply again, starting from a copy."),
        "lapsed": translate("Process", "Nothing was heard for a year. You can apply again, starting from a copy."),
    }.get(state, "")


def role_name(role: str) -> str:
    """The part that a person has in an organisation."""
    return {
        "owner": translate("Process", "Owner"),
        "convener": translate("Process", "Convener"),
    }.get(role, role)


def since_text(moment: datetime | None) -> str:
    """Since when something is as it is."""
    return translate("Process", "Since {date}").format(date=_day(moment)) if moment is not None else ""


def until_text(moment: datetime | None, now: datetime | None = None) -> str:
    """Until when something is awaited, and how many days that are."""
    if moment is None:
        return ""
    days = (moment.astimezone().date() - (now or datetime.now(timezone.utc)).astimezone().date()).days
    if days < 0:
        return translate("Process", "Was due on {date}").format(date=_day(moment))
    if days == 0:
        return translate("Process", "Due today")
    left = translate("Process", "%n day(s) left", "", days)
    return translate("Process", "Until {date} ({days})").format(date=_day(moment), days=left)


def _day(moment: datetime) -> str:
    day = moment.astimezone().date()
    return dates.short_span(day, day, date.today())
