"""Organisations, their states, and what they have: centres, conveners, contributions."""

from django.db import transaction

from certification_service.domain import records
from certification_service.domain.publication import lock, publish, publish_organisations
from certification_service.enums import Kind, OrganisationState
from certification_service.models import Contribution, Convener, Organisation, TrainingCentre


@transaction.atomic
def save_organisation(organisation: Organisation) -> None:
    """Saves an organisation; when its state makes it public or private, all that belongs to it follows."""
    lock([organisation.pk])
    before = Organisation.objects.filter(pk=organisation.pk).values_list("state", flat=True).first()
    organisation.full_clean()
    organisation.save()
    if before is not None and (before == OrganisationState.ACCEPTED) != (
        organisation.state == OrganisationState.ACCEPTED
    ):
        publish_organisations([organisation.pk])
    else:
        publish({Kind.ORGANISATION: [organisation.pk]})


@transaction.atomic
def set_state(organisation: Organisation, state: OrganisationState) -> None:
    """Moves an organisation into another state; suspended or archived, nothing of it is public any more."""
    lock([organisation.pk])
    organisation.state = OrganisationState(state)
    organisation.save(update_fields=["state", "modified"])
    publish_organisations([organisation.pk])


def delete_organisation(organisation: Organisation) -> None:
    """Deletes an organisation that has nothing; raises ProtectedError otherwise (archive it instead)."""
    records.delete(organisation)


def save_centre(centre: TrainingCentre) -> None:
    """Saves a training centre."""
    records.save(centre)


def delete_centre(centre: TrainingCentre) -> None:
    """Deletes a training centre; raises ProtectedError while courses take place there."""
    records.delete(centre)


def save_convener(convener: Convener) -> None:
    """Saves a convener."""
    records.save(convener)


@transaction.atomic
def delete_convener(convener: Convener) -> None:
    """Deletes a convener, who disappears from the courses too."""
    lock([convener.organisation_id])
    convener_id = convener.pk
    course_ids = list(convener.courses.values_list("pk", flat=True))
    convener.delete()
    publish({Kind.CONVENER: [convener_id], Kind.COURSE: course_ids})


def save_contribution(contribution: Contribution) -> None:
    """Saves a contribution."""
    records.save(contribution)


def delete_contribution(contribution: Contribution) -> None:
    """Deletes a contribution."""
    records.delete(contribution)
