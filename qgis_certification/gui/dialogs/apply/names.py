"""What the dialog calls sections, parts, fields, states and turns."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ....domain import application as of
from ....layers.words import field_names
from ... import words

translate = QCoreApplication.translate


def section_name(section: str) -> str:
    """The step's name."""
    return {
        of.ORGANISATION: translate("Apply", "Organisation"),
        of.CONTRIBUTIONS: translate("Apply", "Contributions"),
        of.QUESTIONS: translate("Apply", "Questions"),
        of.MATERIAL: translate("Apply", "Courses and material"),
        of.SEND: translate("Apply", "Check and send"),
    }.get(section, section)


def part_name(part) -> str:
    """What a part is, and what it is called."""
    kind = {
        "organisation": translate("Apply", "Organisation"),
        "centre": translate("Apply", "Place"),
        "contribution": translate("Apply", "Contribution"),
        "answer": translate("Apply", "Answer"),
        "course_type": translate("Apply", "Course"),
    }[part.kind]
    called = "" if part.kind == "answer" else part.value("title" if part.kind == "contribution" else "name")
    return words.dotted(kind, called)


def field_name(name: str) -> str:
    """What a field is called."""
    here = {
        "value": translate("Apply", "Answer"),
        "lon": translate("Apply", "Longitude"),
        "lat": translate("Apply", "Latitude"),
        "qgis_version": translate("Apply", "QGIS version"),
        "licence": translate("Apply", "Licence"),
    }
    return here.get(name) or field_names().get(name, name)


def value_text(name: str, value) -> str:
    """A field's value as a person reads it."""
    if isinstance(value, list):
        return "\n".join(value)
    if isinstance(value, bool):
        return translate("Apply", "yes") if value else translate("Apply", "no")
    if value is None:
        return ""
    if name == "country":
        return words.country_name(value)
    if name == "language":
        return words.language_name(value)
    return words.contribution_category(value) if name == "category" else str(value)


def whose_turn(turn: str) -> str:
    """Who has the ball, as a sentence."""
    return {
        "applicant": translate("Apply", "It is your turn."),
        "reviewers": translate("Apply", "It is the reviewers' turn."),
        "user_groups": translate("Apply", "It is the turn of the local user groups."),
        "psc": translate("Apply", "It is the turn of the project's steering committee (PSC)."),
    }.get(turn, "")


def state_sentence(state: str) -> str:
    """How an application stands, for who reads it in the dialog."""
    return {
        "draft": translate("Apply", "This application was not sent yet."),
        "changes_requested": translate("Apply", "The reviewers ask for changes."),
        "submitted": translate("Apply", "The application was sent. You see what was sent; it cannot be changed now."),
        "in_consultation": translate(
            "Apply", "The application is with the local user groups. It cannot be changed now."
        ),
        "in_decision": translate("Apply", "The application is being decided. It cannot be changed now."),
        "accepted": translate("Apply", "The application was accepted: your organisation is certified."),
        "refused": translate("Apply", "The application was refused."),
        "withdrawn": translate("Apply", "The application was withdrawn."),
        "lapsed": translate("Apply", "The application has lapsed, because nothing was heard for a year."),
    }.get(state, "")
