"""Makes an access token for scripts and tests, and prints it once."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from oauth2_provider.models import get_access_token_model
from oauthlib.common import generate_token

from certification_service.models import User


class Command(BaseCommand):
    """`manage.py access_token EMAIL [--days N]`."""

    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("email")
        parser.add_argument("--days", type=int, default=1, help="how long it holds; 1 day unless told")

    def handle(self, *args, email: str, days: int, **options) -> None:
        user = User.objects.filter(email__iexact=email, is_active=True).first()
        if user is None:
            raise CommandError(f"There is nobody with the address {email}.")
        made = get_access_token_model().objects.create(
            user=user, token=generate_token(), scope="read write", expires=timezone.now() + timedelta(days=days)
        )
        self.stdout.write(made.token)
