"""Forgets what went long ago: removes old tombstones from the change feed."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from certification_service.domain.publication import prune


class Command(BaseCommand):
    """Readers who did not ask for so long start again with a full copy."""

    help = "Removes tombstones older than a number of days from the change feed."

    def add_arguments(self, parser: CommandParser) -> None:
        """How old."""
        parser.add_argument("--older-than-days", type=int, default=180)

    def handle(self, *args, **options) -> None:
        """Prunes and says how many."""
        count = prune(timedelta(days=options["older_than_days"]))
        self.stdout.write(_("{count} tombstones removed.").format(count=count))
