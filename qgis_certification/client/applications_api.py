"""What an applicant can ask of the service: applications, their parts, files, and who may edit them."""

from __future__ import annotations

from typing import Any

from ..domain.application import Application, PartOnService, People
from ..domain.drafts import CREATE, REMOVE, Save
from ..domain.problems import ProblemKind
from ..domain.reading import WireError
from ..domain.wire_application import read_application, read_part, read_people
from .errors import trouble_of_content
from .service_api import Api

_PLACES = {"centre": "centres", "contribution": "contributions", "course_type": "course-types"}


def application(api: Api, application_id: str) -> Application:
    """All of it as it is now."""
    return reading(read_application, api, "GET", f"/applications/{application_id}")


def start(api: Api, name: str, country: str) -> Application:
    """A new application of a new organisation."""
    return reading(read_application, api, "POST", "/applications", {"name": name, "country": country})


def start_from_copy(api: Api, application_id: str) -> Application:
    """A new application that begins with what an earlier one held."""
    return reading(read_application, api, "POST", "/applications", {"copy_of": application_id})


def save(api: Api, application_id: str, wanted: Save) -> PartOnService | None:
    """Write one part; returns it as it is then, None when it was removed."""
    path, method = _where(application_id, wanted)
    if wanted.act == REMOVE:
        api.call(method, path, {"version": wanted.version})
        return None
    body = dict(wanted.fields) if wanted.act == CREATE else {**wanted.fields, "version": wanted.version}
    return reading(lambda document: part_of(wanted, document), api, method, path, body)


def part_of(wanted: Save, document: Any) -> PartOnService:
    """The part that a write or a conflict answers with; raises WireError."""
    return read_part(wanted.kind, document)


def _where(application_id: str, wanted: Save) -> tuple[str, str]:
    place = f"/applications/{application_id}"
    if wanted.kind == "organisation":
        return f"{place}/organisation", "PATCH"
    if wanted.kind == "answer":
        return f"{place}/answers/{wanted.id}", "PUT"
    place = f"{place}/{_PLACES[wanted.kind]}"
    if wanted.act == CREATE:
        return place, "POST"
    return f"{place}/{wanted.id}", "DELETE" if wanted.act == REMOVE else "PATCH"


def act(api: Api, application_id: str, name: str, reason: str = "", points: tuple[str, ...] = ()) -> Application:
    """Have the application go on: submit, resubmit, withdraw, …"""
    body = {"reason": reason, "points": list(points)}
    return reading(read_application, api, "POST", f"/applications/{application_id}/acts/{name}", body)


def remove_upload(api: Api, upload_id: str) -> None:
    """Take a file away; what was sent with an application stays readable there."""
    api.call("DELETE", f"/uploads/{upload_id}")


def people(api: Api, organisation_id: str) -> People:
    """Who may edit what is the organisation's."""
    return reading(read_people, api, "GET", f"/organisations/{organisation_id}/people")


def invite(api: Api, organisation_id: str, email: str, role: str) -> People:
    """Have the service write to somebody; returns everybody."""
    api.call("POST", f"/organisations/{organisation_id}/people/invitations", {"email": email, "role": role})
    return people(api, organisation_id)


def cancel_invitation(api: Api, organisation_id: str, invitation_id: str) -> People:
    """Take an invitation back; returns everybody."""
    api.call("DELETE", f"/invitations/{invitation_id}")
    return people(api, organisation_id)


def remove_person(api: Api, organisation_id: str, person_id: str) -> People:
    """Have somebody no longer belong to the organisation; returns everybody."""
    api.call("DELETE", f"/organisations/{organisation_id}/people/{person_id}")
    return people(api, organisation_id)


def reading(reader, api: Api, method: str, path: str, body: Any = None, **options: Any) -> Any:
    """Ask, and read the reply; one that cannot be read is Trouble like any other."""
    reply = api.ask(method, path, body, **options)
    try:
        return reader(reply.data)
    except WireError as error:
        raise trouble_of_content(ProblemKind.GARBLED, reply.url, str(error)) from error
