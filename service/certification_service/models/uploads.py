"""Files of applicants: received piece by piece, in versions, with a report on what is in them."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from certification_service.enums import MaterialKind, ReportState, UploadPurpose, UploadState
from certification_service.models.applications import Application
from certification_service.models.base import Line, Record
from certification_service.models.courses import CourseType
from certification_service.models.organisations import Contribution, Organisation
from certification_service.models.users import User


class Upload(Record):
    """One version of one file; `path` is relative, with slashes, as the applicant's folder had it."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="uploads")
    application = models.ForeignKey(Application, models.PROTECT, related_name="uploads", null=True, blank=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="uploads")
    purpose = Line(_("purpose"), max_length=12, choices=UploadPurpose)
    course_type = models.ForeignKey(CourseType, models.PROTECT, related_name="material", null=True, blank=True)
    material_kind = Line(_("kind of material"), max_length=10, choices=MaterialKind, blank=True)
    contribution = models.ForeignKey(Contribution, models.PROTECT, related_name="evidence", null=True, blank=True)
    # The file's path within the material, evidence or message: "day1/exercise 1.pdf".
    path = Line(_("path"), max_length=400)
    size = models.BigIntegerField(_("size in bytes"))
    received = models.BigIntegerField(_("received bytes"), default=0)
    # As promised by the sender (may be empty) and as computed at the end: hex.
    sha256_promised = Line(max_length=64, blank=True)
    sha256 = Line(_("SHA-256"), max_length=64, blank=True, db_index=True)
    state = Line(_("state"), max_length=12, choices=UploadState, default=UploadState.RECEIVING, db_index=True)
    refusal = Line(_("why it was refused"), max_length=500, blank=True)
    stored_as = Line(_("name in the storage"), max_length=200, blank=True)
    completed = models.DateTimeField(_("completed"), null=True, blank=True)
    expires = models.DateTimeField(_("removed when not completed by"), null=True, blank=True)
    removed = models.DateTimeField(_("removed by the applicant"), null=True, blank=True)
    supersedes = models.ForeignKey("self", models.PROTECT, related_name="superseded_by", null=True, blank=True)
    report_state = Line(_("report"), max_length=10, choices=ReportState, default=ReportState.WAITING)
    report = models.JSONField(_("material report"), null=True, blank=True)

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        ordering = ["organisation", "path", "created"]
        constraints = [
            models.CheckConstraint(
                # A removed file outlives its course type: it was sent, and what was sent stays readable.
                condition=Q(purpose=UploadPurpose.MATERIAL) & (Q(course_type__isnull=False) | Q(removed__isnull=False))
                | ~Q(purpose=UploadPurpose.MATERIAL) & Q(course_type__isnull=True),
                name="material_has_course_type",
            ),
            models.CheckConstraint(condition=Q(size__gte=0, received__gte=0), name="upload_sizes"),
            models.CheckConstraint(condition=Q(received__lte=models.F("size")), name="upload_not_beyond_its_size"),
        ]

    def __str__(self) -> str:
        return self.path
