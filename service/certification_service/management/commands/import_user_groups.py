"""manage.py import_user_groups: reads the directory of local QGIS user groups from a CSV file."""

from django.core.management.base import BaseCommand, CommandError

from certification_service.interfaces.user_group_list import import_user_groups


class Command(BaseCommand):
    help = "Adds and updates user groups from a CSV file: id,name,country,website,since,ended."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", help="the CSV file, in UTF-8")

    def handle(self, *args, file: str, **options) -> None:
        try:
            with open(file, encoding="utf-8-sig", newline="") as lines:
                outcome = import_user_groups(lines)
        except (OSError, ValueError) as error:
            raise CommandError(f"{file}: {error}") from error
        for sentence in outcome.unreadable:
            self.stderr.write(sentence)
        self.stdout.write(f"{outcome}.")
