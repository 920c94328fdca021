"""The addresses of the pages for people."""

from django.urls import include, path
from django.views.i18n import set_language
from oauth2_provider.views import RevokeTokenView, TokenView

from certification_service.web import access, account, consent, invitation, opening

# Only these of the OAuth toolkit: clients are not registered here by anybody.
_oauth = [
    path("authorize/", consent.Consent.as_view(), name="authorize"),
    path("token/", TokenView.as_view(), name="token"),
    path("revoke_token/", RevokeTokenView.as_view(), name="revoke-token"),
]

urlpatterns = [
    path("", account.home, name="home"),
    path("privacy", account.privacy, name="privacy"),
    path("language/", set_language, name="set_language"),
    path("accounts/profile/", account.profile, name="profile"),
    path("accounts/data/", account.data, name="own_data"),
    path("accounts/delete/", account.delete, name="delete_account"),
    path("accounts/access/", access.access, name="access"),
    path("accounts/access/sign-ins/<uuid:family>/", access.withdraw_sign_in, name="withdraw_sign_in"),
    path("accounts/access/token/", access.make_token, name="make_token"),
    path("accounts/access/tokens/<uuid:token_id>/", access.withdraw_token, name="withdraw_token"),
    path("accounts/", include("allauth.urls")),
    path("o/", include((_oauth, "oauth2_provider"))),
    path("invitation/<str:secret>", invitation.invitation, name="invitation"),
    path("open/application/<uuid:application_id>", opening.open_application, name="open_application"),
    path("unsubscribe/<str:ticket>", opening.unsubscribe, name="unsubscribe"),
]
