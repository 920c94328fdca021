"""manage.py run_job: does one job at once, without a worker."""

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.module_loading import import_string

from certification_service.domain.jobs import JOBS


class Command(BaseCommand):
    """For operators: to see what a job says, or to run the repeated ones by a timer of their own."""

    help = f"Does a job at once, without a worker: {', '.join(sorted(JOBS))}."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which, and with what."""
        parser.add_argument("job", choices=sorted(JOBS))
        parser.add_argument("arguments", nargs="*")

    def handle(self, *args, job: str, arguments: list[str], **options) -> None:
        """Does it and says what came of it."""
        try:
            function = import_string(JOBS[job])
        except ImportError as error:
            raise CommandError(f"The job {job} cannot be loaded: {error}") from error
        self.stdout.write(f"{job}: {function(*arguments)}")
