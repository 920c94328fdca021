"""A process that votes on many applications as one member, or withdraws them: one of many that do so at once.

`python -m test.service.vote_racer WHO START`: waits until the file START is there; prints how each ended, as JSON.
"""

import json
import sys
import time
from pathlib import Path


def main(who: str, start: Path) -> None:
    """In the order of the names, so that all meet at the same application."""
    import django

    django.setup()
    from certification_service.domain import deciding, transitions
    from certification_service.domain.refusals import Conflict
    from certification_service.models import Application, User

    person = User.objects.get(email=who)
    applications = list(Application.objects.select_related("organisation").order_by("organisation__name"))
    _say("ready")
    while not start.exists():
        time.sleep(0.001)
    ends = []
    for application in applications:
        try:
            if person.memberships.exists():
                transitions.apply(application, "withdraw", person)
            else:
                deciding.vote(person, application, "accept", f"Said by {who}.")
            ends.append("done")
        except Conflict:
            ends.append("conflict")
    _say(json.dumps(ends))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
