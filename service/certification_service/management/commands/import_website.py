"""manage.py import_website: brings what certification.qgis.org publishes into this service."""

from django.core.management.base import BaseCommand, CommandError

from certification_service.domain.bulk import refresh_statistics
from certification_service.interfaces.website import FeedError, open_feeds
from certification_service.interfaces.website_import import import_website


class Command(BaseCommand):
    help = (
        "Reads the public feeds of certification.qgis.org from the site (such as https://certification.qgis.org/en) or "
        "from a folder in which they were recorded. Run again, it brings only what changed."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("source", metavar="FOLDER_OR_URL")

    def handle(self, *args, source: str, verbosity: int, **options) -> None:
        try:
            outcome = import_website(open_feeds(source))
        except FeedError as error:
            raise CommandError(f"Nothing was imported. {error}") from error
        refresh_statistics()
        for sentence in outcome.unreadable:
            self.stderr.write(sentence)
        if verbosity > 1:
            for name in ("created", "changed", "unchanged", "removed"):
                for kind, count in getattr(outcome, name).items():
                    self.stdout.write(f"{name}: {kind} {count}")
        self.stdout.write(f"{outcome}.")
