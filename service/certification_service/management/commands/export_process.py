"""Writes docs/process.md, the way of an application, from the table of acts."""

from django.conf import settings
from django.core.management.base import BaseCommand

from certification_service.interfaces.process_page import process_page

PAGE = settings.PACKAGE.parent.parent / "docs" / "process.md"


class Command(BaseCommand):
    """The file is committed, and a test compares it with the code."""

    help = "Writes the diagram and the table of an application's way."

    def handle(self, *args, **options) -> None:
        """Writes the file and names it."""
        PAGE.write_text(process_page(), encoding="utf-8")
        self.stdout.write(str(PAGE))
