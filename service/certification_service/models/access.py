"""Access tokens that people make for their own scripts."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification_service.models.base import Line, Record
from certification_service.models.users import User


class ScriptToken(Record):
    """What a person calls one of their access tokens; the token is only known as a hash."""

    user = models.ForeignKey(User, models.CASCADE, related_name="script_tokens", verbose_name=_("person"))
    label = Line(_("label"), max_length=100)
    access_token = models.OneToOneField("oauth2_provider.AccessToken", models.CASCADE, related_name="script_token")

    class Meta:
        verbose_name = _("access token of a script")
        verbose_name_plural = _("access tokens of scripts")
        ordering = ["-created"]

    def __str__(self) -> str:
        return self.label
