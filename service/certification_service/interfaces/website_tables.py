"""Rows from the website, compared with those of an earlier import: what is new, changed, unchanged or gone."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from certification_service.domain.bulk import save_many
from certification_service.domain.courses import delete_course
from certification_service.enums import OrganisationState
from certification_service.interfaces.outcome import Outcome
from certification_service.models import Convener, Course, CourseType, Organisation, TrainingCentre
from certification_service.models.base import Imported
from certification_service.queries.features import today

# Each after those that it refers to.
_MODELS = (Organisation, TrainingCentre, Convener, CourseType, Course)
_REFERENCES = ("organisation", "course_type", "centre")


@dataclass
class Tables:
    """What the website has, by model and key; references are keys."""

    outcome: Outcome
    rows: dict[type[Imported], dict[str, dict[str, Any]]] = field(
        default_factory=lambda: {model: {} for model in _MODELS}
    )
    _ids: dict[str, UUID] = field(default_factory=dict)

    def put(self, model: type[Imported], key: str, values: dict[str, Any]) -> None:
        """Adds a row, or replaces the one with that key."""
        self.rows[model][key] = values

    def has(self, model: type[Imported], key: str) -> bool:
        """Whether there is such a row."""
        return key in self.rows[model]

    @transaction.atomic
    def save(self) -> Outcome:
        """Writes the differences and removes the courses that the website no longer has."""
        records: list[Imported] = []
        convener_ids: dict[UUID, list[UUID]] = {}
        for model in _MODELS:
            earlier = {row.source_key: row for row in _earlier(model)}
            for key, values in self.rows[model].items():
                self._compare(model, key, values, earlier.get(key), records, convener_ids)
        save_many(records, convener_ids)
        self._remove_courses()
        return self.outcome

    def _compare(self, model, key, values, record, records, convener_ids) -> None:
        new = record is None
        record = record or model(source_key=key)
        conveners = {self._ids[who] for who in values.pop("conveners", ()) if who in self._ids}
        name = str(model._meta.verbose_name)
        try:
            changed = self._set(record, values)
            record.clean_fields(exclude=_REFERENCES)
        except (ValidationError, KeyError) as error:
            reason = (
                "; ".join(error.messages) if isinstance(error, ValidationError) else "what it belongs to was left out"
            )
            self.outcome.unreadable.append(f"{name} “{values.get('name', '')}”: {reason}")
            return
        self._ids[key] = record.pk
        if model is Course and (new or conveners != {convener.pk for convener in record.conveners.all()}):
            convener_ids[record.pk] = sorted(conveners)
            changed = True
        if new or changed:
            records.append(record)
        (self.outcome.created if new else self.outcome.changed if changed else self.outcome.unchanged)[name] += 1

    def _set(self, record: Imported, values: dict[str, Any]) -> bool:
        """Sets the values; returns whether one differs. KeyError when it refers to a row that was left out."""
        changed = False
        for name, value in values.items():
            if name in _REFERENCES:
                name, value = f"{name}_id", self._reference(name, value)
            elif name == "state":
                value = _state(record, value)
            if getattr(record, name) != value:
                setattr(record, name, value)
                changed = True
        return changed

    def _reference(self, name: str, key: str | None) -> UUID | None:
        if key is None or name == "centre":
            return self._ids.get(key)
        return self._ids[key]

    def _remove_courses(self) -> None:
        """The site lists no course on the days between its first and last: such a one is not gone."""
        day = timedelta(days=1)
        gone = _earlier(Course).exclude(first_day__lte=today() + day, last_day__gte=today() - day)
        for course in gone:
            if course.source_key not in self.rows[Course]:
                delete_course(course)
                self.outcome.removed[str(Course._meta.verbose_name)] += 1


def _earlier(model: type[Imported]):
    rows = model.objects.filter(source_key__startswith="website ")
    return rows.prefetch_related("conveners") if model is Course else rows


def _state(record: Organisation, listed: OrganisationState) -> OrganisationState:
    """The website decides between certified and not; what our own back office decided otherwise stays."""
    if record._state.adding or record.state in (OrganisationState.ACCEPTED, OrganisationState.ARCHIVED):
        return listed
    return OrganisationState(record.state)
