"""Writes the contract, contract/openapi.json, from the code."""

import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from certification_service.api.rest import openapi

CONTRACT = settings.PACKAGE.parent.parent / "contract" / "openapi.json"


class Command(BaseCommand):
    """The file is committed, and a test compares it with the code."""

    help = "Writes the OpenAPI description of the REST face."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("path", nargs="?", type=Path, default=CONTRACT)

    def handle(self, *args, **options) -> None:
        """Writes the file and names it."""
        options["path"].parent.mkdir(parents=True, exist_ok=True)
        options["path"].write_text(json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        self.stdout.write(str(options["path"]))
