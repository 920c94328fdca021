"""What the OAuth toolkit does otherwise here: closed accounts get nothing, lost replies come again."""

from oauth2_provider.models import AccessToken, RefreshToken
from oauth2_provider.oauth2_validators import OAuth2Validator


class Validator(OAuth2Validator):
    """The toolkit's rules, with these two of our own."""

    def validate_refresh_token(self, refresh_token, client, request, *args, **kwargs) -> bool:
        """Not for those whose account is closed."""
        valid = super().validate_refresh_token(refresh_token, client, request, *args, **kwargs)
        return valid and request.user.is_active

    def _save_bearer_token(self, token, request, *args, **kwargs) -> None:
        """Who asks again within the grace period gets new tokens: those of the first reply are not kept as text."""
        used = getattr(request, "refresh_token_instance", None)
        if isinstance(used, RefreshToken):
            list(RefreshToken.objects.select_for_update().filter(pk=used.pk).values_list("pk"))
            AccessToken.objects.filter(source_refresh_token=used).update(source_refresh_token=None)
        super()._save_bearer_token(token, request, *args, **kwargs)
