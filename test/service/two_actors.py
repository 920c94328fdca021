"""A process that acts on applications at the same moments as another one does.

`prepare N` makes N submitted applications and prints them with who acts. `act HOW ACT USER IDS…` says when it is ready,
reads when to start (seconds since 1970), carries ACT out on one application after another, every tenth of a second, and
prints how each attempt ended.
HOW is `protected`, or `unprotected`: the control, without lock and without comparison.
"""

import json
import sys
import time

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.db import transaction  # noqa: E402

from certification_service.domain import transitions  # noqa: E402
from certification_service.domain.refusals import Refused  # noqa: E402
from certification_service.models import Application, User  # noqa: E402
from test.service import people  # noqa: E402

STEP = 0.1


def prepare(number: int) -> None:
    """Makes people and applications."""
    team = people.everybody()
    ids = []
    for index in range(number):
        owner = people.person(f"Owner {index}")
        application = people.complete(people.draft(owner, f"School {index}"))
        people.review(transitions.apply(application, "submit", owner), team.reviewer)
        ids.append(str(application.pk))
    sys.stdout.write(json.dumps({"users": [str(team.reviewer.pk), str(team.second_reviewer.pk)], "applications": ids}))


def act(how: str, name: str, user_id: str, ids: list[str]) -> None:
    """Acts on each application at its moment."""
    if how == "unprotected":
        transitions.lock = lambda organisation_ids: None
        transitions._as_seen = lambda current: Application.objects.filter(pk=current.pk)
    user, outcomes = User.objects.get(pk=user_id), []
    follow = transitions.effects.follow

    def slowly(application, event):
        follow(application, event)
        # Both have read before one of them commits, unless something makes them wait for each other.
        time.sleep(STEP / 4)

    transitions.effects.follow = slowly
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    start = float(sys.stdin.readline())
    for number, application_id in enumerate(ids):
        application = Application.objects.get(pk=application_id)
        time.sleep(max(0.0, start + number * STEP - time.time()))
        try:
            with transaction.atomic():
                transitions.apply(application, name, user, "A reason.")
            outcomes.append("done")
        except Refused as refused:
            outcomes.append(type(refused).__name__)
    sys.stdout.write(json.dumps(outcomes))


if __name__ == "__main__":
    assert settings.SECRET_KEY == "only in tests"
    if sys.argv[1] == "prepare":
        prepare(int(sys.argv[2]))
    else:
        act(sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:])
