"""What the public was told last about each object, and where the change feed stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.enums import Kind


class Publication(models.Model):
    """The public document of one object under its place in the one order of changes; no document: it is gone."""

    object_id = models.UUIDField(primary_key=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    seq = models.BigIntegerField(_("number of the change"), unique=True)
    document = models.TextField(_("public document"), null=True)
    published_at = models.DateTimeField(_("published"))

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ["seq"]
        indexes = [
            models.Index(fields=["kind", "object_id"], name="publication_by_kind"),
            models.Index(fields=["published_at"], name="publication_gone", condition=models.Q(document__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind} {self.object_id}"


class FeedState(models.Model):
    """The one row that orders all changes: whoever publishes holds its lock until commit."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    # Changes when the database was restored from a backup: cursors of readers who saw more are then refused.
    epoch = models.CharField(_("epoch"), max_length=20)
    head = models.BigIntegerField(_("last number given"), default=0)
    # Tombstones up to this number were removed: readers who stopped before it start again.
    horizon = models.BigIntegerField(_("horizon"), default=0)

    class Meta:
        verbose_name = _("state of the change feed")
        verbose_name_plural = _("state of the change feed")
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="feed_state_is_one_row")]

    def __str__(self) -> str:
        return f"{self.epoch} {self.head}"
