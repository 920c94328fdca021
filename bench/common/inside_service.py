"""Runs within the service's Django, in a process of its own: counts queries, changes courses. Answers with JSON."""

import json
import subprocess
import sys
from typing import Any

from test.service_process import ROOT, SERVICE, Service


def ask(service: Service, what: str, *arguments: Any) -> Any:
    """Calls a function of this module within the service's Django."""
    command = [sys.executable, "-m", "bench.common.inside_service", what, json.dumps(arguments)]
    environment = {**service.environment, "PYTHONPATH": f"{SERVICE}:{ROOT}"}
    done = subprocess.run(command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{what} failed:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def queries(pages: dict[str, list]) -> dict[str, int]:
    """How many statements each page (path, headers) sends to the database."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="127.0.0.1")
    counts = {}
    for name, (path, headers) in pages.items():
        # Once before it counts: what a process asks only once is not the page's.
        client.get(path, headers=headers)
        with CaptureQueriesContext(connection) as captured:
            client.get(path, headers=headers)
        counts[name] = len(captured)
    return counts


def change(share: float) -> int:
    """Changes the text of every so-manieth course as one transaction; returns how many."""
    from django.db import transaction
    from django.db.models import Value
    from django.db.models.functions import Concat

    from certification_service.domain.publication import lock, publish
    from certification_service.enums import Kind, OrganisationState
    from certification_service.models import Course

    public = Course.objects.filter(organisation__state=OrganisationState.ACCEPTED).order_by("pk")
    ids = [pk for pk, _owner in _every(public, share)]
    with transaction.atomic():
        lock({owner for _pk, owner in _every(public, share)})
        Course.objects.filter(pk__in=ids).update(competences=Concat("competences", Value("; changed")))
        return publish({Kind.COURSE: ids})


def _every(public, share: float) -> list[tuple]:
    return list(public.values_list("pk", "organisation_id"))[:: round(1 / share)]


def main(what: str, arguments: str) -> None:
    """Makes Django ready and calls the function."""
    import django

    django.setup()
    print(json.dumps({"queries": queries, "change": change}[what](*json.loads(arguments))))


if __name__ == "__main__":
    main(*sys.argv[1:])
