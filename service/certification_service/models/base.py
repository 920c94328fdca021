"""What all tables share: the id, the times, and text that every database can hold."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.countries import CODES
from certification_service.models.ids import new_id


class _Storable:
    """Text without NUL and lone surrogates (no database holds them), trimmed, also when saved in bulk."""

    def clean(self, value, model_instance):
        return super().clean(self._storable(value), model_instance)

    def pre_save(self, model_instance, add):
        value = self._storable(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value

    def _storable(self, value):
        if not isinstance(value, str):
            return value
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            raise ValidationError(_("Remove the characters that are not text (NUL or half characters)."))
        return value.strip() or (None if self.null else "")


class Line(_Storable, models.CharField):
    """One line of text."""


class Text(_Storable, models.TextField):
    """Text of any length."""


def country_field(**options) -> Line:
    """A country as ISO 3166-1 alpha-2 code (and XK), or empty."""
    return Line(_("country"), max_length=2, blank=True, db_index=True, validators=[validate_country], **options)


def validate_country(code: str) -> None:
    """Refuses what is not the code of a country."""
    if code and code not in CODES:
        raise ValidationError(_("“%(code)s” is not a country code such as DE or RO."), params={"code": code})


def validate_countries(codes: str) -> None:
    """Refuses what is not a list of country codes such as "DE,FR"."""
    for code in codes.split(","):
        validate_country(code)


language_like = RegexValidator(r"^[^<>\n]*$", _("A language is a code such as ro or pt-BR."))


class Record(models.Model):
    """A row with a stable id that says when it was made and last changed."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    created = models.DateTimeField(_("created"), auto_now_add=True)
    modified = models.DateTimeField(_("modified"), auto_now=True)

    class Meta:
        abstract = True


class Imported(Record):
    """A row that can come from another system, found again there by its key."""

    source_key = Line(
        _("key in the imported source"), max_length=700, null=True, blank=True, unique=True, editable=False
    )

    class Meta:
        abstract = True


def placed(name: str, *, online: bool) -> list[models.CheckConstraint]:
    """Constraints for lon and lat (EPSG:4326): in the world; both or none; none exactly when online, where asked."""
    # Said in so many words, because a comparison with NULL is no violation of a constraint.
    somewhere = models.Q(lon__isnull=False, lat__isnull=False)
    inside = somewhere & models.Q(lon__gte=-180, lon__lte=180, lat__gte=-90, lat__lte=90)
    nowhere = models.Q(lon__isnull=True, lat__isnull=True)
    if online:
        rule = models.Q(online=True) & nowhere | models.Q(online=False) & inside
        message = _("A centre is either online or has a place: longitude -180 to 180, latitude -90 to 90.")
    else:
        rule = nowhere | inside
        message = _("Give longitude (-180 to 180) and latitude (-90 to 90), or neither.")
    return [models.CheckConstraint(condition=rule, name=name, violation_error_message=message)]
