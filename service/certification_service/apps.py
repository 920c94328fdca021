"""Tells Django that this package is one application."""

import secrets

from django.apps import AppConfig
from django.apps import apps as installed
from django.core.management import call_command
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CertificationConfig(AppConfig):
    """The whole service is one application: one set of tables, one history of migrations."""

    name = "certification_service"
    label = "certification_service"
    verbose_name = _("QGIS Certification Programme")

    def ready(self) -> None:
        """The feed's one row is there from the first migration on."""
        post_migrate.connect(_start_feed, sender=self)
        post_migrate.connect(_keep_schedules, sender=self)
        post_migrate.connect(_keep_client, sender=self)
        post_migrate.connect(_keep_cache, sender=self)


def _start_feed(sender, using, **kwargs) -> None:
    state = sender.get_model("FeedState")
    state.objects.using(using).get_or_create(id=state.ONLY, defaults={"epoch": secrets.token_hex(6)})


def _keep_schedules(sender, using, apps=installed, **kwargs) -> None:
    """What is done again and again is in the database as soon as the queue's tables are."""
    if apps.is_installed("django_q"):
        # Tables can be imported only after all applications are known.
        from certification_service.domain.jobs import keep_schedules

        keep_schedules(using)


def _keep_client(sender, using, apps=installed, **kwargs) -> None:
    """QGIS is known to the service as soon as there are tables for it."""
    if apps.is_installed("oauth2_provider"):
        from certification_service.domain.access import keep_client

        keep_client(using)


def _keep_cache(sender, using, **kwargs) -> None:
    """The cache is a table of the database that no migration makes."""
    call_command("createcachetable", database=using, verbosity=0)
