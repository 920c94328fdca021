"""A process that writes conveners of its own organisation, one short transaction after another.

Arguments: how it takes numbers (in_order, out_of_order), how many transactions, the file whose appearance starts it.
"""

import random
import sys
import time
from pathlib import Path

import django

django.setup()

from django.db import connections, transaction  # noqa: E402

from certification_service.domain import organisations, publication  # noqa: E402
from certification_service.enums import OrganisationState  # noqa: E402
from certification_service.models import Convener, FeedState, Organisation  # noqa: E402


def take_numbers_at_once(count: int) -> int:
    """The control: takes numbers as a database sequence would, without waiting for those who took theirs before."""
    with connections["apart"].cursor() as cursor:
        cursor.execute(
            f"UPDATE {FeedState._meta.db_table} SET head = head + %s WHERE id = %s RETURNING head",
            [count, FeedState.ONLY],
        )
        return cursor.fetchone()[0] - count + 1


def write(owner: Organisation, number: int) -> None:
    """Adds a convener, or changes or deletes one of its own; takes a moment until it commits."""
    with transaction.atomic():
        mine = list(Convener.objects.filter(organisation=owner))
        act = random.choice(["add", "add", "change", "delete"]) if mine else "add"
        if act == "add":
            organisations.save_convener(Convener(organisation=owner, name=f"Trainer {number}"))
        elif act == "change":
            changed = random.choice(mine)
            changed.name = f"Changed {number}"
            organisations.save_convener(changed)
        else:
            organisations.delete_convener(random.choice(mine))
        time.sleep(random.uniform(0, 0.01))


def main(numbers: str, transactions: int, start: Path) -> None:
    """Writes as soon as the others do."""
    if numbers == "out_of_order":
        connections.settings["apart"] = connections.settings["default"]
        publication.take_numbers = take_numbers_at_once
    owner = Organisation(name="Writer", state=OrganisationState.ACCEPTED)
    organisations.save_organisation(owner)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while not start.exists():
        time.sleep(0.005)
    for number in range(transactions):
        write(owner, number)


main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
