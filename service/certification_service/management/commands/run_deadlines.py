"""`manage.py run_deadlines`: does what is due because time has passed; the worker does so every hour."""

from django.core.management.base import BaseCommand

from certification_service.domain import deadlines


class Command(BaseCommand):
    """Closes consultations, reminds, lapses."""

    help = "Closes consultations whose time is over, reminds whoever has the ball, lets silence lapse."

    def handle(self, *args, **options) -> None:
        """Prints what was done."""
        done = deadlines.run()
        self.stdout.write(", ".join(f"{name}: {number}" for name, number in sorted(done.items())) or "nothing was due")
