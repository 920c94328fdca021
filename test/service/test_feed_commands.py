"""The commands for operators: prune, rebuild, a new epoch."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from certification_service.domain import organisations
from certification_service.enums import Kind, OrganisationState
from certification_service.models import Convener, Course, FeedState, Publication
from test.service import samples

pytestmark = pytest.mark.django_db


def run(capsys, *words) -> str:
    call_command(*words)
    return capsys.readouterr().out.strip()


def test_prune_feed_removes_what_went_long_ago(capsys, reader):
    for name in ("Long gone", "Gone yesterday"):
        organisations.set_state(samples.organisation(name), OrganisationState.ARCHIVED)
    old, recent = Publication.objects.order_by("seq")
    Publication.objects.filter(pk=old.pk).update(published_at=timezone.now() - timedelta(days=181))
    assert run(capsys, "prune_feed") == "1 tombstones removed."
    assert list(Publication.objects.all()) == [recent]
    assert FeedState.objects.get().horizon == old.seq
    assert run(capsys, "prune_feed", "--older-than-days", "0") == "1 tombstones removed."


def test_rebuild_feed_finds_nothing_after_ordinary_work(capsys):
    samples.one_of_each()
    assert run(capsys, "rebuild_feed") == "0 publications were not as they should be."


def test_rebuild_feed_publishes_what_was_changed_past_the_service(capsys, reader):
    owner = samples.one_of_each()
    added = Convener.objects.create(organisation=owner, name="Added by hand")
    reader.read()
    Course.objects.update(language="ro-MD")
    gone = Convener.objects.exclude(pk=added.pk).get()
    Course.objects.get().conveners.clear()
    Convener.objects.filter(pk=gone.pk).delete()
    assert run(capsys, "rebuild_feed") == "3 publications were not as they should be."
    assert sorted((change["kind"], change["id"], change["deleted"]) for change in reader.read()) == sorted(
        [
            (Kind.CONVENER, str(added.pk), False),
            (Kind.CONVENER, str(gone.pk), True),
            (Kind.COURSE, str(Course.objects.get().pk), False),
        ]
    )


def test_new_feed_epoch_makes_readers_start_again(capsys, client, reader):
    samples.organisation()
    reader.read()
    before = FeedState.objects.get().epoch
    said = run(capsys, "new_feed_epoch")
    after = FeedState.objects.get().epoch
    assert after != before
    assert after in said
    assert client.get(f"/api/v1/changes?since={reader.cursor}").status_code == 410
