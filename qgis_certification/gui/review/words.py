"""What criteria, verdicts, opinions, votes and roles of reviewing are called."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...tasks.disarming import Removed

translate = QCoreApplication.translate


def material_kind(kind: str) -> str:
    """Exercises, lectures or data."""
    return {
        "exercises": translate("Review", "Exercises"),
        "lectures": translate("Review", "Lectures"),
        "data": translate("Review", "Data"),
    }.get(kind, kind)


def criterion(name: str) -> str:
    """One of the programme's three, as a question."""
    return {
        "current": translate("Review", "Is it current?"),
        "presents_qgis": translate("Review", "Does it present QGIS correctly?"),
        "quality": translate("Review", "Is its quality sufficient?"),
    }[name]


def verdict(value: str) -> str:
    """The answer to a criterion."""
    return {
        "yes": translate("Review", "Yes"),
        "partly": translate("Review", "Partly"),
        "no": translate("Review", "No"),
        "": translate("Review", "Not assessed"),
    }.get(value, value)


def opinion(value: str) -> str:
    """What a user group says."""
    return {
        "support": translate("Review", "Supports it"),
        "object": translate("Review", "Objects"),
        "abstain": translate("Review", "Abstains"),
    }.get(value, value)


def ballot(value: str) -> str:
    """How a member of the committee votes."""
    return {
        "accept": translate("Review", "Accept"),
        "refuse": translate("Review", "Refuse"),
        "abstain": translate("Review", "Abstain"),
        "": translate("Review", "Has not voted yet"),
    }.get(value, value)


def removed(what: Removed) -> str:
    """What was taken out of a project before it was opened."""
    return {
        Removed.MACROS: translate("Review", "macros"),
        Removed.FUNCTIONS: translate("Review", "Python functions for expressions"),
        Removed.FORM_CODE: translate("Review", "Python code of forms"),
        Removed.FORM_FILE: translate("Review", "forms of their own"),
        Removed.ACTIONS: translate("Review", "actions that run something"),
        Removed.AUTHENTICATION: translate("Review", "references to sign-in data"),
    }[what]
