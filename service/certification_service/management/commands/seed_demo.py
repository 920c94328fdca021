"""manage.py seed_demo: fills the service with invented organisations, centres and courses around today."""

from django.core.management.base import BaseCommand, CommandError

from certification_service.domain.bulk import refresh_statistics, save_many
from certification_service.enums import OrganisationState
from certification_service.interfaces.demo import COURSES, DATA, Demo
from certification_service.interfaces.user_group_list import import_user_groups
from certification_service.models import Course, Organisation, TrainingCentre
from certification_service.queries.features import today


class Command(BaseCommand):
    help = (
        "Fills the service with invented organisations, training centres and courses around today. Run again, it puts "
        "the same ones back to how they should be today; nothing is doubled and nothing else is touched."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--size", type=int, default=COURSES, help=f"how many public courses (default {COURSES})")
        parser.add_argument("--seed", type=int, default=1, help="another number gives other dates (default 1)")

    def handle(self, *args, size: int, seed: int, **options) -> None:
        if size < 0:
            raise CommandError("--size is not negative.")
        demo = Demo(today(), size, seed)
        changes = save_many(demo.records, demo.convener_ids)
        with open(DATA / "user_groups.csv", encoding="utf-8", newline="") as lines:
            import_user_groups(lines)
        refresh_statistics()
        accepted = {"organisation__state": OrganisationState.ACCEPTED}
        self.stdout.write(
            f"{Organisation.objects.filter(state=OrganisationState.ACCEPTED).count()} organisations, "
            f"{TrainingCentre.objects.filter(**accepted).count()} training centres and "
            f"{Course.objects.filter(**accepted).count()} courses are public now; {changes} public changes."
        )
