"""What is taught (course types) and when it is taught (courses)."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.models.base import Imported, Line, Text, language_like
from certification_service.models.organisations import Convener, Organisation, TrainingCentre


class CourseType(Imported):
    """A course as an organisation offers it, apart from any date."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="course_types", verbose_name=_("organisation")
    )
    name = Line(_("name"), max_length=200, db_index=True)
    teaches = Text(_("what it teaches"), blank=True)
    hours = models.DecimalField(
        _("hours"), max_digits=6, decimal_places=1, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    link = Line(_("link"), max_length=500, blank=True)
    language = Line(_("language"), max_length=60, blank=True, validators=[language_like])
    qgis_version = Line(_("QGIS version"), max_length=20, blank=True)
    licence = Line(_("licence of the material"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("course type")
        verbose_name_plural = _("course types")
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Course(Imported):
    """A course type held at a centre by conveners from the first to the last day, both included."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="courses", verbose_name=_("organisation")
    )
    course_type = models.ForeignKey(CourseType, models.PROTECT, related_name="courses", verbose_name=_("course type"))
    centre = models.ForeignKey(
        TrainingCentre,
        models.PROTECT,
        related_name="courses",
        null=True,
        blank=True,
        verbose_name=_("training centre"),
    )
    conveners = models.ManyToManyField(Convener, related_name="courses", blank=True, verbose_name=_("conveners"))
    first_day = models.DateField(_("first day"), db_index=True)
    last_day = models.DateField(_("last day"), db_index=True)
    language = Line(
        _("language"),
        max_length=60,
        blank=True,
        db_index=True,
        validators=[language_like],
        help_text=_("A language code such as ro or pt-BR."),
    )
    competences = Text(_("competences"), blank=True)

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")
        ordering = ["-first_day", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")),
                name="course_ends_after_it_starts",
                violation_error_message=_("The last day of a course is not before its first day."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.course_type} ({self.first_day} – {self.last_day})"

    def clean(self) -> None:
        """A course is of the type, and at the centre, of the organisation that holds it."""
        for name in ("course_type", "centre"):
            other = getattr(self, name, None)
            if other is not None and other.organisation_id != self.organisation_id:
                raise ValidationError({name: _("Choose one of the organisation that holds the course.")})
