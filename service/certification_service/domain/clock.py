"""The time that the programme's rules go by; it can be moved to see what happens when time is over."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone


def now() -> datetime:
    """The present moment, in UTC."""
    return timezone.now() + settings.CLOCK_OFFSET
