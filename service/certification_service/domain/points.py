"""The points that an applicant is to mend: remarks become visible when changes are requested."""

from uuid import UUID

from django.utils.translation import gettext as _

from certification_service.domain.refusals import Invalid
from certification_service.enums import Audience
from certification_service.models import Application, Event, Remark


def publish(application: Application, event: Event) -> None:
    """Shows the points that the event names, or all that are written for the applicant; raises Invalid for none."""
    written = Remark.objects.filter(application=application, audience=Audience.APPLICANT, published__isnull=True)
    chosen = {UUID(point) for point in event.details.get("points", ())}
    if chosen:
        written = written.filter(pk__in=chosen)
        if written.count() != len(chosen):
            raise Invalid.field("points", _("Choose points that are written for the applicant and were not sent yet."))
    if not written.update(published=event.at, modified=event.at):
        raise Invalid.field("points", _("Write at least one point that says what to change."))
