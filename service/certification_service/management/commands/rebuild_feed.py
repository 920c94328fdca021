"""Derives what is public from the tables again; needed after rows were changed past the service."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from certification_service.domain.publication import rebuild


class Command(BaseCommand):
    """Only what differs gets a new number, so readers get only what differs."""

    help = "Compares the change feed with the tables and publishes what differs."

    def handle(self, *args, **options) -> None:
        """Rebuilds and says how much differed."""
        self.stdout.write(_("{count} publications were not as they should be.").format(count=rebuild()))
