"""What an application is made of, each part as the document that is read, sent and kept."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from certification_service.domain.versions import version
from certification_service.enums import MaterialKind, UploadState
from certification_service.models import (
    Answer,
    Contribution,
    CourseType,
    Organisation,
    Question,
    TrainingCentre,
    Upload,
)


def organisation(record: Organisation, logo: dict | None) -> dict:
    """The profile."""
    fields = ("name", "country", "website", "email", "phone", "address", "lon", "lat", "state")
    return {"id": str(record.pk), **_fields(record, fields), "logo": logo, "version": version(record)}


def centre(record: TrainingCentre) -> dict:
    """A place where courses are held."""
    fields = ("name", "online", "lon", "lat", "address", "country")
    return {"id": str(record.pk), **_fields(record, fields), "version": version(record)}


def contribution(record: Contribution, evidence: Iterable[dict]) -> dict:
    """What the organisation gave to QGIS, with the files that show it."""
    return {
        "id": str(record.pk),
        **_fields(record, ("category", "title", "description", "period")),
        "links": record.link_list,
        "version": version(record),
        "evidence": list(evidence),
    }


def question(record: Question, answer: Answer | None) -> dict:
    """A question in all its languages, with its answer; never answered, the version is empty."""
    return {
        "id": str(record.pk),
        "kind": record.kind,
        "required": record.required,
        "texts": record.texts,
        "helps": record.helps,
        "choices": record.choices,
        "value": answer.value if answer else "",
        "version": version(answer) if answer else "",
    }


def course_type(record: CourseType, material: Iterable[dict]) -> dict:
    """What is taught, with the material for it by kind."""
    by_kind: dict[str, list[dict]] = {kind.value: [] for kind in MaterialKind}
    for upload_document in material:
        by_kind.setdefault(upload_document["material_kind"], []).append(upload_document)
    return {
        "id": str(record.pk),
        **_fields(record, ("name", "teaches", "link", "language", "qgis_version", "licence")),
        "hours": None if record.hours is None else float(record.hours),
        "version": version(record),
        "material": by_kind,
    }


def upload(record: Upload, version_number: int = 1) -> dict:
    """A version of a file, with the report on it."""
    readable = record.state in (UploadState.COMPLETE, UploadState.SUPERSEDED)
    return {
        "id": str(record.pk),
        "purpose": record.purpose,
        "material_kind": record.material_kind,
        "path": record.path,
        "size": record.size,
        "received": record.received,
        "sha256": record.sha256,
        "state": record.state,
        "refusal": record.refusal,
        "created": moment(record.created),
        "completed": moment(record.completed),
        "version_number": version_number,
        "report_state": record.report_state,
        "report": record.report,
        "download": f"/api/v1/uploads/{record.pk}/content" if readable else "",
    }


def uploads(records: Iterable[Upload]) -> dict[UUID, dict]:
    """Documents of the files that are there, by id; `records` has their superseded versions too."""
    by_id = {record.pk: record for record in records}
    return {
        pk: upload(record, _version_number(record, by_id))
        for pk, record in by_id.items()
        if record.state != UploadState.SUPERSEDED and record.removed is None
    }


def logo(files: Iterable[dict]) -> dict | None:
    """The logo among its documents: the one that is complete, else the one that is coming."""
    files = list(files)
    complete = [file for file in files if file["state"] == UploadState.COMPLETE]
    return max(complete or files, key=lambda file: file["created"], default=None)


def moment(at: datetime | None) -> str | None:
    """A moment as documents tell it."""
    return None if at is None else at.isoformat()


def _version_number(record: Upload, by_id: dict[UUID, Upload]) -> int:
    number = 1
    while record is not None and record.supersedes_id is not None:
        record = by_id.get(record.supersedes_id)
        number += 1
    return number


def _fields(record, names: Iterable[str]) -> dict:
    return {name: getattr(record, name) for name in names}
