"""Which address leads to which face of the service."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from certification_service.health import health

urlpatterns = [
    path("health", health),
    path("api/v1/", include("certification_service.api.rest")),
    path("ogc", include("certification_service.ogc.urls")),
    path("admin", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("", include("certification_service.web.urls")),
]
