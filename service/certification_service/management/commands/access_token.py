"""Makes an access token for scripts and tests, and prints it once."""

from django.core.management.base import BaseCommand, CommandError

from certification_service.domain import access
from certification_service.domain.refusals import Refused
from certification_service.models import User


class Command(BaseCommand):
    """`manage.py access_token EMAIL [--days N]`."""

    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("email")
        parser.add_argument("--days", type=int, default=1, help="how long it holds; 1 day unless told")
        parser.add_argument("--label", default="access_token", help="what the person finds it under, to withdraw it")

    def handle(self, *args, email: str, days: int, label: str, **options) -> None:
        user = User.objects.filter(email__iexact=email, is_active=True).first()
        if user is None:
            raise CommandError(f"There is nobody with the address {email}.")
        try:
            _made, secret = access.make_token(user, label, days)
        except Refused as refused:
            reasons = [str(refused.detail), *(error.message for error in refused.errors)]
            raise CommandError(" ".join(filter(None, reasons))) from refused
        self.stdout.write(secret)
