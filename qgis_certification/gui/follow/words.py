"""What states, turns and steps of an application are called, in sentences for the person who reads them."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from ...domain.following import Now, Step

translate = QCoreApplication.translate


def state_name(state: str) -> str:
    """The state in a word or two."""
    return {
        "draft": translate("Follow", "Draft"),
        "submitted": translate("Follow", "In review"),
        "changes_requested": translate("Follow", "Changes requested"),
        "in_consultation": translate("Follow", "In consultation"),
        "in_decision": translate("Follow", "In decision"),
        "accepted": translate("Follow", "Accepted"),
        "refused": translate("Follow", "Refused"),
        "withdrawn": translate("Follow", "Withdrawn"),
        "lapsed": translate("Follow", "Lapsed"),
    }.get(state, state)


def whose_turn(now: Now, mine: bool) -> str:
    """Who has to do something now; `mine`: the reader belongs to the applying organisation."""
    if now.whose_turn == "applicant":
        return translate("Follow", "It is your turn.") if mine else translate("Follow", "It is the applicant's turn.")
    return {
        "reviewers": translate("Follow", "It is the reviewers' turn."),
        "user_groups": translate("Follow", "It is the turn of the local user groups."),
        "psc": translate("Follow", "It is the turn of the Project Steering Committee."),
    }.get(now.whose_turn, "")


def waits_for(now: Now) -> str:
    """What has to happen for it to go on."""
    return {
        "submit": translate("Follow", "It goes on when the application is sent."),
        "review": translate("Follow", "The reviewers look at the training material and the contributions."),
        "resubmit": translate("Follow", "It goes on when the changes are made and the application is sent again."),
        "opinions": translate("Follow", "The local user groups of the country are asked for their opinion."),
        "votes": translate("Follow", "The members of the committee vote; more than half of them must agree."),
    }.get(now.waits_for, "")


def what_follows(state: str, mine: bool) -> str:
    """What an ended application means."""
    if not mine:
        return ""
    return {
        "accepted": translate("Follow", "The organisation is certified and stands on everybody's map."),
        "refused": translate(
            "Follow", "You can apply again. A new application can begin with what this one held; the reasons are below."
        ),
        "withdrawn": translate("Follow", "You can apply again. A new application can begin with what this one held."),
        "lapsed": translate(
            "Follow",
            "Nothing was heard for a year. You can apply again; a new application can begin with what this one held.",
        ),
    }.get(state, "")


def step_title(step: Step) -> str:
    """What happened."""
    round_number = step.details.get("round")
    titles = {
        "application_started": translate("Follow", "Application started"),
        "submitted": translate("Follow", "Application sent"),
        "resubmitted": translate("Follow", "Application sent again"),
        "changes_requested": translate("Follow", "Changes requested"),
        "passed_on": translate("Follow", "Initial review passed"),
        "consultation_opened": translate("Follow", "Local user groups asked"),
        "opinion_given": translate("Follow", "A user group gave its opinion"),
        "consultation_closed": translate("Follow", "Consultation closed"),
        "vote_cast": translate("Follow", "A vote was cast"),
        "accepted": translate("Follow", "Accepted"),
        "refused": translate("Follow", "Refused"),
        "withdrawn": translate("Follow", "Withdrawn"),
        "reminded": translate("Follow", "Reminder sent"),
        "lapsed": translate("Follow", "Lapsed"),
        "reviewer_assigned": translate("Follow", "A reviewer took it over"),
        "assessed": translate("Follow", "Material assessed"),
        "certified": translate("Follow", "Certified"),
        "suspended": translate("Follow", "Certification suspended"),
        "reinstated": translate("Follow", "Certification reinstated"),
        "archived": translate("Follow", "Organisation archived"),
    }
    title = titles.get(step.kind, step.kind)
    if step.kind == "resubmitted" and isinstance(round_number, int):
        return translate("Follow", "{what} (number {n})").format(what=title, n=round_number)
    return title


def who(step: Step) -> str:
    """By name where it is told, else in which role."""
    if step.actor:
        return step.actor
    return {
        "applicant": translate("Follow", "the applicant"),
        "reviewers": translate("Follow", "the reviewers"),
        "user_groups": translate("Follow", "a user group"),
        "psc": translate("Follow", "the Project Steering Committee"),
        "staff": translate("Follow", "the programme's staff"),
        "service": translate("Follow", "by itself"),
    }.get(step.actor_role, "")


def moment(at: datetime | None) -> str:
    """A time as it was on this computer's clock."""
    if at is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()), Qt.TimeSpec.LocalTime)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def day(at: datetime | None) -> str:
    """The day of a time, for deadlines."""
    if at is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()), Qt.TimeSpec.LocalTime)
    return QLocale().toString(local.date(), QLocale.FormatType.LongFormat)
