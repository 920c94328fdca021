"""Makes every reader of the change feed start again; needed after a backup was restored."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from certification_service.domain.publication import start_epoch


class Command(BaseCommand):
    """Readers may have seen changes that the restored database does not know."""

    help = "Makes every reader of the change feed start again with a full copy."

    def handle(self, *args, **options) -> None:
        """Starts an epoch and says which."""
        self.stdout.write(_("The feed's epoch is now {epoch}.").format(epoch=start_epoch()))
