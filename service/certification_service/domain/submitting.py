"""Keeps what was sent, word for word."""

import json

from django.core.serializers.json import DjangoJSONEncoder

from certification_service.domain.content import content
from certification_service.models import Application, Event, Submission


def keep_what_was_sent(application: Application, event: Event) -> None:
    """Stores a copy of the whole content for this round; the database refuses to change it."""
    Submission.objects.create(
        application=application,
        round=application.round,
        at=event.at,
        by=event.actor,
        document=json.dumps(content(application), ensure_ascii=False, cls=DjangoJSONEncoder),
    )
