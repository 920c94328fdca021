"""Organisations and what belongs to them: training centres, conveners, contributions to QGIS."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.enums import ContributionCategory, OrganisationState
from certification_service.models.base import Imported, Line, Record, Text, country_field, placed


class Organisation(Imported):
    """An organisation that is, was or wants to be certified; lon and lat are its seat (EPSG:4326)."""

    name = Line(_("name"), max_length=200, db_index=True)
    state = Line(
        _("state"), max_length=20, choices=OrganisationState, default=OrganisationState.APPLICANT, db_index=True
    )
    country = country_field()
    website = Line(_("web page"), max_length=500, blank=True)
    email = Line(_("e-mail"), max_length=254, blank=True)
    phone = Line(_("phone"), max_length=100, blank=True)
    address = Text(_("address"), blank=True)
    certified_since = models.DateField(_("certified since"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "id"]
        indexes = [models.Index(fields=["lon", "lat"], name="organisation_place")]
        constraints = [
            *placed("organisation_placed", online=False),
            models.CheckConstraint(condition=models.Q(state__in=OrganisationState.values), name="organisation_state"),
        ]

    def __str__(self) -> str:
        return self.name


class TrainingCentre(Imported):
    """Where courses take place: a point (EPSG:4326) or online; an empty country means the organisation's."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="centres", verbose_name=_("organisation")
    )
    name = Line(_("name"), max_length=200, db_index=True)
    online = models.BooleanField(_("online"), default=False)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    address = Text(_("address"), blank=True)
    country = country_field()

    class Meta:
        verbose_name = _("training centre")
        verbose_name_plural = _("training centres")
        ordering = ["name", "id"]
        indexes = [models.Index(fields=["lon", "lat"], name="centre_place")]
        constraints = placed("centre_online_or_placed", online=True)

    def __str__(self) -> str:
        return self.name


class Convener(Imported):
    """A person who runs courses for an organisation."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="conveners", verbose_name=_("organisation")
    )
    name = Line(_("name"), max_length=200, db_index=True)

    class Meta:
        verbose_name = _("convener")
        verbose_name_plural = _("conveners")
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Contribution(Record):
    """Something that an organisation gave to the QGIS project."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="contributions", verbose_name=_("organisation")
    )
    category = Line(_("category"), max_length=30, choices=ContributionCategory)
    title = Line(_("title"), max_length=300)
    description = Text(_("description"), blank=True)
    links = Text(_("links"), blank=True, help_text=_("One link on each line."))
    period = Line(_("year or period"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering = ["organisation", "category", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(category__in=ContributionCategory.values), name="contribution_category"
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def link_list(self) -> list[str]:
        """The links, one by one."""
        return [link.strip() for link in self.links.splitlines() if link.strip()]
