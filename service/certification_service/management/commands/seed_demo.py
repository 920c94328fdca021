"""manage.py seed_demo: fills the service with an invented world around today, and with people to try it out as."""

from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from certification_service.domain.bulk import refresh_statistics, save_many
from certification_service.enums import OrganisationState
from certification_service.interfaces import demo_stories
from certification_service.interfaces.demo import COURSES, DATA, Demo
from certification_service.interfaces.demo_people import PASSWORD, make_people, sign_ins
from certification_service.interfaces.user_group_list import import_user_groups
from certification_service.models import Course, Event, Organisation, TrainingCentre
from certification_service.models.base import Record
from certification_service.queries.features import today


class Command(BaseCommand):
    help = (
        "Fills the service with invented organisations, training centres and courses around today. Run again, it puts "
        "the same ones back to how they should be today; nothing is doubled and nothing else is touched. On one's own "
        "machine (the embedded database, or DEBUG=1) there are people to sign in as, and applications in every state."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--size", type=int, default=COURSES, help=f"how many public courses (default {COURSES})")
        parser.add_argument("--seed", type=int, default=1, help="another number gives other dates (default 1)")
        parser.add_argument(
            "--people",
            action="store_true",
            help="make the people elsewhere too: everybody knows their password, so never where others can sign in",
        )

    def handle(self, *args, size: int, seed: int, people: bool, **options) -> None:
        if size < 0:
            raise CommandError("--size is not negative.")
        demo = Demo(today(), size, seed)
        # What people have been at is theirs: only courses move on with the days.
        begun = set(Event.objects.filter(organisation__isnull=False).values_list("organisation", flat=True))
        records = [record for record in demo.records if isinstance(record, Course) or _whose(record) not in begun]
        changes = save_many(records, demo.convener_ids)
        with open(DATA / "user_groups.csv", encoding="utf-8", newline="") as lines:
            import_user_groups(lines)
        if people or _is_ones_own():
            demo_stories.make_questions()
            demo_stories.play(make_people())
        refresh_statistics()
        accepted = {"organisation__state": OrganisationState.ACCEPTED}
        self.stdout.write(
            f"{Organisation.objects.filter(state=OrganisationState.ACCEPTED).count()} organisations, "
            f"{TrainingCentre.objects.filter(**accepted).count()} training centres and "
            f"{Course.objects.filter(**accepted).count()} courses are public now; {changes} public changes."
        )
        if people or _is_ones_own():
            self._tell_sign_ins()

    def _tell_sign_ins(self) -> None:
        self.stdout.write(f"Sign in as one of these, with the password “{PASSWORD}”:")
        for sign_in in sign_ins():
            self.stdout.write(f"  {sign_in.email:<26}{sign_in.who}")


def _whose(record: Record) -> UUID:
    """The organisation that a record is, or belongs to."""
    return record.pk if isinstance(record, Organisation) else record.organisation_id


def _is_ones_own() -> bool:
    """The embedded database that ./dev makes, or a service that shows its errors."""
    return settings.DEBUG or settings.DATABASES["default"]["NAME"] == settings.LOCAL / "db.sqlite3"
