"""The directory of local QGIS user groups."""

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.models.base import Line, Record, validate_countries

_years = [MinValueValidator(2002), MaxValueValidator(2200)]


class UserGroup(Record):
    """A local user group; it can cover several countries, and a country can have several groups."""

    code = Line(
        _("code"),
        max_length=60,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9-]+$", _("Use small letters, digits and hyphens."))],
    )
    name = Line(_("name"), max_length=200)
    countries = Line(
        _("countries"),
        max_length=800,
        blank=True,
        validators=[validate_countries],
        help_text=_("Country codes with commas between them, such as AT,DE."),
    )
    website = Line(_("web page"), max_length=500, blank=True)
    contact = Line(_("contact"), max_length=500, blank=True)
    since = models.PositiveSmallIntegerField(_("since (year)"), null=True, blank=True, validators=_years)
    ended = models.PositiveSmallIntegerField(_("ended (year)"), null=True, blank=True, validators=_years)

    class Meta:
        verbose_name = _("user group")
        verbose_name_plural = _("user groups")
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name

    @property
    def country_list(self) -> list[str]:
        """The codes of the countries, in order."""
        return sorted(code for code in self.countries.split(",") if code)
