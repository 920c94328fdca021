"""What reviewers, user groups and the committee can ask of the service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.application import Application
from ..domain.problems import ProblemKind, Trouble
from ..domain.queue import Rows
from ..domain.review import Assessment, Assessor, Consulted, Difference, Standing, Votes
from ..domain.wire_application import read_application
from ..domain.wire_queue import read_rows
from ..domain.wire_review import (
    read_assessment,
    read_assessments,
    read_assessors,
    read_consulted,
    read_differences,
    read_standing,
    read_votes,
)
from .applications_api import reading
from .service_api import Api

PAGE = 50
_HIDDEN = (ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND)


@dataclass(frozen=True)
class Judged:
    """What those who assess see beside the application itself."""

    assessments: tuple[Assessment, ...] = ()
    consulted: tuple[Consulted, ...] = ()
    votes: Votes | None = None
    differences: tuple[Difference, ...] = ()
    assessors: tuple[Assessor, ...] = ()
    standing: Standing | None = None


def queue(api: Api, params: Mapping[str, object], offset: int = 0) -> Rows:
    """A page of the applications that the person may see; `params` are the service's filters."""
    asked = {**params, "limit": PAGE, "offset": offset}
    return reading(read_rows, api, "GET", "/applications", params=asked)


def judged(api: Api, application: Application) -> Judged:
    """What of it this person may see; what is not for them is left empty."""
    place = f"/applications/{application.id}"
    rounds = {"from_round": application.round - 1, "to_round": application.round}
    resent = application.round > 1
    return Judged(
        assessments=_allowed(lambda: reading(read_assessments, api, "GET", f"{place}/assessments"), ()),
        consulted=_allowed(lambda: reading(read_consulted, api, "GET", f"{place}/consultations"), ()),
        votes=_allowed(lambda: reading(read_votes, api, "GET", f"{place}/votes"), None),
        differences=_allowed(lambda: reading(read_differences, api, "GET", f"{place}/differences", params=rounds), ())
        if resent
        else (),
        assessors=_allowed(lambda: reading(read_assessors, api, "GET", f"{place}/reviewers"), ()),
        standing=_allowed(
            lambda: reading(read_standing, api, "GET", f"/organisations/{application.organisation_id}/standing"), None
        ),
    )


def _allowed(ask, otherwise):
    try:
        return ask()
    except Trouble as trouble:
        if trouble.problem.kind in _HIDDEN:
            return otherwise
        raise


def assign(api: Api, application: Application, person_id: str) -> Application:
    """Have somebody review it; nobody when `person_id` is empty."""
    body = {"user_id": person_id or None, "version": application.version}
    return reading(read_application, api, "PUT", f"/applications/{application.id}/reviewer", body)


def assess(api: Api, application_id: str, assessment: Assessment) -> Assessment:
    """Say what one thinks of a course type's material."""
    body = {
        "current": assessment.current,
        "presents_qgis": assessment.presents_qgis,
        "quality": assessment.quality,
        "text": assessment.text,
        "version": assessment.version,
    }
    path = f"/applications/{application_id}/assessments/{assessment.course_type_id}"
    return reading(read_assessment, api, "PUT", path, body)


def add_remark(api: Api, application_id: str, section: str, target: str, text: str, audience: str) -> None:
    """Note a point, about a section or a part of it; for the applicant it is told with a request for changes."""
    body = {"section": section, "target": target, "text": text, "audience": audience}
    api.call("POST", f"/applications/{application_id}/remarks", body)


def settle_remark(api: Api, remark_id: str, version: str, settled: bool) -> None:
    """Say that a point is dealt with, or is not."""
    api.call("PATCH", f"/remarks/{remark_id}", {"version": version, "settled": settled})


def remove_remark(api: Api, remark_id: str, version: str) -> None:
    """Take back a point that nobody was told yet."""
    api.call("DELETE", f"/remarks/{remark_id}", {"version": version})


def give_opinion(api: Api, application_id: str, consulted: Consulted, opinion: str, reason: str) -> None:
    """The opinion of a user group; changeable until the consultation closes."""
    body = {"opinion": opinion, "reason": reason, "version": consulted.version}
    api.call("PUT", f"/applications/{application_id}/consultations/{consulted.id}", body)


def vote(api: Api, application_id: str, ballot: str, reason: str) -> None:
    """Vote, or change one's vote while nothing is decided."""
    api.call("PUT", f"/applications/{application_id}/vote", {"ballot": ballot, "reason": reason})


def act_on_organisation(api: Api, organisation_id: str, act: str, reason: str) -> Standing:
    """Suspend, reinstate or archive an organisation."""
    return reading(read_standing, api, "POST", f"/organisations/{organisation_id}/acts/{act}", {"reason": reason})
