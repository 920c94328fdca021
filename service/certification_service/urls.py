"""Which address leads to which face of the service."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from certification_service.health import health
from certification_service.web import opening

urlpatterns = [
    path("health", health),
    path("api/v1/", include("certification_service.api.rest")),
    path("ogc", include("certification_service.ogc.urls")),
    path("admin", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("open/application/<uuid:application_id>", opening.open_application, name="open_application"),
    path("unsubscribe/<str:ticket>", opening.unsubscribe, name="unsubscribe"),
]
